// The year against earlier years: one row for each measure that has values.
import { type GroupScore, type MeasureNumbersScore, targetInReport } from '../../compute/index.js';
import { groupBy } from '../../lib/index.js';
import { type Measure, type Observation, type Period, TOTAL } from '../../model/index.js';
import { hasValue, isUnsaid, type Quantity } from '../../quantity/index.js';
import { anchorOf } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { groupName } from '../group-name.js';
import { asTarget, unitText, valueText } from '../value-text.js';
import { followUpNow } from './view-follow-up.js';
import { type StatusView, statusView } from './view-status.js';
import { nameText, type ViewText } from './view-text.js';
import { type TrendView, trendView } from './view-trend.js';

export interface YearOverviewView {
  intro: string;
  caption: string;
  /** The years before, the oldest first, then this one. */
  years: string[];
  /** What a theme's heading stands above. */
  columnCount: number;
  /** Explains the dash; null where no cell has one. */
  dash: string | null;
  themes: { text: ViewText; rows: YearRow[] }[];
}

export interface YearRow {
  measure: ViewText;
  /** The row is of a group of the measure above it. */
  isGroup: boolean;
  href: string;
  /** The group that the values are of, where that is not the total; null else. */
  group: string | null;
  /** What the values are counted in, where they do not say it themselves; null else. */
  unit: string | null;
  /** `value` is null where there is neither a value nor a reason why there is none; `period` names another stretch than the whole year. */
  values: { year: string; value: string | null; period: string | null; isNow: boolean }[];
  target: string | null;
  /** Of the measure, or of the group by itself; null where nothing is judged: a key figure, a group without a target. */
  status: StatusView | null;
  isKeyFigure: boolean;
  trend: TrendView | null;
}

const YEARS_BEFORE = 3;
/** `%` and `kr` stay with their numbers. */
const LONGEST_SIGN = 2;

/** @returns null when no measure has a value. */
export function yearOverviewView(context: ViewContext): YearOverviewView | null {
  const { report, labels, publication } = context;
  const byTheme = groupBy(
    report.measures.filter(({ kind, observations }) => kind !== 'activity' && observations.length > 0),
    (measure) => measure.theme,
  );
  const years = Array.from(
    { length: YEARS_BEFORE + 1 },
    (_, position) => publication.period.year - YEARS_BEFORE + position,
  );
  const themes = report.themes.flatMap(({ id, text }) => {
    const rows = (byTheme.get(id) ?? []).flatMap((measure) => rowsOf(measure, years, context));
    return rows.length === 0 ? [] : [{ text: nameText(text, id, context), rows }];
  });
  if (themes.length === 0) return null;
  return {
    intro: labels['year.intro'],
    caption: labels['year.caption'],
    years: years.map(String),
    // The measure before them; target, status and trend after.
    columnCount: years.length + 4,
    dash: dashOf(
      themes.flatMap(({ rows }) => rows),
      context,
    ),
    themes,
  };
}

function dashOf(rows: readonly YearRow[], { labels }: ViewContext): string | null {
  if (rows.some(({ target }) => target === null)) return labels['measure.dashAndTarget'];
  const lacksMore = rows.some(
    ({ values, status, isKeyFigure, trend }) =>
      values.some(({ value }) => value === null) || trend === null || (status === null && !isKeyFigure),
  );
  return lacksMore ? labels['measure.dash'] : null;
}

/** The total; where it has no value now, the groups that have one too, and without it where it never had one. */
function rowsOf(measure: Measure, years: number[], context: ViewContext): YearRow[] {
  const scored = context.scores.numbers[measure.id]?.[0];
  const now = context.publication.period.year;
  const hasValueOf = (group: string, within: number[]) =>
    measure.observations.some(
      (each) => each.group === group && within.includes(each.period.year) && hasValue(each),
    );
  const main = shownGroup(measure, scored);
  const groups = new Set(measure.observations.map((each) => each.group));
  const others = hasValueOf(main, [now])
    ? []
    : [...groups].filter((group) => group !== main && hasValueOf(group, [now]));
  const shown = others.length > 0 && !hasValueOf(main, years) ? others : [main, ...others];
  return shown.map((group, position) => ({
    ...rowOf(measure, group, years, scored, context),
    isGroup: position > 0,
  }));
}

function rowOf(
  measure: Measure,
  group: string,
  years: number[],
  scored: MeasureNumbersScore | undefined,
  context: ViewContext,
): Omit<YearRow, 'isGroup'> {
  const score = scored?.groups.find((each) => each.group === group);
  const observed = measure.observations.filter(
    (each) => each.group === group && each.unit === (scored?.unit ?? firstSpeaker(measure)),
  );
  const isWhole = group === shownGroup(measure, scored);
  const stated = followUpNow(saidOf(measure, scored), context);
  const unit = unitBeside(observed, measure, context);
  const pen = (value: Written) => valueText(value, measure, context, { unit: unit === null });
  return {
    measure: nameText(measure.text, measure.id, context),
    href: `#${anchorOf('measure', measure.id)}`,
    group: group === TOTAL ? null : groupName(group, measure, context).plain,
    unit,
    values: years.map((year) => yearValue(year, observed, measure, pen, context)),
    target: targetOf(measure, score, group, pen, context),
    status: statusOf(measure, isWhole ? undefined : score, context),
    isKeyFigure: measure.kind === 'keyFigure',
    trend: trendView(measure, isWhole ? stated : undefined, score?.trend, context),
  };
}

