// What a chart shows, in words: for whoever does not see it.
import { groupBy } from '../../lib/index.js';
import type { Period } from '../../model/index.js';
import type { Quantity } from '../../quantity/index.js';
import type { SeriesRow } from '../measure-series.js';
import { asTarget, valueText } from '../value-text.js';
import { periodOf, targetsOnAxis } from './chart-targets.js';
import { type ChartedMeasure, drawnPeriods } from './charted-measure.js';
import { breakColumns, rowName } from './series-text.js';

/** One sentence for each line, and what else the picture shows. */
export function chartDescription(charted: ChartedMeasure): string {
  const { rows } = charted;
  const said = [
    ...rows.flatMap((row) => lineSaid(row, charted)),
    ...targetsSaid(charted),
    ...breaksSaid(charted),
  ];
  return said.join(' ');
}

/** From where to where it goes, over what gaps, and what is expected. */
function lineSaid(row: SeriesRow, charted: ChartedMeasure): string[] {
  const name = rowName(row, charted.measure, charted.context).plain;
  // What grows through the year falls from a whole one to a part of the next only in the calendar.
  const kindOf = ({ months }: Period) => (charted.measure.accumulates ? months : 0);
  const kinds = groupBy(drawnPeriods(row, charted), kindOf);
  return [
    ...[...kinds.values()].flatMap((having) => courseSaid(row, name, having, charted)),
    ...forecastSaid(row, name, charted),
  ];
}

/** @param having - The periods of one kind for which the row has a value. */
function courseSaid(
  row: SeriesRow,
  name: string,
  having: readonly Period[],
  charted: ChartedMeasure,
): string[] {
  const { labels, formats } = charted.context;
  const [first, last] = [having[0], having.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = ({ id }: Period) => fullText(row.values.get(id), charted);
  const until = formats.shortPeriod(last);
  const since = formats.shortPeriod(first);
  const course =
    first === last
      ? labels['chart.says.point']({ name, value: text(last), period: until })
      : labels['chart.says.course']({ name, from: text(first), to: text(last), since, until });
  const drawn = drawnPeriods(row, charted);
  const isGap = (period: Period) => period.to > first.to && period.to < last.to && !drawn.includes(period);
  const gaps = charted.periods.filter(isGap).map(formats.shortPeriod).join(', ');
  return [course, ...(gaps === '' ? [] : [labels['chart.says.gap']({ name, periods: gaps })])];
}

function forecastSaid({ forecast }: SeriesRow, name: string, charted: ChartedMeasure): string[] {
  if (forecast === undefined || forecast.quantity.kind === 'missing') return [];
  const { labels } = charted.context;
  const value = fullText(forecast, charted);
  return [labels['chart.says.forecast']({ name, period: periodOf(forecast, charted), value })];
}

function targetsSaid(charted: ChartedMeasure): string[] {
  const { measure, context } = charted;
  return targetsOnAxis(charted).map((target) => {
    const value = fullText(asTarget(target, measure), charted);
    return context.labels['chart.says.target']({ period: periodOf(target, charted), value });
  });
}

function breaksSaid({ measure, periods, context }: ChartedMeasure): string[] {
  const { labels, formats } = context;
  const breaks = breakColumns(measure, periods);
  return periods
    .filter(({ id }) => breaks.has(id))
    .map((period) => labels['chart.says.break']({ period: formats.shortPeriod(period) }));
}

function fullText(
  reading: { quantity: Quantity; text: string } | undefined,
  { measure, context }: ChartedMeasure,
): string {
  return reading === undefined ? '' : valueText(reading, measure, context, { asOf: false });
}
