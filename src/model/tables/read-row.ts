// A whole row becomes a statement: its cells are read by the kind of their column.
import type { Diagnostic, DiagnosticArgs, Place } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import type { Cell } from '../../parse/index.js';
import type { Config } from '../config/config.js';
import { type Reading, TOTAL } from '../numbers.js';
import type { Period } from '../period.js';
import { readValue } from '../read-value.js';
import type { FollowUp, LocalText } from '../report.js';
import { emptyFollowUp, emptyStatement, type Naming, type Statement } from '../statement.js';
import type { Assessment, Forecast } from '../words.js';
import type { ColumnKind } from './lexicon.js';
import type { WholeRow, WholeTable } from './mend-tables.js';
import { joined } from './outline.js';
import type { Column } from './read-column.js';
import {
  readDirection,
  readForecastWord,
  readStatusWord,
  readYesNo,
  suggestDirection,
  suggestForecastWord,
  suggestStatusWord,
} from './read-words.js';

export interface RowReader {
  table: WholeTable;
  /** The follow-up period of each column that has one. */
  periods: (Period | undefined)[];
  language: string;
  config: Config;
  diagnostics: Diagnostic[];
}

/** A running number tells nothing: it is another row's as soon as one is added. */
const RUNNING_NUMBER = /^\d+[.)]?$/u;

