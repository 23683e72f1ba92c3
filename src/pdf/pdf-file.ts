// Reading the PDF files that Chromium writes, and those that are finished here: one section, no encryption.
import { inflateSync } from 'node:zlib';
import { type PdfValue, parsePdfValue } from './parse-pdf-value.js';
import { nameOf, refOf } from './pdf-words.js';

/** What many small objects are packed in. */
interface ObjectStream {
  text: string;
  offsets: number[];
  /** Those that have been read. */
  values: (PdfValue | undefined)[];
}

/**
 * Random access to the objects of one file. What has been read is kept; of what is packed in object streams only the
 * latest, since a finished report has most of its objects there, and all of them together take twenty times the file.
 */
export class PdfFile {
  readonly trailer: Map<string, PdfValue>;
  readonly #bytes: Buffer;
  /** Offset of each object that stands by itself. */
  readonly #offsets = new Map<number, number>();
  /** Where the others are, by their numbers: in which object stream, as which of its objects. */
  readonly #streamOf: number[] = [];
  readonly #indexIn: number[] = [];
  /** Of objects that stand by themselves: what they are, and where that ends. */
  readonly #values = new Map<number, { value: PdfValue; end: number }>();
  readonly #objectStreams = new Map<number, ObjectStream>();
  /** Where the list of objects stands, which ends the last object. */
  readonly #start: number;
  #ends: number[] | undefined;

  /** @throws Error when the file is not of these kinds. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tail = this.#text(Math.max(0, bytes.length - 64));
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]);
    if (!(start < bytes.length)) throw new Error('the PDF has no end');
    this.#start = start;
    const hasTable = this.#text(start, start + 4) === 'xref';
    this.trailer = hasTable ? this.#readTable(this.#text(start)) : this.#readXrefStream(start);
    if (this.trailer.has('Encrypt')) throw new Error('the PDF is encrypted');
    if (this.trailer.has('Prev')) throw new Error('the PDF has been changed since it was made');
  }

  /** Numbers of the objects that stand by themselves, as every stream does. */
  get unpacked(): Iterable<number> {
    return this.#offsets.keys();
  }

  /** Where an object stands in the file; for one in an object stream, where that stream stands. */
  extent(number: number): { start: number; end: number } {
    const stream = this.#streamOf[number];
    if (stream !== undefined) return this.extent(stream);
    const start = this.#offsets.get(number);
    if (start === undefined) throw new Error(`the PDF lacks object ${number}`);
    this.#ends ??= [...this.#offsets.values(), this.#start].sort((a, b) => a - b);
    return { start, end: this.#ends[indexAfter(this.#ends, start)] ?? this.#bytes.length };
  }

  /** What a pattern finds at the beginning of an object as it is written; null where it is packed or does not match. */
  match(number: number, pattern: RegExp): RegExpExecArray | null {
    if (!this.#offsets.has(number)) return null;
    const { start, end } = this.extent(number);
    pattern.lastIndex = 0;
    return pattern.exec(this.#text(start, end));
  }

  /** The value with references followed; null for a reference that leads nowhere. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (value === undefined) return null;
    let found = value;
    let next = refOf(found);
    // A chain of references longer than this is a circle.
    for (let step = 0; step < 8 && next !== undefined; step += 1) {
      found = this.#read(next);
      next = refOf(found);
    }
    return next === undefined ? found : null;
  }

  /** The dictionary that is meant; an empty one for anything else. */
  dictionary(value: PdfValue | undefined): Map<string, PdfValue> {
    return asDictionary(this.resolve(value));
  }

  /** The unpacked stream of an object as Latin-1, undefined when it has none or is packed otherwise. */
  stream(number: number): string | undefined {
    const raw = this.rawStream(number);
    if (!raw) return undefined;
    const filter = this.resolve(raw.dictionary.get('Filter'));
    if (filter === null) return raw.bytes.toString('latin1');
    if (nameOf(filter) !== 'FlateDecode') return undefined;
    return inflateSync(raw.bytes).toString('latin1');
  }

  /** A stream as it stands in the file, packed; undefined when the object has none. */
  rawStream(number: number): { dictionary: Map<string, PdfValue>; bytes: Buffer } | undefined {
    const offset = this.#offsets.get(number);
    if (offset === undefined) return undefined;
    const { value, end } = this.#readAt(offset, number);
    if (!(value instanceof Map)) return undefined;
    const keyword = /^\s*stream\r?\n/.exec(this.#text(end, end + 32))?.[0];
    const length = this.resolve(value.get('Length'));
    if (!keyword || typeof length !== 'number') return undefined;
    const start = end + keyword.length;
    return { dictionary: value, bytes: this.#bytes.subarray(start, start + length) };
  }

  /** Of one object at a time: a value keeps the text that it was cut from, and all of it would stand here twice. */
  #text(from: number, to?: number): string {
    return this.#bytes.toString('latin1', from, to);
  }

  /** Null for what is nowhere. */
  #read(number: number): PdfValue {
    const offset = this.#offsets.get(number);
    if (offset !== undefined) return this.#readAt(offset, number).value;
    const stream = this.#streamOf[number];
    return stream === undefined ? null : this.#readPacked(stream, this.#indexIn[number] ?? 0);
  }

  #readAt(offset: number, number: number): { value: PdfValue; end: number } {
    const known = this.#values.get(number);
    if (known) return known;
    const text = this.#text(offset, this.extent(number).end);
    OBJECT.lastIndex = 0;
    if (!OBJECT.test(text)) throw new Error(`the PDF has no object at ${offset}`);
    const { value, end } = parsePdfValue(text, OBJECT.lastIndex);
    const read = { value, end: offset + end };
    this.#values.set(number, read);
    return read;
  }

  #readPacked(stream: number, index: number): PdfValue {
    const { text, offsets, values } = this.#objectStream(stream);
    const known = values[index];
    if (known !== undefined) return known;
    const inside = offsets[index];
    if (inside === undefined) throw new Error('the PDF has an object stream that is too short');
    const { value } = parsePdfValue(text, inside);
    values[index] = value;
    return value;
  }

  #objectStream(number: number): ObjectStream {
    const known = this.#objectStreams.get(number);
    if (known) return known;
    const dictionary = this.dictionary({ ref: number });
    const first = this.resolve(dictionary.get('First'));
    const text = this.stream(number);
    if (typeof first !== 'number' || text === undefined)
      throw new Error('the PDF has an unreadable object stream');
    const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
    const offsets = numbers.filter((_, index) => index % 2 === 1).map((offset) => first + offset);
    const read = { text, offsets, values: [] };
    this.#objectStreams.set(number, read);
    const [oldest] = this.#objectStreams.keys();
    if (oldest !== undefined && this.#objectStreams.size > KEPT_STREAMS) this.#objectStreams.delete(oldest);
    return read;
  }

  /** @param text - From the table to the end of the file. */
  #readTable(text: string): Map<string, PdfValue> {
    const trailerAt = text.indexOf('trailer');
    if (trailerAt < 0) throw new Error('the PDF has no trailer');
    SECTION.lastIndex = 'xref'.length;
    for (let section = SECTION.exec(text); section; section = SECTION.exec(text)) {
      const [, first, count] = section;
      const from = SECTION.lastIndex;
      const end = from + Number(count) * ENTRY_LENGTH;
      if (end > trailerAt) throw new Error('the PDF has a list of objects that is too short');
      for (let at = from, number = Number(first); at < end; at += ENTRY_LENGTH, number += 1) {
        if (text[at + 17] === 'n') this.#offsets.set(number, Number(text.slice(at, at + 10)));
      }
      SECTION.lastIndex = end;
    }
    return asDictionary(parsePdfValue(text, trailerAt + 'trailer'.length).value);
  }

