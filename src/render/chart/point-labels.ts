// Values written at the points of the only series, where they have room.
import type { ChartData } from './chart-data.js';
import { type ChartText, type Plot, round, TYPE_SIZE, textAt } from './chart-space.js';
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
    return before !== undefined && x - half < before.x + before.half + 4;
  });
  if (isCrowded) return undefined;
  const lines = targets.flatMap(({ low, high }) => [low, high ?? low]).map((value) => plot.y(value));
  return placed.map(({ text, x, y, half }) => {
    const neighbours = [placed.findLast((each) => each.x < x), placed.find((each) => each.x > x)];
    const isValley = neighbours.every((each) => each === undefined || each.y < y) && placed.length > 1;
    const wish = isValley ? BELOW : ABOVE;
    const isFree = (shift: number) =>
      y + shift - 9 > plot.top - 14 &&
      y + shift < plot.bottom - 1 &&
      lines.every((line) => Math.abs(line - (y + shift - 4)) > NEAR);
    const shift = [wish, wish === ABOVE ? BELOW : ABOVE].find(isFree) ?? wish;
    const left = Math.max(plot.left + 2, x - half);
    return { ...textAt(left + half, y + shift, 'middle', text), clear: clearedFor(left, y + shift, half) };
  });
}

function clearedFor(left: number, y: number, half: number): PointLabel['clear'] {
  return {
    x: round(left - CLEAR.beside),
    y: round(y - CLEAR.above),
    width: round(2 * (half + CLEAR.beside)),
    height: round(CLEAR.above + CLEAR.below),
  };
}
