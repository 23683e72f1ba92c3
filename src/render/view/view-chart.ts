// The chart of a measure: which rows of its table are drawn, and in which words.
import { type Measure, type Period, type Target, TOTAL } from '../../model/index.js';
import { decimal, type Quantity, type RankQuantity } from '../../quantity/index.js';
import { anchorOf } from '../anchors.js';
import type { ChartColumn, ChartData, ChartPoint, ChartSeries, ChartTarget } from '../chart/chart-data.js';
import { CHART, NARROW_CHART } from '../chart/chart-space.js';
import { type ChartView, drawChart } from '../chart/draw-chart.js';
import { MOST_SERIES } from '../chart/draw-series.js';
import type { ViewContext } from '../context.js';
import { softHyphenated } from '../html/soft-hyphens.js';
import { isLike, isMonth, type MeasureSeries, type SeriesRow } from '../measure-series.js';
import { amountText, asTarget, valueText } from '../value-text.js';
import { breakColumns, cellText, countedIn, rowName } from './series-text.js';
import { nameText, type ViewText } from './view-text.js';

export interface MeasureChartView {
  drawing: ChartView;
  /** Says that not all groups have room; null when they do. */
  note: string | null;
}

/** What a row is drawn as: the same axis for all that share it. */
type Ground = { kind: 'value'; unit: string } | { kind: 'rank' };

/** Null where no group has two values that an axis can hold. */
export function measureChart(
  measure: Measure,
  series: MeasureSeries,
  context: ViewContext,
): MeasureChartView | null {
  const candidates = candidateRows(series);
  const ground = candidates.map((row) => groundOf(row, measure, context)).find((each) => each !== undefined);
  if (ground === undefined) return null;
  const all = candidates.filter((row) => isSame(groundOf(row, measure, context), ground));
  const drawn = all.slice(0, MOST_SERIES);
  const periods = chartedPeriods(drawn, series);
  const isSeries = drawn.some((row) => periods.filter((period) => pointOf(row, period, ground)).length > 1);
  if (!isSeries) return null;
  const { labels } = context;
  return {
    drawing: drawChart(chartData(measure, drawn, periods, ground, context)),
    note: all.length > drawn.length ? labels['chart.some']({ shown: drawn.length, total: all.length }) : null,
  };
}

/** One speaker: all groups. Several: what each says of all. */
function candidateRows({ rows }: MeasureSeries): SeriesRow[] {
  const withValues = rows.filter(({ values }) => values.size > 0);
  const isOneSpeaker = new Set(withValues.map(({ unit }) => unit)).size <= 1;
  if (isOneSpeaker) return withValues;
  const totals = withValues.filter(({ group }) => group === TOTAL);
  return totals.length > 0 ? totals : withValues;
}

function groundOf(row: SeriesRow, measure: Measure, context: ViewContext): Ground | undefined {
  for (const { quantity } of row.values.values()) {
    if (quantity.kind === 'rank') return { kind: 'rank' };
    if (quantity.kind === 'fraction') return { kind: 'value', unit: '%' };
    if (quantity.kind === 'number') return { kind: 'value', unit: unitOf(quantity, measure, context) };
  }
  return undefined;
}

function unitOf(quantity: Quantity, measure: Measure, context: ViewContext): string {
  if (quantity.kind === 'fraction') return '%';
  return countedIn(quantity, measure, context)[0] ?? '';
}

function isSame(a: Ground | undefined, b: Ground): boolean {
  return a?.kind === b.kind && (a.kind === 'rank' || (b.kind === 'value' && a.unit === b.unit));
}

/** Periods before the first and after the last value are left out; those between stay, so that a gap is seen. */
function chartedPeriods(rows: readonly SeriesRow[], { periods, now }: MeasureSeries): Period[] {
  const like = new Set(periods.filter((period) => isLike(period, now)).map(({ year }) => year));
  const charted = periods.filter((period) => isLike(period, now) || !like.has(period.year));
  const hasValue = (period: Period) => rows.some(({ values }) => isDrawn(values.get(period.id)?.quantity));
  return charted.slice(charted.findIndex(hasValue), charted.findLastIndex(hasValue) + 1);
}

function isDrawn(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && ['number', 'fraction', 'rank'].includes(quantity.kind);
}

function pointOf(row: SeriesRow, period: Period, ground: Ground): number | undefined {
  const quantity = row.values.get(period.id)?.quantity;
  return quantity === undefined ? undefined : placeOn(quantity, ground);
}

/** Where a quantity stands on the axis; a bound, a range or a word stands nowhere. */
function placeOn(quantity: Quantity, ground: Ground, isByPlace = true): number | undefined {
  if (ground.kind === 'rank') {
    if (quantity.kind !== 'rank' || quantity.op !== undefined) return undefined;
    return isByPlace ? quantity.place : (100 * quantity.place) / (quantity.of ?? quantity.place);
  }
  if (quantity.kind === 'number') return Number(quantity.value);
  if (quantity.kind !== 'fraction' || quantity.op !== undefined) return undefined;
  return (100 * Number(quantity.numerator)) / Number(quantity.denominator);
}

