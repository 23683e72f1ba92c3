// Where we are in a document: unit, theme, then the tables, from headings or from plain paragraphs.
import type { Diagnostic, Outcome, Place } from '../../diagnostics/index.js';
import { foldText, similarity } from '../../lib/index.js';
import type { Block, Heading, MarkdownDocument, Paragraph, RichText, Table } from '../../parse/index.js';
import type { Config } from '../config/config.js';
import type { DetailField, Details, Located, Naming } from '../statement.js';
import { COLUMN_PHRASES, UNIT_PARAGRAPH } from './lexicon.js';
import { readColumn } from './read-column.js';

export interface OutlineTheme {
  heading: Naming | undefined;
  tables: Table[];
}
export interface OutlineSection {
  heading: Naming | undefined;
  isTopLevel: boolean;
  themes: OutlineTheme[];
  place: Place;
}
export interface Outline {
  sections: OutlineSection[];
  details: Details[];
  /** Text that stands where nothing is read: introductions, lists, footnotes. Blocks that follow each other are one place. */
  unread: Place[];
}

/**
 * Headings are used where there are any before the first table; else the paragraphs that stand in their place.
 * A single title above pasted paragraphs does not make them headings.
 */
export function outlineOf(document: MarkdownDocument, language: string, config: Config): Outcome<Outline> {
  const firstTable = document.blocks.findIndex((block) => block.type === 'table');
  const before = firstTable < 0 ? document.blocks : document.blocks.slice(0, firstTable);
  const headings = before.filter((block) => block.type === 'heading');
  const isTitled = headings.length === 1 && headings[0]?.depth === 1 && document.blocks.some(unitNameOf);
  if (headings.length > 0 && !isTitled) {
    return { value: fromHeadings(document, language, config), diagnostics: [] };
  }
  const title = headings[0] ?? document.blocks.find((block) => block.type === 'paragraph');
  return fromParagraphs(document, title, language);
}

export function isContinuation(table: Table): boolean {
  return table.header.cells.every((cell) => cell.plain === '');
}

function fromHeadings(document: MarkdownDocument, language: string, config: Config): Outline {
  const builder = new OutlineBuilder();
  const roles = headingRoles(document, language, config);
  let details: Details | undefined;
  for (const block of document.blocks) {
    if (block.type === 'heading') {
      const naming = namingOf(block, language);
      const role = roles(block, naming);
      details = undefined;
      if (role === 'unit') builder.section(naming, false, block.place);
      else if (role === 'theme') builder.theme(naming);
      else if (role === 'details' && naming.id)
        details = builder.details(naming.id, periodOf(block, config), language);
      else if (role === 'details') builder.leave(block);
      else builder.endRun();
    } else if (block.type === 'table') {
      details = undefined;
      builder.table(block);
    } else if (details) addDetail(details, block);
    else builder.leave(block);
  }
  return builder.outline;
}

type HeadingRole = 'unit' | 'theme' | 'details' | 'title';

/** `#### Delårsrapport 1–6 2021 {#id}` or `{#id period=2021-H1}`; a year in a title is no period. */
function periodOf(heading: Heading, config: Config): Located | undefined {
  const { period } = heading.attributes;
  if (period) return period;
  const reading = heading.text.plain === '' ? undefined : readColumn(heading.text.plain, config.columns);
  const column = reading && 'column' in reading ? reading.column : undefined;
  return column?.kind === 'outcome' && column.period
    ? { value: column.period.id, place: heading.text.place }
    : undefined;
}

/** What a heading names: a unit or theme that report.yaml knows; else by its depth. */
function headingRoles(
  document: MarkdownDocument,
  language: string,
  config: Config,
): (block: Heading, naming: Naming) => HeadingRole {
  const named = (items: { id: string; names: string[] }[]) =>
    new Set(items.flatMap((item) => [item.id, ...item.names.map(foldText)]));
  const texts = (text: Naming['text']) => Object.values(text).map((rich) => rich?.plain ?? '');
  const units = named(config.units.map((unit) => ({ id: unit.id, names: texts(unit.name) })));
  const themes = named(config.themes.map((theme) => ({ id: theme.id, names: texts(theme.text) })));
  const keyOf = (block: Heading, naming: Naming) => naming.id?.value ?? foldText(block.text.plain);
  const title = config.declares.units ? documentTitle(document, isUnit, units) : undefined;
  return (block, naming) => {
    const key = keyOf(block, naming);
    if (block === title) return 'title';
    if (block.depth <= 3 && units.has(key)) return 'unit';
    if (block.depth <= 3 && themes.has(key)) return 'theme';
    if (block.depth >= 4) return 'details';
    return block.depth === 1 ? 'unit' : 'theme';
  };

  function isUnit(block: Heading): boolean {
    return block.depth <= 3 && units.has(keyOf(block, namingOf(block, language)));
  }
}

const MISSPELLED = 0.7;

/** `# Delårsrapport 2021` above `## Tjänster för vuxna`: a title, unless it is a unit's name with a slip. */
function documentTitle(
  document: MarkdownDocument,
  isUnit: (heading: Heading) => boolean,
  units: Set<string>,
): Heading | undefined {
  const headings = document.blocks.filter((block) => block.type === 'heading');
  const [first, ...others] = headings;
  if (first?.depth !== 1 || first.id || isUnit(first)) return undefined;
  const folded = foldText(first.text.plain);
  if ([...units].some((unit) => similarity(unit, folded, MISSPELLED) >= MISSPELLED)) return undefined;
  return others.some((other) => other.depth > 1 && isUnit(other)) ? first : undefined;
}

