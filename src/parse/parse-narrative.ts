// Reads a chapter of running text: all of GFM, with figures to be filled in and pictures of the repository.
import type { Root as HtmlRoot } from 'hast';
import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { Diagnostic, Outcome } from '../diagnostics/index.js';
import type { SourceFile } from '../source/index.js';
import { readChapterHeading } from './chapter-heading.js';
import { adjustChapterHtml } from './chapter-html.js';
import type { Narrative, NarrativeParts, NarrativeText, RichText } from './document.js';
import { isDeep } from './effort.js';
import { type FigureReference, markFigures } from './figure-references.js';
import { markLanguageSpans } from './language-spans.js';
import { orphanNotes } from './left-overs.js';
import { areLooseRows, looseRowsFinding } from './loose-rows.js';
import { narrativeParts } from './narrative-parts.js';
import { foldSpaces } from './plain-text.js';
import { eachNode, parseTree, toSafeHtml, writeHtml } from './remark.js';
import { foldLabel, type References, TextReader } from './rich-text.js';
import { CHAPTER_SCHEMA, unwelcomeTag } from './safe-schema.js';
import { findTabbedLines } from './tabbed-lines.js';

/** Chapters are read by remark, which needs memory; no chapter that people read is longer. */
const LONGEST_CHAPTER = 1024 * 1024;
const WELCOME_IN_CHAPTERS = ['img', 'span', 'figure', 'blockquote', 'hr', 'code', 'pre', 'a', 'del'];

/** Parses a narrative chapter. Never throws on any text; one beyond all measure is kept as plain text. */
export function parseNarrative(file: SourceFile): Outcome<Narrative> {
  const text = file.text.includes('\r') ? file.text.replace(/\r/g, ' ') : file.text;
  if (text.length > LONGEST_CHAPTER) {
    const megabytes = Math.ceil((text.length / LONGEST_CHAPTER) * 10) / 10;
    const place = { file: file.path, start: 0, end: 0 };
    return {
      value: plainChapter(file.path, text.slice(0, LONGEST_CHAPTER)),
      diagnostics: [{ code: 'S09', args: { megabytes, limitMegabytes: 1 }, place }],
    };
  }
  if (isDeep(text)) return { value: plainChapter(file.path, text), diagnostics: [] };
  try {
    return new ChapterReader(file.path, text).read();
  } catch (error) {
    // Nesting beyond what the stack holds: the words are kept.
    if (!(error instanceof RangeError)) throw error;
    return { value: plainChapter(file.path, text), diagnostics: [] };
  }
}

class ChapterReader {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly tree: Root;
  private readonly reader: TextReader;
  private readonly labels: Set<string>;
  private readonly paragraphs: RichText[] = [];
  private readonly texts: NarrativeText[] = [];
  private readonly figures: FigureReference[] = [];
  private readonly parts: NarrativeParts;
  /** Where the last rows end that stand in no table. */
  private looseRowsEnd: number | undefined;

  constructor(
    private readonly path: string,
    private readonly text: string,
  ) {
    this.tree = parseTree(text);
    const references = referencesOf(this.tree, text);
    this.labels = references.footnoteLabels;
    this.reader = new TextReader(path, text, references);
    this.parts = narrativeParts(this.tree, path);
  }

  read(): Outcome<Narrative> {
    const title = this.takeTitle();
    for (const block of this.tree.children) this.reportHtml(block);
    eachNode<Nodes>(this.tree, (node) => this.readNode(node));
    const images: Narrative['images'] = [];
    const adjust = (html: HtmlRoot) =>
      adjustChapterHtml(html, this.path, this.figures, images, this.diagnostics);
    const html = writeHtml(toSafeHtml(this.tree.children, CHAPTER_SCHEMA, adjust)).trim();
    const { path, figures, paragraphs, texts, parts } = this;
    const orphans = orphanNotes(path, this.text, this.labels);
    const diagnostics = [...this.reader.diagnostics, ...orphans, ...this.diagnostics];
    return { value: { path, title, html, paragraphs, texts, parts, figures, images }, diagnostics };
  }

  /** Takes the first heading of the first level out of the tree. */
  private takeTitle(): RichText | undefined {
    const at = this.tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
    const heading = this.tree.children[at];
    if (heading?.type !== 'heading') return undefined;
    this.tree.children.splice(at, 1);
    const { start, end } = readChapterHeading(this.path, this.text, heading);
    return this.reader.read(start, end, 'heading');
  }

