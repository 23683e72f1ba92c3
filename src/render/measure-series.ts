// The values of a measure in order: who says them, of whom, for which period. What its table and its chart share.
import {
  type ForecastValue,
  type Measure,
  type Observation,
  type Period,
  type Reading,
  type Target,
  TOTAL,
} from '../model/index.js';
import { hasValue, isUnsaid } from '../quantity/index.js';
import type { ViewContext } from './context.js';

/** Values of one group, as one speaker states them. */
export interface SeriesRow {
  /** The unit that says them; undefined for the level above, and where one unit alone carries the measure. */
  unit: string | undefined;
  group: string;
  /** By period id; none that lies behind the end of the report. */
  values: Map<string, Observation>;
  forecast: ForecastValue | undefined;
  targets: Target[];
}

export interface MeasureSeries {
  rows: SeriesRow[];
  /** In order; the report's own period is always among them, unless the measure is late by design. */
  periods: Period[];
  /** The period of the value that the report is about. */
  now: Period;
}

/** @param measure - Any measure; one without numbers has a single row without values. */
export function measureSeries(measure: Measure, context: ViewContext): MeasureSeries {
  const { publication } = context;
  const end = publication.period.to;
  const observations = measure.observations.filter(({ period }) => period.to <= end);
  const now = judgedPeriod(measure, context) ?? periodNow(measure, observations, publication.period);
  const shown = comparable(observations, now);
  const rows = rowsOf(measure, shown, context);
  const saying = rows.filter((row) => saysSomething(row, publication.period.year));
  const isNowKnown = observations.some(({ period }) => period.to === now.to);
  const periods = new Map(shown.map(({ period }) => [period.id, period]));
  if (!isNowKnown) periods.set(now.id, now);
  return {
    rows: saying.length > 0 ? saying : rows.slice(0, 1),
    periods: [...periods.values()].sort(byEnd),
    now,
  };
}

/** Of the value that was judged, where there is one. */
function judgedPeriod(measure: Measure, { scores }: ViewContext): Period | undefined {
  const results = (scores.numbers[measure.id] ?? []).flatMap(({ groups }) =>
    groups.map(({ state }) => state),
  );
  const id = results.find(({ outcome }) => outcome !== undefined)?.outcome?.period;
  return measure.observations.find(({ period }) => period.id === id)?.period;
}

/** With a delay of a year, a report is about the value of the year before. */
function periodNow(measure: Measure, observations: readonly Observation[], period: Period): Period {
  const year = String(period.year - measure.lagYears);
  const [from, to] = [period.from, period.to].map((date) => date.replace(/^\d{4}/u, year)) as [
    string,
    string,
  ];
  const ending = observations.filter((each) => each.period.to === to).map((each) => each.period);
  const known = ending.find(({ id }) => id === period.id) ?? ending.sort((a, b) => b.months - a.months)[0];
  if (known !== undefined) return known;
  const id = period.id.replaceAll(String(period.year), year);
  return measure.lagYears === 0 ? period : { ...period, id, from, to, year: Number(year) };
}

function byEnd(a: Period, b: Period): number {
  return a.to < b.to ? -1 : a.to > b.to ? 1 : a.months - b.months;
}

/** The same part of another year, or another year; months of their own go with months. */
export function isLike(period: Period, now: Period): boolean {
  if (isMonth(now)) return isMonth(period);
  return period.months === now.months && period.to.slice(4) === now.to.slice(4);
}

/** A month alone, not the months since January. */
export function isMonth({ id }: Period): boolean {
  return /^\d{4}-\d{2}$/u.test(id);
}

/**
 * Of each year the part that the report's own period is compared with. Other parts of that year, or the whole, stand
 * only where a value would else be lost, or nobody speaks of that part; then the part that nobody has a value of is left
 * out.
 */