/** @param goalAbove - The goal that a blank goal cell continues. */
export function readRow(
  row: WholeRow,
  reader: RowReader,
  goalAbove: Naming | undefined,
): Statement | undefined {
  const cell = (kind: ColumnKind) => cellOfKind(row, reader.table, kind);
  const text = (kind: ColumnKind): LocalText => local(cell(kind), reader.language);
  const statement = emptyStatement(row.place, reader.language);
  const id = cell('id');
  const goal = cell('goal');
  const unitGoal = cell('unitGoal');
  if (id && !RUNNING_NUMBER.test(id.plain)) statement.id = { value: id.plain, place: id.place };
  statement.besideMeasures = reader.table.columns.some((column) => column?.kind === 'measure');
  statement.measure = text('measure');
  const action = text('action');
  if (action[reader.language]) statement.actions = [action];
  statement.responsible = text('responsible');
  statement.weight = readWeight(cell('weight'), reader);
  statement.binding = readBinding(cell('binding'), reader);
  statement.bindingWord = cell('binding')?.plain;
  statement.unitOfValue = cell('valueUnit')?.plain;
  statement.direction = readDirectionCell(cell('direction'), reader);
  statement.goal = goal
    ? { id: undefined, text: local(goal, reader.language), place: goal.place }
    : goalAbove;
  if (unitGoal) {
    const naming = { id: undefined, text: local(unitGoal, reader.language), place: unitGoal.place };
    statement.unitGoal = { ...naming, binding: false, weight: undefined, above: [] };
  }
  readTargets(statement, row, reader);
  statement.followUps = readFollowUps(row, reader);
  return classify(
    statement,
    { hasGoal: goal !== undefined, hasUnitGoal: unitGoal !== undefined },
    reader,
    row,
  );
}

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
function cellOfKind(row: WholeRow, table: WholeTable, kind: ColumnKind): Cell | undefined {
  const cells = table.columns.flatMap((column, at) => {
    const cell = row.cells[at];
    return column?.kind === kind && cell && cell.plain !== '' ? [cell] : [];
  });
  return cells.reduce<Cell | undefined>((before, cell) => (before ? joined(before, cell) : cell), undefined);
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

function unknownWord(
  word: string,
  column: DiagnosticArgs['T14']['column'],
  suggestion: string | undefined,
  place: Place,
): Diagnostic {
  return { code: 'T14', args: { word, column, suggestion }, place };
}

/** Targets make a measure numeric; its outcome cells are then observations too. */
function readTargets(statement: Statement, row: WholeRow, reader: RowReader): void {
  const columns = reader.table.columns;
  columns.forEach((column, index) => {
    const cell = row.cells[index];
    if (column?.kind === 'target' && cell && cell.plain !== '') {
      const value = readCell(cell, index, statement, reader);
      statement.targets.push({ ...value, period: reader.periods[index], group: TOTAL });
    }
  });
  statement.numeric = statement.targets.length > 0 || statement.unitOfValue !== undefined;
  if (!statement.numeric) return;
  columns.forEach((column, index) => {
    const cell = row.cells[index];
    const period = reader.periods[index];
    if (column?.kind === 'outcome' && cell && cell.plain !== '' && period) {
      const value = readCell(cell, index, statement, reader);
      statement.observations.push({ ...value, period, group: TOTAL, unit: undefined });
    }
  });
}

function readCell(cell: Cell, column: number, statement: Statement, reader: RowReader): Reading {
  const { unitOfValue: unit } = statement;
  const columnHeading = reader.table.headings[column] ?? '';
  const context = { columnHeading, language: reader.language, ...(unit === undefined ? {} : { unit }) };
  return readValue(cell.plain, cell.place, context, (diagnostic) => reader.diagnostics.push(diagnostic));
}

/** One follow-up per period that the row says anything about. */
function readFollowUps(row: WholeRow, reader: RowReader): FollowUp[] {
  const followUps = new Map<string, FollowUp>();
  reader.table.columns.forEach((column, index) => {
    const cell = row.cells[index];
    const period = reader.periods[index];
    if (!column || !cell || isBlank(cell) || !period || column.kind === 'target') return;
    const followUp = followUps.get(period.id) ?? emptyFollowUp(period, cell.place);
    if (fillFollowUp(followUp, column, cell, reader)) followUps.set(period.id, followUp);
  });
  return [...followUps.values()];
}

/** A lone dash says that there is nothing to say. */
function isBlank(cell: Cell): boolean {
  return /^\p{Pd}*$/u.test(cell.plain);
}

/** Returns whether the column belongs to a follow-up at all. */
function fillFollowUp(followUp: FollowUp, column: Column, cell: Cell, reader: RowReader): boolean {
  switch (column.kind) {
    case 'outcome':
    case 'reason':
    case 'consequence':
    case 'correctiveAction':
    case 'motivation':
    case 'comment':
      followUp[column.kind] = added(followUp[column.kind], cell, reader.language);
      return true;
    case 'status':
      readStatusCell(followUp, cell, reader);
      return true;
    case 'forecast':
      readForecastCell(followUp, cell, reader);
      return true;
    case 'author':
      followUp.author = { party: undefined, text: local(cell, reader.language), place: cell.place };
      return true;
    default:
      return false;
  }
}

/** Two columns of one kind and period are one text. */
function added(text: LocalText, cell: Cell, language: string): LocalText {
  const before = text[language];
  return { [language]: before ? joined(before, cell) : cell };
}

/**
 * `genomförd; uppfyllt` states both; `?` before the word marks a suggestion. A second word of the same kind that says
 * something else cannot be counted.
 */
function readStatusCell(followUp: FollowUp, cell: Cell, reader: RowReader): void {
  const { labels } = reader.config.policy;
  const isOneWord = readStatusWord(readSuggestion(cell.plain).word, labels) !== undefined;
  for (const part of isOneWord ? [cell.plain] : cell.plain.split(/[;,/\n]/u)) {
    const { word, suggested } = readSuggestion(part);
    if (word === '') continue;
    const reading = readStatusWord(word, labels);
    const { status, assessment } = followUp;
    if (reading?.status && (status === undefined || status.value === reading.status)) {
      followUp.status = { value: reading.status, word, suggested, place: cell.place };
    } else if (reading?.assessment && (assessment === undefined || assessment.value === reading.assessment)) {
      followUp.assessment = { value: reading.assessment, word, suggested, place: cell.place };
    } else {
      const suggestion = reading ? undefined : suggestStatusWord(word);
      reader.diagnostics.push(unknownWord(reading ? cell.plain : word, 'status', suggestion, cell.place));
    }
  }
}

function readForecastCell(followUp: FollowUp, cell: Cell, reader: RowReader): void {
  const { word, suggested } = readSuggestion(cell.plain);
  const value = ownForecast(word, reader.config.policy.labels) ?? readForecastWord(word);
  if (value) followUp.forecast = { value, word, suggested, place: cell.place };
  else reader.diagnostics.push(unknownWord(word, 'forecast', suggestForecastWord(word), cell.place));
}

/** An organisation's own word for an assessment is its word for the forecast of it too. */
function ownForecast(word: string, labels: Readonly<Record<string, Assessment>>): Forecast | undefined {
  const folded = foldText(word);
  const label = Object.hasOwn(labels, folded) ? labels[folded] : undefined;
  return label === undefined ? undefined : FORECAST_OF[label];
}

const FORECAST_OF: Record<Assessment, Forecast | undefined> = {
  met: 'willBeMet',
  partlyMet: 'willBePartlyMet',
  notMet: 'willNotBeMet',
  notAssessable: 'uncertain',
  notAssessed: undefined,
};

function readSuggestion(text: string): { word: string; suggested: boolean } {
  const trimmed = text.trim();
  return trimmed.startsWith('?')
    ? { word: trimmed.slice(1).trim(), suggested: true }
    : { word: trimmed, suggested: false };
}
