// What the values of a chart stand on: an axis of one unit, or of places.
import type { Measure } from '../../model/index.js';
import type { Quantity, RankQuantity } from '../../quantity/index.js';
import type { ChartData } from '../chart/chart-data.js';
import type { ViewContext } from '../context.js';
import type { SeriesRow } from '../measure-series.js';
import { countedIn } from './series-text.js';

/** The same axis for all rows that share it. */
export type ChartGround = { kind: 'value'; unit: string } | { kind: 'rank' };

/** That of the row's first value that an axis can hold; undefined where none can. */
export function groundOf(row: SeriesRow, measure: Measure, context: ViewContext): ChartGround | undefined {
  for (const { quantity } of row.values.values()) {
    if (quantity.kind === 'rank') return { kind: 'rank' };
    if (quantity.kind === 'fraction') return { kind: 'value', unit: '%' };
    if (quantity.kind === 'number') {
      return { kind: 'value', unit: countedIn(quantity, measure, context)[0] ?? '' };
    }
  }
  return undefined;
}

export function isSameGround(a: ChartGround | undefined, b: ChartGround): boolean {
  return a?.kind === b.kind && (a.kind === 'rank' || (b.kind === 'value' && a.unit === b.unit));
}

/**
 * Where a quantity stands on the axis; a bound, a range or a word stands nowhere.
 * @param isByPlace - False where places are compared as parts of all places.
 */
export function placeOn(quantity: Quantity, ground: ChartGround, isByPlace = true): number | undefined {
  if (ground.kind === 'rank') {
    if (quantity.kind !== 'rank' || quantity.op !== undefined) return undefined;
    return isByPlace ? quantity.place : (100 * quantity.place) / (quantity.of ?? quantity.place);
  }
  if (quantity.kind === 'number') return Number(quantity.value);
  if (quantity.kind !== 'fraction' || quantity.op !== undefined) return undefined;
  return (100 * Number(quantity.numerator)) / Number(quantity.denominator);
}

/** Places of years in which different numbers took part are compared as parts of all places. */
export function scaleOf(
  rows: readonly SeriesRow[],
  ground: ChartGround,
  { population }: Measure,
): ChartData['scale'] {
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