function chartData(
  measure: Measure,
  rows: readonly SeriesRow[],
  periods: Period[],
  ground: Ground,
  context: ViewContext,
): ChartData {
  const { labels } = context;
  const scale = scaleOf(rows, ground, measure);
  const value = (quantity: Quantity) => placeOn(quantity, ground, scale.kind !== 'percentile');
  const parts = { measure, rows, periods, ground, value, context };
  return {
    id: anchorOf('chart', measure.id),
    title: nameText(measure.text, measure.id, context).plain,
    description: descriptionOf(parts),
    size: context.options.isParallel ? NARROW_CHART : CHART,
    columns: chartColumns(parts),
    series: rows.map((row) => chartSeries(row, parts)),
    targets: chartTargets(parts),
    scale,
    accumulates: measure.accumulates,
    words: {
      unit:
        scale.kind === 'place'
          ? labels['chart.places']
          : scale.kind === 'percentile'
            ? labels['chart.percentiles']
            : ground.kind === 'value'
              ? ground.unit
              : '',
      outcome: labels['chart.outcome'],
      axisFrom: (from) => labels['chart.axisFrom']({ value: from }),
      number: (number, decimals) => amountText(decimal(number), decimals, context),
    },
  };
}

interface Parts {
  measure: Measure;
  rows: readonly SeriesRow[];
  periods: Period[];
  ground: Ground;
  value: (quantity: Quantity) => number | undefined;
  context: ViewContext;
}

/** Places of years in which different numbers took part are compared as parts of all places. */
function scaleOf(rows: readonly SeriesRow[], ground: Ground, { population }: Measure): ChartData['scale'] {
  if (ground.kind === 'value') return { kind: 'value', isPercent: ground.unit === '%' };
  const ranks = rows
    .flatMap(({ values }) => [...values.values()].map(({ quantity }) => quantity))
    .filter(isRank);
  const numbers = new Set(ranks.map(({ of }) => of));
  const places = Math.max(population ?? 0, ...ranks.map(({ of, place }) => of ?? place));
  return numbers.size > 1 && !numbers.has(undefined) ? { kind: 'percentile' } : { kind: 'place', places };
}

function isRank(quantity: Quantity): quantity is RankQuantity {
  return quantity.kind === 'rank';
}

/** A year alone means all of it; any other time says which part of the year it is. */
function chartColumns({ measure, periods, context }: Parts): ChartColumn[] {
  const { labels, formats } = context;
  const breaks = breakColumns(measure, periods);
  return periods.map((period) => ({
    at: endOf(period),
    year: period.year,
    months: period.months,
    isMonth: isMonth(period),
    label: period.months === 12 ? [String(period.year)] : partAndYear(formats.shortPeriod(period)),
    methodBreak: breaks.has(period.id) ? labels['measure.newMethod'] : undefined,
  }));
}

/** *jan–aug*, *2016*: below each other. */
function partAndYear(period: string): string[] {
  const [, part, year] = /^(.+) (\d{4})$/u.exec(period) ?? [];
  return part === undefined || year === undefined ? [period] : [part, year];
}

/** 2016 ends at 2017, August 2016 at 2016.67. */
function endOf({ to }: Period): number {
  return Number(to.slice(0, 4)) + Number(to.slice(5, 7)) / 12;
}

function chartSeries(row: SeriesRow, { measure, rows, periods, ground, value, context }: Parts): ChartSeries {
  const point = (quantity: Quantity | undefined, text: string): ChartPoint | undefined => {
    const at = quantity === undefined ? undefined : value(quantity);
    return at === undefined ? undefined : { value: at, text };
  };
  const { forecast } = row;
  const expected =
    forecast === undefined ? undefined : point(forecast.quantity, textOf(forecast, ground, measure, context));
  const isLater = forecast !== undefined && endOf(forecast.period) > endOf(periods.at(-1) ?? forecast.period);
  return {
    name: rows.length > 1 ? nameToBreak(rowName(row, measure, context), context) : undefined,
    points: periods.map((period) => {
      const reading = row.values.get(period.id);
      return reading === undefined
        ? undefined
        : point(reading.quantity, textOf(reading, ground, measure, context));
    }),
    forecast:
      forecast === undefined || expected === undefined || !isLater
        ? undefined
        : {
            ...expected,
            at: endOf(forecast.period),
            name: context.labels['chart.forecast']({ period: context.formats.shortPeriod(forecast.period) }),
          },
  };
}

/** Wherever the language of the name allows it: the column of names is narrow. */
function nameToBreak({ plain, lang }: ViewText, { report, language }: ViewContext): string {
  return softHyphenated(plain, lang ?? language, report.hyphenation);
}

function textOf(
  reading: { quantity: Quantity; text: string },
  ground: Ground,
  measure: Measure,
  context: ViewContext,
): string {
  return cellText(reading, ground.kind === 'value' ? ground.unit : '', measure, context);
}

