// economy/*.md → tables of the economy, one reading per file and language.
import type { Diagnostic, Outcome, Place } from '../../diagnostics/index.js';
import { closest, derivedId, foldText, similarity, withoutBrackets } from '../../lib/index.js';
import type { Block, Cell, Heading, MarkdownDocument, RichText, Table, TableRow } from '../../parse/index.js';
import { findUnit } from '../../quantity/index.js';
import type { Config } from '../config/config.js';
import { findPeriod, type Period, parsePeriod } from '../period.js';
import { readValue } from '../read-value.js';
import type { LocalText, Unit } from '../report.js';
import type { Naming } from '../statement.js';
import { amountsInOf, isMoney } from './amounts-in.js';
import type { Amounts, EconomyLine } from './economy.js';
import { PART_MARKS, TOTAL_MARKS, TOTAL_WORDS } from './economy-lexicon.js';
import type { EconomyReading, LineReading, TableReading } from './economy-reading.js';
import { asAmount } from './read-amount.js';
import {
  type EconomyColumn,
  type EconomyLexicon,
  economyLexicon,
  readEconomyColumns,
} from './read-economy-columns.js';

export interface EconomyFile {
  document: MarkdownDocument;
  stem: string;
  language: string;
  /** A translation may leave out the amounts. */
  isTranslation: boolean;
}

export type EconomyConfig = Pick<
  Config,
  'languages' | 'units' | 'declares' | 'publications' | 'economyColumns'
>;

export function readEconomyMarkdown(file: EconomyFile, config: EconomyConfig): Outcome<EconomyReading> {
  const reader = new EconomyFileReader(file, config);
  for (const block of file.document.blocks) reader.block(block);
  reader.finish();
  const { path } = file.document;
  const { stem, language } = file;
  return { value: { path, stem, language, tables: reader.tables }, diagnostics: reader.diagnostics };
}

/** What the headings above a table have said. */
interface Above {
  naming: Naming | undefined;
  isUnit: boolean;
  depth: number;
  amountsIn: string | undefined;
  period: Period | undefined;
}

const ATTRIBUTES = ['unit', 'period'];
/** Examples of what amounts are written in, for a finding. */
const AMOUNTS_IN = 'tkr | mnkr | t€ | 1 000 €';
const MISSPELLED = 0.7;

