// The paper that a chart is drawn on: its size, its type, and how places and words are written down.
import type { ChartPoint } from './chart-data.js';

export interface ChartText {
  x: string;
  y: string;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** The part of the chart that values are drawn in. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (at: number) => number;
  y: (value: number) => number;
}

/** A place on the paper. */
export interface Spot {
  x: number;
  y: number;
}

/** CSS pixels; also the units of the drawing. On paper 12.5 px are 9.4 pt. */
export interface ChartSize {
  width: number;
  height: number;
  /** The widest that the column of names on the right may be. */
  names: number;
}

export const CHART: ChartSize = { width: 348, height: 188, names: 118 };
/** For half a page, where a chart is printed at about four fifths of its size: letters are 7.5 pt even so. */
export const NARROW_CHART: ChartSize = { width: 248, height: 132, names: 108 };

export const TYPE_SIZE = 12.5;
export const LINE_HEIGHT = 15;
/** From the middle of a line of type down to the line that it stands on. */
export const HALF_LETTER = 4.2;
/** Upper edge of the part with values; unit and changes of method are written above it. */
export const PLOT_TOP = 34;
/** Between the upright axis and the first point, and behind the last. */
export const INSET = 14;

export function spotOf(at: number, { value }: ChartPoint, plot: Plot): Spot {
  return { x: plot.x(at), y: plot.y(value) };
}

export function textAt(x: number, y: number, anchor: ChartText['anchor'], text: string): ChartText {
  return { x: round(x), y: round(y), anchor, text };
}

/** To a hundredth of a pixel, so that the same numbers give the same bytes. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
