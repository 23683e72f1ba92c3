// Cuts the content of a page into pieces: marked content by its number, and what is drawn outside of any.
import { ContentReader } from './content-reader.js';
import { type Box, combined, EMPTY, IDENTITY, type Matrix, together } from './matrix.js';
import { PageState } from './page-state.js';
import { passText } from './pass-text.js';
import type { Piece, Span, TextObject } from './piece.js';

const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);
const SOFT_HYPHEN = /ActualText\s*<FEFF00AD>/i;
/** As much of a page's height as its margins may take. */
const MARGIN = 0.13;

/**
 * @param measured - Numbers of the marks of figures: what they cover is worked out.
 * @throws Error where the content is not of the plain kind that Chromium writes.
 */
export function scanPage(content: string, height: number, measured: ReadonlySet<number>): Piece[] {
  const scanner = new PageScanner(content, height, measured);
  scanner.run();
  return scanner.pieces;
}

class PageScanner {
  readonly pieces: Piece[] = [];
  readonly #reader: ContentReader;
  readonly #state: PageState;
  readonly #height: number;
  /** What is open: a mark, a span within it, an artifact that is marked as one already. */
  readonly #open: ('mark' | 'span' | 'artifact')[] = [];
  #piece: Piece | undefined;
  /** Whether the piece is outside of marks, and goes on until one begins. */
  #isLoose = false;
  #hasMarks = false;
  #span: Span | undefined;
  #text: TextObject | undefined;
  #font = '';

  constructor(
    content: string,
    height: number,
    readonly measured: ReadonlySet<number>,
  ) {
    this.#reader = new ContentReader(content);
    this.#state = new PageState(this.#reader);
    this.#height = height;
  }

