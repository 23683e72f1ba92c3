// The places that links lead to, by name: a link may stand in one part of the document and its place in another.
import { ownCopy } from '../own-copy.js';
import type { PdfValue } from '../parse-pdf-value.js';
import type { PdfCopier } from '../pdf-copier.js';
import { refOf } from '../pdf-words.js';
import type { PdfWriter } from '../pdf-writer.js';
import { pdfName } from '../write-pdf-value.js';
import { placeName } from './place-name.js';
import type { PrintedPages } from './printed-pages.js';

export class Destinations {
  readonly #places: string[] = [];

  constructor(readonly writer: PdfWriter) {}

  add(destinations: PdfValue | undefined, pages: PrintedPages, copier: PdfCopier): void {
    const { file } = copier;
    for (const [name, value] of file.dictionary(destinations)) {
      const place = file.resolve(value);
      if (!Array.isArray(place) || !pages.indexOf.has(refOf(place[0]) ?? -1)) continue;
      this.#places.push(ownCopy(`/${pdfName(placeName(name))} ${copier.text(place)}`));
    }
  }

  /** @returns Their number, undefined where there are none. */
  write(): number | undefined {
    if (this.#places.length === 0) return undefined;
    const number = this.writer.allocate();
    this.writer.set(number, `<<${this.#places.join('')}>>`);
    return number;
  }
}
