// Reading the plain PDF files that Chromium writes: one xref table, no object streams, no encryption.
import { inflateSync } from 'node:zlib';
import { type PdfValue, parsePdfValue } from './parse-pdf-value.js';

/** Random access to the objects of one file. */
export class PdfFile {
  readonly trailer: Map<string, PdfValue>;
  readonly #bytes: Buffer;
  readonly #offsets = new Map<number, number>();
  readonly #ends: number[];

  /** @throws Error when the file is not of the plain kind. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tail = this.#bytes.toString('latin1', Math.max(0, bytes.length - 64));
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]);
    if (!(start < bytes.length)) throw new Error('the PDF has no end');
    const table = this.#bytes.toString('latin1', start);
    const trailerAt = table.indexOf('trailer');
    if (!table.startsWith('xref') || trailerAt < 0) throw new Error('the PDF has no plain xref table');
    let number = 0;
    for (const [, first, last, kind] of table
      .slice(0, trailerAt)
      .matchAll(/^(\d+) (\d+)(?: ([nf]))?\s*$/gm)) {
      if (!kind) number = Number(first);
      else if (kind === 'n' && last) this.#offsets.set(number++, Number(first));
      else number++;
    }
    this.#ends = [...this.#offsets.values(), start].sort((a, b) => a - b);
    this.trailer = asDictionary(parsePdfValue(table.slice(trailerAt + 'trailer'.length)).value);
  }

  /** Numbers of all objects. */
  get numbers(): Iterable<number> {
    return this.#offsets.keys();
  }

  /** Where an object stands in the file. */
  extent(number: number): { start: number; end: number } {
    const start = this.#offsets.get(number);
    if (start === undefined) throw new Error(`the PDF lacks object ${number}`);
    return { start, end: this.#ends[indexAfter(this.#ends, start)] ?? this.#bytes.length };
  }

  /** The value with references followed; null for a reference that leads nowhere. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (value === undefined) return null;
    if (!(typeof value === 'object' && value && 'ref' in value)) return value;
    return this.#offsets.has(value.ref) ? this.#parse(value.ref).value : null;
  }

  /** The dictionary that is meant; an empty one for anything else. */
  dictionary(value: PdfValue | undefined): Map<string, PdfValue> {
    return asDictionary(this.resolve(value));
  }

  /** The inflated stream of an object as Latin-1, undefined when it has none or is packed otherwise. */
  stream(number: number): string | undefined {
    const { value, after, at } = this.#parse(number);
    const keyword = /^\s*stream\r?\n/.exec(after.slice(0, 32))?.[0];
    const dictionary = asDictionary(value);
    const length = this.resolve(dictionary.get('Length'));
    if (!keyword || typeof length !== 'number') return undefined;
    if (!isNamed(this.resolve(dictionary.get('Filter')), 'FlateDecode')) return undefined;
    const start = at + keyword.length;
    return inflateSync(this.#bytes.subarray(start, start + length)).toString('latin1');
  }

  /** The object's value, the text after it, and where in the file that text stands. */
  #parse(number: number): { value: PdfValue; after: string; at: number } {
    const { start, end } = this.extent(number);
    const text = this.#bytes.toString('latin1', start, end);
    const header = /^\s*\d+ \d+ obj/.exec(text)?.[0].length ?? 0;
    const parsed = parsePdfValue(text.slice(header));
    const length = header + parsed.end;
    return { value: parsed.value, after: text.slice(length), at: start + length };
  }
}

function asDictionary(value: PdfValue): Map<string, PdfValue> {
  return value instanceof Map ? value : new Map();
}

function isNamed(value: PdfValue, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}

/** Index of the first number above the given one. */
function indexAfter(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
