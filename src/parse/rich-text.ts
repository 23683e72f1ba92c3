// Makes a RichText of a stretch of a file; only stretches with markup are handed to remark.
import type { Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { Nodes, Paragraph, RootContent } from 'mdast';
import type { Diagnostic } from '../diagnostics/index.js';
import type { RichText } from './document.js';
import { type Effort, effortForFile } from './effort.js';
import { markLanguageSpans } from './language-spans.js';
import { type LeftOverFinder, leftOverFinder } from './left-overs.js';
import { foldSpaces, listsFromLines, plainText } from './plain-text.js';
import { eachNode, parseTree, toSafeHtml, writeHtml } from './remark.js';
import {
  BLOCK_SCHEMA,
  BLOCK_WITH_LANGUAGE,
  INLINE_SCHEMA,
  INLINE_WITH_LANGUAGE,
  unwelcomeTag,
} from './safe-schema.js';

/** Where the text stands: it decides how remark must be asked. */
export type TextContext = 'cell' | 'heading' | 'paragraph' | 'block';

/** Definitions that may stand far from where they are used. */
export interface References {
  /** Source of each link definition by its folded label. */
  linkDefinitions: Map<string, string>;
  footnoteLabels: Set<string>;
}

const MARKUP = /[\\`*_[~\u00AD\0]|<[A-Za-z/!?]|&[A-Za-z#]|www\.|:\/\/|@| {2}\n|(?:mailto|xmpp):/i;

const MARKED_LANGUAGE = /\]\{\s*lang=/;

/** Could remark read this as more than words? */
function mayHoldMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** Reads the texts of one file and gathers what there is to say about them. */
export class TextReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly effort: Effort = effortForFile();
  private readonly leftOvers: LeftOverFinder;

  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly references: References,
  ) {
    this.leftOvers = leftOverFinder(file, text, references.footnoteLabels);
  }

  /** Reads a stretch whose ends are already trimmed. */
  read(start: number, end: number, context: TextContext): RichText {
    const place = { file: this.file, start, end };
    if (start >= end) return { plain: '', place };
    this.lookForLeftOvers(start, end, context === 'cell');
    return this.readQuietly(start, end, context, true);
  }

  /** Reports what another program left in a stretch, and references that lead nowhere. */
  lookForLeftOvers(start: number, end: number, isCell = false): void {
    this.diagnostics.push(...this.leftOvers.find(start, end, isCell));
  }

  /** The same without a word about what stands there: for parts of a text that was read before. */
  readPart(start: number, end: number, context: TextContext): RichText {
    return this.readQuietly(start, end, context, false);
  }

  private readQuietly(start: number, end: number, context: TextContext, reportsHtml: boolean): RichText {
    const place = { file: this.file, start, end };
    const slice = this.text.slice(start, end);
    const isPlain = context !== 'block' && !mayHoldMarkup(slice);
    const simple = isPlain ? undefined : treeOfSimple(slice, context);
    if (simple) return { ...richOfTree(simple, context), place };
    if (isPlain || !this.allows(slice, context)) return { plain: foldSpaces(slice), place };
    try {
      const { nodes, before } = this.nodesOf(slice, context);
      if (reportsHtml) this.reportHtml(nodes, start - before);
      return { ...richOf(nodes, context, MARKED_LANGUAGE.test(slice)), place };
    } catch (error) {
      // Nesting beyond what the stack holds: the words are kept as they stand.
      if (!(error instanceof RangeError)) throw error;
      return { plain: foldSpaces(slice), place };
    }
  }

  private allows(slice: string, context: TextContext): boolean {
    return context === 'block' ? this.effort.allowsBlock(slice) : this.effort.allowsInline(slice);
  }

  /** The Markdown nodes of a slice, and how many characters were put before it. */
  private nodesOf(slice: string, context: TextContext): { nodes: RootContent[]; before: number } {
    const definitions = this.definitionsFor(slice);
    if (context === 'cell') {
      // A table of one cell: remark applies the rules of cells, not those of paragraphs.
      const { children } = parseTree(`| ${slice} |\n|-|${definitions}`);
      const [table, ...rest] = children;
      const cell = table?.type === 'table' ? table.children[0]?.children[0] : undefined;
      if (cell) return { nodes: [wrapper(cell.children), ...linksOnly(rest)], before: 2 };
    }
    if (context === 'heading') {
      const [heading, ...rest] = parseTree(`# ${slice}${definitions}`).children;
      if (heading?.type === 'heading')
        return { nodes: [wrapper(heading.children), ...linksOnly(rest)], before: 2 };
    }
    const { children } = parseTree(slice + definitions);
    const own = children.filter(({ position }) => (position?.start.offset ?? 0) < slice.length);
    const added = linksOnly(children.slice(own.length));
    return { nodes: [...unwrapLoneParagraph(own, context), ...added], before: 0 };
  }

  /** The definitions that a slice names, as Markdown to stand below it. */
  private definitionsFor(slice: string): string {
    const { linkDefinitions, footnoteLabels } = this.references;
    if (!slice.includes('[') || (linkDefinitions.size === 0 && footnoteLabels.size === 0)) return '';
    const used = new Set<string>();
    for (const [, label = ''] of slice.matchAll(/\[([^[\]]{1,999})\]/g)) {
      const link = linkDefinitions.get(foldLabel(label));
      if (link) used.add(link);
      else if (label.startsWith('^') && footnoteLabels.has(label.slice(1).toLowerCase()))
        used.add(`[${label}]: -`);
    }
    return [...used].map((definition) => `\n\n${definition}`).join('');
  }

  /** One T06 for the first tag that is left over from another program. */
  private reportHtml(nodes: RootContent[], shift: number): void {
    let isReported = false;
    const visit = (node: Nodes) => {
      if (isReported || node.type !== 'html') return;
      const tag = unwelcomeTag(node.value);
      if (!tag) return;
      isReported = true;
      const at = (node.position?.start.offset ?? 0) + node.value.indexOf(tag) + shift;
      const place = { file: this.file, start: at, end: at + tag.length };
      this.diagnostics.push({ code: 'T06', args: { what: 'html', text: tag }, place });
    };
    for (const node of nodes) eachNode<Nodes>(node, visit);
  }
}

