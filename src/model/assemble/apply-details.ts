// Long texts below the tables go to a follow-up of the row whose id they stand under.
// The row: the nearest one above the heading with that id (the same measure may stand under two units of one file);
// a row below only where there is none above.
// The period: that of the heading; else of the row, of its table, of the file's tables, in that order the first that
// names any; else of the latest publication. Where several are named, the interim period of the latest year goes
// before the year itself: reasons and corrective actions belong to what can still be corrected. Both editions are
// merged before, so that a text and its translation come to the same period whichever edition has the columns.
import type { Diagnostic, Place } from '../../diagnostics/index.js';
import { closest } from '../../lib/index.js';
import { type Period, parsePeriod } from '../period.js';
import type { FollowUp, Publication } from '../report.js';
import {
  type DetailField,
  type Details,
  type DocumentReading,
  emptyFollowUp,
  type Statement,
} from '../statement.js';
import { joined } from '../tables/joined-text.js';
import { keyOf, tablesOf } from './rows.js';

/**
 * @param reading - The edition in which the texts stand.
 * @param base - The reading into which the editions of the file were merged; `reading` itself for the source.
 * @param rowOf - The row of `base` for a row of `reading`; undefined for a row that could not be paired.
 */
export function applyDetails(
  reading: DocumentReading,
  base: DocumentReading,
  rowOf: (statement: Statement) => Statement | undefined,
  publications: readonly Publication[],
): Diagnostic[] {
  if (reading.details.length === 0) return [];
  const rows = rowsByKey(reading);
  const periods = new DetailPeriods(base, publications);
  return reading.details.flatMap((details): Diagnostic[] => {
    const row = nearest(rows.get(details.id.value) ?? [], details);
    if (!row) return [unknownRow(details, rows.keys())];
    const statement = rowOf(row);
    if (!statement || !details.language || Object.keys(details.fields).length === 0) return [];
    const stated = details.period ?? details.id;
    const period = details.period ? parsePeriod(details.period.value) : periods.of(statement);
    if (!period) return [{ code: 'S16', args: { text: stated.value }, place: stated.place }];
    addTexts(followUpFor(statement, period, details.id.place), details, details.language);
    return [];
  });
}

function rowsByKey(reading: DocumentReading): Map<string, Statement[]> {
  const rows = new Map<string, Statement[]>();
  for (const statement of reading.sections.flatMap(tablesOf).flatMap((table) => table.statements)) {
    const key = keyOf(statement);
    if (key !== undefined) rows.set(key, [...(rows.get(key) ?? []), statement]);
  }
  return rows;
}

function nearest(rows: readonly Statement[], details: Details): Statement | undefined {
  return rows.findLast((row) => row.place.start < details.id.place.start) ?? rows[0];
}

function unknownRow({ id }: Details, known: Iterable<string>): Diagnostic {
  const args = { kind: 'measure' as const, id: id.value, suggestion: closest(id.value, known) };
  return { code: 'S05', args, place: id.place };
}

function followUpFor(statement: Statement, period: Period, place: Place): FollowUp {
  const existing = statement.followUps.find((followUp) => followUp.period.id === period.id);
  if (existing) return existing;
  const added = emptyFollowUp(period, place);
  statement.followUps.push(added);
  return added;
}

/** Finds the period of a text from what the tables name before any text is added. */
class DetailPeriods {
  private readonly ofTable = new Map<Statement, Period | undefined>();
  private readonly fallback: Period | undefined;

  constructor(base: DocumentReading, publications: readonly Publication[]) {
    const tables = base.sections.flatMap(tablesOf);
    for (const { statements, periods } of tables) {
      const period = preferred([...periodsOf(statements), ...periods]);
      for (const statement of statements) this.ofTable.set(statement, period);
    }
    this.fallback =
      preferred(tables.flatMap(({ statements, periods }) => [...periodsOf(statements), ...periods])) ??
      latest(publications.map((publication) => publication.period));
  }

  of(statement: Statement): Period | undefined {
    if (statement.measureTable) return statement.measureTable.textPeriod;
    return preferred(periodsOf([statement])) ?? this.ofTable.get(statement) ?? this.fallback;
  }
}

function periodsOf(statements: readonly Statement[]): Period[] {
  return statements.flatMap((statement) => statement.followUps.map((followUp) => followUp.period));
}

/** The interim period of the latest year, else the latest. */
function preferred(periods: readonly Period[]): Period | undefined {
  const year = latest(periods)?.year;
  return latest(periods.filter((period) => period.year === year && period.months < 12)) ?? latest(periods);
}

function latest(periods: readonly Period[]): Period | undefined {
  return periods.reduce<Period | undefined>(
    (last, period) => (last && last.to >= period.to ? last : period),
    undefined,
  );
}

/** What the cell says comes first; the text below the table continues it. */
function addTexts(followUp: FollowUp, details: Details, language: string): void {
  for (const [field, text] of Object.entries(details.fields) as [
    DetailField,
    Details['fields'][DetailField],
  ][]) {
    const cell = followUp[field][language];
    if (text) followUp[field] = { ...followUp[field], [language]: cell ? joined(cell, text) : text };
  }
}
