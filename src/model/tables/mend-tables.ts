// Tables cut by page breaks become whole again, where the evidence is there; each repair is a finding at its place.
import type { Diagnostic, Outcome, Place } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import type { Cell, Table, TableRow } from '../../parse/index.js';
import type { Repair } from '../report.js';
import type { ColumnKind } from './column-words.js';
import { hasGroupedHeader } from './grouped-header.js';
import { isContinuation } from './is-continuation.js';
import { htmlOf } from './joined-text.js';
import { type Column, type ColumnLexicon, readColumn } from './read-column.js';

/** A row of a table that is whole: one cell per column. */
export interface WholeRow {
  cells: Cell[];
  place: Place;
  /** False when cells are missing or too many and nothing proves which. */
  aligned: boolean;
}

export interface WholeTable {
  /** Per column; undefined where the heading could not be read. */
  columns: (Column | undefined)[];
  rows: WholeRow[];
  place: Place;
  headerPlace: Place;
  headings: string[];
  /** A table of development commitments: one per row. */
  isOfCommitments: boolean;
  /** The table, or the first of those that it was cut into. */
  origin: Table;
}

export interface Mended {
  tables: WholeTable[];
  repairs: Repair[];
}

/** @param tables - The tables under one theme heading, in source order. */
export function mendTables(tables: Table[], lexicon: ColumnLexicon, isAdjacent: IsAdjacent): Outcome<Mended> {
  const mended: Mended = { tables: [], repairs: [] };
  const diagnostics: Diagnostic[] = [];
  let previous: Table | undefined;
  for (const table of tables) {
    const whole = mended.tables.at(-1);
    const isNextTo = previous !== undefined && isAdjacent(previous, table);
    if (isContinuation(table) || (whole && isNextTo && repeatsHeader(whole, table))) {
      if (whole && isNextTo && table.header.cells.length === whole.columns.length) {
        const repaired = continueTable(whole, table);
        mended.repairs.push(...repaired.value);
        diagnostics.push(...repaired.diagnostics);
      } else {
        diagnostics.push({ code: 'T02', args: { what: 'table' }, place: table.header.place });
      }
    } else {
      const opened = openTable(table, lexicon);
      mended.tables.push(opened.value.table);
      mended.repairs.push(...opened.value.repairs);
      diagnostics.push(...opened.diagnostics);
    }
    previous = table;
  }
  return { value: mended, diagnostics };
}

/**
 * Word repeats the header on each page. Where the first row below it is evidently the rest of the row above (no measure,
 * no id, and a goal that goes on in lower case or is blank), the table continues the one before.
 */
function repeatsHeader(whole: WholeTable, table: Table): boolean {
  const [first] = table.rows;
  const isSame =
    table.header.cells.length === whole.headings.length &&
    table.header.cells.every((cell, index) => foldText(cell.plain) === foldText(whole.headings[index] ?? ''));
  if (!first || !isSame || first.isDelimiter || !isRestRow(first, whole)) return false;
  const goal = first.cells[columnAt(whole, 'goal')]?.plain ?? '';
  return goal === '' || /^\p{Ll}/u.test(goal);
}

/** Whether nothing but white space stands between two tables. */
export type IsAdjacent = (before: Table, after: Table) => boolean;

function openTable(table: Table, lexicon: ColumnLexicon): Outcome<{ table: WholeTable; repairs: Repair[] }> {
  const diagnostics: Diagnostic[] = [];
  const read = table.header.cells.map((cell): Column | undefined => {
    const reading = readColumn(cell.plain, lexicon);
    if ('column' in reading) return reading.column;
    const kinds = 'tie' in reading ? reading.tie : [];
    const suggestion = 'tie' in reading ? undefined : reading.unknown;
    diagnostics.push({ code: 'T04', args: { heading: cell.plain, kinds, suggestion }, place: cell.place });
    return undefined;
  });
  const columns = besideMeasures(read);
  const whole: WholeTable = {
    columns,
    rows: [],
    place: table.place,
    headerPlace: table.header.place,
    headings: table.header.cells.map((cell) => cell.plain),
    isOfCommitments: columns.some((column) => column?.kind === 'commitment'),
    origin: table,
  };
  const { place } = table.header;
  const leftOut = { table: { ...whole, columns: [] }, repairs: [] };
  if (hasGroupedHeader(table, lexicon)) {
    const args = { heading: '', kinds: [], suggestion: undefined, isGrouped: true };
    return { value: leftOut, diagnostics: [{ code: 'T04', args, place }] };
  }
  if (!isGoalTable(columns)) return { value: leftOut, diagnostics: [{ code: 'T16', args: {}, place }] };
  const added = addRows(whole, table.rows);
  return {
    value: { table: whole, repairs: added.value },
    diagnostics: [...diagnostics, ...added.diagnostics],
  };
}