class EconomyFileReader {
  readonly tables: TableReading[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly lexicon: EconomyLexicon;
  private readonly unitIds: Set<string>;
  private readonly unitNames: string[];
  private above: Above[] = [];
  /** What a line of text above all headings says that amounts are written in. */
  private amountsIn: string | undefined;
  private unread: Place | undefined;

  constructor(
    private readonly file: EconomyFile,
    private readonly config: EconomyConfig,
  ) {
    this.lexicon = economyLexicon(config.economyColumns);
    this.unitIds = new Set(config.units.map(({ id }) => id));
    this.unitNames = config.units.flatMap(namesOf);
  }

  block(block: Block): void {
    if (block.type === 'table') {
      this.finish();
      this.table(block);
    } else if (block.type === 'heading') {
      this.finish();
      this.heading(block);
    } else if (block.text.plain !== '' || block.text.html !== undefined) this.text(block.text, block.place);
  }

  /**
   * A line that says what amounts are written in holds for what stands under the same heading. Other text is in no
   * report, which is said once for each stretch.
   */
  private text(text: RichText, place: Place): void {
    const amountsIn = amountsInOf(text.plain);
    const heading = this.above.at(-1);
    if (amountsIn !== undefined && heading) heading.amountsIn = amountsIn;
    else if (amountsIn !== undefined) this.amountsIn = amountsIn;
    else this.unread = this.unread ? { ...this.unread, end: place.end } : place;
  }

  finish(): void {
    if (this.unread) this.diagnostics.push({ code: 'T19', args: {}, place: this.unread });
    this.unread = undefined;
  }

  private heading(heading: Heading): void {
    this.above = this.above.filter(({ depth }) => depth < heading.depth);
    const text = heading.text.plain === '' ? {} : { [this.file.language]: heading.text };
    const naming: Naming = { id: heading.id, text, place: heading.place };
    this.checkAttributes(heading);
    this.above.push({
      naming,
      isUnit: this.namesUnit(heading),
      depth: heading.depth,
      amountsIn: this.amountsInOf(heading),
      period: this.periodOf(heading),
    });
  }

  /** A unit that is known; at the top of a file also one that should be: with an id, or with a name much like one. */
  private namesUnit({ id, text, depth }: Heading): boolean {
    const folded = foldText(text.plain);
    if (id ? this.unitIds.has(id.value) : this.unitNames.includes(folded)) return true;
    if (depth !== 1) return false;
    return (
      id !== undefined || this.unitNames.some((name) => similarity(name, folded, MISSPELLED) >= MISSPELLED)
    );
  }

  private checkAttributes({ attributes }: Heading): void {
    for (const [key, { keyPlace: place }] of Object.entries(attributes)) {
      if (ATTRIBUTES.includes(key)) continue;
      this.diagnostics.push({ code: 'S04', args: { key, suggestion: closest(key, ATTRIBUTES) }, place });
    }
  }

  private amountsInOf({ attributes, text }: Heading): string | undefined {
    const { unit } = attributes;
    if (!unit) return amountsInOf(text.plain);
    if (isMoney(unit.value)) return unit.value;
    const args = { key: 'unit', expected: AMOUNTS_IN, actual: unit.value };
    this.diagnostics.push({ code: 'S03', args, place: unit.place });
    return undefined;
  }

  private periodOf({ attributes, text }: Heading): Period | undefined {
    const { period } = attributes;
    if (!period) return findPeriod(text.plain)?.period;
    const read = parsePeriod(period.value);
    if (!read) this.diagnostics.push({ code: 'S16', args: { text: period.value }, place: period.place });
    return read;
  }

  private table(table: Table): void {
    const heading = this.above.findLast(({ isUnit }) => !isUnit)?.naming;
    const unit = this.above.findLast(({ isUnit }) => isUnit)?.naming;
    const columns = this.columns(table);
    if (!columns) return;
    const amountsIn =
      this.above.findLast((each) => each.amountsIn !== undefined)?.amountsIn ??
      this.amountsIn ??
      amountsInOf(table.header.cells[0]?.plain ?? '');
    const title = heading?.text ?? {};
    const name = Object.values(title)[0]?.plain ?? this.file.stem;
    const lines = new LineReader(table, columns, amountsIn, this.file.language, this.diagnostics).read();
    this.tables.push({
      hasOwnId: heading?.id !== undefined,
      unit,
      table: {
        id: heading?.id?.value ?? derivedId(name),
        unit: undefined,
        title,
        amountsIn,
        lines: lines.map(({ line }) => line),
        places: [table.header.place],
      },
      lines,
      place: heading?.id?.place ?? table.header.place,
    });
  }

  /** Undefined where the table is none of the economy: it is left out, with a finding. */
  private columns(table: Table): (EconomyColumn | undefined)[] | undefined {
    const period = this.above.findLast((each) => each.period !== undefined)?.period ?? this.publishedPeriod();
    const read = readEconomyColumns(table.header.cells, { lexicon: this.lexicon, period });
    const kinds = new Set(read.value.map((column) => column?.kind));
    const hasAmounts = read.value.some((column) => column && 'period' in column);
    this.diagnostics.push(...read.diagnostics);
    if (kinds.has('line') && (hasAmounts || this.file.isTranslation)) return read.value;
    this.diagnostics.push({ code: 'T16', args: {}, place: table.header.place });
    return undefined;
  }

  /** Where all reports are of one period, that is what a table without periods speaks of. */
  private publishedPeriod(): Period | undefined {
    const periods = this.config.publications.map(({ period }) => period);
    const [first] = periods;
    return periods.every((period) => period.id === first?.id) ? first : undefined;
  }
}

function namesOf({ name }: Unit): string[] {
  return Object.values(name).flatMap((rich) => (rich && rich.plain !== '' ? [foldText(rich.plain)] : []));
}

/** The rows of one table. */
class LineReader {
  /** The line that parts below it belong to. */
  private whole: EconomyLine | undefined;
  private readonly ids = new Map<string, Place>();

  constructor(
    private readonly table: Table,
    private readonly columns: readonly (EconomyColumn | undefined)[],
    private readonly amountsIn: string | undefined,
    private readonly language: string,
    private readonly diagnostics: Diagnostic[],
  ) {}

  read(): LineReading[] {
    return this.table.rows.flatMap((row) => this.row(row));
  }

