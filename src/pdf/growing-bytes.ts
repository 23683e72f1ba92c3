// Bytes that come piece by piece and stand in memory once.

/** Pieces are much smaller: what zlib packs is a view of a buffer that is often several times as long. */
const BLOCK = 1024 * 1024;

export class GrowingBytes {
  length = 0;
  readonly #full: Buffer[] = [];
  #last = Buffer.alloc(0);
  /** How much of the last block is free. */
  #free = 0;

  add(bytes: Uint8Array): void {
    this.length += bytes.length;
    const head = bytes.subarray(0, this.#free);
    this.#last.set(head, this.#last.length - this.#free);
    this.#free -= head.length;
    const rest = bytes.subarray(head.length);
    if (rest.length === 0) return;
    this.#full.push(this.#last);
    this.#last = Buffer.alloc(Math.max(BLOCK, rest.length));
    this.#last.set(rest);
    this.#free = this.#last.length - rest.length;
  }

  /** In order, together all that has been added. */
  get blocks(): readonly Uint8Array[] {
    return [...this.#full, this.#last.subarray(0, this.#last.length - this.#free)];
  }

  /** All in one; nothing is left here. */
  take(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const block of this.blocks) {
      all.set(block, at);
      at += block.length;
    }
    this.#full.length = 0;
    return all;
  }
}
