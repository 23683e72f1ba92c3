// The syntax that the authors wrote, with places. Nothing here knows what a goal is.
import type { Place } from '../diagnostics/index.js';

/** Text of a cell or paragraph. */
export interface RichText {
  /** Without markup, white space folded to single spaces, line breaks as `\n`. */
  plain: string;
  /** Sanitised HTML of the inline content; only where there is markup beyond plain text. */
  html?: string;
  place: Place;
}

export type Cell = RichText;

export interface TableRow {
  cells: Cell[];
  /** All cells look like `---`: a delimiter row where a body row was expected. */
  isDelimiter: boolean;
  place: Place;
}

export interface Table {
  type: 'table';
  header: TableRow;
  rows: TableRow[];
  place: Place;
}

export interface Heading {
  type: 'heading';
  depth: number;
  text: RichText;
  /** From Pandoc-style attributes: `{#id .class key=value}`. */
  id?: { value: string; place: Place };
  attributes: Record<string, { value: string; place: Place; keyPlace: Place }>;
  place: Place;
}

export interface Paragraph {
  type: 'paragraph';
  text: RichText;
  /** Leading bold words that end with a colon, as in `**Orsak:** …`, and what follows them. */
  leadIn?: { label: RichText; text: RichText };
  place: Place;
}

/** Lists, quotes, code and the like: kept as sanitised HTML, read by nobody but the renderer. */
export interface OtherBlock {
  type: 'other';
  text: RichText;
  place: Place;
}

export type Block = Table | Heading | Paragraph | OtherBlock;

/** A Markdown file as blocks in source order. */
export interface MarkdownDocument {
  path: string;
  blocks: Block[];
}

/** A stretch of a chapter that is translated by itself. */
export interface NarrativeText {
  kind: 'heading' | 'paragraph' | 'cell';
  text: RichText;
}

/** What a chapter is built of beside its words, for checks. */
export interface NarrativeParts {
  /** The title apart; `depth` as written, `id` from the braces behind. */
  headings: { depth: number; id: string | undefined; text: RichText }[];
  links: { address: string; words: string; place: Place }[];
  /** Where a note is referred to: its label. */
  noteMarks: { label: string; place: Place }[];
  /** Tables with nothing in their first row. */
  headlessTables: Place[];
}

/** A narrative chapter: Markdown with everything that GFM allows, ready to be shown. */
export interface Narrative {
  path: string;
  /** The first `# heading`, if any; not repeated in `html`. */
  title: RichText | undefined;
  /** Sanitised HTML; each figure stands as `<data class="figure" value="goals.met"></data>`. */
  html: string;
  /** Running text without markup, for checks. */
  paragraphs: RichText[];
  /** All of its words in order, the title apart: what a translation has one by one. */
  texts: NarrativeText[];
  parts: NarrativeParts;
  figures: { ref: string; place: Place }[];
  images: { path: string; alt: string; place: Place }[];
}

/** A YAML file as plain data, with the place of each value. */
export interface YamlDocument {
  path: string;
  /** As its author wrote it: a number in `data` has lost its last zeros. */
  text: string;
  /** Undefined where the file is empty, or could not be read. */
  data: unknown;
  /** Whether it could not be read, of which there are findings then. */
  isBroken: boolean;
  /** The place of the value at `path`, or of its nearest existing parent. */
  placeOf(path: readonly (string | number)[]): Place;
  /** The place of a key rather than of its value. */
  placeOfKey(path: readonly (string | number)[]): Place;
  /** The same path as its author counts: with the items of lists that were left out for their faults. */
  pathInFile(path: readonly (string | number)[]): (string | number)[];
}
