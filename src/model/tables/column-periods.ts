// Which period each column of a table speaks of.
import type { Diagnostic, Outcome } from '../../diagnostics/index.js';
import type { Config } from '../config/config.js';
import { hasUnclearPeriod, type Period } from '../period.js';
import type { Publication } from '../report.js';
import type { ColumnKind } from './column-words.js';
import type { WholeTable } from './mend-tables.js';
import type { Column } from './read-column.js';
import { namesReport, reportPeriod } from './report-period.js';

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
  'trend',
  'author',
]);

/** The columns that carry the periods of a table. */
const NAMING = new Set<ColumnKind>(['outcome', 'status']);

/**
 * A column that names a report, and no period, has that of the report. Any other without a period belongs to the period
 * column to its left, else to the one period that the table names, else to that of the latest report. A forecast belongs
 * to the follow-up of its year's latest interim period: it is made there.
 */
export function columnPeriods(table: WholeTable, config: Config): Outcome<(Period | undefined)[]> {
  const published = latestFirst(config.publications.map((publication) => publication.period));
  const columns = withReportPeriods(table, config.publications);
  const finder = new PeriodFinder({ ...table, columns }, published, config.publications);
  const periods = columns.map((column, index) => {
    if (column?.kind === 'target') return column.period;
    if (!column || !OF_A_PERIOD.has(column.kind)) return undefined;
    return column.kind === 'forecast'
      ? finder.ofForecast(index, column.period)
      : finder.of(index, column.period);
  });
  return { value: periods, diagnostics: [...finder.diagnostics, ...periodsWithoutReport(table, published)] };
}

function withReportPeriods(table: WholeTable, publications: readonly Publication[]): WholeTable['columns'] {
  const beside = periodsOf(table, (kind) => NAMING.has(kind));
  return table.columns.map((column) => {
    if (!column || column.period || !namesReport(column, publications)) return column;
    return { ...column, period: reportPeriod(column.report, publications, beside) };
  });
}

class PeriodFinder {
  readonly diagnostics: Diagnostic[] = [];
  private readonly named: Period[];

  constructor(
    private readonly table: WholeTable,
    private readonly published: Period[],
    private readonly publications: readonly Publication[],
  ) {
    this.named = latestFirst(periodsOf(table, (kind) => NAMING.has(kind)));
  }

  of(index: number, own: Period | undefined): Period | undefined {
    if (own) return own;
    const heading = this.table.headings[index] ?? '';
    const left = this.toTheLeft(index);
    // Of which period that report is has been told to be unclear.
    if (left && this.isUnknownReport(left)) return undefined;
    const isUnclear = hasUnclearPeriod(heading) || this.isUnknownReport(this.table.columns[index]);
    const found = isUnclear ? undefined : (left?.period ?? this.only());
    if (!found) this.unreadable(index, heading);
    return found;
  }

  private isUnknownReport(column: Column | undefined): boolean {
    return column?.period === undefined && namesReport(column, this.publications);
  }

  /** An interim period is where a forecast is made; a year that nothing is told of is said. */
  ofForecast(index: number, horizon: Period | undefined): Period | undefined {
    const candidates = [...this.named, ...this.published];
    const ofYear = horizon ? candidates.filter((period) => period.year === horizon.year) : candidates;
    const found = ofYear.find((period) => period.months < 12) ?? ofYear[0];
    if (found) return found;
    if (!horizon || this.published.length === 0) return this.of(index, horizon);
    const reports = this.published.map(({ id }) => id);
    this.diagnostics.push({
      code: 'T18',
      args: { period: horizon.id, reports },
      place: this.table.headerPlace,
    });
    return horizon;
  }

  /** The next column that a period belongs to. */
  private toTheLeft(index: number): Column | undefined {
    const before = this.table.columns.slice(0, index);
    return before.findLast(
      (column) => column && NAMING.has(column.kind) && (column.period || this.isUnknownReport(column)),
    );
  }

  /** The period that the table names, if it is one; the report's, if the table names none. */
  private only(): Period | undefined {
    return this.named.length > 0 ? (this.named.length === 1 ? this.named[0] : undefined) : this.published[0];
  }

  private unreadable(index: number, text: string): void {
    const place = this.table.origin.header.cells[index]?.place ?? this.table.headerPlace;
    this.diagnostics.push({ code: 'S16', args: { text }, place });
  }
}

/** A table that speaks of no period that is published: most often last year's heading. */
function periodsWithoutReport(table: WholeTable, published: Period[]): Diagnostic[] {
  const outcomes = periodsOf(table, (kind) => kind === 'outcome');
  const spoken = latestFirst(outcomes.length > 0 ? outcomes : periodsOf(table, (kind) => kind === 'status'));
  const [latest] = spoken;
  const isCovered = spoken.some((period) => published.some(({ id }) => id === period.id));
  if (!latest || published.length === 0 || isCovered) return [];
  const args = { period: latest.id, reports: published.map(({ id }) => id) };
  return [{ code: 'T18', args, place: table.headerPlace }];
}

function periodsOf(table: WholeTable, isWanted: (kind: ColumnKind) => boolean): Period[] {
  return table.columns.flatMap((column) => (column?.period && isWanted(column.kind) ? [column.period] : []));
}

function latestFirst(periods: Period[]): Period[] {
  const distinct = new Map(periods.map((period) => [period.id, period]));
  return [...distinct.values()].sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0));
}
