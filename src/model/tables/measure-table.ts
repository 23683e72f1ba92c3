// Which tables are measure tables, groups by periods, and what each of their columns holds.
import type { Diagnostic } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import type { Cell, RichText, Table, TableRow } from '../../parse/index.js';
import { findUnit } from '../../quantity/index.js';
import { findPeriod, hasUnclearPeriod, type Period } from '../period.js';
import type { Publication } from '../report.js';
import { COLUMN_FILLERS, type ColumnKind, GOAL_OR_TARGET } from './column-words.js';
import { type Marked, TableNotes } from './footnotes.js';
import { hasGroupedHeader } from './grouped-header.js';
import { type ColumnLexicon, readColumn } from './read-column.js';
import { type GroupLabel, knownGroup, readGroup } from './read-group.js';

/** A column of a measure table. */
export interface ValueColumn {
  kind: ColumnKind;
  period: Period | undefined;
  /** The kind of report that the heading names: *Bokslut*. */
  report?: Publication['kind'];
  /** A column may be of one group: `Etappmål 2016 myndighet`. */
  group: GroupLabel | undefined;
  /** Both levels of the heading, without marks. */
  heading: RichText;
  marks: string[];
}

export interface MeasureTable {
  table: Table;
  /** What the head of the first column says of all values: `Andel (%)`. */
  corner: RichText;
  /** Per column, the first left out; undefined where the heading could not be read. */
  columns: (ValueColumn | undefined)[];
  rows: TableRow[];
  notes: TableNotes;
  diagnostics: Diagnostic[];
}

const VALUES = new Set<ColumnKind | undefined>(['outcome', 'target', 'baseline', 'forecast']);
/** A table with one of these is a goal table, a wide table or a table of commitments. */
const OTHERS = new Set<ColumnKind | undefined>(['id', 'goal', 'unitGoal', 'measure', 'action', 'commitment']);

/** Recognises measure tables of one document; what stands below a table is needed to tell marks from numbers. */
export class MeasureTables {
  private readonly known = new Map<Table, MeasureTable | undefined>();

  private readonly headings: KnownHeadings = new Map();

  constructor(private readonly lexicon: ColumnLexicon) {}

  of(table: Table): MeasureTable | undefined {
    if (!this.known.has(table)) this.known.set(table, this.read(table));
    return this.known.get(table);
  }

  private read(table: Table): MeasureTable | undefined {
    const [corner] = table.header.cells;
    if (!corner || table.header.cells.length < 2 || !isCorner(corner, this.lexicon)) return undefined;
    if (table.header.cells.every((cell) => cell.plain === '')) return undefined;
    return readMeasureTable(table, corner, new TableNotes(), this.lexicon, this.headings);
  }

  /** Reads the table again, knowing the notes below it. */
  withNotes(table: Table, notes: TableNotes): MeasureTable | undefined {
    const corner = this.of(table)?.corner;
    const again = corner && readMeasureTable(table, corner, notes, this.lexicon, this.headings);
    if (again) this.known.set(table, again);
    return again;
  }
}

/** Blank, `Grupp`, or a unit that holds for all values. */
function isCorner(cell: Cell, lexicon: ColumnLexicon): boolean {
  if (cell.plain === '') return true;
  const reading = readColumn(cell.plain, lexicon);
  if ('column' in reading) return reading.column.kind === 'group';
  return 'unknown' in reading && findUnit(cell.plain) !== undefined;
}

function readMeasureTable(
  table: Table,
  corner: RichText,
  notes: TableNotes,
  lexicon: ColumnLexicon,
  known: KnownHeadings,
): MeasureTable | undefined {
  const { headings, rows } = headingsOf(table, notes, lexicon);
  if (rows === table.rows && hasGroupedHeader(table, lexicon)) return undefined;
  const diagnostics: Diagnostic[] = [];
  const columns = headings.map(({ text, marks }, index): ValueColumn | undefined => {
    const isTarget = isGoalWord(text.plain) && holdsQuantities(rows, index + 1);
    const column = isTarget ? PLAIN_TARGET : knownColumn(text, lexicon, known);
    if ('kind' in column) return { ...column, heading: text, marks };
    if (text.plain === '' && isBlankColumn(rows, index + 1)) return undefined;
    const args = { heading: text.plain, kinds: column.kinds, suggestion: column.suggestion };
    diagnostics.push({ code: 'T04', args, place: text.place });
    return undefined;
  });
  const kinds = columns.map((column) => column?.kind);
  if (kinds.some((kind) => OTHERS.has(kind)) || !kinds.some((kind) => VALUES.has(kind))) return undefined;
  if (!holdsValues(rows, columns)) return undefined;
  return { table, corner, columns, rows, notes, diagnostics };
}

