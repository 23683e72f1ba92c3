// Reads a goal file: tables, headings and paragraphs by an own scanner, the rest by remark.
import type { Diagnostic, Outcome } from '../diagnostics/index.js';
import { indexLines, type LineIndex } from '../lib/index.js';
import type { SourceFile } from '../source/index.js';
import type {
  Block,
  Cell,
  Heading,
  MarkdownDocument,
  OtherBlock,
  RichText,
  Table,
  TableRow,
} from './document.js';
import { effortForFile } from './effort.js';
import { readHeadingAttributes } from './heading-attributes.js';
import { orphanNotes } from './left-overs.js';
import { settleLooseRows } from './loose-rows.js';
import { readParagraphs } from './paragraphs.js';
import { parseTree } from './remark.js';
import { foldLabel, type References, TextReader } from './rich-text.js';
import { type MisfitHeader, type Piece, type RawBlock, scanBlocks } from './scan-blocks.js';
import { type CellRange, isDelimiterRow, splitCells, splitTabbedCells } from './table-line.js';

/**
 * Parses the Markdown of a goal file into blocks in source order. Never throws on any text.
 * Rows keep as many cells as they were written with.
 */
export function parseMarkdown(file: SourceFile): Outcome<MarkdownDocument> {
  // Sources have `\n` only; a stray `\r` must not shift offsets.
  const text = file.text.includes('\r') ? file.text.replace(/\r/g, ' ') : file.text;
  const lines = indexLines(text);
  const scanned = scanBlocks(text, lines);
  const references: References = { linkDefinitions: new Map(), footnoteLabels: scanned.footnoteLabels };
  const pieces = takeApart(text, lines, scanned.blocks, references);
  const settled = settleLooseRows(file.path, text, lines, pieces, scanned.misfits);
  const reader = new TextReader(file.path, text, references);
  const builder = new BlockBuilder(file.path, text, lines, reader);
  const blocks = settled.value.flatMap((raw) => builder.build(raw));
  const misfits = scanned.misfits.map((misfit) => misfitDiagnostic(file.path, lines, misfit));
  const tabbed = scanned.blocks.flatMap((raw) =>
    raw.kind === 'tabbed' ? [tabbedDiagnostic(file.path, lines, raw)] : [],
  );
  return {
    value: { path: file.path, blocks },
    diagnostics: [
      ...misfits,
      ...tabbed,
      ...settled.diagnostics,
      ...reader.diagnostics,
      ...orphanNotes(file.path, text, scanned.footnoteLabels),
    ],
  };
}

function misfitDiagnostic(file: string, lines: LineIndex, misfit: MisfitHeader): Diagnostic {
  const delimiterLine = misfit.line + 1;
  const place = { file, start: lines.lineStart(delimiterLine), end: lines.lineEnd(delimiterLine) };
  return { code: 'T01', args: { cells: misfit.columns, columns: misfit.cells }, place };
}

function tabbedDiagnostic(file: string, lines: LineIndex, { firstLine, lastLine }: RawBlock): Diagnostic {
  const place = { file, start: lines.lineStart(firstLine), end: lines.lineEnd(firstLine) };
  return { code: 'T20', args: { rows: lastLine - firstLine }, place };
}

/** Lets remark split the blocks that the scanner could not judge, and gathers link definitions. */
function takeApart(text: string, lines: LineIndex, blocks: RawBlock[], references: References): Piece[] {
  const effort = effortForFile();
  return blocks.flatMap((block): Piece[] => {
    if (block.kind !== 'mixed') return [block];
    const start = lines.lineStart(block.firstLine);
    const slice = text.slice(start, lines.lineEnd(block.lastLine));
    const whole: Piece = { kind: 'block', start, end: start + slice.length };
    if (!effort.allowsBlock(slice)) return [whole];
    try {
      return piecesOf(slice, start, block.firstLine, references);
    } catch (error) {
      // Nesting beyond what the stack holds.
      if (!(error instanceof RangeError)) throw error;
      return [whole];
    }
  });
}

function piecesOf(slice: string, start: number, firstLine: number, references: References): Piece[] {
  return parseTree(slice).children.flatMap((node): Piece[] => {
    const { position } = node;
    if (!position) return [];
    const from = position.start.offset ?? 0;
    const to = position.end.offset ?? 0;
    const range = {
      firstLine: firstLine + position.start.line - 1,
      lastLine: firstLine + position.end.line - 1,
    };
    switch (node.type) {
      case 'definition': {
        const label = foldLabel(node.label ?? node.identifier);
        if (!references.linkDefinitions.has(label))
          references.linkDefinitions.set(label, slice.slice(from, to));
        return [];
      }
      case 'table':
      case 'paragraph':
        return [{ kind: node.type, ...range }];
      case 'heading':
        return [{ kind: slice[from] === '#' ? 'heading' : 'setext', ...range }];
      default:
        return [{ kind: 'block', start: start + from, end: start + to }];
    }
  });
}

