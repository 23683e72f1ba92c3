// The chart of a measure: which rows of its table are drawn, and in which words.
import { type Measure, type Period, TOTAL } from '../../model/index.js';
import { decimal, type Quantity } from '../../quantity/index.js';
import { anchorOf } from '../anchors.js';
import type { ChartColumn, ChartData, ChartPoint, ChartSeries } from '../chart/chart-data.js';
import { CHART, NARROW_CHART } from '../chart/chart-space.js';
import { type ChartView, drawChart } from '../chart/draw-chart.js';
import { MOST_SERIES } from '../chart/draw-series.js';
import type { ViewContext } from '../context.js';
import { softHyphenated } from '../html/soft-hyphens.js';
import { isLike, isMonth, type MeasureSeries, type SeriesRow } from '../measure-series.js';
import { amountText } from '../value-text.js';
import { chartDescription } from './chart-description.js';
import { groundOf, isSameGround, placeOn, scaleOf } from './chart-ground.js';
import { chartTargets } from './chart-targets.js';
import { type ChartedMeasure, chartText, drawnPeriods, endOf } from './charted-measure.js';
import { breakColumns, rowName } from './series-text.js';
import { nameText, type ViewText } from './view-text.js';

export interface MeasureChartView {
  drawing: ChartView;
  /** Says that not all groups have room; null when they do. */
  note: string | null;
}

/** Null where no group has two values that an axis can hold. */
export function measureChart(
  measure: Measure,
  series: MeasureSeries,
  context: ViewContext,
): MeasureChartView | null {
  const candidates = candidateRows(series);
  const ground = candidates.map((row) => groundOf(row, measure, context)).find((each) => each !== undefined);
  if (ground === undefined) return null;
  const all = candidates.filter((row) => isSameGround(groundOf(row, measure, context), ground));
  const rows = all.slice(0, MOST_SERIES);
  const periods = chartedPeriods(rows, series);
  const scale = scaleOf(rows, ground, measure);
  const value = (quantity: Quantity) => placeOn(quantity, ground, scale.kind !== 'percentile');
  const charted = { measure, rows, periods, ground, value, context };
  if (!rows.some((row) => drawnPeriods(row, charted).length > 1)) return null;
  const numbers = { shown: rows.length, total: all.length };
  return {
    drawing: drawChart(chartData(charted, scale)),
    note: all.length > rows.length ? context.labels['chart.some'](numbers) : null,
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

function chartData(charted: ChartedMeasure, scale: ChartData['scale']): ChartData {
  const { measure, rows, context } = charted;
  const { labels } = context;
  return {
    id: anchorOf('chart', measure.id),
    title: nameText(measure.text, measure.id, context).plain,
    description: chartDescription(charted),
    size: context.options.isParallel ? NARROW_CHART : CHART,
    columns: chartColumns(charted),
    series: rows.map((row) => chartSeries(row, charted)),
    targets: chartTargets(charted),
    scale,
    accumulates: measure.accumulates,
    words: {
      unit: unitOfAxis(scale, charted),
      outcome: labels['chart.outcome'],
      axisFrom: (from) => labels['chart.axisFrom']({ value: from }),
      number: (number, decimals) => amountText(decimal(number), decimals, context),
    },
  };
}

function unitOfAxis({ kind }: ChartData['scale'], { ground, context: { labels } }: ChartedMeasure): string {
  if (kind === 'place') return labels['chart.places'];
  if (kind === 'percentile') return labels['chart.percentiles'];
  return ground.kind === 'value' ? ground.unit : '';
}

/** A year alone means all of it; any other time says which part of the year it is. */
function chartColumns({ measure, periods, context }: ChartedMeasure): ChartColumn[] {
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

function chartSeries(row: SeriesRow, charted: ChartedMeasure): ChartSeries {
  const { measure, rows, periods, context } = charted;
  return {
    name: rows.length > 1 ? nameToBreak(rowName(row, measure, context), context) : undefined,
    points: periods.map(({ id }) => chartPoint(row.values.get(id), charted)),
    forecast: chartForecast(row, charted),
  };
}

/** Only one for a later time than all that is drawn. */
function chartForecast({ forecast }: SeriesRow, charted: ChartedMeasure): ChartSeries['forecast'] {
  const point = chartPoint(forecast, charted);
  if (forecast === undefined || point === undefined) return undefined;
  const at = endOf(forecast.period);
  if (at <= endOf(charted.periods.at(-1) ?? forecast.period)) return undefined;
  const { labels, formats } = charted.context;
  return { ...point, at, name: labels['chart.forecast']({ period: formats.shortPeriod(forecast.period) }) };
}

function chartPoint(
  reading: { quantity: Quantity; text: string } | undefined,
  charted: ChartedMeasure,
): ChartPoint | undefined {
  if (reading === undefined) return undefined;
  const value = charted.value(reading.quantity);
  return value === undefined ? undefined : { value, text: chartText(reading, charted) };
}

/** Wherever the language of the name allows it: the column of names is narrow. */
function nameToBreak({ plain, lang }: ViewText, { report, language }: ViewContext): string {
  return softHyphenated(plain, lang ?? language, report.hyphenation);
}