/** The headings without their marks; two levels are joined column by column, blanks of the upper one filled from the left. */
function headingsOf(table: Table, notes: TableNotes, lexicon: ColumnLexicon) {
  const [, ...upper] = withoutLooseMarks(table.header.cells.map((cell) => notes.split(cell)));
  const [first, ...others] = table.rows;
  if (!first || !isSecondHeader(first, table.header, lexicon)) return { headings: upper, rows: table.rows };
  const [, ...lower] = first.cells.map((cell) => notes.split(cell));
  let above = upper[0];
  const headings = upper.map((heading, index) => {
    if (heading.text.plain !== '') above = heading;
    const below = lower[index];
    if (!below || below.text.plain === '') return heading;
    const plain = `${above?.text.plain ?? ''} ${below.text.plain}`.trim();
    return { text: { plain, place: below.text.place }, marks: [...(above?.marks ?? []), ...below.marks] };
  });
  return { headings, rows: others };
}

/** `2015 12` among bare years is 2015 with the mark of a note that nobody has written, which has been told. */
function withoutLooseMarks(headings: Marked[]): Marked[] {
  if (!headings.some(({ text }) => /^(?:19|20)\d\d$/u.test(text.plain))) return headings;
  return headings.map((heading) => {
    const [, year] = /^((?:19|20)\d\d)\s[1-9]\d?$/u.exec(heading.text.plain) ?? [];
    return year === undefined ? heading : { ...heading, text: { plain: year, place: heading.text.place } };
  });
}

/** A first row with a blank first cell and nothing but headings: periods, groups, words above which a heading spans. */
function isSecondHeader(row: TableRow, header: TableRow, lexicon: ColumnLexicon): boolean {
  const [first, ...cells] = row.cells;
  if (first?.plain !== '' || row.isDelimiter || cells.length !== header.cells.length - 1) return false;
  const written = cells.filter((cell) => cell.plain !== '');
  if (written.length === 0) return false;
  const spans = header.cells.slice(1).some((cell) => cell.plain === '');
  return written.every(
    ({ plain }) => isHeadingWord(plain, lexicon) || (spans && !/\d|^\p{P}*$/u.test(plain)),
  );
}

function isHeadingWord(text: string, lexicon: ColumnLexicon): boolean {
  if (knownGroup(text) !== undefined || findPeriod(text) !== undefined) return true;
  const reading = readColumn(text, lexicon);
  return 'column' in reading && (VALUES.has(reading.column.kind) || reading.column.kind === 'goal');
}

type ColumnFault = { kinds: string[]; suggestion: string | undefined };
type ColumnFound = Pick<ValueColumn, 'kind' | 'period' | 'report' | 'group'>;

/** Headings read before: the same few stand above every table. */
type KnownHeadings = Map<string, ColumnFound | ColumnFault>;

function knownColumn(
  heading: RichText,
  lexicon: ColumnLexicon,
  known: KnownHeadings,
): ColumnFound | ColumnFault {
  const column = known.get(heading.plain) ?? readValueColumn(heading, lexicon);
  known.set(heading.plain, column);
  if (!('kind' in column) || !column.group?.text) return column;
  return { ...column, group: { ...column.group, text: { ...column.group.text, place: heading.place } } };
}

/** *Mål* or *Tavoite*; what follows is no period, or it would be known as a target. */
function isGoalWord(heading: string): boolean {
  return GOALS.has(foldText(hasUnclearPeriod(heading) ? heading.replace(/\d.*$/u, '') : heading));
}

/** *Mål* or *Tavoite* above figures. */
const PLAIN_TARGET: ColumnFound = { kind: 'target', period: undefined, group: undefined };

