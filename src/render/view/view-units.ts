// The page of each unit: what it carries, in the order of themes and goals.
import { groupBy, pushTo } from '../../lib/index.js';
import type { Goal, Measure, Unit } from '../../model/index.js';
import { anchorOf, plainId } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { PartsOnDemand } from '../parts-on-demand.js';
import { bySameGoal, tableOf } from './goal-tables.js';
import { tableColumns } from './table-columns.js';
import { placeUnits } from './unit-pages.js';
import { type CommitmentsView, commitmentsOfUnit } from './view-commitments.js';
import { unitsWithThoseAbove } from './view-filter.js';
import { type GoalStatementView, goalStatements } from './view-goal-statements.js';
import { forecastOf, isUprightGoals } from './view-goals.js';
import { foldedRow, type RowView, rowOfUnit, type TableView } from './view-rows.js';
import { type ShareView, sharesOf, shareView } from './view-shares.js';
import { type StatusView, statusView } from './view-status.js';
import { nameText, type ViewText } from './view-text.js';
import { type AlsoCountedView, alsoCounted, unitsCountedIn } from './view-units-below.js';

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
    /** What the unit's measures make of the goal's forecast, in an interim report; null else. */
    forecast: StatusView | null;
    theme: ViewText;
    filterTheme: string;
    table: TableView;
  }[];
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
): Pick<UnitView['groups'][number], 'status' | 'statusLabel' | 'forecast'> {
  const own = context.unitScores.get(unit.id)?.goals[goal.id];
  if (own === undefined || !counted.has(goal.id)) return { status: null, statusLabel: null, forecast: null };
  const isSame = own.state.assessment === context.scores.whole.goals[goal.id]?.state.assessment;
  return {
    status: statusView(own.state, 'state', context),
    statusLabel: isSame ? null : context.labels['units.ownPart'],
    forecast: forecastOf(own.forecast, context),
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