/**
 * @param score - Of a group below the total, undefined for the whole measure. A group has only a judgement of its own: by
 *   its own target, or because the measure is judged by each of its groups.
 */
function statusOf(measure: Measure, score: GroupScore | undefined, context: ViewContext): YearRow['status'] {
  if (measure.kind === 'keyFigure') return null;
  const judgement = context.scores.whole.measures[measure.id]?.state;
  if (score === undefined) return statusView(judgement, 'state', context);
  const { group, target, assessment } = score.state;
  const results = judgement?.basis.by === 'numbers' ? judgement.basis.results : [];
  const isOwn = measure.targets.some((each) => each.group === group && each.quantity.kind !== 'missing');
  const isJudged = target !== undefined && (isOwn || results.some((result) => result.group === group));
  if (!isJudged || assessment === 'notAssessed') return null;
  return statusView(
    { assessment, basis: { by: 'numbers', results: [score.state] }, suggested: false },
    'state',
    context,
  );
}

type Written = { quantity: Quantity; text: string };
type Pen = (value: Written) => string;

/** A sign such as % stands with each value; a word would break the narrow columns, and stands once. */
function unitBeside(
  observed: Observation[],
  { unitOfValue, unitByLanguage }: Measure,
  context: ViewContext,
): string | null {
  const counted = observed.flatMap(({ quantity }) => (quantity.kind === 'number' ? [quantity] : []));
  const [first] = counted;
  const isOne = counted.every(({ unit, scale }) => unit === first?.unit && scale === first?.scale);
  if (first === undefined || !isOne) return null;
  const { unit, scale } = first;
  const own = unitByLanguage[context.language];
  const word = unit === undefined ? (own ?? unitOfValue ?? '') : unitText({ unit, scale }, context, own);
  return word.length > LONGEST_SIGN ? word : null;
}

/** The total where there is one, else the first group. */
function shownGroup(measure: Measure, scored: MeasureNumbersScore | undefined): string {
  const groups = scored?.groups.map(({ group }) => group) ?? measure.observations.map(({ group }) => group);
  return groups.includes(TOTAL) ? TOTAL : (groups[0] ?? TOTAL);
}

function firstSpeaker({ observations }: Measure): string | undefined {
  return observations.some(({ unit }) => unit === undefined) ? undefined : observations[0]?.unit;
}

/**
 * The value of the whole year where there is one, or the reason why there is none; else the latest of that year. A value
 * that is missing without a reason is a dash, whether its author says so or leaves the year out. A measure that is late
 * by a year is followed up by the value of the year before; a year after that one is not due.
 */
function yearValue(
  year: number,
  observed: Observation[],
  measure: Measure,
  pen: Pen,
  context: ViewContext,
): YearRow['values'][number] {
  const said = observed.filter((each) => each.period.year === year && !isUnsaid(each));
  const whole = said.find(({ period }) => period.months === 12);
  const latest = said.toSorted((a, b) => compare(a.period.to, b.period.to)).findLast(hasValue);
  const value = whole ?? latest;
  const now = context.publication.period.year - measure.lagYears;
  const missing = year > now ? pen(NOT_YET_DUE) : null;
  return {
    year: String(year),
    value: value === undefined ? missing : pen(value),
    period: value === undefined || value === whole ? null : partOfYear(value.period, context),
    isNow: year === now,
  };
}

const NOT_YET_DUE: Written = { quantity: { kind: 'missing', reason: 'notYetDue' }, text: '' };

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** *januari–augusti*: the year stands above. */
function partOfYear(period: Period, { formats }: ViewContext): string {
  return formats.shortPeriod(period).replace(new RegExp(`\\s*${period.year}$`, 'u'), '');
}

function targetOf(
  measure: Measure,
  score: GroupScore | undefined,
  group: string,
  pen: Pen,
  context: ViewContext,
): string | null {
  const target =
    score === undefined ? targetInReport(measure, group, context.publication.period) : score.state.target;
  return target === undefined ? null : pen(asTarget(target, measure));
}

function saidOf(measure: Measure, scored: MeasureNumbersScore | undefined): Measure['followUps'] {
  const { followUps, participations } = measure;
  if (followUps.length > 0) return followUps;
  const unit = scored?.unit ?? (participations.length === 1 ? participations[0]?.unit : undefined);
  return participations.find((each) => each.unit === unit)?.followUps ?? [];
}
