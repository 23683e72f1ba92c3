// Cuts a Markdown text into its top-level blocks, line by line, in one pass.
import type { LineIndex } from '../lib/index.js';
import {
  fenceAt,
  footnoteLabel,
  HTML_BLOCK_END,
  type LineStart,
  readLineStart,
  setextDepth,
} from './line-start.js';
import { countDelimiterCells, countHeaderCells, countTabs } from './table-line.js';

/** A block and the lines it stands on; `tabbed` is a table without pipes, `mixed` is for remark to take apart. */
export interface RawBlock {
  kind:
    | 'heading'
    | 'setext'
    | 'table'
    | 'tabbed'
    | 'paragraph'
    | 'fence'
    | 'indented'
    | 'rule'
    | 'html'
    | 'mixed';
  firstLine: number;
  lastLine: number;
}

/** What becomes of a block when remark has taken apart what the scanner could not judge. */
export type Piece = RawBlock | { kind: 'block'; start: number; end: number };

/** A header line and a delimiter row that do not fit: by GFM no table, and hardly what was meant. */
export interface MisfitHeader {
  line: number;
  cells: number;
  columns: number;
}

export interface ScannedBlocks {
  blocks: RawBlock[];
  misfits: MisfitHeader[];
  footnoteLabels: Set<string>;
}

/** Cuts a text into blocks. Linear in its length. */
export function scanBlocks(text: string, lines: LineIndex): ScannedBlocks {
  const scanner = new Scanner(text, lines);
  let line = 1;
  while (line <= lines.lineCount) line = scanner.scanFrom(line) + 1;
  return scanner;
}

