// The rows of a reading, and what they are known by.
import type { DocumentReading, SectionReading, Statement, ThemeReading } from '../statement.js';

export function statementsOf(reading: DocumentReading): Statement[] {
  return reading.sections.flatMap(rowsOf);
}

export function rowsOf(section: SectionReading): Statement[] {
  return tablesOf(section).flatMap((table) => table.statements);
}

export function tablesOf(section: SectionReading): ThemeReading['tables'] {
  return section.themes.flatMap((theme) => theme.tables);
}

/** What a row is known by across editions: its own id, or that of its goal. */
export function keyOf(statement: Statement): string | undefined {
  return statement.id?.value ?? (statement.kind === 'goal' ? statement.goal?.id?.value : undefined);
}
