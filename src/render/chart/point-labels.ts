// Values written at the points of the only series, where they have room.
import type { ChartData } from './chart-data.js';
import { type ChartText, INSET, type Plot, round, TYPE_SIZE, textAt } from './chart-space.js';
import { GAP } from './place-labels.js';
import { textWidth } from './text-width.js';

/** A value, and the ground that is cleared for it, so that lines do not strike it through. */
export interface PointLabel extends ChartText {
  clear: { x: string; y: string; width: string; height: string };
}

const ABOVE = -9;
const BELOW = 17;
/** Of the cleared ground: how far it goes above the line that the value stands on, and below, and beyond its ends. */
const CLEAR = { above: 9.2, below: 1.2, beside: 1.5 };
/** A value closer to a target's line than this would be struck through by it. */
const NEAR = 7;
/** Between two values, or a value and a name. */
const APART = 4;

/** Undefined where two would touch; none in a chart of several series, whose lines they would cross. */
export function pointLabels({ series, columns, targets }: ChartData, plot: Plot): PointLabel[] | undefined {
  const [only, ...others] = series;
  if (only === undefined || others.length > 0) return [];
  const placed = columns.flatMap(({ at }, index) => {
    const point = only.points[index];
    return point === undefined
      ? []
      : [
          {
            text: point.text,
            x: plot.x(at),
            y: plot.y(point.value),
            half: textWidth(point.text, TYPE_SIZE) / 2,
          },
        ];
  });
  const isCrowded = placed.some(({ x, half }, index) => {
    const before = placed[index - 1];
    return before !== undefined && x - half < before.x + before.half + APART;
  });
  if (isCrowded) return undefined;
  const targetLines = targets.flatMap(({ low, high }) => [low, high ?? low]).map((value) => plot.y(value));
  const { forecast } = only;
  const expected = forecast === undefined ? [] : [{ x: plot.x(forecast.at), y: plot.y(forecast.value) }];
  // Beside a target's name a value ends before it.
  const rightEnd = plot.right + (targets.some(({ label }) => label.length > 0) ? GAP - APART : INSET);
  const done: Place[] = [];
  for (const [index, point] of placed.entries()) {
    const beside = [placed[index - 1], placed[index + 1]].filter((each) => each !== undefined);
    const isValley = placed.length > 1 && beside.every(({ y }) => y < point.y);
    const around = index === placed.length - 1 ? [...beside, ...expected] : beside;
    const places = placesAround(point, isValley).filter((place) => isInside(place, plot, rightEnd));
    const isFree = (place: Place) =>
      !around.some((each) => crosses(place, point, each)) &&
      !targetLines.some((line) => Math.abs(line - (place.y - 4)) <= NEAR);
    const before = done.at(-1);
    const apart = places.filter(
      (place) => !before || place.middle - place.half >= before.middle + before.half + APART,
    );
    const [first] = placesAround(point, isValley);
    const place = apart.find(isFree) ?? apart[0] ?? first;
    if (place) done.push(place);
  }
  return done.map(({ text, middle, y, half }) => {
    const left = Math.max(plot.left + 2, middle - half);
    return { ...textAt(left + half, y, 'middle', text), clear: clearedFor(left, y, half) };
  });
}

interface Spot {
  x: number;
  y: number;
}

interface PlacedPoint extends Spot {
  text: string;
  half: number;
}

/** Where a value may stand: the middle of its width, and the line of type that it stands on. */
interface Place {
  text: string;
  middle: number;
  y: number;
  half: number;
}

/** Above or below the point, as the wish is; else beside the line that goes up or down steeply there. */
function placesAround({ text, x, y, half }: PlacedPoint, isValley: boolean): Place[] {
  const shifts = isValley ? [BELOW, ABOVE] : [ABOVE, BELOW];
  const asides = [0, -0.6 * half, 0.6 * half, -half, half];
  return asides.flatMap((aside) => shifts.map((shift) => ({ text, middle: x + aside, y: y + shift, half })));
}

function isInside({ middle, y, half }: Place, plot: Plot, rightEnd: number): boolean {
  return (
    y - CLEAR.above > plot.top - 20 &&
    y < plot.bottom - 1 &&
    middle + half <= rightEnd &&
    middle >= plot.left + 2
  );
}

/** Whether the line from the point to a neighbour goes through the ground of its value. */
function crosses({ middle, y, half }: Place, from: Spot, to: Spot): boolean {
  const [left, right] = [middle - half - CLEAR.beside, middle + half + CLEAR.beside];
  const [start, end] = from.x < to.x ? [from, to] : [to, from];
  const at = (x: number) => start.y + ((x - start.x) / (end.x - start.x)) * (end.y - start.y);
  const [low, high] = [Math.max(left, start.x), Math.min(right, end.x)];
  if (low >= high) return false;
  const [upper, lower] = [Math.min(at(low), at(high)), Math.max(at(low), at(high))];
  return lower > y - CLEAR.above && upper < y + CLEAR.below;
}

function clearedFor(left: number, y: number, half: number): PointLabel['clear'] {
  return {
    x: round(left - CLEAR.beside),
    y: round(y - CLEAR.above),
    width: round(2 * (half + CLEAR.beside)),
    height: round(CLEAR.above + CLEAR.below),
  };
}
