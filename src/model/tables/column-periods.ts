// Which period each column of a table speaks of.
import type { Diagnostic, Outcome } from '../../diagnostics/index.js';
import type { Config } from '../config/config.js';
import type { Period } from '../period.js';
import type { ColumnKind } from './lexicon.js';
import type { WholeTable } from './mend-tables.js';

/** Kinds that say something of a period. */
const OF_A_PERIOD = new Set<ColumnKind>([
  'outcome',
  'status',
  'forecast',
  'reason',
  'consequence',
  'correctiveAction',
  'motivation',
  'comment',
  'author',
]);

/**
 * A column without a period shares the one of the table's outcome or status columns, else that of the report.
 * A forecast for the year belongs to the follow-up of that year's latest interim period: it is made there.
 */
export function columnPeriods(table: WholeTable, config: Config): Outcome<(Period | undefined)[]> {
  const named = table.columns.filter((column) => column?.kind === 'outcome' || column?.kind === 'status');
  const followUpPeriods = latestFirst(named.flatMap((column) => (column?.period ? [column.period] : [])));
  const published = latestFirst(config.publications.map((publication) => publication.period));
  const fallback = followUpPeriods[0] ?? published[0];
  const diagnostics: Diagnostic[] = [];
  const periods = table.columns.map((column, index) => {
    if (column?.kind === 'target') return column.period;
    if (!column || !OF_A_PERIOD.has(column.kind)) return undefined;
    if (column.kind === 'forecast') return forecastPeriod(column.period) ?? column.period ?? fallback;
    const period = column.period ?? fallback;
    if (!period && column.kind !== 'comment') {
      diagnostics.push({
        code: 'S16',
        args: { text: table.headings[index] ?? '' },
        place: table.headerPlace,
      });
    }
    return period;
  });
  diagnostics.push(...periodsWithoutReport(table, published));
  return { value: periods, diagnostics };

  function forecastPeriod(horizon: Period | undefined): Period | undefined {
    const candidates = [...followUpPeriods, ...published];
    if (!horizon) return fallback;
    const ofYear = candidates.filter((period) => period.year === horizon.year);
    return ofYear.find((period) => period.months < 12) ?? ofYear[0];
  }
}

/** A table that speaks of no period that is published: most often last year's heading. */
function periodsWithoutReport(table: WholeTable, published: Period[]): Diagnostic[] {
  const ofKind = (kind: ColumnKind) =>
    latestFirst(
      table.columns.flatMap((column) => (column?.kind === kind && column.period ? [column.period] : [])),
    );
  const outcomes = ofKind('outcome');
  const spoken = outcomes.length > 0 ? outcomes : ofKind('status');
  const [latest] = spoken;
  const isCovered = spoken.some((period) => published.some(({ id }) => id === period.id));
  if (!latest || published.length === 0 || isCovered) return [];
  const args = { period: latest.id, reports: published.map(({ id }) => id) };
  return [{ code: 'T18', args, place: table.headerPlace }];
}

function latestFirst(periods: Period[]): Period[] {
  const distinct = new Map(periods.map((period) => [period.id, period]));
  return [...distinct.values()].sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0));
}
