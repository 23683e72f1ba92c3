// The numbers of a measure: its series of values, its targets, and what must be known to judge them.
import type { Place } from '../diagnostics/index.js';
import type { Direction, Quantity } from '../quantity/index.js';
import type { Period } from './period.js';
import type { LocalText } from './report.js';

/** A cell or item that holds a value: as written, and as read. */
export interface Reading {
  quantity: Quantity;
  text: string;
  /** Marks of notes that stand at the value: `¹`, `*`, `12`. */
  footnotes: string[];
  place: Place;
}

/** What the measure shall reach. */
export interface Target extends Reading {
  /** Undefined when the author named none. */
  period: Period | undefined;
  /** `total` unless the target is of one group. */
  group: string;
}

/** One value of the measure. */
export interface Observation extends Reading {
  period: Period;
  group: string;
  /** The unit that says it; undefined for the level above, and where one unit alone carries the measure. */
  unit: string | undefined;
}

/** The value that the year (or the term) is expected to end at; judged as an outcome. */
export interface ForecastValue extends Observation {
  /** The period of the report in which the forecast was made; `period` is the one that it speaks of. */
  madeIn: Period;
}

/** A row of the measure: all, women, men, an age group. The total is not a group of its own where there is but one row. */
export interface Group {
  /** `total`, `women`, `men`, `girls`, `boys`, `other`; else derived from the author's word. */
  id: string;
  /** The author's word; empty where our own label says the same. */
  text: LocalText;
}

/** From this period on, values are not comparable with those before. */
export interface MethodBreak {
  period: Period;
  note: LocalText;
  place: Place;
}

export interface Footnote {
  mark: string;
  text: LocalText;
  place: Place;
}

export interface MeasureNumbers {
  /** The unit of the values, as its author writes it: `%`, `dagar`, `mnkr`. */
  unitOfValue: string | undefined;
  /** The same unit in other languages, by tag, where it is a word that we do not know: `besök`, `käyntiä`. */
  unitByLanguage: Partial<Record<string, string>>;
  /** Which way is better; a target's own operator goes before it. */
  direction: Direction | undefined;
  /** Decimals that values are shown with; undefined: as each is written. */
  decimals: number | undefined;
  baseline: (Reading & { period: Period | undefined }) | undefined;
  /** In the order of the author's rows; values of each stand in `observations`. */
  groups: Group[];
  targets: Target[];
  observations: Observation[];
  forecastValues: ForecastValue[];
  /** Where the values come from. */
  source: LocalText;
  /** Of how many a rank counts, when all take part. */
  population: number | undefined;
  methodBreaks: MethodBreak[];
  /** `annual`: the value follows in the annual report, so that it is not missing in an interim report. */
  reported: 'annual' | undefined;
  /** Years by which the value is late by design: with 1, a report judges the value of the year before. */
  lagYears: number;
  /**
   * A count that grows through the year: part of a year is not judged against the target of the whole. Undefined: nobody
   * has said, and it is judged.
   */
  accumulates: boolean | undefined;
  /** How fulfilment is measured; undefined: as the policy says. */
  fulfilment: 'ratio' | 'progress' | undefined;
  /** Limits of this measure's own, as ratios of fulfilment; they go before the policy's. */
  thresholds: { met?: number; partlyMet?: number } | undefined;
  /** A limit of this measure's own, as a value: from here on it is partly met. */
  partlyFrom: Reading | undefined;
  notes: Footnote[];
  /** Its counts of people are withheld when they are small; `false`: decided to be open; undefined: as report.yaml says. */
  sensitive: boolean | undefined;
  /** Id of the measure that counts of how many its percentages are; with where that is said. */
  base: { value: string; place: Place } | undefined;
}

export const TOTAL = 'total';

/** Groups that together are all, in the order in which they are compared. */
export const HALVES = [
  ['women', 'men'],
  ['girls', 'boys'],
] as const;

/** A measure of which no numbers are known yet. */
export function emptyNumbers(): MeasureNumbers {
  return {
    unitOfValue: undefined,
    unitByLanguage: {},
    direction: undefined,
    decimals: undefined,
    baseline: undefined,
    groups: [],
    targets: [],
    observations: [],
    forecastValues: [],
    source: {},
    population: undefined,
    methodBreaks: [],
    reported: undefined,
    lagYears: 0,
    accumulates: undefined,
    fulfilment: undefined,
    thresholds: undefined,
    partlyFrom: undefined,
    notes: [],
    sensitive: undefined,
    base: undefined,
  };
}
