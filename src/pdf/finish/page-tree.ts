// The tree of pages: so flat that it is short, so deep that no program must read all pages for one.
import type { PdfWriter } from '../pdf-writer.js';

const PAGES_PER_NODE = 64;

export class PageTree {
  readonly #root: number;
  readonly #nodes: { number: number; pages: number[] }[] = [];

  constructor(readonly writer: PdfWriter) {
    this.#root = writer.allocate();
  }

  /** @returns The number of the node that holds the page. */
  add(page: number): number {
    let node = this.#nodes.at(-1);
    if (!node || node.pages.length === PAGES_PER_NODE) {
      node = { number: this.writer.allocate(), pages: [] };
      this.#nodes.push(node);
    }
    node.pages.push(page);
    return node.number;
  }

  /** @returns The number of the root. */
  write(): number {
    let count = 0;
    for (const { number, pages } of this.#nodes) {
      count += pages.length;
      const kids = pages.map((page) => `${page} 0 R`).join(' ');
      this.writer.set(number, `<</Type/Pages/Parent ${this.#root} 0 R/Count ${pages.length}/Kids[${kids}]>>`);
    }
    const kids = this.#nodes.map(({ number }) => `${number} 0 R`).join(' ');
    this.writer.set(this.#root, `<</Type/Pages/Count ${count}/Kids[${kids}]>>`);
    return this.#root;
  }
}
