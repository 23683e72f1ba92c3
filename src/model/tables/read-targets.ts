// A cell with targets: one, or those of several years: `<14 % (2024) <15 % (2025)`.
import type { Diagnostic } from '../../diagnostics/index.js';
import type { RichText } from '../../parse/index.js';
import type { QuantityContext } from '../../quantity/index.js';
import type { Target } from '../numbers.js';
import type { Period } from '../period.js';
import { asOfPeriod, readValue } from '../read-value.js';
import { placeWithin } from './footnotes.js';

/** @param period - That of the column; a year beside the value goes before it. */
export function readTargets(
  cell: RichText,
  { period, group }: { period: Period | undefined; group: string },
  context: QuantityContext,
  report: (diagnostic: Diagnostic) => void,
): Target[] {
  const whole = readValue(cell.plain, cell.place, context, report);
  if (whole.quantity.kind !== 'several') return [{ ...whole, period: asOfPeriod(whole) ?? period, group }];
  let at = 0;
  const parts = whole.quantity.cells.map((text) => {
    const start = Math.max(cell.plain.indexOf(text, at), 0);
    at = start + text.length;
    return readValue(text, placeWithin(cell, start, text.length), context, report);
  });
  const targets = parts.flatMap((part): Target[] => {
    const year = asOfPeriod(part);
    return year ? [{ ...part, period: year, group }] : [];
  });
  if (targets.length === parts.length) return targets;
  // Which of them holds for the period cannot be told.
  report({ code: 'N01', args: { text: cell.plain, readings: whole.quantity.cells }, place: cell.place });
  return [];
}
