// A Markdown goal file → statements under their units and themes.
import type { Diagnostic, Outcome } from '../../diagnostics/index.js';
import { foldTypography } from '../../lib/index.js';
import type { Heading, MarkdownDocument, Table } from '../../parse/index.js';
import type { Config } from '../config/config.js';
import { reportRepeatedColumns } from '../contradictions.js';
import { TOTAL } from '../numbers.js';
import type { Repair } from '../report.js';
import {
  type DocumentReading,
  emptyStatement,
  type Naming,
  type SectionReading,
  type Statement,
  type ThemeReading,
} from '../statement.js';
import { columnPeriods } from './column-periods.js';
import { GoalHeadings } from './goal-headings.js';
import { mendShifts } from './mend-shifts.js';
import { columnAt, mendTables, type WholeTable } from './mend-tables.js';
import { outlineOf } from './outline.js';
import type { MeasureParts, Outline, OutlineSection, OutlineTheme } from './outline-builder.js';
import { type MeasureReader, readMeasureTable } from './read-measure-table.js';
import { type Above, type RowReader, readRow } from './read-row.js';

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
      const rowTables = theme.tables.filter((table) => !outline.value.measures.has(table));
      // A measure table without a theme takes that of its goal.
      if (!theme.heading && rowTables[0]) {
        diagnostics.push({ code: 'T13', args: {}, place: rowTables[0].header.place });
      }
      const result = mendTables(
        rowTables,
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
  diagnostics.push(...shifts.diagnostics, ...differingHeadings(tables));
  repairs.push(...shifts.value);
  const goals = new GoalHeadings(language, (diagnostic) => diagnostics.push(diagnostic));
  const { measures, goals: aboveTables } = outline.value;
  const usedGoals = new Set([
    ...[...measures.values()].flatMap((parts) => parts.goals),
    ...[...aboveTables.values()].flat(),
  ]);
  const around: Around = { outline: outline.value, usedGoals, language, config, diagnostics, goals };
  const sections = outline.value.sections.map((section, index) =>
    readSection(section, mended[index] ?? [], around),
  );
  const { details, headed } = outline.value;
  const reading = { path: document.path, stem, language, sections, details, headed };
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

/** What the tables of one document share. */
interface Around extends MeasureReader {
  outline: Outline;
  /** Goal headings with a measure or a table below them. */
  usedGoals: ReadonlySet<Heading>;
}

function readSection(section: OutlineSection, themeTables: WholeTable[][], around: Around): SectionReading {
  const themes = section.themes.map((theme, index) => readTheme(theme, themeTables[index] ?? [], around));
  const ofMeasures = section.themes.flatMap(({ tables }) =>
    tables.filter((table) => around.outline.measures.has(table)),
  );
  const rows = themeTables.flat().reduce((sum, table) => sum + table.rows.length, ofMeasures.length);
  return { heading: section.heading, isTopLevel: section.isTopLevel, themes, rows, place: section.place };
}

/** A blank goal cell continues the goal above within the theme, never across it. */
function readTheme(theme: OutlineTheme, tables: WholeTable[], around: Around): ThemeReading {
  let goalAbove: Naming | undefined;
  const ofRows = tables.map((table) => {
    const read = readWholeTable(table, goalAbove, around);
    goalAbove = read.goal;
    return read.reading;
  });
  const ofMeasures = theme.tables.flatMap((table) => {
    const parts = around.outline.measures.get(table);
    return parts ? [readOneMeasure(parts, around)] : [];
  });
  const ofGoals = goalsAlone(theme, around);
  const readings = [...ofRows, ...ofMeasures, ...ofGoals].sort((a, b) => a.place.start - b.place.start);
  return { heading: theme.heading, tables: readings };
}

/** A goal heading with neither a measure nor a table below it states the goal all the same. */
function goalsAlone(theme: OutlineTheme, { usedGoals, goals, language }: Around): TableReading[] {
  return theme.goals.flatMap((heading): TableReading[] => {
    const above = usedGoals.has(heading) ? undefined : goals.of([heading]);
    if (!above) return [];
    const { goal, binding } = above;
    const empty = emptyStatement(heading.place, language);
    const statement: Statement = { ...empty, kind: 'goal', goal, binding, besideMeasures: true };
    return [{ statements: [statement], periods: [], place: heading.place }];
  });
}

type TableReading = ThemeReading['tables'][number];

function readOneMeasure(parts: MeasureParts, around: Around): TableReading {
  const statement = readMeasureTable(parts, around);
  const { place } = parts.table.table;
  if (!statement) return { statements: [], periods: [], place };
  reportRepeatedColumns(statement, (diagnostic) => around.diagnostics.push(diagnostic));
  const { textPeriod } = statement.measureTable ?? {};
  return { statements: [statement], periods: textPeriod ? [textPeriod] : [], place };
}

/** @param goalAbove - That of the tables above under the same theme. */
function readWholeTable(
  table: WholeTable,
  goalAbove: Naming | undefined,
  { outline, goals, language, config, diagnostics }: Around,
): { reading: TableReading; goal: Naming | undefined } {
  const periods = columnPeriods(table, config);
  diagnostics.push(...periods.diagnostics);
  const headings = goals.of(outline.goals.get(table.origin) ?? []);
  const isBelowGoal = headings !== undefined && columnAt(table, 'goal') < 0;
  const above: Above = { goal: isBelowGoal ? headings.goal : goalAbove, measure: undefined };
  const reader: RowReader = {
    table,
    periods: periods.value,
    notes: outline.notes.get(table.origin),
    goals: headings,
    language,
    config,
    diagnostics,
  };
  const statements = table.rows.flatMap((row) => {
    if (!row.aligned) return [];
    const statement = readRow(row, reader, above);
    if (statement?.goal) above.goal = statement.goal;
    if (statement) above.measure = statement.kind === 'goal' ? undefined : statement;
    return statement ? [statement] : [];
  });
  for (const statement of statements) {
    if (isBareTotal(statement)) statement.groups = [];
    reportRepeatedColumns(statement, (diagnostic) => diagnostics.push(diagnostic));
  }
  const spoken = periods.value.flatMap((period, index) =>
    period && table.columns[index]?.kind !== 'target' ? [period] : [],
  );
  return { reading: { statements, periods: spoken, place: table.place }, goal: above.goal };
}

/** A total alone is no group of its own. */
function isBareTotal({ groups: [only, another] }: Statement): boolean {
  return only?.id === TOTAL && another === undefined && Object.keys(only.text).length === 0;
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
