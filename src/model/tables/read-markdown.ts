// A Markdown goal file → statements under their units and themes.
import type { Diagnostic, Outcome } from '../../diagnostics/index.js';
import { foldTypography } from '../../lib/index.js';
import type { MarkdownDocument, Table } from '../../parse/index.js';
import type { Config } from '../config/config.js';
import type { Repair } from '../report.js';
import type { DocumentReading, Naming, SectionReading, ThemeReading } from '../statement.js';
import { columnPeriods } from './column-periods.js';
import { mendShifts } from './mend-shifts.js';
import { mendTables, type WholeTable } from './mend-tables.js';
import { type OutlineSection, type OutlineTheme, outlineOf } from './outline.js';
import { readRow } from './read-row.js';

export interface MarkdownReading {
  reading: DocumentReading;
  repairs: Repair[];
}

export function readMarkdown(
  document: MarkdownDocument,
  stem: string,
  language: string,
  config: Config,
): Outcome<MarkdownReading> {
  const outline = outlineOf(document, language, config);
  const unread = outline.value.unread.map((place): Diagnostic => ({ code: 'T19', args: {}, place }));
  const diagnostics: Diagnostic[] = [...outline.diagnostics, ...unread];
  const repairs: Repair[] = [];
  const adjacency = adjacentTables(document);
  const mended = outline.value.sections.map((section) =>
    section.themes.map((theme) => {
      if (!theme.heading && theme.tables[0]) {
        diagnostics.push({ code: 'T13', args: {}, place: theme.tables[0].header.place });
      }
      const result = mendTables(
        theme.tables,
        config.columns,
        (before, after) => adjacency.get(after) === before,
      );
      diagnostics.push(...result.diagnostics);
      repairs.push(...result.value.repairs);
      return result.value.tables;
    }),
  );
  const tables = mended.flat(2);
  const shifts = mendShifts(tables);
  diagnostics.push(...shifts.diagnostics, ...differingHeadings(tables), ...columnsNotYetRead(tables));
  repairs.push(...shifts.value);
  const sections = outline.value.sections.map((section, index) =>
    readSection(section, mended[index] ?? [], language, config, diagnostics),
  );
  const reading = { path: document.path, stem, language, sections, details: outline.value.details };
  return { value: { reading, repairs }, diagnostics };
}

/** For each table, the table right before it with no block between. */
function adjacentTables(document: MarkdownDocument): Map<Table, Table> {
  const pairs = new Map<Table, Table>();
  document.blocks.forEach((block, index) => {
    const before = document.blocks[index - 1];
    if (block.type === 'table' && before?.type === 'table') pairs.set(block, before);
  });
  return pairs;
}

function readSection(
  section: OutlineSection,
  themeTables: WholeTable[][],
  language: string,
  config: Config,
  diagnostics: Diagnostic[],
): SectionReading {
  const themes = section.themes.map((theme, index) =>
    readTheme(theme, themeTables[index] ?? [], language, config, diagnostics),
  );
  const rows = themeTables.flat().reduce((sum, table) => sum + table.rows.length, 0);
  return { heading: section.heading, isTopLevel: section.isTopLevel, themes, rows, place: section.place };
}

/** A blank goal cell continues the goal above within the theme, never across it. */
function readTheme(
  theme: OutlineTheme,
  tables: WholeTable[],
  language: string,
  config: Config,
  diagnostics: Diagnostic[],
): ThemeReading {
  let goalAbove: Naming | undefined;
  const readings = tables.map((table) => {
    const periods = columnPeriods(table, config);
    diagnostics.push(...periods.diagnostics);
    const reader = { table, periods: periods.value, language, config, diagnostics };
    const statements = table.rows.flatMap((row) => {
      if (!row.aligned) return [];
      const statement = readRow(row, reader, goalAbove);
      if (statement?.goal) goalAbove = statement.goal;
      return statement ? [statement] : [];
    });
    const spoken = periods.value.flatMap((period, index) =>
      period && table.columns[index]?.kind !== 'target' ? [period] : [],
    );
    return { statements, periods: spoken, place: table.place };
  });
  return { heading: theme.heading, tables: readings };
}

/** Columns that are known and will be read by a later version: said, once per heading, rather than left out in silence. */
function columnsNotYetRead(tables: WholeTable[]): Diagnostic[] {
  const told = new Set<string>();
  return tables.flatMap((table) =>
    table.columns.flatMap((column, index): Diagnostic[] => {
      const what = table.headings[index] ?? '';
      if ((column?.kind !== 'baseline' && column?.kind !== 'trend') || told.has(what)) return [];
      told.add(what);
      return [{ code: 'S13', args: { what }, place: table.headerPlace }];
    }),
  );
}

/** The same column under different words within one file: worth a note, once per column. */
function differingHeadings(tables: WholeTable[]): Diagnostic[] {
  const wordings = new Map<string, Map<string, string>>();
  const first = new Map<string, WholeTable>();
  for (const table of tables) {
    table.columns.forEach((column, index) => {
      if (!column) return;
      const key = `${column.kind} ${column.period?.id ?? ''}`;
      const heading = table.headings[index] ?? '';
      const wording = wordings.get(key) ?? new Map<string, string>();
      const folded = foldTypography(heading).toLowerCase();
      if (wording.size === 1 && !wording.has(folded)) first.set(key, table);
      if (!wording.has(folded)) wording.set(folded, heading);
      wordings.set(key, wording);
    });
  }
  return [...first].map(([key, table]) => ({
    code: 'T15',
    args: { headings: [...(wordings.get(key)?.values() ?? [])] },
    place: table.headerPlace,
  }));
}
