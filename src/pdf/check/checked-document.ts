// A PDF opened for the checks, with its pages in order.
import { inflateSync } from 'node:zlib';
import type { PdfValue } from '../parse-pdf-value.js';
import type { PdfFile } from '../pdf-file.js';
import { type Dictionary, nameOf, refOf } from '../pdf-words.js';

export interface CheckedAnnotation {
  object: number | undefined;
  dictionary: Dictionary;
}

export interface CheckedPage {
  /** From 1, as people count. */
  number: number;
  object: number;
  dictionary: Dictionary;
  resources: Dictionary;
}

const EMPTY: Dictionary = new Map();
/** Page trees of more levels than this are no page trees. */
const DEEPEST = 64;

export class CheckedDocument {
  readonly catalog: Dictionary;
  readonly pages: CheckedPage[] = [];
  readonly pageOf = new Map<number, CheckedPage>();
  /** Whether the tree of pages says rightly what its parts are, and how many pages: readers trust it. */
  hasSoundPages = true;

  constructor(
    readonly bytes: Uint8Array,
    readonly file: PdfFile,
  ) {
    this.catalog = this.dictionary(file.trailer.get('Root'));
    this.#readPages(this.catalog.get('Pages'), EMPTY, 0);
  }

  /** The value with references followed; null where one leads nowhere. */
  resolve(value: PdfValue | undefined): PdfValue {
    return this.file.resolve(value);
  }

  /** The dictionary that is meant, also a stream's; an empty one for anything else. */
  dictionary(value: PdfValue | undefined): Dictionary {
    const resolved = this.resolve(value);
    return resolved instanceof Map ? resolved : EMPTY;
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const resolved = this.resolve(value);
    return Array.isArray(resolved) ? resolved : [];
  }

  /** The items of an array, or the value itself where it stands alone. */
  oneOrMore(value: PdfValue | undefined): readonly PdfValue[] {
    const resolved = this.resolve(value);
    if (resolved === null) return [];
    return Array.isArray(resolved) ? resolved : [resolved];
  }

  /** Unpacked bytes of a stream as Latin-1; undefined when there are none, or packed in a way that is not known. */
  stream(value: PdfValue | undefined): string | undefined {
    const number = refOf(value);
    if (number === undefined) return undefined;
    const filters = this.oneOrMore(this.dictionary(value).get('Filter'));
    const names = filters.map((filter) => nameOf(this.resolve(filter)));
    if (names.some((name) => name !== 'FlateDecode')) return undefined;
    const raw = this.file.rawStream(number)?.bytes;
    if (raw === undefined) return undefined;
    try {
      return names.reduce<Buffer>((packed) => inflateSync(packed), raw).toString('latin1');
    } catch {
      return undefined;
    }
  }

  /** Read each time: a report has more of them than of anything else that pages have. */
  annotationsOf({ dictionary }: CheckedPage): CheckedAnnotation[] {
    return this.list(dictionary.get('Annots')).map((each) => ({
      object: refOf(each),
      dictionary: this.dictionary(each),
    }));
  }

  #readPages(value: PdfValue | undefined, inherited: Dictionary, depth: number): void {
    const node = this.dictionary(value);
    const resources = node.has('Resources') ? this.dictionary(node.get('Resources')) : inherited;
    const kids = this.resolve(node.get('Kids'));
    if (Array.isArray(kids)) {
      if (depth > DEEPEST) throw new Error('the PDF has a page tree without end');
      const before = this.pages.length;
      for (const kid of kids) this.#readPages(kid, resources, depth + 1);
      this.#pageTreeSays(node, 'Pages', this.resolve(node.get('Count')) === this.pages.length - before);
      return;
    }
    const object = refOf(value);
    if (object === undefined || this.pageOf.has(object)) return;
    this.#pageTreeSays(node, 'Page', true);
    const page = { number: this.pages.length + 1, object, dictionary: node, resources };
    this.pages.push(page);
    this.pageOf.set(object, page);
  }

  #pageTreeSays(node: Dictionary, type: string, isRight: boolean): void {
    this.hasSoundPages &&= isRight && nameOf(node.get('Type')) === type;
  }
}
