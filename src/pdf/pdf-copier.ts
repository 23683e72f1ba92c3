// Copies objects of one file into another: only what is reached, in the order in which it is reached.
import { pack } from './pack.js';
import type { PdfValue } from './parse-pdf-value.js';
import type { PdfFile } from './pdf-file.js';
import type { PdfWriter } from './pdf-writer.js';
import { writePdfValue } from './write-pdf-value.js';

export class PdfCopier {
  readonly #numbers = new Map<number, number | undefined>();
  readonly #waiting: number[] = [];
  readonly #replacements = new Map<number, PdfValue>();
  readonly #contents = new Map<number, Uint8Array>();

  constructor(
    readonly file: PdfFile,
    readonly writer: PdfWriter,
  ) {}

  /** Has an object of the old file stand for one that is written by others, or for nothing. */
  stand(old: number, number: number | undefined): void {
    this.#numbers.set(old, number);
  }

  /** Has the object get another value than in the old file. */
  replace(old: number, value: PdfValue): void {
    this.#replacements.set(old, value);
  }

  /** Has the stream get another content. It is packed at once: unpacked, all pages together are large. */
  replaceContent(old: number, content: Uint8Array): void {
    this.#contents.set(old, pack(content));
  }

  /** The new number of an object, which is copied in its turn. */
  readonly numberOf = (old: number): number | undefined => {
    if (this.#numbers.has(old)) return this.#numbers.get(old);
    const number = this.writer.allocate();
    this.#numbers.set(old, number);
    this.#waiting.push(old);
    return number;
  };

  text(value: PdfValue): string {
    return writePdfValue(value, this.numberOf);
  }

  /** Writes all that has been reached. */
  run(): void {
    // Grows while it is gone through.
    for (let at = 0; at < this.#waiting.length; at += 1) this.#copy(this.#waiting[at] ?? 0);
    this.#waiting.length = 0;
  }

  #copy(old: number): void {
    const number = this.#numbers.get(old);
    if (number === undefined) return;
    const value = this.#replacements.get(old) ?? this.file.resolve({ ref: old });
    const content = this.#contents.get(old);
    const stream = this.file.rawStream(old);
    if (!stream || !(value instanceof Map)) {
      this.writer.set(number, this.text(value));
      return;
    }
    const left = content ? ['Length', 'Filter', 'DecodeParms'] : ['Length'];
    const entries = this.text(new Map([...value].filter(([key]) => !left.includes(key)))).slice(2, -2);
    const filter = content ? '/Filter/FlateDecode' : '';
    this.writer.setStream(number, entries + filter, content ?? stream.bytes);
  }
}
