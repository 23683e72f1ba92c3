// Which line of an economy table gives the reason for a deviation.
import type { EconomyLine, EconomyTable } from './economy.js';

export type ExplainedBy = 'itself' | 'itsLines' | 'itsWhole';

/** The lines of a sum, and the line of which this is a part, explain it. */
export function explainedBy(
  { isTotal, partOf }: EconomyLine,
  { lines }: Pick<EconomyTable, 'lines'>,
): ExplainedBy {
  if (partOf !== undefined) return 'itsWhole';
  return isTotal && lines.some((each) => !each.isTotal) ? 'itsLines' : 'itself';
}
