// Reads the structure tree of a printed PDF.
import type { PdfValue } from '../parse-pdf-value.js';
import type { PdfFile } from '../pdf-file.js';
import { type Dictionary, nameOf, refOf, textOf } from '../pdf-words.js';
import type { Tag } from './tag.js';

/** Deeper than any document; what goes on below is a circle. */
const DEEPEST = 500;

/**
 * @param pageOf - From a page's object number to its index.
 * @throws Error when there is no structure.
 */
export function readTags(file: PdfFile, pageOf: ReadonlyMap<number, number>): Tag {
  const root = file.dictionary(file.trailer.get('Root')).get('StructTreeRoot');
  const top = file.dictionary(root).get('K');
  const reader = new TagReader(file, pageOf);
  const kids = listOf(file.resolve(top), top).flatMap((kid) => reader.read(kid, undefined, 0));
  const [only, ...others] = kids.filter((kid) => kid.kind === 'tag');
  if (!only) throw new Error('the PDF has no structure');
  return others.length === 0 && only.type === 'Document' ? only : { kind: 'tag', type: 'Document', kids };
}

/** A tag as Chromium writes most: with a type, a page and kids, and nothing else. */
const PLAIN_TAG =
  /\d+ 0 obj\n<<\/Type \/StructElem\n\/S \/(\w+)\n\/P \d+ 0 R(?:\n\/Pg (\d+) 0 R)?\n\/K (?:(\d+)|(\d+) 0 R|\[([\d R]*)\])>>\nendobj/y;

class TagReader {
  constructor(
    readonly file: PdfFile,
    readonly pageOf: ReadonlyMap<number, number>,
  ) {}

  read(value: PdfValue, page: number | undefined, depth: number): Tag['kids'] {
    if (depth > DEEPEST) throw new Error('the PDF has a structure without end');
    if (typeof value === 'number') return page === undefined ? [] : [{ kind: 'mark', page, mcid: value }];
    const plain = this.#plainTag(refOf(value), page, depth);
    if (plain) return [plain];
    const dictionary = this.file.dictionary(value);
    const type = nameOf(dictionary.get('S'));
    const own = this.pageOf.get(refOf(dictionary.get('Pg')) ?? -1) ?? page;
    if (type !== undefined) return [this.#tag(dictionary, type, own, refOf(value), depth)];
    const mcid = dictionary.get('MCID');
    const annotation = refOf(dictionary.get('Obj'));
    // A number within a group is another one than the page's own; what groups hold is not tagged here.
    if (own === undefined || dictionary.has('Stm')) return [];
    if (typeof mcid === 'number') return [{ kind: 'mark', page: own, mcid }];
    return annotation === undefined ? [] : [{ kind: 'area', page: own, annotation }];
  }

  #plainTag(number: number | undefined, around: number | undefined, depth: number): Tag | undefined {
    const found = number === undefined ? null : this.file.match(number, PLAIN_TAG);
    if (!found || number === undefined) return undefined;
    const [, type = '', pageNumber, mcid, only, list] = found;
    const page = pageNumber === undefined ? around : (this.pageOf.get(Number(pageNumber)) ?? around);
    const tag: Tag = { kind: 'tag', type, kids: [], printedAs: number };
    if (mcid !== undefined) tag.kids = this.read(Number(mcid), page, depth + 1);
    else if (only !== undefined) tag.kids = this.read({ ref: Number(only) }, page, depth + 1);
    else
      for (const [, ref, mark] of (list ?? '').matchAll(/(\d+) 0 R|(\d+)/g)) {
        tag.kids.push(...this.read(ref === undefined ? Number(mark) : { ref: Number(ref) }, page, depth + 1));
      }
    return tag;
  }

  #tag(
    dictionary: Dictionary,
    type: string,
    page: number | undefined,
    number: number | undefined,
    depth: number,
  ): Tag {
    const kids = dictionary.get('K');
    const tag: Tag = {
      kind: 'tag',
      type,
      kids: listOf(this.file.resolve(kids), kids).flatMap((kid) => this.read(kid, page, depth + 1)),
    };
    if (number !== undefined) tag.printedAs = number;
    const language = textOf(dictionary.get('Lang'));
    if (language) tag.language = language;
    const [alt, title, actual, id] = ['Alt', 'T', 'ActualText', 'ID'].map((key) => dictionary.get(key));
    if (isString(alt)) tag.alt = alt.string;
    if (isString(title)) tag.title = title.string;
    const actualText = textOf(actual);
    if (actualText !== undefined) tag.actualText = actualText;
    if (isString(id)) tag.id = id.string;
    const attributes = this.file.resolve(dictionary.get('A'));
    for (const each of listOf(attributes, attributes))
      addAttributes(tag, this.file.dictionary(each), this.file);
    return tag;
  }
}

function addAttributes(tag: Tag, attributes: Dictionary, file: PdfFile): void {
  const owner = nameOf(attributes.get('O'));
  if (owner === 'List') tag.list = new Map(attributes);
  if (owner !== 'Table') return;
  const scope = nameOf(attributes.get('Scope'));
  if (scope) tag.scope = scope;
  const headers = file.resolve(attributes.get('Headers'));
  if (Array.isArray(headers)) tag.headers = headers.filter(isString).map(({ string }) => string);
  const [rows, columns] = [attributes.get('RowSpan'), attributes.get('ColSpan')];
  if (typeof rows === 'number' && rows > 1) tag.rowSpan = rows;
  if (typeof columns === 'number' && columns > 1) tag.columnSpan = columns;
}

function isString(value: PdfValue | undefined): value is { string: string } {
  return typeof value === 'object' && value !== null && 'string' in value;
}

/** An array's items, or the one value; the value as it was referred to, so that its number is known. */
function listOf(resolved: PdfValue, value: PdfValue | undefined): PdfValue[] {
  if (Array.isArray(resolved)) return resolved;
  return resolved === null || value === undefined ? [] : [value];
}
