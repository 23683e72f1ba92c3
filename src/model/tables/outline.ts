// Where we are in a document: unit, theme, then the tables, from headings or from plain paragraphs.
import type { Diagnostic, Outcome, Place } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import type { Block, Heading, MarkdownDocument, Paragraph, RichText, Table } from '../../parse/index.js';
import type { Config } from '../config/config.js';
import type { DetailField, Details, Naming } from '../statement.js';
import { COLUMN_PHRASES, UNIT_PARAGRAPH } from './lexicon.js';

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
}

/** Headings are used where there are any before the first table; else the paragraphs that stand in their place. */
export function outlineOf(document: MarkdownDocument, language: string, config: Config): Outcome<Outline> {
  const firstTable = document.blocks.findIndex((block) => block.type === 'table');
  const before = firstTable < 0 ? document.blocks : document.blocks.slice(0, firstTable);
  const hasHeadings = before.some((block) => block.type === 'heading');
  return hasHeadings
    ? { value: fromHeadings(document, language, config), diagnostics: [] }
    : fromParagraphs(document, language);
}

export function isContinuation(table: Table): boolean {
  return table.header.cells.every((cell) => cell.plain === '');
}

function fromHeadings(document: MarkdownDocument, language: string, config: Config): Outline {
  const builder = new OutlineBuilder();
  const roles = headingRoles(config);
  let details: Details | undefined;
  for (const block of document.blocks) {
    if (block.type === 'heading') {
      const naming = namingOf(block, language);
      const role = roles(block, naming);
      details = undefined;
      if (role === 'unit') builder.section(naming, false, block.place);
      else if (role === 'theme') builder.theme(naming);
      else if (naming.id) {
        details = { id: naming.id, fields: {}, language };
        builder.outline.details.push(details);
      }
    } else if (block.type === 'table') {
      details = undefined;
      builder.table(block);
    } else if (details) addDetail(details, block);
  }
  return builder.outline;
}

/** What a heading names: a unit or theme that report.yaml knows; else by its depth. */
function headingRoles(config: Config): (block: Heading, naming: Naming) => 'unit' | 'theme' | 'details' {
  const named = (items: { id: string; names: string[] }[]) =>
    new Set(items.flatMap((item) => [item.id, ...item.names.map(foldText)]));
  const texts = (text: Naming['text']) => Object.values(text).map((rich) => rich?.plain ?? '');
  const units = named(config.units.map((unit) => ({ id: unit.id, names: texts(unit.name) })));
  const themes = named(config.themes.map((theme) => ({ id: theme.id, names: texts(theme.text) })));
  return (block, naming) => {
    const key = naming.id?.value ?? foldText(block.text.plain);
    if (block.depth <= 3 && units.has(key)) return 'unit';
    if (block.depth <= 3 && themes.has(key)) return 'theme';
    if (block.depth >= 4) return 'details';
    return block.depth === 1 ? 'unit' : 'theme';
  };
}

/** `Ansvarsområdets namn: …` names a unit; the paragraph right above a table is the theme. */
function fromParagraphs(document: MarkdownDocument, language: string): Outcome<Outline> {
  const builder = new OutlineBuilder();
  const first = document.blocks.find((block) => block.type === 'paragraph');
  let units = 0;
  let themes = 0;
  document.blocks.forEach((block, index) => {
    if (block.type === 'table') {
      builder.table(block);
    } else if (block.type === 'paragraph') {
      const name = UNIT_PARAGRAPH.exec(block.text.plain)?.groups?.name;
      const next = document.blocks[index + 1];
      if (name) {
        units += 1;
        builder.section(plainNaming({ ...block.text, plain: name.trim() }, language), false, block.place);
      } else if (next?.type === 'table' && !isContinuation(next)) {
        themes += 1;
        builder.theme(plainNaming(block.text, language));
      } else if (block === first) {
        builder.section(plainNaming(block.text, language), true, block.place);
      }
    }
  });
  const diagnostics: Diagnostic[] =
    themes > 0 && first ? [{ code: 'T11', args: { units, themes }, place: first.place }] : [];
  return { value: builder.outline, diagnostics };
}

class OutlineBuilder {
  readonly outline: Outline = { sections: [], details: [] };
  private current: OutlineSection | undefined;

  section(heading: Naming | undefined, isTopLevel: boolean, place: Place): OutlineSection {
    this.current = { heading, isTopLevel, themes: [], place };
    this.outline.sections.push(this.current);
    return this.current;
  }

  theme(heading: Naming): void {
    const section = this.current ?? this.section(undefined, true, heading.place);
    section.themes.push({ heading, tables: [] });
  }

  table(table: Table): void {
    const section = this.current ?? this.section(undefined, true, table.place);
    if (section.themes.length === 0) section.themes.push({ heading: undefined, tables: [] });
    section.themes.at(-1)?.tables.push(table);
  }
}

function namingOf(heading: Heading, language: string): Naming {
  const text = heading.text.plain === '' ? {} : { [language]: heading.text };
  return { id: heading.id, text, place: heading.place };
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