  private readNode(node: Nodes): void {
    if (node.type === 'heading') this.readHeading(node);
    if (node.type === 'tableCell') this.readCell(node);
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    this.reader.lookForLeftOvers(start, end);
    if (node.type === 'paragraph') {
      const text = { plain: runningText(node), place: { file: this.path, start, end } };
      this.paragraphs.push(text);
      this.texts.push({ kind: 'paragraph', text });
      this.reportTabs(start, end);
      this.reportLooseRows(start, end);
    }
    const found = markFigures(node, this.path, this.text);
    this.figures.push(...found.value);
    this.diagnostics.push(...found.diagnostics);
    markLanguageSpans(node);
  }

  /** The chapter's own title is h2, so headings in it begin at h3. */
  private readHeading(heading: Heading): void {
    const { id, start, end } = readChapterHeading(this.path, this.text, heading);
    const place = { file: this.path, start, end };
    if (start < end) {
      const text = { plain: runningText(heading), place };
      this.texts.push({ kind: 'heading', text });
      this.parts.headings.push({ depth: heading.depth, id, text });
    }
    if (id) heading.data = { ...heading.data, hProperties: { id } };
    heading.depth = Math.min(6, Math.max(3, heading.depth + 1)) as Heading['depth'];
  }

  private readCell(cell: Nodes & { type: 'tableCell' }): void {
    const start = cell.children[0]?.position?.start.offset;
    const end = cell.children.at(-1)?.position?.end.offset;
    if (start === undefined || end === undefined) return;
    this.texts.push({
      kind: 'cell',
      text: { plain: runningText(cell), place: { file: this.path, start, end } },
    });
  }

  /** Rows that were pasted from a spreadsheet are no table here, and run together in the report. */
  private reportTabs(from: number, to: number): void {
    const { start, end, rows } = findTabbedLines(this.text, from, to) ?? {};
    if (start === undefined || end === undefined || rows === undefined) return;
    const place = { file: this.path, start, end };
    this.diagnostics.push({ code: 'T20', args: { rows, isChapter: true }, place });
  }

  /** The report would show them with their pipes. */
  private reportLooseRows(start: number, end: number): void {
    if (!areLooseRows(this.text, start, end)) return;
    this.diagnostics.push(...looseRowsFinding(this.path, this.text, { start, end }, this.looseRowsEnd));
    this.looseRowsEnd = end;
  }

  /** One T06 for the first tag in a block that is left over from another program. */
  private reportHtml(block: RootContent): void {
    let isReported = false;
    eachNode<Nodes>(block, (node) => {
      const tag =
        !isReported && node.type === 'html' ? unwelcomeTag(node.value, WELCOME_IN_CHAPTERS) : undefined;
      if (!tag || node.type !== 'html') return;
      isReported = true;
      const start = (node.position?.start.offset ?? 0) + node.value.indexOf(tag);
      const place = { file: this.path, start, end: start + tag.length };
      this.diagnostics.push({ code: 'T06', args: { what: 'html', text: tag }, place });
    });
  }
}

function referencesOf(tree: Root, text: string): References {
  const references: References = { linkDefinitions: new Map(), footnoteLabels: new Set() };
  eachNode<Nodes>(tree, (node) => {
    if (node.type === 'footnoteDefinition')
      references.footnoteLabels.add((node.label ?? node.identifier).toLowerCase());
    if (node.type !== 'definition') return;
    const source = text.slice(node.position?.start.offset, node.position?.end.offset);
    references.linkDefinitions.set(foldLabel(node.label ?? node.identifier), source);
  });
  return references;
}

/** The words of a paragraph; a figure stands as it is written. */
function runningText(node: Nodes): string {
  const parts: string[] = [];
  eachNode<Nodes>(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') parts.push(child.value.replaceAll('\n', ' '));
    else if (child.type === 'break') parts.push('\n');
  });
  return parts.join('').split('\n').map(foldSpaces).filter(Boolean).join('\n');
}

function plainChapter(path: string, text: string): Narrative {
  const paragraphs: RichText[] = [];
  for (const found of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const plain = foldSpaces(found[0]);
    const place = { file: path, start: found.index, end: found.index + found[0].length };
    if (plain) paragraphs.push({ plain, place });
  }
  const children = paragraphs.map(({ plain }) => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value: plain }],
  }));
  const html = writeHtml({ type: 'root', children });
  const texts = paragraphs.map((text): NarrativeText => ({ kind: 'paragraph', text }));
  const parts = { headings: [], links: [], noteMarks: [], headlessTables: [] };
  return { path, title: undefined, html, paragraphs, texts, parts, figures: [], images: [] };
}
