// Cuts the content of a page into pieces: marked content by its number, and what is drawn outside of any.
import { ContentReader } from './content-reader.js';
import { type Box, combined, EMPTY, IDENTITY, including, isEmpty, type Matrix, overlap, point, together } from './matrix.js';

/** Marked content within a piece, such as the soft hyphens that Chromium wraps one by one. */
export interface Span {
  from: number;
  bodyFrom: number;
  bodyTo: number;
  to: number;
  isSoftHyphen: boolean;
  /** The operators that draw glyphs in it, each with its operands. */
  shows: { from: number; to: number; font: string }[];
}

/** One text object, from BT to ET. */
export interface TextObject {
  from: number;
  to: number;
  /** How many operators draw glyphs in it, soft hyphens aside; 2 for all above one. */
  shows: number;
  /** Whether the last thing in it is a soft hyphen: a word is broken here, and a hyphen follows. */
  endsWithSoftHyphen: boolean;
}

export interface Piece {
  /** Absent for what is drawn without a mark. */
  mcid?: number;
  from: number;
  bodyFrom: number;
  bodyTo: number;
  to: number;
  hasText: boolean;
  hasImage: boolean;
  hasPath: boolean;
  /** Where a running head or foot stands; absent for all else. */
  margin?: 'Header' | 'Footer';
  /** What it covers on the page; worked out for figures only. */
  box: Box;
  /** From the piece's coordinates to the page's. */
  matrix: Matrix;
  spans: Span[];
  texts: TextObject[];
}