/** Beside measures a development commitment is the action that they ask for. */
function besideMeasures(columns: (Column | undefined)[]): (Column | undefined)[] {
  if (!columns.some((column) => column?.kind === 'measure')) return columns;
  return columns.map((column) => (column?.kind === 'commitment' ? { ...column, kind: 'action' } : column));
}

function isGoalTable(columns: (Column | undefined)[]): boolean {
  const kinds = new Set(columns.map((column) => column?.kind));
  if (kinds.has('commitment')) return true;
  return kinds.has('measure') || kinds.has('goal') || (kinds.has('id') && kinds.has('outcome'));
}

/** The first row of a continuing table is the rest of the row above when its measure cell is empty. */
function continueTable(whole: WholeTable, table: Table): Outcome<Repair[]> {
  const [first, ...others] = table.rows;
  const last = whole.rows.at(-1);
  const repairs: Repair[] = [{ kind: 'continuedTable', place: table.header.place }];
  const diagnostics: Diagnostic[] = [
    { code: 'T10', args: { rows: table.rows.length }, place: table.header.place },
  ];
  const isRest = first && last && !first.isDelimiter && isRestRow(first, whole);
  if (isRest) {
    const cells = joinRest(last, first);
    repairs.push({ kind: 'joinedRest', place: first.place });
    diagnostics.push({
      code: 'T07',
      args: { cells },
      place: first.place,
      related: [{ place: last.place }],
    });
  }
  const added = addRows(whole, isRest ? others : table.rows);
  return { value: [...repairs, ...added.value], diagnostics: [...diagnostics, ...added.diagnostics] };
}

function isRestRow(row: TableRow, whole: WholeTable): boolean {
  const measureAt = whole.columns.findIndex((column) => column?.kind === 'measure');
  const idAt = whole.columns.findIndex((column) => column?.kind === 'id');
  const isEmptyAt = (index: number) => index < 0 || (row.cells[index]?.plain ?? '') === '';
  return (
    // A row of another group goes on with the measure, not with the cells above.
    isEmptyAt(columnAt(whole, 'group')) &&
    row.cells.length === whole.columns.length &&
    measureAt >= 0 &&
    isEmptyAt(measureAt) &&
    isEmptyAt(idAt) &&
    row.cells.some((cell) => cell.plain !== '')
  );
}

/** Joins the rest cell by cell; returns how many cells went on. */
function joinRest(row: WholeRow, rest: TableRow): number {
  let joinedCells = 0;
  row.cells = row.cells.map((cell, index) => {
    const more = rest.cells[index];
    if (!more || more.plain === '') return cell;
    joinedCells += 1;
    return joinCut(cell, more);
  });
  return joinedCells;
}

/** Before these words a hyphen at a cut is a real one: `mödra-` + `och barnavård`. */
const SUSPENDED_HYPHEN_BEFORE = ['och', 'eller', 'samt', 'ja', 'tai', 'sekä', 'eli'];

/** A word cut with a hyphen is one word again, unless the hyphen stands for a left-out part: `mödra- och …`. */
function joinCut(before: Cell, after: Cell): Cell {
  if (before.plain === '') return after;
  const nextWord = foldText(after.plain).split(' ')[0] ?? '';
  const isCutWord = /\p{L}[-\u2010]$/u.test(before.plain) && !SUSPENDED_HYPHEN_BEFORE.includes(nextWord);
  const join = (a: string, b: string) => (isCutWord ? a.replace(/[-\u2010]$/u, '') + b : `${a} ${b}`);
  const html =
    before.html !== undefined || after.html !== undefined
      ? { html: join(htmlOf(before), htmlOf(after)) }
      : {};
  return { plain: join(before.plain, after.plain), ...html, place: before.place };
}

/** Body rows: delimiter rows are dropped, blank rows ignored, ragged rows kept for the shift check. */
function addRows(whole: WholeTable, rows: TableRow[]): Outcome<Repair[]> {
  const repairs: Repair[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const row of rows) {
    if (row.isDelimiter) {
      repairs.push({ kind: 'droppedDelimiter', place: row.place });
      diagnostics.push({ code: 'T08', args: {}, place: row.place });
    } else if (row.cells.some((cell) => cell.plain !== '')) {
      const aligned = row.cells.length === whole.columns.length;
      whole.rows.push({ cells: row.cells, place: row.place, aligned });
    }
  }
  return { value: repairs, diagnostics };
}

/** The position of a kind of column, or -1. */
export function columnAt(table: WholeTable, kind: ColumnKind): number {
  return table.columns.findIndex((column) => column?.kind === kind);
}