function comparable(observations: readonly Observation[], now: Period): Observation[] {
  const valued = observations.filter(hasValue);
  const [like, unlike] = [valued.filter(({ period }) => isLike(period, now)), new Set<string>()];
  const keyOf = ({ period, unit, group }: Observation) => JSON.stringify([period.year, unit, group]);
  const covered = new Set(like.map(keyOf));
  for (const each of valued) {
    if (!isLike(each.period, now) && !covered.has(keyOf(each))) unlike.add(each.period.id);
  }
  const yearsLike = new Set(like.map(({ period }) => period.year));
  const yearsNamed = new Set(observations.flatMap(({ period }) => (isLike(period, now) ? period.year : [])));
  const yearsUnlike = new Set(valued.flatMap(({ period }) => (unlike.has(period.id) ? period.year : [])));
  return observations.filter(({ period }) => {
    if (period.to === now.to) return true;
    return isLike(period, now)
      ? yearsLike.has(period.year) || !yearsUnlike.has(period.year)
      : unlike.has(period.id) || !(yearsNamed.has(period.year) || yearsUnlike.has(period.year));
  });
}

/** A group that nobody has a value or a target of, and nothing to say about, is no row. */
function saysSomething({ values, targets, forecast }: SeriesRow, year: number): boolean {
  const readings: Reading[] = [...values.values(), ...(forecast === undefined ? [] : [forecast])];
  return (
    readings.some((reading) => !isUnsaid(reading) || reading.footnotes.length > 0) ||
    targets.some((target) => !isUnsaid(target) && (target.period === undefined || target.period.year >= year))
  );
}

/** The level above first, then the units; the total first, then the groups in the author's order. */
function rowsOf(measure: Measure, observations: readonly Observation[], context: ViewContext): SeriesRow[] {
  const rows = new Map<string, SeriesRow>();
  const rowFor = (unit: string | undefined, group: string) => {
    const key = `${unit ?? ''}\n${group}`;
    const row: SeriesRow = rows.get(key) ?? {
      unit,
      group,
      values: new Map(),
      forecast: undefined,
      targets: [],
    };
    rows.set(key, row);
    return row;
  };
  for (const each of observations)
    rowFor(speakerOf(measure, each.unit), each.group).values.set(each.period.id, each);
  for (const each of measure.forecastValues) {
    if (each.madeIn.to !== context.publication.period.to || context.publication.kind !== 'interim') continue;
    const row = rowFor(speakerOf(measure, each.unit), each.group);
    if (row.forecast === undefined || each.period.year === context.publication.period.year)
      row.forecast = each;
  }
  if (rows.size === 0) rowFor(undefined, TOTAL);
  for (const target of measure.targets) {
    const having = [...rows.values()].filter(({ group }) => group === target.group);
    for (const row of having) row.targets.push(target);
    if (having.length === 0) rowFor(undefined, target.group).targets.push(target);
  }
  const units = [undefined, ...measure.participations.map(({ unit }) => unit)];
  const groups = [TOTAL, ...measure.groups.map(({ id }) => id).filter((id) => id !== TOTAL)];
  const rank = (list: readonly unknown[], item: unknown) =>
    (list.indexOf(item) + list.length + 1) % (list.length + 1);
  return [...rows.values()].sort(
    (a, b) => rank(units, a.unit) - rank(units, b.unit) || rank(groups, a.group) - rank(groups, b.group),
  );
}

/** Where one unit alone carries the measure, what it says is what is said. */
export function speakerOf(measure: Measure, unit: string | undefined): string | undefined {
  return measure.participations.length <= 1 ? undefined : unit;
}

/** Whether it has anything to show in a table. */
export function hasValues({ rows }: MeasureSeries): boolean {
  return rows.some(
    ({ values, targets, forecast }) => values.size + targets.length > 0 || forecast !== undefined,
  );
}

/** All that is said of the row, for a question about units. */
export function readingsOf({ values, targets, forecast }: SeriesRow): Reading[] {
  return [...values.values(), ...(forecast === undefined ? [] : [forecast]), ...targets];
}
