// Where we are in a document: unit, theme, then the tables, from headings or from plain paragraphs.
import type { Diagnostic, Outcome } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import type { Heading, MarkdownDocument, Paragraph, Table } from '../../parse/index.js';
import type { Config } from '../config/config.js';
import type { DetailField, Details, HeadedText, Located, Naming, TextBlock } from '../statement.js';
import { COLUMN_PHRASES } from './column-words.js';
import { definitionsIn, marksIn, referencesIn, TableNotes } from './footnotes.js';
import { type HeadingPlan, planHeadings } from './heading-plan.js';
import { joined } from './joined-text.js';
import { type MeasureTable, MeasureTables } from './measure-table.js';
import { type MeasureParts, namingOf, type Outline, OutlineBuilder } from './outline-builder.js';
import { fromParagraphs, unitNameOf } from './outline-of-paragraphs.js';
import { readColumn } from './read-column.js';
import { unitWords } from './read-group.js';
import { namesReport, reportPeriod } from './report-period.js';

/**
 * Headings are used where there are any before the first table; else the paragraphs that stand in their place.
 * A single title above pasted paragraphs does not make them headings.
 */
export function outlineOf(document: MarkdownDocument, language: string, config: Config): Outcome<Outline> {
  const firstTable = document.blocks.findIndex((block) => block.type === 'table');
  const before = firstTable < 0 ? document.blocks : document.blocks.slice(0, firstTable);
  const headings = before.filter((block) => block.type === 'heading');
  const isTitled = headings.length === 1 && headings[0]?.depth === 1 && document.blocks.some(unitNameOf);
  if (headings.length > 0 && !isTitled) return new HeadingReader(document, language, config).read();
  const title = headings[0] ?? document.blocks.find((block) => block.type === 'paragraph');
  return fromParagraphs(document, title, language);
}

/** Where text goes that stands below the heading read last. */
type Open =
  | { kind: 'details'; details: Details; depth: number }
  | { kind: 'headed'; headed: HeadedText; depth: number }
  | { kind: 'measure'; heading: Heading; parts: MeasureParts | undefined; waiting: TextBlock[] };

class HeadingReader {
  private readonly builder = new OutlineBuilder();
  private readonly diagnostics: Diagnostic[] = [];
  private readonly tables: MeasureTables;
  private readonly plan: HeadingPlan;
  private readonly definitions: Map<string, TextBlock>;
  private readonly notes = new Set<TextBlock>();
  private open: Open | undefined;

  constructor(
    private readonly document: MarkdownDocument,
    private readonly language: string,
    private readonly config: Config,
  ) {
    this.tables = new MeasureTables(config.columns);
    this.plan = planHeadings(document, config, this.tables);
    this.definitions = definitionsIn(document.blocks);
    document.blocks.forEach((block, index) => {
      if (block.type === 'table' && (this.tables.of(block) || this.plan.holdsNumbers(block)))
        this.takeNotes(block, index);
    });
  }

  read(): Outcome<Outline> {
    for (const block of this.document.blocks) {
      if (block.type === 'heading') this.heading(block);
      else if (block.type === 'table') this.table(block);
      else if (!this.notes.has(block)) this.text(block);
    }
    this.close();
    return { value: this.builder.outline, diagnostics: this.diagnostics };
  }

  /** The notes of a measure table stand below it before the next heading or table, or are definitions anywhere. */
  private takeNotes(table: Table, index: number): void {
    const { blocks } = this.document;
    const marks = marksIn(table);
    const notes = new TableNotes();
    for (let at = index + 1; at < blocks.length; at += 1) {
      const block = blocks[at];
      if (!block || block.type === 'heading' || block.type === 'table') break;
      if (marks.size > 0 && notes.take(block, marks, this.language)) this.notes.add(block);
    }
    for (const mark of referencesIn(table)) {
      const definition = notes.has(mark) ? undefined : this.definitions.get(mark);
      if (definition && notes.take(definition, marks, this.language)) this.notes.add(definition);
    }
    if (notes.all.length === 0) return;
    this.builder.outline.notes.set(table, notes);
    if (this.tables.of(table)) this.tables.withNotes(table, notes);
  }

  private heading(block: Heading): void {
    const naming = namingOf(block, this.language);
    const role = this.plan.roleOf(block);
    if (role === 'followUp' && this.open?.kind === 'measure' && this.open.parts) {
      this.open.parts.below.push({ heading: block, blocks: [] });
      return;
    }
    const above = this.open;
    this.close();
    if (role === 'unit') this.builder.section(naming, false, block.place);
    else if (role === 'theme') this.builder.theme(naming);
    else if (role === 'measure')
      this.open = { kind: 'measure', heading: block, parts: undefined, waiting: [] };
    else if (role === 'details' || role === 'followUp') this.details(block, naming, above);
    else if (role === 'goal') this.builder.goal(block);
    else this.builder.endRun();
    if ((role === 'theme' || role === 'goal') && naming.id) this.headed(block, naming.id, undefined);
  }

