// The part that goes by themes and goals, and the page of each unit.
import type { Judgement } from '../../compute/index.js';
import { groupBy, pushTo } from '../../lib/index.js';
import type { Goal, Measure, Unit } from '../../model/index.js';
import { anchorOf, plainId } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { PartsOnDemand } from '../parts-on-demand.js';
import { BROAD, HALF, type Paper, UPRIGHT } from './paper.js';
import { tableColumns } from './table-columns.js';
import { placeThemes, type ThemeSize } from './theme-pages.js';
import { placeUnits } from './unit-pages.js';
import { type CommitmentsView, commitmentsOfGoal, commitmentsOfUnit } from './view-commitments.js';
import { unitsWithThoseAbove } from './view-filter.js';
import { type FollowUpView, followUpNow, followUpView } from './view-follow-up.js';
import { type GoalStatementView, goalStatements, goalsBelow } from './view-goal-statements.js';
import { type MeasureCardView, measureCard } from './view-measures.js';
import {
  foldedRow,
  type RowView,
  rowOfUnit,
  rowsOfMeasure,
  type TableColumns,
  type TableView,
} from './view-rows.js';
import { type ShareView, sharesOf, shareView } from './view-shares.js';
import { type StatusView, statusView } from './view-status.js';
import { nameText, type ViewText } from './view-text.js';
import { type AlsoCountedView, alsoCounted, unitsCountedIn } from './view-units-below.js';

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

