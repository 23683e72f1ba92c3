// Of which period a report is that is named without one: *Bokslut*, *Delårsrapport*.
import type { Period } from '../period.js';
import type { Publication } from '../report.js';
import type { Column } from './read-column.js';

/** Whether a heading names a report whose period is to be found; without reports in report.yaml none can be. */
export function namesReport(
  column: Pick<Column, 'report'> | undefined,
  publications: readonly Publication[],
): boolean {
  return column?.report !== undefined && publications.length > 0;
}

/**
 * That of the one report of this kind; of several, the one in a year that stands beside it.
 * @param beside - Periods that the same table names.
 * @returns undefined where there is none, or several.
 */
export function reportPeriod(
  kind: Publication['kind'] | undefined,
  publications: readonly Publication[],
  beside: readonly Period[] = [],
): Period | undefined {
  const ofKind = publications.filter((publication) => publication.kind === kind).map(({ period }) => period);
  const inYear = ofKind.filter(({ year }) => beside.some((period) => period.year === year));
  const candidates = new Map((inYear.length > 0 ? inYear : ofKind).map((period) => [period.id, period]));
  return candidates.size === 1 ? [...candidates.values()][0] : undefined;
}