const PAINT = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const SHOW = new Set(['Tj', 'TJ', "'", '"']);
/** An operator that draws glyphs, and two of them; more need not be counted. */
const SHOWN = /T[jJ]|['"]/;
const SHOWN_TWICE = /(?:T[jJ]|['"])[\s\S]*?(?:T[jJ]|['"])/;
const TEXT_MATRIX = /([-+.\d]+) ([-+.\d]+) ([-+.\d]+) ([-+.\d]+) ([-+.\d]+) ([-+.\d]+) Tm/;
const SOFT_HYPHEN = /ActualText\s*(?:<FEFF00AD>|\(\xFE\xFF\x00\xAD\))/i;

/** @throws Error where the content is not of the plain kind that Chromium writes. */
export function scanPage(content: string, height: number): Piece[] {
  const scanner = new PageScanner(content, height);
  scanner.run();
  return scanner.pieces;
}

class PageScanner {
  readonly pieces: Piece[] = [];
  readonly #reader: ContentReader;
  readonly #height: number;
  #matrix: Matrix = IDENTITY;
  #clip: Box | undefined;
  readonly #stack: { matrix: Matrix; clip: Box | undefined }[] = [];
  /** What is open: a mark, a span within it, an artifact that is marked as one already. */
  readonly #open: ('mark' | 'span' | 'artifact')[] = [];
  #piece: Piece | undefined;
  #isLoose = false;
  #isFigure = false;
  #hasMarks = false;
  #span: Span | undefined;
  #text: TextObject | undefined;
  #textMatrix: Matrix = IDENTITY;
  #font = '';
  #pathFrom = -1;
  #path: Box = EMPTY;
  #clips = false;

  constructor(content: string, height: number) {
    this.#reader = new ContentReader(content);
    this.#height = height;
  }

  run(): void {
    while (this.#reader.next()) this.#step(this.#reader.operator);
    if (this.#open.length > 0) throw new Error('the PDF has marked content without an end');
  }

  #step(operator: string): void {
    const reader = this.#reader;
    if (SHOW.has(operator)) return this.#show();
    switch (operator) {
      case 'Td':
        if (this.#isFigure) this.#moveText(reader.numbers());
        return;
      case 'Tm':
        this.#textMatrix = asMatrix(reader.numbers());
        return;
      case 'Tf':
        this.#font = /\/(\S+)/.exec(reader.operands)?.[1] ?? '';
        return;
      case 'BT':
        return this.#beginText();
      case 'ET':
        return this.#endText();
      case 'BDC':
      case 'BMC':
        return this.#begin();
      case 'EMC':
        return this.#end();
      case 'q':
        this.#stack.push({ matrix: this.#matrix, clip: this.#clip });
        return;
      case 'Q':
        ({ matrix: this.#matrix, clip: this.#clip } = this.#stack.pop() ?? { matrix: IDENTITY, clip: undefined });
        return;
      case 'cm':
        this.#matrix = combined(asMatrix(reader.numbers()), this.#matrix);
        return;
      case 'Do':
      case 'sh':
        return this.#paint('hasImage', reader.from, this.#corners());
      case 'W':
      case 'W*':
        this.#clips = true;
        return;
      case 'BI':
        throw new Error('the PDF has an image within its text');
      default:
        this.#draw(operator);
    }
  }

  #draw(operator: string): void {
    if (operator === 'm' || operator === 're' || operator === 'l' || operator === 'c' || operator === 'v' || operator === 'y') {
      if (this.#pathFrom < 0) this.#pathFrom = this.#reader.from;
      this.#extendPath(operator);
    } else if (PAINT.has(operator)) {
      this.#paint('hasPath', this.#pathFrom < 0 ? this.#reader.from : this.#pathFrom, this.#path);
      this.#endPath();
    } else if (operator === 'n') this.#endPath();
  }

  /** Only rectangles are known before it is known whether they clip; other paths matter in figures alone. */
  #extendPath(operator: string): void {
    if (operator !== 're' && !this.#isFigure) return;
    const numbers = this.#reader.numbers();
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    const points = operator === 're' ? [x, y, x + width, y, x, y + height, x + width, y + height] : numbers;
    for (let at = 0; at + 1 < points.length; at += 2) {
      this.#path = including(this.#path, ...point(points[at] ?? 0, points[at + 1] ?? 0, this.#matrix));
    }
  }

  #endPath(): void {
    // A clip of another shape than a rectangle is left out: a box that is too large does no harm.
    if (this.#clips && !isEmpty(this.#path)) this.#clip = this.#clip ? overlap(this.#clip, this.#path) : this.#path;
    this.#clips = false;
    this.#path = EMPTY;
    this.#pathFrom = -1;
  }

  /** Where an image stands: it fills the unit square. */
  #corners(): Box {
    return [0, 1, 2, 3].reduce((box, corner) => including(box, ...point(corner & 1, corner >> 1, this.#matrix)), EMPTY);
  }

  #paint(kind: 'hasPath' | 'hasImage' | 'hasText', from: number, box: Box): void {
    if (this.#open[0] === 'artifact') return;
    const piece = this.#open[0] === 'mark' ? this.#piece : this.#loose(from, undefined);
    if (!piece) return;
    piece[kind] = true;
    if (this.#isFigure) piece.box = together(piece.box, this.#clip ? overlap(box, this.#clip) : box);
    if (this.#isLoose) piece.bodyTo = piece.to = this.#reader.end;
  }

  /** What is drawn outside of all marks: goes on with the piece before where that is of the same kind. */
  #loose(from: number, margin: Piece['margin']): Piece {
    if (this.#piece && this.#isLoose && this.#piece.margin === margin) return this.#piece;
    const piece = { ...newPiece(from, from, this.#matrix), ...(margin && { margin }) };
    this.#isLoose = true;
    this.#piece = piece;
    this.pieces.push(piece);
    return piece;
  }

  /**
   * Most texts are glyphs and nothing else, tens of thousands of them: it is enough to know where such a text ends.
   * Returns false for one that has to be read: with marks in it, in a figure, or with strings in brackets.
   */
  #passText(): boolean {
    const { text, from, end } = this.#reader;
    if (this.#isFigure) return false;
    const to = text.indexOf('ET', end) + 2;
    if (to < 2) return false;
    const inside = text.slice(end, to);
    if (inside.includes('(') || inside.includes('BDC') || inside.includes('BMC')) return false;
    if (this.#open.length === 0) this.#textMatrix = asMatrix(TEXT_MATRIX.exec(inside)?.slice(1).map(Number) ?? []);
    const first = SHOWN.test(inside);
    this.#text = { from, to, shows: first ? (SHOWN_TWICE.test(inside) ? 2 : 1) : 0, endsWithSoftHyphen: false };
    this.#reader.end = to;
    this.#endText();
    return true;
  }

  #beginText(): void {
    if (this.#passText()) return;
    this.#textMatrix = IDENTITY;
    this.#text = { from: this.#reader.from, to: 0, shows: 0, endsWithSoftHyphen: false };
  }

  #endText(): void {
    const text = this.#text;
    if (!text) throw new Error('the PDF has a text without a beginning');
    this.#text = undefined;
    text.to = this.#reader.end;
    if (this.#open[0] === 'artifact') return;
    const piece = this.#open[0] === 'mark' ? this.#piece : this.#loose(text.from, this.#marginOf());
    piece?.texts.push(text);
    if (piece && this.#isLoose) piece.bodyTo = piece.to = text.to;
    if (piece && text.shows > 0) piece.hasText = true;
  }

  /** Running heads are drawn before the page's own text, in its margins. */
  #marginOf(): Piece['margin'] {
    if (this.#hasMarks) return undefined;
    const [, , , , x, y] = combined(this.#textMatrix, this.#matrix);
    if (Number.isNaN(x)) return undefined;
    if (y > this.#height * 0.87) return 'Header';
    return y < this.#height * 0.13 ? 'Footer' : undefined;
  }

  #show(): void {
    const { from, end } = this.#reader;
    this.#span?.shows.push({ from, to: end, font: this.#font });
    if (this.#text && !this.#span?.isSoftHyphen) {
      this.#text.shows = Math.min(2, this.#text.shows + 1);
      this.#text.endsWithSoftHyphen = false;
    }
    if (!this.#isFigure) return;
    const matrix = combined(this.#textMatrix, this.#matrix);
    // The height of a line is 1 at its font's size; a box needs no more precision.
    const box = including(including(EMPTY, ...point(0, 0, matrix)), ...point(8, 8, matrix));
    if (this.#piece) this.#piece.box = together(this.#piece.box, this.#clip ? overlap(box, this.#clip) : box);
  }

  #moveText([x = 0, y = 0]: number[]): void {
    this.#textMatrix = combined([1, 0, 0, 1, x, y], this.#textMatrix);
  }

  #begin(): void {
    const { operands, from, end } = this.#reader;
    const mcid = /\/MCID\s+(\d+)/.exec(operands)?.[1];
    if (this.#open.length > 0 || mcid === undefined) return this.#beginInner(operands, mcid);
    if (this.#text) throw new Error('the PDF has a mark within a text');
    const piece = { ...newPiece(from, end, this.#matrix), mcid: Number(mcid) };
    this.#open.push('mark');
    this.#hasMarks = true;
    this.#isLoose = false;
    this.#isFigure = operands.startsWith('/Figure');
    this.#piece = piece;
    this.pieces.push(piece);
  }

  #beginInner(operands: string, mcid: string | undefined): void {
    if (mcid !== undefined) throw new Error('the PDF has a mark within a mark');
    if (this.#open.length === 0 && operands.startsWith('/Artifact')) {
      this.#piece = undefined;
      this.#isLoose = false;
      this.#open.push('artifact');
      return;
    }
    this.#open.push('span');
    const { from, end } = this.#reader;
    if (this.#open[0] === 'artifact') return;
    const piece = this.#open[0] === 'mark' ? this.#piece : undefined;
    this.#span = { from, bodyFrom: end, bodyTo: 0, to: 0, isSoftHyphen: SOFT_HYPHEN.test(operands), shows: [] };
    // Outside of marks and texts, what it wraps becomes part of the loose piece.
    if (!piece && !this.#text) this.#loose(from, undefined);
  }

  #end(): void {
    const kind = this.#open.pop();
    const { from, end } = this.#reader;
    if (kind === undefined) throw new Error('the PDF has an end of marked content without a beginning');
    if (kind === 'span') return this.#endSpan(from, end);
    if (kind === 'artifact' || !this.#piece) return;
    this.#piece.bodyTo = from;
    this.#piece.to = end;
    this.#piece = undefined;
    this.#isFigure = false;
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
  return { from, bodyFrom, bodyTo: bodyFrom, to: bodyFrom, ...kinds, box: EMPTY, matrix, spans: [], texts: [] };
}

function asMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Matrix {
  return [a, b, c, d, e, f];
}