  private details(block: Heading, naming: Naming, above: Open | undefined): void {
    const period = periodOf(block, this.config);
    if (naming.id) {
      this.detailsOf(block, naming.id, period);
      return;
    }
    // `##### Delårsrapport …` below `#### {#id}` goes on with that row, for the period that it names.
    const isBelow = above && above.kind !== 'measure' && block.depth > above.depth && period !== undefined;
    if (!isBelow) this.builder.leave(block);
    else if (above.kind === 'details') this.detailsOf(block, above.details.id, period, above.depth);
    else this.headed(block, above.headed.id, period, above.depth);
  }

  private detailsOf(block: Heading, id: Located, period: Located | undefined, depth = block.depth): void {
    const details = this.builder.details(id, period, block, this.language);
    this.open = { kind: 'details', details, depth };
  }

  private headed(block: Heading, id: Located, period: Located | undefined, depth = block.depth): void {
    const { attributes } = block;
    const headed: HeadedText = { id, heading: block.text, period, attributes, blocks: [] };
    this.builder.outline.headed.push(headed);
    this.open = { kind: 'headed', headed, depth };
  }

  private table(block: Table): void {
    const found = this.tables.of(block);
    if (found) {
      this.measureTable(block, found);
      return;
    }
    this.close();
    const goals = this.plan.goalsAbove(block);
    if (goals.length > 0) this.builder.outline.goals.set(block, goals);
    this.builder.table(block);
  }

  private measureTable(block: Table, table: MeasureTable): void {
    if (this.open?.kind !== 'measure' || this.open.parts) {
      this.close();
      this.builder.endRun();
      this.diagnostics.push({ code: 'T02', args: { what: 'measureHeading' }, place: block.header.place });
      return;
    }
    const { heading, waiting } = this.open;
    const last = waiting.at(-1);
    const tableNote = last && unitWords(last.text.plain) !== undefined ? last.text : undefined;
    for (const text of tableNote ? waiting.slice(0, -1) : waiting) this.builder.leave(text);
    const theme = this.plan.themeAbove(heading);
    if (!theme) this.builder.withoutTheme(block.place);
    this.builder.table(block);
    const parts: MeasureParts = {
      table,
      heading,
      goals: this.plan.goalsAbove(heading),
      tableNote,
      below: [{ heading: undefined, blocks: [] }],
    };
    this.builder.outline.measures.set(block, parts);
    this.open = { kind: 'measure', heading, parts, waiting: [] };
  }

  private text(block: TextBlock): void {
    if (this.open?.kind === 'details') addDetail(this.open.details, block);
    else if (this.open?.kind === 'headed') this.open.headed.blocks.push(block);
    else if (this.open?.parts) this.open.parts.below.at(-1)?.blocks.push(block);
    else if (this.open) this.open.waiting.push(block);
    else this.builder.leave(block);
  }

  private close(): void {
    if (this.open?.kind === 'measure') for (const text of this.open.waiting) this.builder.leave(text);
    this.open = undefined;
  }
}

/**
 * `#### Delårsrapport 1–6 2021 {#id}` or `{#id period=2021-H1}`; a year in a title is no period. A report that is named
 * without one has its own, if it is the only one of its kind; else what is written stands for it, and is no period.
 */
function periodOf(heading: Heading, config: Config): Located | undefined {
  const { period } = heading.attributes;
  if (period) return period;
  const reading = heading.text.plain === '' ? undefined : readColumn(heading.text.plain, config.columns);
  const column = reading && 'column' in reading ? reading.column : undefined;
  if (column?.kind !== 'outcome') return undefined;
  const isReport = namesReport(column, config.publications);
  const named = column.period ?? (isReport ? reportPeriod(column.report, config.publications) : undefined);
  if (!named && !isReport) return undefined;
  return { value: named?.id ?? heading.text.plain, place: heading.text.place };
}

const DETAIL_FIELDS: DetailField[] = [
  'outcome',
  'reason',
  'consequence',
  'correctiveAction',
  'motivation',
  'comment',
];

const FIELD_BY_LABEL = new Map(
  DETAIL_FIELDS.flatMap((field) => COLUMN_PHRASES[field].map((phrase) => [foldText(phrase), field] as const)),
);

/** A paragraph with a known bold lead-in begins a field; other blocks continue the field before, or the comment. */
function addDetail(details: Details, block: TextBlock): void {
  details.blocks.push(block);
  const leadIn = block.type === 'paragraph' ? (block as Paragraph).leadIn : undefined;
  const field = leadIn && FIELD_BY_LABEL.get(foldText(leadIn.label.plain));
  if (leadIn && field) {
    details.fields[field] = details.fields[field] ? joined(details.fields[field], leadIn.text) : leadIn.text;
    return;
  }
  const last = (Object.keys(details.fields) as DetailField[]).at(-1) ?? 'comment';
  const before = details.fields[last];
  details.fields[last] = before ? joined(before, block.text) : block.text;
}
