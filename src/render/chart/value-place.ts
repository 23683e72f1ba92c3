// Where a value may be written beside its point, and what would be in its way there.
import { type ChartText, HALF_LETTER, type Plot, type Spot, TYPE_SIZE } from './chart-space.js';
import { textWidth } from './text-width.js';

/** Where a word stands or may stand: the middle of its width, and the line of type that it stands on. */
export interface Place {
  text: string;
  middle: number;
  y: number;
  half: number;
}

/** A point, and half the width of its value. */
export interface ValuePoint extends Spot {
  text: string;
  half: number;
}

/** Lines that a value must not stand on: straight ones, and the heights of those that go from edge to edge. */
export interface Lines {
  strokes: [from: Spot, to: Spot][];
  heights: number[];
}

/** Of the line of type from the point: as a rule, and where something else is near it, or beside it. */
const ABOVE = [-9, -7.5, -12];
const BELOW = [17, 15, 20];
/** Parts of half its width that a value is moved by, where the line goes up or down steeply at the point. */
const ASIDE = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].flatMap((part) => [-part, part]);
/** From the point to a value beside it. */
const BESIDE = 7;
/** Nearer to a value than this a line would touch it. */
const FREE = { above: 9.8, below: 3.3, beside: 1.5 };
/** Of a point: a line within goes through it, and parts it from nothing. */
const RADIUS = 4;
/** Between the lowest line of type and the axis below it: a comma goes down, too. */
const ABOVE_AXIS = 3.5;
/** As far up a value may stand; above it is the unit of the axis. */
const ABOVE_PLOT = 11;
/** Between a value and what is beside it; closer to a name it would be read as one with it. */
export const VALUE_APART = { axis: 2, value: 3, name: 6 };
/** Lines of type that are further apart than this do not touch; a name ends higher than a value below it begins. */
const LETTER_HEIGHT = { value: 12, name: 16 };

/** Half the width of a value. */
export function halfValue(text: string): number {
  return textWidth(text, TYPE_SIZE) / 2;
}

/** Where a word stands that has been placed already. */
export function placeOf({ x, y, anchor, text }: ChartText): Place {
  const half = halfValue(text);
  return { text, half, y: Number(y), middle: Number(x) + { start: half, middle: 0, end: -half }[anchor] };
}

/** Above or below the point, as the wish is; else closer to it or further away; else beside the line, or the point. */
export function placesAround({ text, x, y, half }: ValuePoint, isBelowWished: boolean): Place[] {
  const [wished, other] = isBelowWished ? [BELOW, ABOVE] : [ABOVE, BELOW];
  const shifts = wished.flatMap((shift, index) => [shift, other[index] ?? shift]);
  const around = ASIDE.flatMap((aside) =>
    shifts.map((shift) => ({ text, middle: x + aside * half, y: y + shift, half })),
  );
  const beside = [half + BESIDE, -half - BESIDE].map((aside) => ({
    ...{ text, half },
    middle: x + aside,
    y: y + HALF_LETTER,
  }));
  return [...around, ...beside];
}

/** @param width - Of the whole chart. */
export function isInside({ middle, y, half }: Place, plot: Plot, width: number): boolean {
  return (
    y >= plot.top - ABOVE_PLOT &&
    y <= plot.bottom - ABOVE_AXIS &&
    middle - half >= plot.left + VALUE_APART.axis &&
    middle + half <= width
  );
}

/** Whether two words would touch, or be read as one. */
export function isOver(a: Place, b: Place, kind: 'value' | 'name'): boolean {
  return (
    Math.abs(a.middle - b.middle) < a.half + b.half + VALUE_APART[kind] &&
    Math.abs(a.y - b.y) < LETTER_HEIGHT[kind]
  );
}

/**
 * Whether no line goes through the value, or parts it from its point.
 * @param room - Around the value, beyond what keeps lines from touching it.
 */
export function isClear(place: Place, point: Spot, { strokes, heights }: Lines, room: number): boolean {
  const [top, bottom] = [place.y - FREE.above - room, place.y + FREE.below + room];
  const [upper, lower] = [Math.min(top, point.y + RADIUS), Math.max(bottom, point.y - RADIUS)];
  return (
    !strokes.some((stroke) => crosses(place, [top, bottom], stroke)) &&
    !heights.some((height) => height > upper && height < lower)
  );
}

function crosses(
  { middle, half }: Place,
  [top, bottom]: [number, number],
  [from, to]: Lines['strokes'][number],
): boolean {
  const [start, end] = from.x < to.x ? [from, to] : [to, from];
  const low = Math.max(middle - half - FREE.beside, start.x);
  const high = Math.min(middle + half + FREE.beside, end.x);
  if (low >= high) return false;
  const at = (x: number) => start.y + ((x - start.x) / (end.x - start.x)) * (end.y - start.y);
  return Math.max(at(low), at(high)) > top && Math.min(at(low), at(high)) < bottom;
}
