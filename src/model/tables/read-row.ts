// A whole row becomes a statement: its cells are read by the kind of their column.
import type { Diagnostic } from '../../diagnostics/index.js';
import type { Cell } from '../../parse/index.js';
import type { Config } from '../config/config.js';
import type { Period } from '../period.js';
import type { FollowUp, LocalText } from '../report.js';
import { emptyFollowUp, emptyStatement, type Naming, type Statement } from '../statement.js';
import type { ColumnKind } from './column-words.js';
import type { TableNotes } from './footnotes.js';
import type { GoalsAbove } from './goal-headings.js';
import { joined } from './joined-text.js';
import type { WholeRow, WholeTable } from './mend-tables.js';
import type { Column } from './read-column.js';
import { fillFollowUp, unknownWord } from './read-follow-up.js';
import { readGroup } from './read-group.js';
import { isNumericRow, readRowNumbers } from './read-row-numbers.js';
import { readDirection, readYesNo, suggestDirection } from './read-words.js';

export interface RowReader {
  table: WholeTable;
  /** The follow-up period of each column that has one. */
  periods: (Period | undefined)[];
  notes: TableNotes | undefined;
  /** From the headings, where the table has no column for goals. */
  goals: GoalsAbove | undefined;
  language: string;
  config: Config;
  diagnostics: Diagnostic[];
}

/** What a blank cell continues. */
export interface Above {
  goal: Naming | undefined;
  /** The measure of the row above, which a row of another group goes on with. */
  measure: Statement | undefined;
}

/** A running number tells nothing: it is another row's as soon as one is added. */
const RUNNING_NUMBER = /^\d+[.)]?$/u;

/** A row of another group adds to the statement above, and is none of its own. */
export function readRow(row: WholeRow, reader: RowReader, above: Above): Statement | undefined {
  const continued = continuedMeasure(row, reader, above);
  if (continued) {
    readGroupRow(continued, row, reader);
    return undefined;
  }
  const cell = (kind: ColumnKind) => cellOfKind(row, reader.table, kind);
  const text = (kind: ColumnKind): LocalText => local(cell(kind), reader.language);
  const statement = emptyStatement(row.place, reader.language);
  const id = cell('id');
  const ownGoals = hasGoalsOfItsOwn(reader);
  const goal = cell(ownGoals ? 'unitGoal' : 'goal');
  const unitGoal = ownGoals ? undefined : cell('unitGoal');
  if (id && !RUNNING_NUMBER.test(id.plain)) statement.id = { value: id.plain, place: id.place };
  statement.besideMeasures = reader.table.columns.some((column) => column?.kind === 'measure');
  statement.measure = text('measure');
  const action = text('action');
  if (action[reader.language]) statement.actions = [action];
  statement.responsible = text('responsible');
  statement.weight = readWeight(cell('weight'), reader);
  statement.binding = readBinding(cell('binding'), reader);
  statement.bindingWord = cell('binding')?.plain;
  statement.source = text('source');
  statement.unitOfValue = cell('valueUnit')?.plain;
  statement.direction = readDirectionCell(cell('direction'), reader);
  statement.goal = goal
    ? { id: undefined, text: local(goal, reader.language), place: goal.place }
    : above.goal;
  if (unitGoal) {
    const naming = { id: undefined, text: local(unitGoal, reader.language), place: unitGoal.place };
    statement.unitGoal = { ...naming, binding: false, weight: undefined, above: [] };
  } else if (statement.goal === reader.goals?.goal) {
    statement.unitGoal = reader.goals?.unitGoal;
    statement.binding ||= reader.goals?.binding ?? false;
  }
  const numbers = readNumbers(statement, row, reader);
  statement.followUps = readFollowUps(row, reader, numbers);
  if (reader.table.isOfCommitments) return commitment(statement, row, reader);
  return classify(
    statement,
    { hasGoal: goal !== undefined, hasUnitGoal: unitGoal !== undefined },
    reader,
    row,
  );
}

/** A board that names its own goals alone has no level above them: they are the goals. */
function hasGoalsOfItsOwn({ goals, table }: RowReader): boolean {
  return goals === undefined && !table.columns.some((column) => column?.kind === 'goal');
}

