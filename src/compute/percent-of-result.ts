// The one percentage that a result is shown with, wherever it is shown.
import { type Decimal, percentShownAgainst } from '../quantity/index.js';
import type { NumbersResult } from './numbers/number-scores.js';

/** Fulfilment in percent, as exact as the limits that held need it; undefined where there is no ratio. */
export function percentOfResult({
  ratio,
  method,
  thresholds,
}: Pick<NumbersResult, 'ratio' | 'method' | 'thresholds'>): Decimal | undefined {
  if (ratio === undefined) return undefined;
  return percentShownAgainst(ratio, method === 'position' ? [] : [thresholds.met, thresholds.partlyMet]);
}
