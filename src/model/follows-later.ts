// Values that are given once a year.
import type { Measure, Publication } from './report.js';

/** A value that is only due when the year is over follows in the annual report. */
export function followsLater(
  { reported }: Pick<Measure, 'reported'>,
  kind: Publication['kind'] | undefined,
): boolean {
  return reported === 'annual' && kind === 'interim';
}