export interface UnitView {
  anchor: string;
  /** As the filter knows it, with the units that it is part of. */
  filterUnits: string;
  /** Its pages stand upright, as those of the goals do. */
  isUpright: boolean;
  /** The name of its pages; small units share one. */
  page: string;
  /** Stands below another on the same page of paper. */
  followsOn: boolean;
  name: ViewText;
  /** The unit that it is part of; null for one at the top. */
  partOf: string | null;
  shares: ShareView[];
  /** The units below it that its figures count too; null where there are none. */
  alsoCounted: AlsoCountedView | null;
  /** What the unit says of goals themselves. */
  statements: GoalStatementView[];
  /** What the unit has undertaken, and how much with the units below it; null when nothing. */
  commitments: CommitmentsView | null;
  groups: {
    anchor: string;
    goal: ViewText;
    goalHref: string;
    /** How the unit's measures judge the goal; null where it has goals of its own, which its rows judge. */
    status: StatusView | null;
    /** Says that the goal as a whole is judged otherwise; null else. */
    statusLabel: string | null;
    theme: ViewText;
    filterTheme: string;
    table: TableView;
  }[];
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

function forecastOf(judgement: Judgement | undefined, context: ViewContext): StatusView | null {
  return context.publication.kind === 'interim' ? statusView(judgement, 'forecast', context) : null;
}

/** Units that carry a measure themselves, or have one that does below them. */
export function unitViews(context: ViewContext): UnitView[] {
  const carriedBy = new Map<string, Measure[]>();
  for (const measure of context.report.measures) {
    for (const { unit } of measure.participations) pushTo(carriedBy, unit, measure);
  }
  const ownGoals = goalsByUnit(context);
  const below = unitsCountedIn(context);
  const isUpright = isUprightGoals(context);
  const groups = new PartsOnDemand<UnitView['groups']>(context.report);
  const measureCounts = new Map<UnitView, number>();
  const views = [...context.unitScores.keys()].flatMap((id) => {
    const unit = context.units.get(id);
    if (unit === undefined) return [];
    const measures = carriedBy.get(id) ?? [];
    const own = { measures, goals: ownGoals.get(id) ?? [], below: below.get(id) };
    const view = unitView(unit, { ...own, isUpright, groups }, context);
    measureCounts.set(view, measures.length);
    return view;
  });
  placeUnits(views, (view) => measureCounts.get(view) ?? 0);
  return views;
}

function goalsByUnit({ report }: ViewContext): Map<string, Goal[]> {
  const goals = new Map<string, Goal[]>();
  for (const goal of report.goals) {
    for (const unit of goal.units) pushTo(goals, unit, goal);
  }
  return goals;
}

interface UnitParts {
  measures: Measure[];
  goals: Goal[];
  below: string[] | undefined;
  isUpright: boolean;
  groups: PartsOnDemand<UnitView['groups']>;
}

function unitView(
  unit: Unit,
  { measures, goals, below, isUpright, groups }: UnitParts,
  context: ViewContext,
): UnitView {
  const above = unit.parent === undefined ? undefined : context.units.get(unit.parent);
  const shares = sharesOf({ kind: 'unit', id: unit.id }, context);
  return {
    anchor: anchorOf('unit', unit.id),
    filterUnits: unitsWithThoseAbove([unit.id], context),
    isUpright,
    page: anchorOf('unit', unit.id),
    followsOn: false,
    name: nameText(unit.name, unit.id, context),
    partOf:
      above === undefined
        ? null
        : context.labels['units.partOf']({ unit: nameText(above.name, above.id, context).plain }),
    shares: shares.map((share) => shareView(share, 'unit', context)),
    alsoCounted: alsoCounted(below, context),
    statements: goalStatements(goals, context, 'unit'),
    commitments: commitmentsOfUnit(unit, context),
    get groups() {
      return groups.of(unit.id, () => groupsOf(unit, measures, isUpright, context));
    },
  };
}

/** In the order of themes and central goals, as in the part that goes by goals. */
function groupsOf(
  unit: Unit,
  measures: Measure[],
  isUpright: boolean,
  context: ViewContext,
): UnitView['groups'] {
  const byGoal = groupBy(measures, (measure) => measure.centralGoal);
  const themeOrder = new Map(context.report.themes.map((theme, position) => [theme.id, position]));
  const goals = context.report.goals.filter((goal) => byGoal.has(goal.id));
  goals.sort((a, b) => (themeOrder.get(a.theme) ?? 0) - (themeOrder.get(b.theme) ?? 0));
  const columns = tableColumns(measures, { isUpright, unit: unit.id }, context);
  const counted = goalsCounted(unit, context);
  return goals.map((goal) => {
    const own = bySameGoal(byGoal.get(goal.id) ?? []);
    const rows = markRepeats(own, unit, context);
    const theme = context.themes.get(goal.theme);
    return {
      anchor: anchorOf('unit', unit.id, 'goal', goal.id),
      goal: nameText(goal.text, goal.id, context),
      goalHref: `#${anchorOf('goal', goal.id)}`,
      ...goalStatusIn(unit, goal, counted, context),
      theme: nameText(theme?.text ?? {}, goal.theme, context),
      filterTheme: plainId(goal.theme),
      table: tableOf(isUpright ? rows.map((row) => foldedRow(row, context)) : rows, columns, own, context),
    };
  });
}

/** Central goals that a figure of the unit's counts. */
function goalsCounted(unit: Unit, context: ViewContext): Set<string> {
  const share = sharesOf({ kind: 'unit', id: unit.id }, context).find(
    (each) => each.counted === 'goals' && each.aspect === 'state' && each.goalLevel === 'central',
  );
  return new Set(share === undefined ? [] : [...Object.values(share.members).flat(), ...share.excluded]);
}

/** Of the goals that are counted as the unit's: a reader must find there what the count says. */
function goalStatusIn(
  unit: Unit,
  goal: Goal,
  counted: ReadonlySet<string>,
  context: ViewContext,
): Pick<UnitView['groups'][number], 'status' | 'statusLabel'> {
  const judgement = context.unitScores.get(unit.id)?.goals[goal.id]?.state;
  if (judgement === undefined || !counted.has(goal.id)) return { status: null, statusLabel: null };
  const isSame = judgement.assessment === context.scores.whole.goals[goal.id]?.state.assessment;
  return {
    status: statusView(judgement, 'state', context),
    statusLabel: isSame ? null : context.labels['units.ownPart'],
  };
}

/** A unit goal with several measures is judged in its first row. */
function markRepeats(measures: Measure[], unit: Unit, context: ViewContext): RowView[] {
  return measures.map((measure, position) => {
    const row = rowOfUnit(measure, unit.id, context);
    const isRepeat = position > 0 && measures[position - 1]?.goal === measure.goal;
    return isRepeat ? { ...row, repeatsGoal: true, goalStatus: null } : row;
  });
}

function tableOf(
  rows: RowView[],
  columns: TableColumns,
  measures: Measure[],
  context: ViewContext,
): TableView {
  const { labels, formats, publication } = context;
  const keyFigures = measures.filter(({ kind }) => kind === 'keyFigure').length;
  return {
    caption: labels['goals.caption']({
      period: formats.period(publication.period),
      measures: measures.length - keyFigures,
      keyFigures,
    }),
    columns,
    rows,
  };
}

/** Measures of one goal beside each other, goals in the order of their first measure. */
function bySameGoal(measures: Measure[]): Measure[] {
  return [...groupBy(measures, (measure) => measure.goal).values()].flat();
}