/** The measure above, where the row says only which group of it comes next. */
function continuedMeasure(row: WholeRow, { table }: RowReader, { measure }: Above): Statement | undefined {
  if (!measure || !cellOfKind(row, table, 'group') || cellOfKind(row, table, 'measure')) return undefined;
  const id = cellOfKind(row, table, 'id');
  return id === undefined || id.plain === measure.id?.value ? measure : undefined;
}

function readGroupRow(measure: Statement, row: WholeRow, reader: RowReader): void {
  const numbers = readNumbers(measure, row, reader);
  reader.table.columns.forEach((column, index) => {
    const cell = row.cells[index];
    if (!column || !cell || isBlank(cell) || numbers.has(index) || OF_EVERY_GROUP.has(column.kind)) return;
    reader.diagnostics.push({ code: 'T19', args: {}, place: cell.place });
  });
}

/** Columns that a row of a group repeats, or that tell which group it is. */
const OF_EVERY_GROUP = new Set<ColumnKind>([
  'id',
  'goal',
  'unitGoal',
  'group',
  'valueUnit',
  'direction',
  'source',
  'weight',
  'binding',
]);

/** Returns the columns whose cells were read as numbers. */
function readNumbers(statement: Statement, row: WholeRow, reader: RowReader): Set<number> {
  const label = cellOfKind(row, reader.table, 'group');
  const group = label && readGroup(label);
  if (group && statement.groups.some(({ id }) => id === group.id)) {
    const args = { kind: 'group' as const, id: label.plain };
    reader.diagnostics.push({ code: 'S06', args, place: label.place });
    return new Set();
  }
  statement.numeric ||= isNumericRow(statement, row, reader.table) || group !== undefined;
  const numbers = readRowNumbers(statement, row, reader, group, label);
  if (group) {
    const text = group.text ? { [reader.language]: group.text } : {};
    statement.groups.push({ id: group.id, text });
  }
  return numbers;
}

/** A row of a table of development commitments. */
function commitment(statement: Statement, row: WholeRow, reader: RowReader): Statement | undefined {
  const text = local(cellOfKind(row, reader.table, 'commitment'), reader.language);
  if (Object.keys(text).length === 0) {
    reader.diagnostics.push({ code: 'T19', args: {}, place: row.place });
    return undefined;
  }
  if (!statement.goal) {
    const hasColumn = reader.table.columns.some((column) => column?.kind === 'goal');
    reader.diagnostics.push({
      code: 'T02',
      args: { what: hasColumn ? 'goal' : 'goalHeading' },
      place: hasColumn ? row.place : reader.table.headerPlace,
    });
    return undefined;
  }
  sayUnread(row, reader, OF_MEASURES_ALONE);
  return { ...statement, kind: 'commitment', measure: text, besideMeasures: false, numeric: false };
}

/** Columns that say something of a measure, and nothing of a commitment. */
const OF_MEASURES_ALONE = new Set<ColumnKind>([
  'action',
  'target',
  'valueUnit',
  'direction',
  'baseline',
  'group',
]);

/** Whether the row writes a measure, a goal alone, or only adds to a measure that stands elsewhere. */
function classify(
  statement: Statement,
  cells: { hasGoal: boolean; hasUnitGoal: boolean },
  reader: RowReader,
  row: WholeRow,
): Statement | undefined {
  if (statement.measure[reader.language]) {
    if (!statement.goal) {
      reader.diagnostics.push({ code: 'T02', args: { what: 'goal' }, place: row.place });
      return undefined;
    }
    return statement;
  }
  const isAlone = !cells.hasUnitGoal && statement.actions.length === 0;
  if (cells.hasGoal && isAlone) {
    if (statement.id && statement.goal) statement.goal = { ...statement.goal, id: statement.id };
    const isMeasureMissing = tellsWithoutJudging(statement);
    if (isMeasureMissing)
      reader.diagnostics.push({ code: 'T02', args: { what: 'measure' }, place: row.place });
    else sayUnread(row, reader, OF_MEASURES);
    return { ...statement, kind: 'goal', followUps: isMeasureMissing ? [] : statement.followUps };
  }
  if (statement.id) {
    sayUnread(row, reader, OF_FULL_ROWS);
    return { ...statement, kind: 'carried', goal: undefined };
  }
  reader.diagnostics.push({ code: 'T02', args: { what: 'measure' }, place: row.place });
  return undefined;
}