class BlockBuilder {
  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly lines: LineIndex,
    private readonly reader: TextReader,
  ) {}

  build(piece: Piece): Block[] {
    if (piece.kind === 'block') return [this.other(piece.start, piece.end)];
    const { start, end } = this.trim(
      this.lines.lineStart(piece.firstLine),
      this.lines.lineEnd(piece.lastLine),
    );
    switch (piece.kind) {
      case 'heading':
        return [this.heading(start, end)];
      case 'setext':
        return [this.setext(piece, start)];
      case 'table':
        return [this.table(piece, start, end)];
      case 'tabbed':
        return [this.tabbed(piece, start, end)];
      case 'paragraph':
        return readParagraphs(this.file, this.text, start, end, this.reader);
      case 'rule':
        return [
          {
            type: 'other',
            text: { plain: '', place: this.place(start, end) },
            place: this.place(start, end),
          },
        ];
      default:
        return [this.other(this.lines.lineStart(piece.firstLine), this.lines.lineEnd(piece.lastLine))];
    }
  }

  private place(start: number, end: number) {
    return { file: this.file, start, end };
  }

  private trim(start: number, end: number): { start: number; end: number } {
    let from = start;
    let to = end;
    while (from < to && isBlankCode(this.text.charCodeAt(from))) from++;
    while (to > from && isBlankCode(this.text.charCodeAt(to - 1))) to--;
    return { start: from, end: to };
  }

  private other(start: number, end: number): OtherBlock {
    return { type: 'other', text: this.reader.read(start, end, 'block'), place: this.place(start, end) };
  }

  private heading(start: number, end: number): Heading {
    let depth = 1;
    while (this.text[start + depth] === '#') depth++;
    const inner = this.trim(start + depth, this.withoutClosingHashes(start + depth, end));
    return this.headingOf(depth, inner, this.place(start, end));
  }

  private withoutClosingHashes(start: number, end: number): number {
    let at = end;
    while (at > start && this.text[at - 1] === '#') at--;
    return at === end || (at > start && !isBlankCode(this.text.charCodeAt(at - 1))) ? end : at;
  }

  private setext(raw: RawBlock, start: number): Heading {
    const underline = this.trim(this.lines.lineStart(raw.lastLine), this.lines.lineEnd(raw.lastLine));
    const depth = this.text[underline.start] === '=' ? 1 : 2;
    return this.headingOf(depth, this.trim(start, underline.start), this.place(start, underline.end));
  }

  private headingOf(depth: number, inner: { start: number; end: number }, place: Heading['place']): Heading {
    const { id, attributes, textEnd } = readHeadingAttributes(this.file, this.text, inner.start, inner.end);
    const own = this.trim(inner.start, textEnd);
    const isOneLine = !this.text.slice(own.start, own.end).includes('\n');
    const text = this.reader.read(own.start, own.end, isOneLine ? 'heading' : 'paragraph');
    return { type: 'heading', depth, text, ...(id && { id }), attributes, place };
  }

  private table(raw: RawBlock, start: number, end: number): Table {
    const rows: TableRow[] = [];
    for (let line = raw.firstLine + 2; line <= raw.lastLine; line++) {
      // Rows below an empty line may have been added to the table.
      const { start: from, end: to } = this.trim(this.lines.lineStart(line), this.lines.lineEnd(line));
      if (from < to) rows.push(this.row(line));
    }
    return { type: 'table', header: this.row(raw.firstLine), rows, place: this.place(start, end) };
  }

  /** Only cells at the end can be missing, since tabs tell where the others are: they are empty. */
  private tabbed(raw: RawBlock, start: number, end: number): Table {
    const lineOf = (line: number) => [this.lines.lineStart(line), this.lines.lineEnd(line)] as const;
    const headed = splitTabbedCells(this.text, ...lineOf(raw.firstLine));
    const rows: TableRow[] = [];
    for (let line = raw.firstLine + 1; line <= raw.lastLine; line++) {
      const ranges = splitTabbedCells(this.text, ...lineOf(line));
      const atEnd = this.lines.lineEnd(line);
      while (ranges.length < headed.length) ranges.push([atEnd, atEnd]);
      rows.push(this.rowOf(ranges, line));
    }
    return { type: 'table', header: this.rowOf(headed, raw.firstLine), rows, place: this.place(start, end) };
  }

  private row(line: number): TableRow {
    return this.rowOf(splitCells(this.text, this.lines.lineStart(line), this.lines.lineEnd(line)), line);
  }

  private rowOf(ranges: CellRange[], line: number): TableRow {
    const start = this.lines.lineStart(line);
    const end = this.lines.lineEnd(line);
    const cells = ranges.map(([from, to]): Cell => this.cell(from, to));
    return { cells, isDelimiter: isDelimiterRow(this.text, ranges), place: this.place(start, end) };
  }

  private cell(start: number, end: number): RichText {
    return this.reader.read(start, end, 'cell');
  }
}

function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}