  #readXrefStream(start: number): Map<string, PdfValue> {
    OBJECT.lastIndex = 0;
    const number = Number(OBJECT.exec(this.#text(start))?.[1]);
    if (Number.isNaN(number)) throw new Error('the PDF has no list of its objects');
    this.#offsets.set(number, start);
    const dictionary = this.dictionary({ ref: number });
    const table = this.stream(number);
    const widths = asNumbers(this.resolve(dictionary.get('W')));
    if (table === undefined || widths.length !== 3 || dictionary.has('DecodeParms')) {
      throw new Error('the PDF has an unreadable list of its objects');
    }
    const bytes = Buffer.from(table, 'latin1');
    const index = asNumbers(this.resolve(dictionary.get('Index')));
    const sections = index.length > 0 ? index : [0, ...asNumbers([dictionary.get('Size') ?? 0])];
    let at = 0;
    const field = (width: number) => {
      const value = width === 0 ? 1 : bytes.readUIntBE(at, width);
      at += width;
      return value;
    };
    const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
    for (let section = 0; section + 1 < sections.length; section += 2) {
      for (let offset = 0; offset < (sections[section + 1] ?? 0); offset += 1) {
        if (at + kindWidth + secondWidth + thirdWidth > bytes.length) break;
        const kind = field(kindWidth);
        const second = field(secondWidth);
        const third = thirdWidth === 0 ? 0 : field(thirdWidth);
        const object = (sections[section] ?? 0) + offset;
        if (object > MOST_OBJECTS) throw new Error('the PDF has a list of objects that is too long');
        if (kind === 1) this.#offsets.set(object, second);
        else if (kind === 2) {
          this.#streamOf[object] = second;
          this.#indexIn[object] = third;
        }
      }
    }
    // It was asked for when nothing was known but the list itself.
    this.#ends = undefined;
    return dictionary;
  }
}

/** Whoever follows a tree that was written in order needs a few at a time. */
const KEPT_STREAMS = 32;
/** ISO 32000-1, Annex C: as many objects as a file may have. */
const MOST_OBJECTS = 8_388_607;
const OBJECT = /\s*(\d+) \d+ obj/y;
/** Which objects follow in the list: the first number, and how many. */
const SECTION = /\s*(\d+) (\d+)\s*?\r?\n/y;
/** Each entry of the list has as many bytes, by the standard. */
const ENTRY_LENGTH = 20;

function asNumbers(value: PdfValue): number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}

function asDictionary(value: PdfValue): Map<string, PdfValue> {
  return value instanceof Map ? value : new Map();
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