class Scanner implements ScannedBlocks {
  readonly blocks: RawBlock[] = [];
  readonly misfits: MisfitHeader[] = [];
  readonly footnoteLabels = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly lines: LineIndex,
  ) {}

  /** Takes the block that begins on a line, if any, and returns the last line it used. */
  scanFrom(line: number): number {
    const start = this.startOf(line);
    const isPlain = start.kind === 'text' || start.kind === 'indented';
    if (isPlain && this.isTabbedHead(line)) return this.push('tabbed', line, this.endOfTabbed(line));
    switch (start.kind) {
      case 'blank':
        return line;
      case 'heading':
      case 'rule':
        return this.push(start.kind, line, line);
      case 'fence':
        return this.push('fence', line, this.endOfFence(line, start));
      case 'html':
        return this.push('html', line, this.endOfHtml(line, start));
      case 'indented':
        return this.push('indented', line, this.endOfIndented(line));
      case 'quote':
      case 'list':
      case 'footnote':
        return this.push('mixed', line, this.endOfContainer(line, start));
      default:
        return this.scanParagraph(line);
    }
  }

  private push(kind: RawBlock['kind'], firstLine: number, lastLine: number): number {
    this.blocks.push({ kind, firstLine, lastLine });
    return lastLine;
  }

  private startOf(line: number): LineStart {
    return readLineStart(this.text, this.lines.lineStart(line), this.lines.lineEnd(line));
  }

  private scanParagraph(firstLine: number): number {
    const start = this.startOf(firstLine);
    const kind = isDefinitionStart(this.text, start.first, this.lines.lineEnd(firstLine))
      ? 'mixed'
      : 'paragraph';
    for (let line = firstLine, current = start; ; line++) {
      const next = line < this.lines.lineCount ? this.startOf(line + 1) : undefined;
      if (next && current.indent < 4 && this.isTableHead(line, next)) {
        if (line > firstLine) this.push(kind, firstLine, line - 1);
        // A lone tag may not end a paragraph; but where a table would, it is taken for HTML after all.
        if (current.kind === 'html') return line - 1;
        return this.push('table', line, this.endOfTable(line + 1));
      }
      if (!next || this.isTabbedHead(line + 1)) return this.push(kind, firstLine, line);
      if (setextDepth(this.text, next, this.lines.lineEnd(line + 1)) !== undefined)
        return this.push(kind === 'mixed' ? 'mixed' : 'setext', firstLine, line + 1);
      if (next.interruptsParagraph) return this.push(kind, firstLine, line);
      current = next;
    }
  }

  private isTableHead(line: number, next: LineStart): boolean {
    if (next.kind !== 'text') return false;
    const columns = countDelimiterCells(this.text, next.first, this.lines.lineEnd(line + 1));
    if (columns === 0) return false;
    const start = this.lines.lineStart(line);
    const cells = countHeaderCells(this.text, start, this.lines.lineEnd(line));
    if (cells === columns) return true;
    if (columns > 1 && cells > 1) this.misfits.push({ line, cells, columns });
    return false;
  }

  private endOfTable(delimiterLine: number): number {
    let line = delimiterLine;
    while (line < this.lines.lineCount && this.startOf(line + 1).kind === 'text') line++;
    return line;
  }

  /** Spreadsheets copy every row with equally many tabs; two such lines are a table. Pipes say what they are for themselves. */
  private isTabbedHead(line: number): boolean {
    const tabs = this.tabsIn(line);
    if (tabs === 0 || line === this.lines.lineCount || this.tabsIn(line + 1) !== tabs) return false;
    const row = this.text.slice(this.lines.lineStart(line + 1), this.lines.lineEnd(line + 1)).trim();
    // A single tab may be an indent, unless there are words on both sides of it.
    if (tabs === 1 && !row.includes('\t')) return false;
    return (
      !row.includes('|') &&
      !this.text.slice(this.lines.lineStart(line), this.lines.lineEnd(line)).includes('|')
    );
  }

  /** Editors take away the tabs at the end of a line, where the last cells are empty. */
  private endOfTabbed(firstLine: number): number {
    let line = firstLine + 1;
    while (
      line < this.lines.lineCount &&
      this.tabsIn(line + 1) > 0 &&
      this.startOf(line + 1).kind !== 'blank'
    )
      line++;
    return line;
  }

  private tabsIn(line: number): number {
    return countTabs(this.text, this.lines.lineStart(line), this.lines.lineEnd(line));
  }

  private endOfFence(openLine: number, open: LineStart): number {
    const opening = fenceAt(this.text, open.first, this.lines.lineEnd(openLine));
    for (let line = openLine + 1; line <= this.lines.lineCount; line++) {
      const start = this.startOf(line);
      if (start.kind !== 'fence') continue;
      const fence = fenceAt(this.text, start.first, this.lines.lineEnd(line));
      if (fence?.bare && fence.mark === opening?.mark && fence.length >= opening.length) return line;
    }
    return this.lines.lineCount;
  }

  private endOfHtml(firstLine: number, start: LineStart): number {
    const end = HTML_BLOCK_END[start.htmlKind];
    for (let line = firstLine; line < this.lines.lineCount; line++) {
      if (end?.test(this.text.slice(this.lines.lineStart(line), this.lines.lineEnd(line)))) return line;
      if (!end && this.startOf(line + 1).kind === 'blank') return line;
    }
    return this.lines.lineCount;
  }

  private endOfIndented(firstLine: number): number {
    let last = firstLine;
    for (let line = firstLine + 1; line <= this.lines.lineCount; line++) {
      const { kind } = this.startOf(line);
      if (kind === 'indented') last = line;
      else if (kind !== 'blank') break;
    }
    return last;
  }

  /**
   * The last line of a list, quote or footnote. Taking too much does no harm, remark decides;
   * but a blank line is only passed where what follows surely belongs to it.
   */
  private endOfContainer(firstLine: number, start: LineStart): number {
    this.noteFootnote(firstLine, start);
    let contentIndent = start.contentIndent;
    let last = firstLine;
    for (let line = firstLine + 1; line <= this.lines.lineCount; line++) {
      const next = this.startOf(line);
      if (next.kind === 'blank') continue;
      const isInside = contentIndent > 0 && next.indent >= contentIndent;
      const isItem = start.kind === 'list' && next.kind === 'list';
      const isAfterBlank = last < line - 1;
      if (!isInside && !isItem && (isAfterBlank || this.endsContainer(start, next, line))) break;
      if (isItem && !isInside) contentIndent = next.contentIndent;
      last = line;
    }
    return last;
  }

  private endsContainer(start: LineStart, next: LineStart, line: number): boolean {
    if (next.kind === 'footnote') return true;
    if (next.kind === start.kind || !next.interruptsParagraph) return false;
    // A line of hyphens may still underline a lazy paragraph: remark decides.
    return next.kind !== 'rule' || setextDepth(this.text, next, this.lines.lineEnd(line)) === undefined;
  }

  private noteFootnote(line: number, start: LineStart): void {
    if (start.kind !== 'footnote') return;
    const label = footnoteLabel(this.text, start.first, this.lines.lineEnd(line));
    if (label) this.footnoteLabels.add(label.toLowerCase());
  }
}

/** Can the paragraph begin with a link definition, `[label]: address`? */
function isDefinitionStart(text: string, first: number, end: number): boolean {
  return text[first] === '[' && /^\[[^\]]+\]:/.test(text.slice(first, Math.min(end, first + 1005)));
}