/** Labels are compared without case and with single spaces. */
export function foldLabel(label: string): string {
  return foldSpaces(label).toLowerCase();
}

// Footnotes were added only so that their references are read as such.
function linksOnly(added: RootContent[]): RootContent[] {
  return added.filter((node) => node.type === 'definition');
}

// A div is not among the welcome tags, so it is gone when the tree has been sanitised.
function wrapper(children: Paragraph['children']): Paragraph {
  return { type: 'paragraph', data: { hName: 'div' }, children };
}

function unwrapLoneParagraph(nodes: RootContent[], context: TextContext): RootContent[] {
  const shown = nodes.filter((node) => node.type !== 'definition');
  const [only] = shown;
  if (context === 'block' || shown.length !== 1 || only?.type !== 'paragraph') return nodes;
  return nodes.map((node) => (node === only ? { ...only, data: { hName: 'div' } } : node));
}

/** Text and HTML of nodes; no HTML where it would say no more than the text. */
function richOf(
  nodes: RootContent[],
  context: TextContext,
  isMarked: boolean,
): { plain: string; html?: string } {
  for (const node of nodes) eachNode<Nodes>(node, imagesAsWords);
  if (isMarked) for (const node of nodes) markLanguageSpans(node);
  const [inline, block] = isMarked
    ? [INLINE_WITH_LANGUAGE, BLOCK_WITH_LANGUAGE]
    : [INLINE_SCHEMA, BLOCK_SCHEMA];
  return richOfTree(toSafeHtml(nodes, context === 'block' ? block : inline), context);
}

/** What is written most often needs no remark: breaks and pipes in cells, one bold lead-in before plain words. */
function treeOfSimple(slice: string, context: TextContext): HtmlRoot | undefined {
  if (context === 'cell') return treeOfSimpleCell(slice);
  return context === 'paragraph' ? treeOfLeadIn(slice) : undefined;
}

const SIMPLE_LEAD_IN = /^\*\*(?<label>[\p{L}\p{N}][^*_:\n]*:)\*\*(?<rest> [^\n]*)$/u;

function treeOfLeadIn(slice: string): HtmlRoot | undefined {
  const { label, rest } = SIMPLE_LEAD_IN.exec(slice)?.groups ?? {};
  if (label === undefined || rest === undefined || mayHoldMarkup(label) || mayHoldMarkup(rest))
    return undefined;
  const strong: HtmlRoot['children'][number] = {
    type: 'element',
    tagName: 'strong',
    properties: {},
    children: [{ type: 'text', value: label }],
  };
  return { type: 'root', children: [strong, { type: 'text', value: rest }] };
}

const BREAK_OR_PIPE = /<br[ \t]*\/?>|\\\|/gi;

/** The most common cells with markup have line breaks and escaped pipes only; these need no remark. */
function treeOfSimpleCell(slice: string): HtmlRoot | undefined {
  if (mayHoldMarkup(slice.replace(BREAK_OR_PIPE, ' '))) return undefined;
  const children = slice.split(/(<br[ \t]*\/?>)/i).map((piece, index): HtmlRoot['children'][number] => {
    if (index % 2 === 1) return { type: 'element', tagName: 'br', properties: {}, children: [] };
    return { type: 'text', value: piece.replaceAll('\\|', '|') };
  });
  return { type: 'root', children: children.filter((child) => child.type !== 'text' || child.value !== '') };
}

function richOfTree(tree: HtmlRoot, context: TextContext): { plain: string; html?: string } {
  if (context !== 'block') tree.children = listsFromLines(tree.children) as HtmlRoot['children'];
  const hasMarkup = tidyTree(tree);
  const plain = plainText(tree);
  return hasMarkup ? { plain, html: writeHtml(tree).trim() } : { plain };
}

/** Goals show no pictures; what a picture says in words is kept. */
function imagesAsWords(node: Nodes): void {
  if (!('children' in node)) return;
  const children = node.children.map((child) =>
    child.type === 'image' || child.type === 'imageReference'
      ? { type: 'text' as const, value: child.alt ?? '' }
      : child,
  );
  node.children = children as never;
}

/** Takes soft hyphens and empty paragraphs out; true when anything but text is left. */
function tidyTree(tree: HtmlRoot): boolean {
  let hasMarkup = false;
  eachNode<HtmlNodes>(tree, (node) => {
    if (node.type === 'text') node.value = node.value.replaceAll('\u00AD', '');
    if (node.type === 'element') hasMarkup = true;
    if ('children' in node)
      node.children = node.children.filter((child) => !isEmptyParagraph(child)) as never;
  });
  return hasMarkup;
}

function isEmptyParagraph(node: HtmlNodes): boolean {
  return node.type === 'element' && node.tagName === 'p' && node.children.length === 0;
}