  run(): void {
    while (this.#reader.next()) this.#step(this.#reader.operator);
    if (this.#open.length > 0) throw new Error('the PDF has marked content without an end');
  }

  #step(operator: string): void {
    const state = this.#state;
    if (SHOWS.has(operator)) this.#show();
    else if (operator === 'BT') this.#beginText();
    else if (operator === 'ET') this.#endText();
    else if (operator === 'BDC' || operator === 'BMC') this.#begin();
    else if (operator === 'EMC') this.#end();
    else if (PAINTS.has(operator)) {
      this.#paint('hasPath', state.pathFrom < 0 ? this.#reader.from : state.pathFrom, state.path);
      state.endPath();
    } else if (operator === 'Tf') this.#font = /\/(\S+)/.exec(this.#reader.operands)?.[1] ?? '';
    else if (operator === 'Do' || operator === 'sh') {
      this.#paint('hasImage', this.#reader.from, state.unitSquare());
    } else if (operator === 'BI') throw new Error('the PDF has an image within its text');
    else state.follow(operator);
  }

  #paint(kind: 'hasPath' | 'hasImage', from: number, box: Box): void {
    if (this.#open[0] === 'artifact') return;
    const piece = this.#open[0] === 'mark' ? this.#piece : this.#loose(from, undefined);
    if (!piece) return;
    piece[kind] = true;
    this.#cover(box);
    if (this.#isLoose) piece.bodyTo = piece.to = this.#reader.end;
  }

  #cover(box: Box): void {
    if (this.#state.isExact && this.#piece)
      this.#piece.box = together(this.#piece.box, this.#state.clipped(box));
  }

  /** What is drawn outside of all marks: goes on with the piece before where that is of the same kind. */
  #loose(from: number, margin: Piece['margin']): Piece {
    if (this.#piece && this.#isLoose && this.#piece.margin === margin) return this.#piece;
    const piece = { ...newPiece(from, from, this.#state.matrix), ...(margin && { margin }) };
    this.#isLoose = true;
    this.#piece = piece;
    this.pieces.push(piece);
    return piece;
  }

  #beginText(): void {
    const { text, from, end } = this.#reader;
    // In a figure every glyph counts.
    const passed = this.#state.isExact ? undefined : passText(text, from, end);
    this.#state.textMatrix = IDENTITY;
    this.#text = passed ?? { from, to: 0, shows: 0, endsWithSoftHyphen: false };
    if (!passed) return;
    // Only of what may be a running head does it matter where it stands.
    if (this.#open.length === 0) this.#state.findTextMatrix(end, passed.to);
    this.#reader.end = passed.to;
    this.#endText();
  }

  #endText(): void {
    const text = this.#text;
    if (!text) throw new Error('the PDF has a text without a beginning');
    this.#text = undefined;
    text.to = this.#reader.end;
    if (this.#open[0] === 'artifact') return;
    const piece = this.#open[0] === 'mark' ? this.#piece : this.#loose(text.from, this.#marginOf());
    if (!piece) return;
    piece.texts.push(text);
    if (this.#isLoose) piece.bodyTo = piece.to = text.to;
    if (text.shows > 0) piece.hasText = true;
  }

  /** Running heads are drawn before the page's own text, in its margins. */
  #marginOf(): Piece['margin'] {
    if (this.#hasMarks) return undefined;
    const [, , , , , y] = combined(this.#state.textMatrix, this.#state.matrix);
    if (y > this.#height * (1 - MARGIN)) return 'Header';
    return y < this.#height * MARGIN ? 'Footer' : undefined;
  }

  #show(): void {
    const { from, end } = this.#reader;
    this.#span?.shows.push({ from, to: end, font: this.#font });
    if (this.#text && !this.#span?.isSoftHyphen) {
      this.#text.shows = Math.min(2, this.#text.shows + 1);
      this.#text.endsWithSoftHyphen = false;
    }
    if (this.#state.isExact) this.#cover(this.#state.glyph());
  }

  #begin(): void {
    const { operands, from, end } = this.#reader;
    const mcid = /\/MCID\s+(\d+)/.exec(operands)?.[1];
    if (mcid === undefined) {
      this.#beginInner(operands);
      return;
    }
    if (this.#text || this.#open.length > 0) throw new Error('the PDF has a mark within a mark');
    const piece = { ...newPiece(from, end, this.#state.matrix), mcid: Number(mcid) };
    this.#open.push('mark');
    this.#hasMarks = true;
    this.#isLoose = false;
    this.#state.isExact = this.measured.has(piece.mcid);
    this.#piece = piece;
    this.pieces.push(piece);
  }

  #beginInner(operands: string): void {
    if (this.#open.length === 0 && operands.startsWith('/Artifact')) {
      this.#piece = undefined;
      this.#isLoose = false;
      this.#open.push('artifact');
      return;
    }
    this.#open.push('span');
    if (this.#open[0] === 'artifact') return;
    const { from, end } = this.#reader;
    const isSoftHyphen = SOFT_HYPHEN.test(operands);
    this.#span = { from, bodyFrom: end, bodyTo: 0, to: 0, isSoftHyphen, shows: [] };
    // Outside of marks and texts, what it wraps becomes part of a loose piece.
    if (this.#open[0] === 'span' && !this.#text) this.#loose(from, undefined);
  }

  #end(): void {
    const kind = this.#open.pop();
    const { from, end } = this.#reader;
    if (kind === undefined) throw new Error('the PDF has an end of marked content without a beginning');
    if (kind === 'span') this.#endSpan(from, end);
    if (kind !== 'mark' || !this.#piece) return;
    this.#piece.bodyTo = from;
    this.#piece.to = end;
    this.#piece = undefined;
    this.#state.isExact = false;
  }

  #endSpan(from: number, end: number): void {
    const span = this.#span;
    this.#span = undefined;
    if (!span) return;
    span.bodyTo = from;
    span.to = end;
    if (span.isSoftHyphen && this.#text) this.#text.endsWithSoftHyphen = true;
    if (this.#open[0] === 'mark') this.#piece?.spans.push(span);
    else if (this.#isLoose && !this.#text && this.#piece) this.#piece.bodyTo = this.#piece.to = end;
  }
}

function newPiece(from: number, bodyFrom: number, matrix: Matrix): Piece {
  const kinds = { hasText: false, hasImage: false, hasPath: false };
  return {
    from,
    bodyFrom,
    bodyTo: bodyFrom,
    to: bodyFrom,
    ...kinds,
    box: EMPTY,
    matrix,
    spans: [],
    texts: [],
  };
}
