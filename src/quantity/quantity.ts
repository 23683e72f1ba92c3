// What a cell can say: the one exact type behind every way of writing it.
import type { Decimal } from './decimal.js';

/** What a figure is counted in, wherever the author wrote it. */
export interface Counted {
  /**
   * Our id (`SEK`, `EUR`, `%`, `pp`, `day`, `person`, `count`; see units.ts), with what it is per after a slash
   * (`SEK/inhabitant`, `/100000 inhabitant`), or else the author's own word in lower case. Absent when nobody said.
   */
  unit?: string;
  /** What the value is multiplied by to be in the unit: 1, 1 000 (tkr), 1 000 000 (mnkr) or 1 000 000 000. */
  scale: number;
  /** The year or month that the cell itself gives the value for: `2016`, `2016-08`. */
  asOf?: string;
  /** `ca`, `cirka`, `noin`, `drygt`. */
  approximate?: true;
  /** Of whom or what, in the author's words: *brukarna* in *80 % av brukarna*. */
  among?: string;
}

export interface NumberQuantity extends Counted {
  kind: 'number';
  /** Before the scale: −29.7 in *−29,7 miljoner kronor*. */
  value: Decimal;
  /** Written with a plus: a change, not a level. */
  growth?: true;
}

/** Both ends belong to it; `low` ≤ `high`. */
export interface RangeQuantity extends Counted {
  kind: 'range';
  low: Decimal;
  high: Decimal;
}

export type BoundOperator = '<' | '<=' | '>' | '>=';

/** `>4`, *minst 80 %*, *inom 10 dagar*, *enintään 5*. */
export interface BoundQuantity extends Counted {
  kind: 'bound';
  op: BoundOperator;
  value: Decimal;
}

/** Place 17 of 23; the first is the best. */
export interface RankQuantity {
  kind: 'rank';
  place: number;
  /** Absent when only the place is named. */
  of?: number;
  /** *bland de tre bästa*, *topp 10*: this place or a better one. */
  op?: '<=';
  asOf?: string;
}

/** So many of so many: *5 av 6*, *hälften*, *kolme neljästä*. Kept as the two numbers. */
export interface FractionQuantity {
  kind: 'fraction';
  numerator: Decimal;
  denominator: Decimal;
  /** *minst 9 av 10*. */
  op?: BoundOperator;
  /** What is counted, in the author's word: *kommuner*. */
  unit?: string;
  asOf?: string;
  approximate?: true;
  among?: string;
}

/** A day, a month, a year or a part of one; only what the author wrote is present. */
export interface DateQuantity {
  kind: 'date';
  year?: number;
  /** 1–12. */
  month?: number;
  day?: number;
  part?: 'beginning' | 'middle' | 'end' | 'spring' | 'summer' | 'autumn' | 'winter';
  /** *senast*, *mennessä*: then or earlier. */
  op?: '<=';
}

/** First and last day, ISO 8601. */
export interface PeriodQuantity {
  kind: 'period';
  from: string;
  to: string;
}

/** A time of day. */
export interface TimeQuantity {
  kind: 'time';
  hour: number;
  minute: number;
  /** *till klockan 15*. */
  op?: '<=';
}

/** *från 15 procent 2016 till 27 procent 2017*. */
export interface ChangeQuantity extends Counted {
  kind: 'change';
  from: { value: Decimal; asOf?: string };
  to: { value: Decimal; asOf?: string };
}

export type VerbalDirection =
  | 'increase'
  | 'decrease'
  | 'maintain'
  | 'notIncrease'
  | 'notDecrease'
  | 'improve';

/** *ska öka*, *vähenee*, *ska minska med minst 5 %*. */
export interface VerbalQuantity {
  kind: 'verbal';
  direction: VerbalDirection;
  /** By how much, when that is said. */
  by?: NumberQuantity | BoundQuantity;
  /** The rest of the sentence as it stands: *jämfört med 2015*. */
  rest?: string;
}

export type MissingReason =
  | 'notYetDue'
  | 'late'
  | 'notApplicable'
  | 'suppressed'
  | 'notComparable'
  | 'notAssessable'
  | 'noTarget'
  | 'unspecified';

/** No value. Never zero, never *not met*. */
export interface MissingQuantity {
  kind: 'missing';
  reason: MissingReason;
  /** Of what is not yet due, the year that is named: *mäts först under 2018*. */
  firstYear?: number;
  /** `-/-`: it is a rank that is missing. */
  what?: 'rank';
}

/** More than one cell in one string, as flattened tables have them; never one number. Each cell can be read by itself. */
export interface SeveralQuantity {
  kind: 'several';
  cells: string[];
}

/** Words that state no quantity; a digit in them (SOU 2020:47) is part of a name. */
export interface TextQuantity {
  kind: 'text';
  text: string;
}

export type Quantity =
  | NumberQuantity
  | RangeQuantity
  | BoundQuantity
  | RankQuantity
  | FractionQuantity
  | DateQuantity
  | PeriodQuantity
  | TimeQuantity
  | ChangeQuantity
  | VerbalQuantity
  | MissingQuantity
  | SeveralQuantity
  | TextQuantity;
