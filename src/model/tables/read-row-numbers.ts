// The numbers of one row of a wide table: targets, baseline, values of periods and of forecasts, for one group.
import type { Diagnostic } from '../../diagnostics/index.js';
import type { Cell } from '../../parse/index.js';
import type { QuantityContext } from '../../quantity/index.js';
import { type Reading, TOTAL } from '../numbers.js';
import { type Period, parsePeriod } from '../period.js';
import { asOfPeriod, readValue } from '../read-value.js';
import type { Statement } from '../statement.js';
import type { WholeRow, WholeTable } from './mend-tables.js';
import { forecastOf, readSuggestion } from './read-follow-up.js';
import { type GroupLabel, unitOfRow } from './read-group.js';
import type { RowReader } from './read-row.js';
import { readTargets } from './read-targets.js';

/** Targets, a baseline, a unit or a direction make a measure numeric; its outcome cells are then values. */
export function isNumericRow(statement: Statement, row: WholeRow, { columns }: WholeTable): boolean {
  const hasNumber = columns.some((column, index) => {
    const plain = row.cells[index]?.plain ?? '';
    return column?.kind === 'target'
      ? plain !== ''
      : column?.kind === 'baseline' && !/^\p{Pd}*$/u.test(plain);
  });
  return hasNumber || statement.unitOfValue !== undefined || statement.direction !== undefined;
}

/**
 * Fills in what the row says of a group, or of all.
 * @returns The columns whose cells were read as numbers; the others may hold text.
 */
export function readRowNumbers(
  statement: Statement,
  row: WholeRow,
  reader: RowReader,
  group: GroupLabel | undefined,
  label: Cell | undefined,
): Set<number> {
  const read = new Set<number>();
  if (!statement.numeric) return read;
  const { columns } = reader.table;
  columns.forEach((column, index) => {
    const cell = row.cells[index];
    if (!column || !cell || cell.plain === '') return;
    const at = markedCell({ cell, index, period: column.period, group, label, marks: [] }, reader);
    if (column.kind === 'target') addTargets(statement, at, reader);
    else if (column.kind === 'baseline') addBaseline(statement, at, reader);
    else if (column.kind === 'outcome') {
      if (!addObservation(statement, at, reader)) return;
    } else if (column.kind !== 'forecast' || !addForecast(statement, at, reader)) return;
    read.add(index);
  });
  return read;
}

interface CellAt {
  cell: Cell;
  index: number;
  period: Period | undefined;
  group: GroupLabel | undefined;
  label: Cell | undefined;
  /** Of its notes: at the cell, its heading and its group. */
  marks: string[];
}

/** Sets the marks apart that lead to a note below the table. */
function markedCell(at: CellAt, { table, notes }: RowReader): CellAt {
  if (!notes) return at;
  const heading = { plain: table.headings[at.index] ?? '', place: table.headerPlace };
  const split = [notes.split(at.cell), notes.split(heading), ...(at.label ? [notes.split(at.label)] : [])];
  const marks = split.flatMap((each) => each.marks).filter((mark) => notes.has(mark));
  return { ...at, cell: split[0]?.text ?? at.cell, marks };
}

/** A value with its marks; the notes that they lead to become the measure's. */
function marked<Value extends Reading>(
  value: Value,
  { marks }: CellAt,
  statement: Statement,
  { notes }: RowReader,
): Value {
  if (!notes || marks.length === 0) return value;
  for (const note of notes.all) {
    if (marks.includes(note.mark) && !statement.notes.includes(note)) statement.notes.push(note);
  }
  return { ...value, footnotes: [...new Set([...value.footnotes, ...marks])] };
}

function addTargets(statement: Statement, at: CellAt, reader: RowReader): void {
  // In a row of a group a dash says that the total's target holds.
  if (at.group && isDash(at.cell)) return;
  const scope = { period: reader.periods[at.index], group: at.group?.id ?? TOTAL };
  const report = (diagnostic: Diagnostic) => reader.diagnostics.push(diagnostic);
  const targets = readTargets(at.cell, scope, contextOf(statement, at, reader), report);
  statement.targets.push(...targets.map((target) => marked(target, at, statement, reader)));
}

/** The model knows one baseline, that of the total; a group's is its value of that period. */
function addBaseline(statement: Statement, at: CellAt, reader: RowReader): void {
  const reading = readCell(statement, at, reader);
  if (at.group === undefined || at.group.id === TOTAL) {
    statement.baseline = { ...reading, period: at.period ?? asOfPeriod(reading) };
  } else if (at.period) {
    statement.observations.push({ ...reading, period: at.period, group: at.group.id, unit: undefined });
  } else reader.diagnostics.push({ code: 'T19', args: {}, place: at.cell.place });
}

/** Returns whether the cell held a value; a narrative beside numbers stays text. */
function addObservation(statement: Statement, at: CellAt, reader: RowReader): boolean {
  const period = reader.periods[at.index];
  if (!period || isNarrative(at.cell)) return false;
  const faults = reader.diagnostics.length;
  const reading = readCell(statement, at, reader);
  if (reading.quantity.kind === 'text') return false;
  statement.observations.push({ ...reading, period, group: at.group?.id ?? TOTAL, unit: undefined });
  return reader.diagnostics.length === faults;
}

const VALUES = new Set(['number', 'range', 'bound', 'rank', 'fraction']);

/** Returns whether the cell held a number; a word is the forecast of the follow-up. */
function addForecast(statement: Statement, at: CellAt, reader: RowReader): boolean {
  const madeIn = reader.periods[at.index];
  const { word } = readSuggestion(at.cell.plain);
  if (!madeIn || isDash(at.cell) || forecastOf(word, reader.config)) return false;
  const context = contextOf(statement, at, reader);
  const reading = readValue(at.cell.plain, at.cell.place, context, () => undefined);
  const period = at.period ?? parsePeriod(String(madeIn.year));
  if (!period || !VALUES.has(reading.quantity.kind)) return false;
  statement.forecastValues.push({
    ...reading,
    period,
    madeIn,
    group: at.group?.id ?? TOTAL,
    unit: undefined,
  });
  return true;
}

function readCell(statement: Statement, at: CellAt, reader: RowReader): Reading {
  const context = contextOf(statement, at, reader);
  const report = (diagnostic: Diagnostic) => reader.diagnostics.push(diagnostic);
  return marked(readValue(at.cell.plain, at.cell.place, context, report), at, statement, reader);
}

function contextOf(statement: Statement, at: CellAt, { table, language }: RowReader): QuantityContext {
  const { group, label, period } = at;
  const unit = unitOfRow(group?.unit, group?.isRank ? undefined : statement.unitOfValue);
  return {
    columnHeading: table.headings[at.index] ?? '',
    language,
    ...(label ? { rowLabel: label.plain } : {}),
    ...(group?.isRank ? { kind: 'rank' as const } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(period ? { year: period.year } : {}),
  };
}

function isDash(cell: Cell): boolean {
  return /^\p{Pd}+$/u.test(cell.plain);
}

const LONGEST_VALUE = 200;

function isNarrative({ plain }: Cell): boolean {
  return plain.length > LONGEST_VALUE && /\p{L}{3}/u.test(plain);
}