  private row(row: TableRow): LineReading[] {
    if (row.isDelimiter) {
      this.diagnostics.push({ code: 'T08', args: {}, place: row.place });
      return [];
    }
    if (row.cells.every((cell) => cell.plain === '')) return [];
    if (row.cells.length !== this.columns.length) {
      const args = { cells: row.cells.length, columns: this.columns.length };
      this.diagnostics.push({ code: 'T01', args, place: row.place });
      return [];
    }
    const label = this.cellOf(row, 'line');
    if (!label || label.plain === '') {
      this.diagnostics.push({ code: 'S02', args: { key: this.lineHeading() }, place: row.place });
      return [];
    }
    const id = this.cellOf(row, 'id');
    const hasOwnId = id !== undefined && id.plain !== '';
    const isPart = this.whole !== undefined && startsWithAny(label.plain, PART_MARKS);
    const amounts = this.amounts(row, label);
    const line: EconomyLine = {
      id: hasOwnId ? id.plain : this.derived(label.plain, isPart),
      text: { [this.language]: withoutBold(label) },
      isTotal: amounts.length > 0 && !isPart && (isBold(label) || isTotalText(label.plain)),
      partOf: isPart ? this.whole?.id : undefined,
      amounts,
      reason: this.textOf(row, 'reason'),
      action: this.textOf(row, 'action'),
      place: row.place,
    };
    this.noteId(line.id, hasOwnId ? id.place : row.place);
    if (!isPart) this.whole = line;
    return [{ line, hasOwnId }];
  }

  private noteId(id: string, place: Place): void {
    const first = this.ids.get(id);
    if (!first) this.ids.set(id, place);
    else {
      const related = [{ place: first }];
      this.diagnostics.push({ code: 'S06', args: { kind: 'line', id }, place, related });
    }
  }

  /** Parts of two lines may well share their words: *varav personal*. */
  private derived(text: string, isPart: boolean): string {
    return isPart ? derivedId(text, `${this.whole?.id} ${text}`) : derivedId(text);
  }

  private amounts(row: TableRow, label: Cell): Amounts[] {
    const byPeriod = new Map<string, Amounts>();
    this.columns.forEach((column, index) => {
      const cell = row.cells[index];
      if (!column || !('period' in column) || !cell || cell.plain === '') return;
      const amounts = byPeriod.get(column.period.id) ?? { period: column.period };
      const report = (diagnostic: Diagnostic) => this.diagnostics.push(diagnostic);
      const context = this.contextOf(label, index);
      const reading = readValue(cell.plain, cell.place, context, report);
      amounts[column.kind] = asAmount(reading, [label.plain, context.columnHeading, this.amountsIn], report);
      byPeriod.set(column.period.id, amounts);
    });
    return [...byPeriod.values()];
  }

  /** What the line or the column says of its unit goes before what the table says. */
  private contextOf(label: Cell, index: number) {
    const columnHeading = this.table.header.cells[index]?.plain ?? '';
    const isSaidCloser = findUnit(label.plain) !== undefined || findUnit(columnHeading) !== undefined;
    const unit = isSaidCloser ? undefined : this.amountsIn;
    return {
      kind: 'number' as const,
      rowLabel: label.plain,
      columnHeading,
      language: this.language,
      ...(unit === undefined ? {} : { unit }),
    };
  }

  private cellOf(row: TableRow, kind: EconomyColumn['kind']): Cell | undefined {
    const index = this.columns.findIndex((column) => column?.kind === kind);
    return index < 0 ? undefined : row.cells[index];
  }

  private textOf(row: TableRow, kind: 'reason' | 'action'): LocalText {
    const cell = this.cellOf(row, kind);
    return cell && !/^\p{Pd}*$/u.test(cell.plain) ? { [this.language]: cell } : {};
  }

  private lineHeading(): string {
    const index = this.columns.findIndex((column) => column?.kind === 'line');
    return this.table.header.cells[index]?.plain || 'line';
  }
}

/** The whole text in bold: how a sum is set apart. */
const BOLD = /^<strong>((?:(?!<\/?strong>).)*)<\/strong>$/su;

function isBold({ html }: Cell): boolean {
  return html !== undefined && BOLD.test(html);
}

/** That it is a sum is said once; the emphasis goes. */
function withoutBold(cell: Cell): Cell {
  const inner = BOLD.exec(cell.html ?? '')?.[1];
  if (inner === undefined) return cell;
  const { plain, place } = cell;
  return /[<&]/u.test(inner) ? { plain, place, html: inner } : { plain, place };
}

const TOTALS = new Set(TOTAL_WORDS.map(foldText));

function isTotalText(text: string): boolean {
  const folded = foldText(withoutBrackets(text).replace(/,.*$/u, ''));
  if (TOTALS.has(folded)) return true;
  return TOTAL_MARKS.some((mark) => folded.startsWith(`${mark} `) || folded.endsWith(` ${mark}`));
}

function startsWithAny(text: string, marks: readonly string[]): boolean {
  const folded = ` ${foldText(text)} `;
  return marks.some((mark) => folded.startsWith(` ${mark} `));
}
