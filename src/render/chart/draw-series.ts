// The lines and points of all series, and rings around points that others lie on.
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolWye } from 'd3-shape';
import type { ChartData } from './chart-data.js';
import { type Plot, round, type Spot, spotOf } from './chart-space.js';
import { joinedSpots } from './joined-points.js';

export interface SeriesView {
  /** 1 is the first; decides colour and form of the points. */
  number: number;
  /** Larger forms around points that those of later series lie on; drawn before all else, they are seen around these. */
  rings: PointView[];
  lines: string[];
  points: PointView[];
  forecastLine: string | null;
  forecastPoint: PointView | null;
}

/** A form around its own middle, and where that goes. */
export interface PointView {
  transform: string;
  path: string;
}

const SHAPES = [symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolWye];
/** More series than there are forms cannot be told apart. */
export const MOST_SERIES = SHAPES.length;
const POINT_AREA = 42;
/** A point nearer than this to a later one is all but hidden by it. */
const COVERED = 5;
/** What a ring is larger by than the point, as a part of its size, for each that lies on it. */
const RING = 0.7;

export function drawSeries(data: ChartData, plot: Plot): SeriesView[] {
  const forecasts = data.series.map(({ forecast }) => forecast && spotOf(forecast.at, forecast, plot));
  const columns = data.columns.map(({ at }, column) =>
    data.series.map(({ points }) => points[column] && spotOf(at, points[column], plot)),
  );
  const rings = [...columns, forecasts].map(ringsOf);
  return data.series.map((series, index) => {
    const stretches = joinedSpots(series, data, plot);
    const [last, expected] = [stretches.at(-1)?.at(-1), forecasts[index]];
    return {
      number: index + 1,
      rings: rings.flatMap((column) => column[index] ?? []),
      lines: stretches.filter(({ length }) => length > 1).map(pathOf),
      points: stretches.flat().map((spot) => formAt(spot, index)),
      forecastLine: last === undefined || expected === undefined ? null : pathOf([last, expected]),
      forecastPoint: expected === undefined ? null : formAt(expected, index),
    };
  });
}

/**
 * Around each point that a later one lies on; where several lie on each other, each ring around the next.
 * @param spots - Of one time, one for each series.
 */
function ringsOf(spots: readonly (Spot | undefined)[]): (PointView | undefined)[] {
  const depths: number[] = [];
  for (const [index, spot] of [...spots.entries()].reverse()) {
    const above = depths.filter((_, later) => isOn(spots[later], spot));
    depths[index] = above.length === 0 ? 0 : Math.max(...above) + 1;
  }
  return spots.map((spot, index) => {
    const depth = depths[index] ?? 0;
    return spot === undefined || depth === 0 ? undefined : formAt(spot, index, 1 + RING * depth);
  });
}

function isOn(a: Spot | undefined, b: Spot | undefined): boolean {
  return a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < COVERED;
}

function pathOf(spots: readonly Spot[]): string {
  return line().digits(2)(spots.map(({ x, y }) => [x, y])) ?? '';
}

function formAt({ x, y }: Spot, index: number, size = 1): PointView {
  const shape = symbol(SHAPES[index % SHAPES.length], POINT_AREA * size ** 2).digits(2);
  return { transform: `translate(${round(x)} ${round(y)})`, path: shape() ?? '' };
}
