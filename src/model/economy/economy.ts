// Economy: budget, outcome, deviation and forecast, per unit and line.
import type { Place } from '../../diagnostics/index.js';
import type { Reading } from '../numbers.js';
import type { Period } from '../period.js';
import type { LocalText } from '../report.js';

/** What one line says of one period; an absent field was not written. */
export interface Amounts {
  period: Period;
  budget?: Reading;
  outcome?: Reading;
  /** As its author states it; what it should be is computed. */
  deviation?: Reading;
  /** The expected outcome of the whole period. */
  forecast?: Reading;
  forecastDeviation?: Reading;
}

export interface EconomyLine {
  id: string;
  text: LocalText;
  /** Sums the lines above it, back to the total before; lines that are parts are not summed. */
  isTotal: boolean;
  /** *Varav …*: a part of the line with this id. */
  partOf: string | undefined;
  amounts: Amounts[];
  /** Of a deviation. */
  reason: LocalText;
  /** What is done about it. */
  action: LocalText;
  place: Place;
}

export interface EconomyTable {
  id: string;
  /** Undefined for the organisation as a whole. */
  unit: string | undefined;
  title: LocalText;
  /** What amounts are written in, as its author writes it: `tkr`, `mnkr`, `1 000 €`. */
  amountsIn: string | undefined;
  lines: EconomyLine[];
  places: Place[];
}
