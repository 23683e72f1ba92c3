// The part that goes by themes and goals.
import type { Judgement } from '../../compute/index.js';
import { groupBy } from '../../lib/index.js';
import type { Goal } from '../../model/index.js';
import { anchorOf, plainId } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { PartsOnDemand } from '../parts-on-demand.js';
import { bySameGoal, tableOf } from './goal-tables.js';
import { BROAD, HALF, type Paper, UPRIGHT } from './paper.js';
import { tableColumns } from './table-columns.js';
import { placeThemes, type ThemeSize } from './theme-pages.js';
import { type CommitmentsView, commitmentsOfGoal } from './view-commitments.js';
import { type FollowUpView, followUpNow, followUpView } from './view-follow-up.js';
import { type GoalStatementView, goalStatements, goalsBelow } from './view-goal-statements.js';
import { type MeasureCardView, measureCard } from './view-measures.js';
import { foldedRow, type RowView, rowsOfMeasure, type TableColumns, type TableView } from './view-rows.js';
import { type ShareView, sharesOf, shareView } from './view-shares.js';
import { type StatusView, statusView } from './view-status.js';
import { nameText, type ViewText } from './view-text.js';

export interface ThemeView {
  anchor: string;
  /** As the filter knows it. */
  filterTheme: string;
  /** The name of its pages; small themes share those of the one before. */
  page: string;
  /** Stands below another on the same pages of paper. */
  followsOn: boolean;
  text: ViewText;
  shares: ShareView[];
  goals: GoalView[];
}

export interface GoalView {
  anchor: string;
  text: ViewText;
  binding: string | null;
  status: StatusView;
  forecast: StatusView | null;
  /** What is said of the goal itself; null when nothing is. */
  followUp: FollowUpView | null;
  /** What units say of the goal, beside its measures. */
  statements: GoalStatementView[];
  /** Measures that are activities; null when the goal has none. */
  table: TableView | null;
  /** Measures with numbers, and key figures. */
  measures: MeasureCardView[];
  /** What has been undertaken for the goal; null when nothing has. */
  commitments: CommitmentsView | null;
}

export function themeViews(context: ViewContext): ThemeView[] {
  const central = context.report.goals.filter((goal) => goal.parent === undefined);
  const goalsOfTheme = groupBy(central, (goal) => goal.theme);
  const below = goalsBelow(context.report);
  const isUpright = isUprightGoals(context);
  const paper = context.options.isParallel ? HALF : isUpright ? UPRIGHT : BROAD;
  const rows = new PartsOnDemand<RowView[]>(context.report);
  const rowsOf = (goal: string) => rows.of(goal, () => goalRows(goal, isUpright, context));
  const activities = context.report.measures.filter(({ kind }) => kind === 'activity');
  const columns = tableColumns(activities, { isUpright }, context);
  const cards = new PartsOnDemand<MeasureCardView[]>(context.report);
  const goalsOfView = new Map<ThemeView, Goal[]>();
  const views = context.report.themes.flatMap((theme) => {
    const goals = goalsOfTheme.get(theme.id);
    if (goals === undefined) return [];
    const shares = sharesOf({ kind: 'theme', id: theme.id }, context);
    const view: ThemeView = {
      anchor: anchorOf('theme', theme.id),
      filterTheme: plainId(theme.id),
      page: GOALS_PAGE,
      followsOn: false,
      text: nameText(theme.text, theme.id, context),
      shares: shares.map((share) => shareView(share, 'theme', context)),
      goals: goals.map((goal) => {
        const parts = {
          below: below.get(goal.id) ?? [],
          rowsOf,
          columns,
          paper,
          cards,
        };
        return goalView(goal, parts, context);
      }),
    };
    goalsOfView.set(view, goals);
    return view;
  });
  // The parallel edition has a head of its own for all goals.
  if (context.options.isParallel) return views;
  const sizeOf = (view: ThemeView) => themeSize(goalsOfView.get(view) ?? [], context);
  placeThemes(views, sizeOf, { first: GOALS_PAGE, isUpright });
  return views;
}

/** The name of the pages that the part by goals begins with. */
export const GOALS_PAGE = 'goals';

function themeSize(goals: readonly Goal[], context: ViewContext): ThemeSize {
  const measures = goals.flatMap(({ id }) => context.measuresOfGoal.get(id) ?? []);
  const activities = measures.filter(({ kind }) => kind === 'activity');
  return {
    goals: goals.length,
    cards: measures.length - activities.length,
    // Each that has a follow-up of its own has a row.
    rows: activities.reduce((sum, { participations }) => sum + Math.max(1, participations.length), 0),
    commitments: goals.reduce((sum, { id }) => sum + (context.commitmentsOfGoal.get(id)?.length ?? 0), 0),
  };
}

/** The part that goes by goals has upright pages where cards of measures are more than rows of a wide table. */
export function isUprightGoals({ report }: ViewContext): boolean {
  const cards = report.measures.filter(({ kind }) => kind !== 'activity').length;
  return cards > report.measures.length - cards;
}

/** Rows of a central goal's measures that are activities. */
function goalRows(goal: string, isUpright: boolean, context: ViewContext): RowView[] {
  const all = context.measuresOfGoal.get(goal) ?? [];
  const measures = bySameGoal(all).filter(({ kind }) => kind === 'activity');
  const rows = measures.flatMap((measure, position) => {
    const [first, ...others] = rowsOfMeasure(measure, context);
    const repeatsGoal = measures[position - 1]?.goal === measure.goal;
    return first === undefined ? [] : [{ ...first, repeatsGoal }, ...others];
  });
  return isUpright ? rows.map((row) => foldedRow(row, context)) : rows;
}

interface GoalParts {
  below: Goal[];
  rowsOf: (goal: string) => RowView[];
  columns: TableColumns;
  paper: Paper;
  cards: PartsOnDemand<MeasureCardView[]>;
}

function goalView(
  goal: Goal,
  { below, rowsOf, columns, paper, cards }: GoalParts,
  context: ViewContext,
): GoalView {
  const all = bySameGoal(context.measuresOfGoal.get(goal.id) ?? []);
  const activities = all.filter(({ kind }) => kind === 'activity');
  const others = all.filter(({ kind }) => kind !== 'activity');
  const said = followUpNow(goal.followUps, context);
  const scores = context.scores.whole.goals[goal.id];
  return {
    anchor: anchorOf('goal', goal.id),
    text: nameText(goal.text, goal.id, context),
    binding: goal.binding ? context.labels['goals.binding'] : null,
    status: statusView(scores?.state, 'state', context),
    forecast: forecastOf(scores?.forecast, context),
    followUp: said === undefined ? null : followUpView(said, context),
    statements: goalStatements(below, context),
    get table() {
      return activities.length === 0 ? null : tableOf(rowsOf(goal.id), columns, activities, context);
    },
    get measures() {
      return cards.of(goal.id, () => others.map((measure) => measureCard(measure, context, paper)));
    },
    commitments: commitmentsOfGoal(goal, context),
  };
}

/** Of a goal: only an interim report looks ahead. */
export function forecastOf(judgement: Judgement | undefined, context: ViewContext): StatusView | null {
  return context.publication.kind === 'interim' ? statusView(judgement, 'forecast', context) : null;
}