/** Those of the first row that has any, for years that are drawn; the last one is named. */
function chartTargets({ measure, rows, periods, ground, value, context }: Parts): ChartTarget[] {
  const targets = rows.map(({ targets }) => targets).find((each) => each.some(isStatedIn(value)));
  if (targets === undefined) return [];
  const placed = targets.flatMap((target) => {
    const ends = targetEnds(target.quantity, value);
    // A value that is late by a year is judged by the target of the year in which it is reported.
    const year = target.period === undefined ? undefined : target.period.year - measure.lagYears;
    const column = year === undefined ? undefined : periods.findLast((period) => period.year === year);
    if (ends === undefined || (target.period !== undefined && column === undefined)) return [];
    return [{ target, ...ends, at: column === undefined ? undefined : endOf(column) }];
  });
  placed.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const undated = placed.filter(({ at }) => at === undefined);
  const shown =
    undated.length > 0 ? undated.slice(-1) : placed.length > 0 ? placed : nextTarget(targets, value);
  return shown.map(({ target, low, high, at }, index) => {
    const period = target.period === undefined ? '' : context.formats.shortPeriod(target.period);
    const name = context.labels['chart.target']({ period });
    return {
      at,
      low,
      high,
      label:
        index === shown.length - 1 ? [name, textOf(asTarget(target, measure), ground, measure, context)] : [],
    };
  });
}

/** The first of those that lie behind all values: it is what the last value is on its way to. */
function nextTarget(targets: readonly Target[], value: Parts['value']) {
  const [next] = targets
    .filter(isStatedIn(value))
    .sort((a, b) => ((a.period?.to ?? '') < (b.period?.to ?? '') ? -1 : 1));
  const ends = next === undefined ? undefined : targetEnds(next.quantity, value);
  return next === undefined || ends === undefined ? [] : [{ target: next, ...ends, at: undefined }];
}

function isStatedIn(value: Parts['value']): (target: Target) => boolean {
  return ({ quantity }) => targetEnds(quantity, value) !== undefined;
}

/** A bound stands at its value, a range between two. */
function targetEnds(
  quantity: Quantity,
  value: Parts['value'],
): { low: number; high: number | undefined } | undefined {
  if (quantity.kind === 'range') {
    const ends = [quantity.low, quantity.high].map((end) =>
      value({ ...quantity, kind: 'number', value: end }),
    );
    const [low, high] = ends;
    return low === undefined || high === undefined ? undefined : { low, high };
  }
  const plain: Quantity =
    quantity.kind === 'bound'
      ? { ...quantity, kind: 'number' }
      : quantity.kind === 'rank' || quantity.kind === 'fraction'
        ? { ...quantity, op: undefined }
        : quantity;
  const low = value(plain);
  return low === undefined ? undefined : { low, high: undefined };
}

/** One sentence for each line, and what else the picture shows. */
function descriptionOf(parts: Parts): string {
  const { measure, rows, periods, value, context } = parts;
  const { labels, formats } = context;
  const said = rows.flatMap((row) => {
    const name = rowName(row, measure, context).plain;
    const having = periods.filter((period) => {
      const quantity = row.values.get(period.id)?.quantity;
      return quantity !== undefined && value(quantity) !== undefined;
    });
    const [first, last] = [having[0], having.at(-1)];
    if (first === undefined || last === undefined) return [];
    const text = ({ id }: Period) => fullText(row.values.get(id), measure, context);
    const gaps = periods.filter(
      (period) => period.to > first.to && period.to < last.to && !having.includes(period),
    );
    const course = {
      name,
      from: text(first),
      to: text(last),
      since: formats.shortPeriod(first),
      until: formats.shortPeriod(last),
    };
    return [
      first === last
        ? labels['chart.says.point']({ name, value: course.to, period: course.until })
        : labels['chart.says.course'](course),
      ...(gaps.length === 0
        ? []
        : [
            labels['chart.says.gap']({
              name,
              periods: gaps.map((gap) => formats.shortPeriod(gap)).join(', '),
            }),
          ]),
      ...forecastSaid(row, name, measure, context),
    ];
  });
  const targets = rows.map((row) => row.targets).find((each) => each.some(isStatedIn(value))) ?? [];
  for (const target of targets.filter(isStatedIn(value))) {
    const period = target.period === undefined ? '' : formats.shortPeriod(target.period);
    said.push(
      labels['chart.says.target']({ period, value: fullText(asTarget(target, measure), measure, context) }),
    );
  }
  const breaks = breakColumns(measure, periods);
  for (const period of periods.filter(({ id }) => breaks.has(id)))
    said.push(labels['chart.says.break']({ period: formats.shortPeriod(period) }));
  return said.join(' ');
}

function forecastSaid(
  { forecast }: SeriesRow,
  name: string,
  measure: Measure,
  context: ViewContext,
): string[] {
  if (forecast === undefined || forecast.quantity.kind === 'missing') return [];
  const period = context.formats.shortPeriod(forecast.period);
  return [
    context.labels['chart.says.forecast']({ name, period, value: fullText(forecast, measure, context) }),
  ];
}

function fullText(
  reading: { quantity: Quantity; text: string } | undefined,
  measure: Measure,
  context: ViewContext,
): string {
  return reading === undefined ? '' : valueText(reading, measure, context, { asOf: false });
}
