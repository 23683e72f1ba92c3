// One amount: a number, in what is counted around it.
import type { Diagnostic } from '../../diagnostics/index.js';
import { findUnit } from '../../quantity/index.js';
import type { Reading } from '../numbers.js';

/**
 * Anything else than a number, and a number of something else than what surrounds it, is an N01 finding and stands as
 * missing, so that no euro is subtracted from kronor.
 * @param around - What says what the amount is counted in, nearest first: the line, the column, the table.
 */
export function asAmount(
  reading: Reading,
  around: readonly (string | undefined)[],
  report: (diagnostic: Diagnostic) => void,
): Reading {
  const { quantity, text, place } = reading;
  if (quantity.kind === 'missing') return reading;
  const [unit] = around.flatMap((each) => (each === undefined ? undefined : findUnit(each)?.unit) ?? []);
  if (quantity.kind === 'number' && (unit === undefined || quantity.unit === unit)) return reading;
  report({ code: 'N01', args: { text, readings: [] }, place });
  return { ...reading, quantity: { kind: 'missing', reason: 'unspecified' } };
}
