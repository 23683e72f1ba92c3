// What is kept of a page from one rendering to the next, while somebody works at its sources.

/** By kind, and then by all that a piece is made of. */
type Pieces = Map<string, Map<string, unknown>>;

/** Pieces of one page. Only those that the last rendering needed are kept. */
export class RenderMemory {
  private basis: unknown[] = [];
  private former: Pieces = new Map();
  private pieces: Pieces = new Map();

  /** Before each rendering. @param basis - What every piece depends on besides what it is made of. */
  begin(...basis: unknown[]): void {
    const isSame = basis.length === this.basis.length && basis.every((part, at) => part === this.basis[at]);
    this.former = isSame ? this.pieces : new Map();
    this.pieces = new Map();
    this.basis = basis;
  }

  /**
   * @param kind - A name of its own for each type of piece.
   * @param content - All that the piece is made of.
   */
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
}
