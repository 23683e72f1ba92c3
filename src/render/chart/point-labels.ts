// Values written at the points of the only series, where they have room.
import type { ChartData, ChartSeries } from './chart-data.js';
import { type ChartText, type Plot, round, spotOf, textAt } from './chart-space.js';
import { joinedSpots } from './joined-points.js';
import {
  halfValue,
  isClear,
  isInside,
  isOver,
  type Lines,
  type Place,
  placeOf,
  placesAround,
  VALUE_APART,
  type ValuePoint,
} from './value-place.js';

/** A value, and the ground that is cleared for it, so that lines do not strike it through. */
export interface PointLabel extends ChartText {
  clear: { x: string; y: string; width: string; height: string };
}

/** Of the cleared ground: how far it goes above the line that the value stands on, and below, and beyond its ends. */
const CLEAR = { above: 9.2, below: 1.2, beside: 1.5 };
/** Wished around a value, where there are places enough. */
const ROOM = 2;

/**
 * @param names - Words that stand in the chart already.
 * @returns Undefined where two values would touch; none in a chart of several series, whose lines they would cross.
 */
export function pointLabels(
  data: ChartData,
  plot: Plot,
  names: readonly ChartText[],
): PointLabel[] | undefined {
  const [only, ...others] = data.series;
  if (only === undefined || others.length > 0) return [];
  const points = valuePoints(only, data, plot);
  if (isCrowded(points)) return undefined;
  const own = linesOf(only, data, plot);
  const all = { ...own, heights: heightsOf(data, plot) };
  const named = names.map(placeOf);
  const done: Place[] = [];
  points.forEach((point, index) => {
    const around = placesAround(point, isValley(points, index));
    const inside = around.filter((place) => isInside(place, plot, data.size.width));
    const apart = inside.filter(
      (place) =>
        !done.some((value) => isOver(place, value, 'value')) &&
        !named.some((name) => isOver(place, name, 'name')),
    );
    const best = (lines: Lines, room: number) => apart.find((place) => isClear(place, point, lines, room));
    const place = best(all, ROOM) ?? best(all, 0) ?? best(own, 0) ?? apart[0] ?? inside[0] ?? around[0];
    if (place) done.push(place);
  });
  return done.map((place) => ({
    ...textAt(place.middle, place.y, 'middle', place.text),
    clear: clearedFor(place),
  }));
}

function valuePoints({ points }: ChartSeries, { columns }: ChartData, plot: Plot): ValuePoint[] {
  return columns.flatMap(({ at }, index) => {
    const point = points[index];
    if (point === undefined) return [];
    return [{ ...spotOf(at, point, plot), text: point.text, half: halfValue(point.text) }];
  });
}

function isCrowded(points: readonly ValuePoint[]): boolean {
  return points.some(({ x, half }, index) => {
    const before = points[index - 1];
    return before !== undefined && x - half < before.x + before.half + VALUE_APART.value;
  });
}

/** Lower than the points beside it, as far as there are any. */
function isValley(points: readonly ValuePoint[], index: number): boolean {
  const beside = [points[index - 1], points[index + 1]].filter((each) => each !== undefined);
  const y = points[index]?.y ?? 0;
  return beside.length > 0 && beside.every((each) => each.y < y);
}

/** The lines of the series, and the one to its forecast. */
function linesOf(series: ChartSeries, data: ChartData, plot: Plot): Lines {
  const stretches = joinedSpots(series, data, plot);
  const last = stretches.at(-1)?.at(-1);
  const { forecast } = series;
  if (last && forecast) stretches.push([last, spotOf(forecast.at, forecast, plot)]);
  const strokes = stretches.flatMap((stretch) =>
    stretch.slice(1).map((to, index): Lines['strokes'][number] => [stretch[index] ?? to, to]),
  );
  return { strokes, heights: [] };
}

/** Of targets, and of the base. */
function heightsOf({ targets, scale }: ChartData, plot: Plot): number[] {
  const values = targets.flatMap(({ low, high }) => [low, high ?? low]);
  if (scale.kind === 'value') values.push(0);
  return values.map((value) => plot.y(value));
}

function clearedFor({ middle, y, half }: Place): PointLabel['clear'] {
  return {
    x: round(middle - half - CLEAR.beside),
    y: round(y - CLEAR.above),
    width: round(2 * (half + CLEAR.beside)),
    height: round(CLEAR.above + CLEAR.below),
  };
}