function readValueColumn(heading: RichText, lexicon: ColumnLexicon): ColumnFound | ColumnFault {
  const reading = readColumn(heading.plain, lexicon);
  if ('tie' in reading) return { kinds: reading.tie, suggestion: undefined };
  if ('column' in reading) {
    const { column } = reading;
    if (!VALUES.has(column.kind)) return { ...column, group: undefined };
    return { ...column, group: groupIn(heading, column.kind, lexicon) };
  }
  const found = findPeriod(heading.plain);
  const words = found?.rest ?? heading.plain;
  const isGroup = found !== undefined || knownGroup(words) !== undefined;
  if (!isGroup || hasUnclearPeriod(heading.plain)) return { kinds: [], suggestion: reading.unknown };
  return { kind: 'outcome', period: found?.period, group: groupOf(words, heading) };
}

const GOALS = new Set(GOAL_OR_TARGET.map(foldText));
const FILLERS = new Set(COLUMN_FILLERS.map(foldText));

/** What a heading says beside its kind and period: `myndighet` in `Etappmål 2016 myndighet`. */
function groupIn(heading: RichText, kind: ColumnKind, lexicon: ColumnLexicon): GroupLabel | undefined {
  const words = findPeriod(heading.plain)?.rest ?? heading.plain;
  const folded = ` ${foldText(words)} `;
  const isOfKind = (of: ColumnKind) => of === kind || (of === 'goal' && kind === 'target');
  const longest = lexicon.phrases
    .flatMap((phrase) =>
      isOfKind(phrase.kind) && folded.includes(` ${phrase.folded} `) ? [phrase.folded] : [],
    )
    .sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return kind === 'outcome' ? groupOf(words, heading) : undefined;
  return groupOf(withoutPhrase(words, longest), heading);
}

/** Takes a folded phrase out of words as they are written. */
function withoutPhrase(words: string, phrase: string): string {
  const size = phrase.split(' ').length;
  const written = words.split(/\s+/u);
  for (let length = 1; length <= Math.min(size + 2, written.length); length += 1) {
    for (let at = 0; at + length <= written.length; at += 1) {
      if (foldText(written.slice(at, at + length).join(' ')) === phrase) {
        return [...written.slice(0, at), ...written.slice(at + length)].join(' ');
      }
    }
  }
  return '';
}

function groupOf(words: string, heading: RichText): GroupLabel | undefined {
  const kept = words
    .replace(/\([^()]*\)/gu, ' ')
    .split(/\s+/u)
    .filter((word) => !FILLERS.has(foldText(word)) && /\p{L}/u.test(word));
  const plain = kept.join(' ').replace(/^[,;:]+|[,;:]+$/gu, '');
  if (plain === '' || findUnit(`x (${plain})`) !== undefined) return undefined;
  return readGroup({ plain, place: heading.place });
}

/** Figures, or signs that stand for them; a column of goals is sentences. */
function holdsQuantities(rows: TableRow[], index: number): boolean {
  return rows.every(({ cells }) => {
    const plain = cells[index]?.plain ?? '';
    return plain.length <= LONGEST_QUANTITY && /\d|^\P{L}*$/u.test(plain);
  });
}

const LONGEST_QUANTITY = 40;
/** `- (redovisas i verksamhetsberättelsen för 2016)` is still a value. */
const LONGEST_VALUE = 80;

/** Figures and signs, mostly; a table of what was done in each period is something else. */
function holdsValues(rows: TableRow[], columns: (ValueColumn | undefined)[]): boolean {
  const written = rows.flatMap(({ cells }) =>
    columns.flatMap((column, index) => {
      const plain = cells[index + 1]?.plain ?? '';
      return VALUES.has(column?.kind) && plain !== '' ? [plain] : [];
    }),
  );
  const short = written.filter((plain) => plain.length <= LONGEST_VALUE);
  const hasFigure = short.some((plain) => /\d|^\P{L}*$/u.test(plain));
  return written.length === 0 || (hasFigure && short.length * 2 > written.length);
}

function isBlankColumn(rows: TableRow[], index: number): boolean {
  return rows.every(({ cells }) => (cells[index]?.plain ?? '') === '');
}
