// Where on the page the content draws: coordinates, the area it is clipped to, the path that is being built.
import type { ContentReader } from './content-reader.js';
import {
  type Box,
  combined,
  EMPTY,
  IDENTITY,
  including,
  isEmpty,
  type Matrix,
  overlap,
  point,
} from './matrix.js';

const TEXT_MATRIX = /((?:[-+.\d]+ ){6})Tm/;
const PATH = new Set(['m', 'l', 'c', 'v', 'y', 're']);

export class PageState {
  matrix: Matrix = IDENTITY;
  textMatrix: Matrix = IDENTITY;
  /** Where the path begins in the content; -1 where there is none. */
  pathFrom = -1;
  /** What the path covers; only worked out when `isExact`. */
  path: Box = EMPTY;
  /** Whether all of a path is measured, which only figures need. */
  isExact = false;
  #clip: Box | undefined;
  /** The operands of the path's only rectangle, as far as it is not measured. */
  #rectangle = '';
  #clips = false;
  readonly #saved: { matrix: Matrix; clip: Box | undefined }[] = [];

  constructor(readonly reader: ContentReader) {}

  /** Follows an operator that draws nothing; false for one that is none of these. */
  follow(operator: string): boolean {
    if (PATH.has(operator)) this.#extendPath(operator);
    else if (operator === 'q') this.#saved.push({ matrix: this.matrix, clip: this.#clip });
    else if (operator === 'Q') this.#restore();
    else if (operator === 'cm') this.matrix = combined(asMatrix(this.reader.numbers()), this.matrix);
    else if (operator === 'W' || operator === 'W*') this.#clips = true;
    else if (operator === 'n') this.endPath();
    else if (operator === 'Tm') this.textMatrix = asMatrix(this.reader.numbers());
    else if (operator === 'Td' && this.isExact) this.#moveText(this.reader.numbers());
    else return false;
    return true;
  }

  endPath(): void {
    // A clip of another shape is left out: a box that is too large does no harm.
    if (this.#clips && this.#rectangle !== '') {
      const [x = 0, y = 0, width = 0, height = 0] = this.#rectangle.trim().split(' ').map(Number);
      this.#extend([x, y, x + width, y, x, y + height, x + width, y + height]);
    }
    if (this.#clips && !isEmpty(this.path)) this.#clip = this.clipped(this.path);
    this.#clips = false;
    this.#rectangle = '';
    this.path = EMPTY;
    this.pathFrom = -1;
  }

  /** Takes over the matrix of a text object that is not read otherwise. */
  findTextMatrix(from: number, to: number): void {
    const found = TEXT_MATRIX.exec(this.reader.text.slice(from, to))?.[1];
    if (found) this.textMatrix = asMatrix(found.trim().split(' ').map(Number));
  }

  /** What can be seen of a box. */
  clipped(box: Box): Box {
    return this.#clip ? overlap(box, this.#clip) : box;
  }

  /** Where an image stands: it fills the unit square. */
  unitSquare(): Box {
    return [0, 1, 2, 3].reduce((box, corner) => {
      return including(box, ...point(corner & 1, corner >> 1, this.matrix));
    }, EMPTY);
  }

  /** About where a glyph stands: a height of 8 at the least. */
  glyph(): Box {
    const matrix = combined(this.textMatrix, this.matrix);
    return including(including(EMPTY, ...point(0, 0, matrix)), ...point(8, 8, matrix));
  }

  #restore(): void {
    const saved = this.#saved.pop();
    this.matrix = saved?.matrix ?? IDENTITY;
    this.#clip = saved?.clip;
  }

  #extendPath(operator: string): void {
    if (this.pathFrom < 0) this.pathFrom = this.reader.from;
    if (!this.isExact) {
      // Most are grounds and lines; only one that clips is measured, when that is known.
      this.#rectangle = operator === 're' ? this.reader.operands : '';
      return;
    }
    const numbers = this.reader.numbers();
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    this.#extend(operator === 're' ? [x, y, x + width, y, x, y + height, x + width, y + height] : numbers);
  }

  #extend(points: number[]): void {
    for (let at = 0; at + 1 < points.length; at += 2) {
      this.path = including(this.path, ...point(points[at] ?? 0, points[at + 1] ?? 0, this.matrix));
    }
  }

  #moveText([x = 0, y = 0]: number[]): void {
    this.textMatrix = combined([1, 0, 0, 1, x, y], this.textMatrix);
  }
}

function asMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Matrix {
  return [a, b, c, d, e, f];
}
