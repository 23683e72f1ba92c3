// Which points a line joins: a missing year, a change of method, and unlike parts of the year leave a gap.
import type { ChartColumn, ChartData, ChartPoint, ChartSeries } from './chart-data.js';
import { type Plot, type Spot, spotOf } from './chart-space.js';

/** A point and the column that it stands in. */
export interface PlacedPoint {
  column: ChartColumn;
  point: ChartPoint;
}

/** The points of one series in stretches; each stretch is drawn as one line, or as a single point. */
export function joinedPoints(points: readonly (ChartPoint | undefined)[], data: ChartData): PlacedPoint[][] {
  const step = usualStep(data.columns);
  const stretches: PlacedPoint[][] = [];
  let before: ChartColumn | undefined;
  data.columns.forEach((column, index) => {
    const point = points[index];
    const isNext = before !== undefined && column.at - before.at <= step + 1e-6;
    const isLike =
      before !== undefined &&
      (!data.accumulates || (before.months === column.months && !isOther(before, column)));
    if (point === undefined) {
      before = undefined;
      return;
    }
    const stretch = stretches.at(-1);
    if (stretch && isNext && isLike && column.methodBreak === undefined) stretch.push({ column, point });
    else stretches.push([{ column, point }]);
    before = column;
  });
  return stretches;
}

/** The stretches of a series as they lie on the paper. */
export function joinedSpots({ points }: ChartSeries, data: ChartData, plot: Plot): Spot[][] {
  return joinedPoints(points, data).map((stretch) =>
    stretch.map(({ column, point }) => spotOf(column.at, point, plot)),
  );
}

function isOther(a: ChartColumn, b: ChartColumn): boolean {
  return a.isMonth !== b.isMonth;
}

/** A month where all columns are months; else a year, or the shortest distance between years where that is longer. */
function usualStep(columns: readonly ChartColumn[]): number {
  if (columns.every(({ isMonth }) => isMonth)) return Math.min(...distances(columns.map(({ at }) => at)));
  const ofYears = distances([...new Set(columns.map(({ year }) => year))]);
  return Math.max(1, Math.min(...ofYears));
}

function distances(places: number[]): number[] {
  const between = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  return between.length === 0 ? [1] : between;
}
