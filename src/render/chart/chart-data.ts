// What a chart is drawn from: numbers with the words that stand beside them. Nothing here knows measures or languages.
import type { ChartSize } from './chart-space.js';

export interface ChartData {
  /** Unique in the document; the ids inside the chart begin with it. */
  id: string;
  /** What is shown, and what it shows: the text alternative. */
  title: string;
  description: string;
  size: ChartSize;
  /** Points in time, in order. */
  columns: ChartColumn[];
  series: ChartSeries[];
  targets: ChartTarget[];
  scale: ChartScale;
  /** A part of the year is not joined with a whole one, because the value grows through the year. */
  accumulates: boolean | undefined;
  words: ChartWords;
}

export interface ChartColumn {
  /** Years since year 0, to the end of the period: 2016-T2 is 2016.67, 2016 is 2017. */
  at: number;
  year: number;
  /** Of the period: 12 for a year, 8 for January to August. */
  months: number;
  /** A single month, not the months since January. */
  isMonth: boolean;
  /** One line or two, under the axis. */
  label: string[];
  /** Values from here on are not comparable with those before; the word that says so. */
  methodBreak: string | undefined;
}

export interface ChartSeries {
  /** Stands at the end of the line; undefined where the chart has but one. */
  name: string | undefined;
  /** One per column; undefined where there is no value. */
  points: (ChartPoint | undefined)[];
  forecast: (ChartPoint & { at: number; name: string }) | undefined;
}

export interface ChartPoint {
  value: number;
  /** As it is printed. */
  text: string;
}

export interface ChartTarget {
  /** The column's `at` that the target is for; undefined for one that holds throughout. */
  at: number | undefined;
  low: number;
  /** Undefined unless the target is a range. */
  high: number | undefined;
  /** *Målvärde 2016*, *≤ 3,0*. */
  label: string[];
}

/**
 * `value`: numbers, zero at the bottom. `place`: places among so many, the first at the top. `percentile`: places as
 * a part of all, for years in which different numbers took part; the best at the top.
 */
export type ChartScale =
  | { kind: 'value'; isPercent: boolean }
  | { kind: 'place'; places: number }
  | { kind: 'percentile' };

export interface ChartWords {
  /** *%*, *dagar*, *plats, bäst överst*; empty where nobody has named a unit. */
  unit: string;
  /** Names the last value of the only series, where there is no room at the points: *utfall*. */
  outcome: string;
  /** Says that the axis does not begin at zero: *axeln börjar vid 2,8*. */
  axisFrom(value: string): string;
  /** A number on the axis. */
  number(value: number, decimals: number): string;
}
