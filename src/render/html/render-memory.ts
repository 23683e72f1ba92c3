// What is kept of a page from one rendering to the next, while somebody works at its sources.

/** Pieces of one page, by what they were made of. Only those that the last rendering needed are kept. */
export class RenderMemory {
  private basis: unknown[] = [];
  private former = new Map<string, unknown>();
  private pieces = new Map<string, unknown>();

  /** Before each rendering. @param basis - What every piece depends on besides its own key. */
  begin(...basis: unknown[]): void {
    const isSame = basis.length === this.basis.length && basis.every((part, at) => part === this.basis[at]);
    this.former = isSame ? this.pieces : new Map();
    this.pieces = new Map();
    this.basis = basis;
  }

  /** @param key - All that the piece is made of, after a name of its kind, which says what type it has. */
  recall<Piece>(key: string, make: () => Piece): Piece {
    const known = this.pieces.get(key) ?? this.former.get(key);
    const piece = known === undefined ? make() : (known as Piece);
    this.pieces.set(key, piece);
    return piece;
  }
}
