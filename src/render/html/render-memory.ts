// What is kept of a page from one rendering to the next, while somebody works at its sources.
import { keepEqual } from '../../lib/index.js';

/** By kind, and then by all that a piece is made of. */
type Pieces = Map<string, Map<string, unknown>>;

/** Pieces of one page. Only those that the last rendering needed are kept. */
export class RenderMemory {
  private basis: unknown[] = [];
  private data: unknown;
  private former: Pieces = new Map();
  private pieces: Pieces = new Map();
  private readonly numbers = new WeakMap<object, number>();
  private count = 0;
  private forgotten = 0;

  /**
   * Before each rendering.
   * @param data - All that the page shows; written into.
   * @param basis - What every piece depends on besides what it is made of.
   * @returns The same data, in which what has not changed since the last rendering is the same object as then.
   */
  begin(data: unknown, basis: unknown[]): unknown {
    const isSame = basis.length === this.basis.length && basis.every((part, at) => part === this.basis[at]);
    this.former = isSame ? this.pieces : new Map();
    this.pieces = new Map();
    this.basis = basis;
    this.data = keepEqual(this.data, data);
    return this.data;
  }

  /** @param kind - A name of its own for each type of piece. @param content - All that the piece is made of. */
  recall<Piece>(kind: string, content: string, make: () => Piece): Piece {
    let pieces = this.pieces.get(kind);
    if (pieces === undefined) {
      pieces = new Map();
      this.pieces.set(kind, pieces);
    }
    const known = pieces.get(content) ?? this.former.get(kind)?.get(content);
    const piece = known === undefined ? make() : (known as Piece);
    pieces.set(content, piece);
    return piece;
  }

  /** Of the kinds of pieces the next in turn is made anew, as if all of that kind had changed. */
  forgetOne(): void {
    const kinds = [...this.pieces.keys()];
    const kind = kinds[this.forgotten++ % kinds.length];
    if (kind !== undefined) this.pieces.delete(kind);
  }

  /** What a partial is given, in few words: equal where it is the same, or made of the same parts of the data. */
  signOf(given: unknown): string {
    if (!isObject(given)) return this.signOfPart(given);
    return Object.entries(given)
      .map(([name, part]) => `${name}=${this.signOfPart(part)}`)
      .join();
  }

  private signOfPart(part: unknown): string {
    if (!isObject(part)) return JSON.stringify(part) ?? '';
    let number = this.numbers.get(part);
    if (number === undefined) {
      this.count += 1;
      number = this.count;
      this.numbers.set(part, number);
    }
    return `#${number}`;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
