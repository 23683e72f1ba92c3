// Fonts, pictures and drawing states that several parts of a document have are written once.
import { createHash } from 'node:crypto';
import type { PdfValue } from '../parse-pdf-value.js';
import type { PdfCopier } from '../pdf-copier.js';
import type { PdfFile } from '../pdf-file.js';
import { refOf } from '../pdf-words.js';
import { writePdfValue } from '../write-pdf-value.js';

export class SharedResources {
  /** By what they are, all that they refer to included. */
  readonly #numbers = new Map<string, number>();
  #hashes = new Map<number, string>();
  #file: PdfFile | undefined;

  /** Has what a page uses stand for what has been written already. */
  share(copier: PdfCopier, page: number): void {
    const { file } = copier;
    if (this.#file !== file) this.#hashes = new Map();
    this.#file = file;
    for (const kind of file.dictionary(file.dictionary({ ref: page }).get('Resources')).values()) {
      const resources = file.resolve(kind);
      if (!(resources instanceof Map)) continue;
      for (const value of resources.values()) this.#shareOne(copier, refOf(value));
    }
  }

  #shareOne(copier: PdfCopier, old: number | undefined): void {
    if (old === undefined || this.#hashes.has(old)) return;
    const hash = this.#hashOf(old, copier.file);
    const known = this.#numbers.get(hash);
    if (known !== undefined) copier.stand(old, known);
    else this.#numbers.set(hash, copier.numberOf(old) ?? 0);
  }

  #hashOf(old: number, file: PdfFile): string {
    const known = this.#hashes.get(old);
    if (known !== undefined) return known;
    // What refers to itself is told by its number, and shared with nothing.
    this.#hashes.set(old, `circle ${old} ${this.#numbers.size}`);
    const hash = createHash('sha256').update(this.#describe(file.resolve({ ref: old }), file));
    const stream = file.rawStream(old);
    if (stream) hash.update(stream.bytes);
    const digest = hash.digest('hex');
    this.#hashes.set(old, digest);
    return digest;
  }

  #describe(value: PdfValue, file: PdfFile): string {
    const referred: string[] = [];
    const text = writePdfValue(value, (old) => {
      referred.push(this.#hashOf(old, file));
      return 0;
    });
    return `${text} ${referred.join(' ')}`;
  }
}