/** `Ansvarsområdets namn: …` names a unit; the paragraph above a table is the theme. */
function fromParagraphs(
  document: MarkdownDocument,
  title: TextBlock | undefined,
  language: string,
): Outcome<Outline> {
  const builder = new OutlineBuilder();
  const counts = { units: 0, themes: 0 };
  let waiting: TextBlock[] = [];
  const leaveWaiting = (theme?: TextBlock) => {
    for (const block of waiting) {
      if (block === theme) builder.endRun();
      else builder.leave(block);
    }
    waiting = [];
  };
  document.blocks.forEach((block, index) => {
    if (block.type === 'table') {
      const theme = isContinuation(block) ? undefined : themeAmong(waiting);
      if (theme) builder.theme(textNaming(theme, language));
      if (theme) counts.themes += 1;
      leaveWaiting(theme);
      builder.table(block);
      return;
    }
    const name = unitNameOf(block);
    const isTitle =
      block === title && (block.type === 'heading' || document.blocks[index + 1]?.type !== 'table');
    if (name) {
      leaveWaiting();
      counts.units += 1;
      builder.section(plainNaming({ ...block.text, plain: name }, language), false, block.place);
    } else if (isTitle) builder.section(textNaming(block, language), true, block.place);
    else waiting.push(block);
  });
  leaveWaiting();
  const diagnostics: Diagnostic[] =
    counts.themes > 0 && title ? [{ code: 'T11', args: counts, place: title.place }] : [];
  return { value: builder.outline, diagnostics };
}

type TextBlock = Exclude<Block, Table>;

function unitNameOf(block: Block): string | undefined {
  return block.type === 'paragraph' ? UNIT_PARAGRAPH.exec(block.text.plain)?.groups?.name?.trim() : undefined;
}

const LONGEST_THEME = 160;
const MOST_SENTENCES = 2;
const FOOTNOTE = /^(?:\*|[\u00b9\u00b2\u00b3\u2070-\u2079†]|\(?\d+\))/u;

/** The nearest text above a table that is as short as a heading; where there is none, the nearest of any length. */
function themeAmong(blocks: TextBlock[]): TextBlock | undefined {
  const candidates = blocks.filter(
    (block) => block.type !== 'other' && block.text.plain !== '' && !FOOTNOTE.test(block.text.plain),
  );
  return candidates.findLast((block) => isShort(block.text.plain)) ?? candidates.at(-1);
}

function isShort(text: string): boolean {
  const sentences = text.split(/[.!?]\s+(?=\p{Lu})/u).length;
  return text.length <= LONGEST_THEME && sentences <= MOST_SENTENCES;
}

class OutlineBuilder {
  readonly outline: Outline = { sections: [], details: [], unread: [] };
  private current: OutlineSection | undefined;
  private isLeaving = false;

  section(heading: Naming | undefined, isTopLevel: boolean, place: Place): OutlineSection {
    this.endRun();
    this.current = { heading, isTopLevel, themes: [], place };
    this.outline.sections.push(this.current);
    return this.current;
  }

  theme(heading: Naming): void {
    this.endRun();
    const section = this.current ?? this.section(undefined, true, heading.place);
    section.themes.push({ heading, tables: [] });
  }

  table(table: Table): void {
    this.endRun();
    const section = this.current ?? this.section(undefined, true, table.place);
    if (section.themes.length === 0) section.themes.push({ heading: undefined, tables: [] });
    section.themes.at(-1)?.tables.push(table);
  }

  details(id: Located, period: Located | undefined, language: string): Details {
    this.endRun();
    const details: Details = { id, period, fields: {}, language };
    this.outline.details.push(details);
    return details;
  }

  /** Notes a block that nobody reads. */
  leave(block: TextBlock): void {
    if (block.text.plain === '' && block.text.html === undefined) return;
    const before = this.outline.unread.at(-1);
    if (before && this.isLeaving) before.end = block.place.end;
    else this.outline.unread.push({ ...block.place });
    this.isLeaving = true;
  }

  /** The next block that is left begins a place of its own. */
  endRun(): void {
    this.isLeaving = false;
  }
}

function namingOf(heading: Heading, language: string): Naming {
  const text = heading.text.plain === '' ? {} : { [language]: heading.text };
  return { id: heading.id, text, place: heading.place };
}

function textNaming(block: TextBlock, language: string): Naming {
  return block.type === 'heading' ? namingOf(block, language) : plainNaming(block.text, language);
}

function plainNaming(text: RichText, language: string): Naming {
  return { id: undefined, text: { [language]: text }, place: text.place };
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
function addDetail(details: Details, block: Exclude<Block, Table | Heading>): void {
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

/** Two paragraphs of one text. */
export function joined(a: RichText, b: RichText): RichText {
  const html = a.html !== undefined || b.html !== undefined ? { html: `${htmlOf(a)}<br>${htmlOf(b)}` } : {};
  return { plain: `${a.plain}\n${b.plain}`, ...html, place: { ...a.place, end: b.place.end } };
}

export function htmlOf(text: RichText): string {
  return (
    text.html ??
    text.plain
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\n', '<br>')
  );
}
