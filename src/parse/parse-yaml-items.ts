// A YAML file with lists, read item by item, so that of a file which somebody works at only what has changed is read
// anew: the grammar of YAML takes long. What is written otherwise, or has a fault, is read as a whole.
import type { Place } from '../diagnostics/index.js';
import type { SourceFile } from '../source/index.js';
import type { YamlDocument } from './document.js';
import { parseYaml } from './parse-yaml.js';

/** What came of the parts of each file when it was read last: by its path, by their text. */
export type YamlItemMemory = Map<string, ReadonlyMap<string, YamlDocument | undefined>>;

type Path = readonly (string | number)[];

/** A stretch of the file, with the comments above it. */
interface Part {
  start: number;
  text: string;
}

interface ReadPart {
  start: number;
  document: YamlDocument;
}

interface Field {
  key: string;
  /** Its key with nothing behind where it has items. */
  head: ReadPart;
  /** Each as a list of one. */
  items: ReadPart[];
}

/** Anchors and documents reach from one part into another; tabs only the grammar knows how to count. */
const BEYOND_PARTS = /\t|(?:^|[\s,[{])&\S|^(?:%|---|\.\.\.)/mu;
/** A comment, or a key or dash with nothing behind it: how far what it belongs to reaches, only the grammar knows. */
const OPEN_END = /(?:^|\s)#|[:-]\s*$/u;
const KEY = /^[A-Za-z][\w-]*:(?= |$)/u;
/** With the dash of the first item. */
const LIST = /^[A-Za-z][\w-]*:(?: +#.*)? *\n(?: *(?:#.*)?\n)*( *)-(?=[ \n])/mu;

/** Undefined where the file has to be read as a whole; otherwise what `parseYaml` gives of it, without a fault. */
export function parseYamlItems({ path, text }: SourceFile, memory: YamlItemMemory): YamlDocument | undefined {
  const parts = BEYOND_PARTS.test(text) ? undefined : cut({ start: 0, text }, KEY, 0);
  if (!parts) return undefined;
  const known = memory.get(path);
  const read = new Map<string, YamlDocument | undefined>();
  memory.set(path, read);
  const readPart = ({ start, text: part }: Part): ReadPart | undefined => {
    const document = known?.has(part) ? known.get(part) : faultless(path, part);
    read.set(part, document);
    return document && { start, document };
  };
  const fields = parts.map((part) => readField(part, readPart));
  return isWhole(fields) ? joined({ path, text }, fields) : undefined;
}

/**
 * A text cut where a line of it begins something.
 * @param indent - Of such lines.
 * @returns undefined where another line stands as far out as they do, or further; and where something has an open end.
 */
function cut({ start: first, text }: Part, begin: RegExp, indent: number): Part[] | undefined {
  const starts: number[] = [];
  let start = 0;
  // Comments and empty lines may belong to what stands below them.
  let above: number | undefined;
  let isOpen = false;
  for (const line of text.split('\n')) {
    const words = line.trimStart();
    const isFurtherIn = line.length - words.length > indent;
    if (words === '' || (words.startsWith('#') && !isFurtherIn)) above ??= start;
    else {
      const begins = begin.test(line);
      const isWithin = starts.length > 0 && (isFurtherIn || words.startsWith('-'));
      if (begins ? isOpen : !isWithin) return undefined;
      if (begins) starts.push(above ?? start);
      isOpen = OPEN_END.test(line);
      above = undefined;
    }
    start += line.length + 1;
  }
  if (isOpen) return undefined;
  return starts.map((at, index) => ({ start: first + at, text: text.slice(at, starts[index + 1]) }));
}

function faultless(path: string, text: string): YamlDocument | undefined {
  const { value, diagnostics } = parseYaml({ path, text });
  return diagnostics.length === 0 ? value : undefined;
}

function readField(part: Part, read: (part: Part) => ReadPart | undefined): Field | undefined {
  const found = LIST.exec(part.text);
  const dash = found?.[1]?.length ?? 0;
  const first = found ? found.index + found[0].length - 1 - dash : part.text.length;
  const head = read({ ...part, text: part.text.slice(0, first) });
  const [[key, value] = [], ...others] = entriesOf(head?.document.data);
  if (!head || key === undefined || others.length > 0) return undefined;
  if (!found) return { key, head, items: [] };
  const rest = { start: part.start + first, text: part.text.slice(first) };
  const items = cut(rest, new RegExp(`^ {${dash}}-(?= |$)`, 'u'), dash)?.map(read);
  return value === null && items && isWhole(items) && items.every(isOneItem)
    ? { key, head, items }
    : undefined;
}

function isWhole<Value>(values: readonly (Value | undefined)[]): values is Value[] {
  return values.every((value) => value !== undefined);
}

/** One without content has no place of its own. */
function isOneItem({ document: { data } }: ReadPart): boolean {
  return Array.isArray(data) && data.length === 1 && data[0] !== null;
}

function entriesOf(data: unknown): [string, unknown][] {
  return typeof data === 'object' && data !== null ? Object.entries(data) : [];
}

/** The file as one document again; undefined where a key stands twice, or none. */
function joined({ path: file, text }: SourceFile, fields: readonly Field[]): YamlDocument | undefined {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const [first, last] = [fields[0], fields.at(-1)];
  if (!first || !last || byKey.size < fields.length) return undefined;
  const whole = {
    file,
    start: placeIn(first.head, []).start,
    end: placeIn(last.items.at(-1) ?? last.head, []).end,
  };
  const find = (path: Path, look: Look, ofList: (field: Field) => Place): Place => {
    const [key, index, ...rest] = path;
    const field = byKey.get(String(key));
    if (!field) return whole;
    const item = index === undefined ? undefined : field.items[Number(index)];
    if (item) return placeIn(item, [0, ...rest], look);
    return field.items.length > 0 ? ofList(field) : placeIn(field.head, path, look);
  };
  return {
    path: file,
    text,
    data: Object.fromEntries(fields.map((field) => [field.key, dataOf(field)])),
    isBroken: false,
    placeOf: (path) => find(path, 'placeOf', placeOfList),
    placeOfKey: (path) => find(path, 'placeOfKey', ({ key, head }) => placeIn(head, [key], 'placeOfKey')),
    pathInFile: (path) => [...path],
  };
}

function dataOf({ key, head, items }: Field): unknown {
  if (items.length === 0) return (head.document.data as Record<string, unknown>)[key];
  return items.flatMap(({ document }) => document.data);
}

type Look = 'placeOf' | 'placeOfKey';

/** Of one that has items, from its first dash. */
function placeOfList({ head, items }: Field): Place {
  const { start } = placeIn(items[0] ?? head, []);
  return { ...placeIn(items.at(-1) ?? head, []), start };
}

/** In the file. */
function placeIn({ start, document }: ReadPart, path: Path, look: Look = 'placeOf'): Place {
  const place = document[look](path);
  return { ...place, start: place.start + start, end: place.end + start };
}