/**
 * A row beside measures that tells what was done, for a goal but for no measure: most often the measure is missing.
 * With an id it may be a measure that another row writes in full.
 */
function tellsWithoutJudging({ besideMeasures, id, followUps }: Statement): boolean {
  const isJudged = followUps.some(({ status, assessment }) => status ?? assessment);
  const isTold = followUps.some(({ outcome }) => Object.keys(outcome).length > 0);
  return besideMeasures && id === undefined && isTold && !isJudged;
}

/** Columns that say something of a measure, and nothing of a goal alone. */
const OF_MEASURES = new Set<ColumnKind>(['responsible', 'action', 'target', 'valueUnit', 'direction']);
/** Columns that only the row that writes a measure in full is read for. */
const OF_FULL_ROWS = new Set<ColumnKind>(['unitGoal', 'action']);

/** Cells that this kind of row has no use for. */
function sayUnread(row: WholeRow, reader: RowReader, kinds: ReadonlySet<ColumnKind>): void {
  reader.table.columns.forEach((column, index) => {
    const cell = row.cells[index];
    if (column && cell && kinds.has(column.kind) && !isBlank(cell)) {
      reader.diagnostics.push({ code: 'T19', args: {}, place: cell.place });
    }
  });
}

/** The cell of a kind; where two columns are of one kind, as for a responsible board and a person, their texts joined. */
function cellOfKind({ cells }: WholeRow, { columns }: WholeTable, kind: ColumnKind): Cell | undefined {
  let found: Cell | undefined;
  // Asked a dozen times of each row: nothing is made on the way.
  for (let at = 0; at < columns.length; at++) {
    const cell = cells[at];
    if (columns[at]?.kind !== kind || !cell || cell.plain === '') continue;
    found = found ? joined(found, cell) : cell;
  }
  return found;
}

function local(cell: Cell | undefined, language: string): LocalText {
  return cell && cell.plain !== '' ? { [language]: cell } : {};
}

function readWeight(cell: Cell | undefined, reader: RowReader): number | undefined {
  if (!cell) return undefined;
  const weight = Number(cell.plain.replace(/\s|%/gu, '').replace(',', '.'));
  if (Number.isFinite(weight) && weight > 0) return weight;
  reader.diagnostics.push(unknownWord(cell.plain, 'weight', undefined, cell.place));
  return undefined;
}

function readBinding(cell: Cell | undefined, reader: RowReader): boolean {
  if (!cell) return false;
  const binding = readYesNo(cell.plain);
  if (binding === undefined)
    reader.diagnostics.push(unknownWord(cell.plain, 'binding', undefined, cell.place));
  return binding ?? false;
}

function readDirectionCell(cell: Cell | undefined, reader: RowReader): Statement['direction'] {
  if (!cell) return undefined;
  const direction = readDirection(cell.plain);
  if (!direction) {
    reader.diagnostics.push(unknownWord(cell.plain, 'direction', suggestDirection(cell.plain), cell.place));
  }
  return direction;
}

/** One follow-up per period that the row says anything about; what was read as numbers is not said again. */
function readFollowUps(row: WholeRow, reader: RowReader, numbers: ReadonlySet<number>): FollowUp[] {
  const followUps = new Map<string, FollowUp>();
  reader.table.columns.forEach((column, index) => {
    const cell = row.cells[index];
    const period = reader.periods[index];
    if (!column || !cell || !period || column.kind === 'target' || numbers.has(index)) return;
    if (isBlank(cell) && !isMinusSign(cell, column, index, reader)) return;
    const followUp = followUps.get(period.id) ?? emptyFollowUp(period, cell.place);
    if (fillFollowUp(followUp, column.kind, cell, reader)) followUps.set(period.id, followUp);
  });
  return [...followUps.values()];
}

/** A lone dash says that there is nothing to say. */
export function isBlank(cell: Cell): boolean {
  return /^\p{Pd}*$/u.test(cell.plain);
}

/** Among plus signs a dash in a column of trends may be a minus, or nothing. */
function isMinusSign(cell: Cell, column: Column, index: number, { table }: RowReader): boolean {
  if (column.kind !== 'trend' || cell.plain === '') return false;
  return table.rows.some(({ cells }) => cells[index]?.plain === '+');
}
