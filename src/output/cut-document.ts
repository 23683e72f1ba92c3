// Cuts a long document into parts that are printed one by one: where a page begins anyway, or else between goals, units
// and items of lists, where a page then begins.
import type { SplitElement } from '../pdf/index.js';

/** The document's text from one place to another, with what it stands in. */
export interface DocumentPart {
  from: number;
  to: number;
  /** Elements that began in earlier parts, the outermost first. */
  continued: readonly CutElement[];
  /** Elements that go on in the next part. */
  open: readonly CutElement[];
}

export interface CutElement extends SplitElement {
  name: string;
  /** Where its start tag stands. */
  from: number;
  to: number;
  parent: CutElement | undefined;
  /** How many items of the list have been begun, where the part ends. */
  items: number;
}

/** Where a document can be cut. */
interface CutDocument {
  /** Where the text of the body begins and ends. */
  from: number;
  to: number;
  places: CutPlace[];
}

interface CutPlace {
  at: number;
  parent: CutElement;
  items: number;
  /** Whether a page begins there anyway. */
  beginsPage: boolean;
}

const TOKEN =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-zA-Z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** A part is at least so much of what it may be, that few are needed. */
const LEAST = 0.4;

/**
 * @param most - Length that a part shall have at most; it is longer where nothing can be cut.
 * @returns One part where nothing can be cut, or where the tags do not close as they open.
 */
export function cutDocument(html: string, most: number): DocumentPart[] {
  const found = findPlaces(html);
  const { from, to, places } = found ?? { from: 0, to: html.length, places: [] };
  const cuts: CutPlace[] = [];
  let start = from;
  let next = 0;
  while (to - start > most) {
    const chosen = chooseCut(places, next, { least: start + most * LEAST, most: start + most });
    const cut = chosen === undefined ? undefined : places[chosen];
    if (chosen === undefined || !cut) break;
    cuts.push(cut);
    start = cut.at;
    next = chosen + 1;
  }
  return partsBetween(from, to, cuts);
}

/** The last place where a page begins anyway, else the last one, else the first one beyond. */
function chooseCut(
  places: readonly CutPlace[],
  from: number,
  { least, most }: { least: number; most: number },
): number | undefined {
  let last: number | undefined;
  let page: number | undefined;
  for (let at = from; at < places.length; at += 1) {
    const place = places[at];
    if (!place || place.at < least) continue;
    if (place.at > most) return page ?? last ?? at;
    last = at;
    if (place.beginsPage) page = at;
  }
  return page ?? last;
}

function partsBetween(from: number, to: number, cuts: readonly CutPlace[]): DocumentPart[] {
  const ends = [...cuts, undefined];
  return ends.map((end, index) => {
    const begin = cuts[index - 1];
    return { from: begin?.at ?? from, to: end?.at ?? to, continued: wayTo(begin), open: wayTo(end) };
  });
}

/** The elements around a place, the outermost first. */
function wayTo(place: CutPlace | undefined): CutElement[] {
  const way: CutElement[] = [];
  for (let element = place?.parent; element; element = element.parent) way.unshift(element);
  const inner = way.at(-1);
  // A list that is cut twice has begun another number of items at each.
  if (place && inner) way[way.length - 1] = { ...inner, items: place.items };
  return way;
}

function findPlaces(html: string): CutDocument | undefined {
  const finder = new PlaceFinder();
  TOKEN.lastIndex = html.indexOf('<body');
  if (TOKEN.lastIndex < 0) return undefined;
  for (let token = TOKEN.exec(html); token; token = TOKEN.exec(html)) {
    const [text, , slash, name, attributes = ''] = token;
    if (name === undefined) continue;
    const isRead = slash
      ? finder.close(name.toLowerCase(), token.index)
      : finder.open(name.toLowerCase(), attributes, token.index, token.index + text.length);
    if (!isRead) return undefined;
    if (finder.end !== undefined) break;
  }
  return finder.end === undefined ? undefined : { from: finder.start, to: finder.end, places: finder.places };
}

interface OpenElement {
  name: string;
  /** Given where it can be split. */
  cut: CutElement | undefined;
  /** The child before, by name and class. */
  before: { name: string; kind: string } | undefined;
}

class PlaceFinder {
  readonly places: CutPlace[] = [];
  start = 0;
  end: number | undefined;
  readonly #open: OpenElement[] = [];
  #page = '';

  open(name: string, attributes: string, from: number, to: number): boolean {
    const parent = this.#open.at(-1);
    if (name === 'body') this.start = to;
    const page = attributes.includes('data-page=') ? attributeOf(attributes, 'data-page') : undefined;
    const kind = attributeOf(attributes, 'class') ?? '';
    if (parent?.cut) {
      const beginsPage = page !== undefined && page !== this.#page;
      if (isCuttable(parent, name, kind))
        this.places.push({ at: from, parent: parent.cut, items: parent.cut.items, beginsPage });
      parent.cut.items += 1;
    }
    if (parent) parent.before = { name, kind };
    if (page !== undefined) this.#page = page;
    if (VOID.has(name) || attributes.endsWith('/')) return true;
    const cut = this.#canSplit(parent, name, attributes)
      ? {
          id: from,
          kind: isList(name) ? ('list' as const) : ('block' as const),
          name,
          from,
          to,
          parent: parent?.cut,
          items: 0,
        }
      : undefined;
    this.#open.push({ name, cut, before: undefined });
    return true;
  }

  #canSplit(parent: OpenElement | undefined, name: string, attributes: string): boolean {
    if (/\s(?:role|hidden)\b/.test(attributes)) return false;
    if (name === 'main') return parent?.name === 'body';
    return parent?.cut !== undefined && !isList(parent.name) && (name === 'section' || isList(name));
  }

  close(name: string, at: number): boolean {
    if (this.#open.pop()?.name !== name) return false;
    if (name === 'body') this.end = at;
    return true;
  }
}

/** Between what is alike: a heading is never parted from what stands below it. */
function isCuttable({ name: parent, before }: OpenElement, name: string, kind: string): boolean {
  if (!before) return false;
  if (parent === 'main') return true;
  if (isList(parent)) return name === 'li';
  if (before.name !== name) return false;
  return name === 'section' || (name === 'div' && kind === before.kind && kind !== '');
}

function isList(name: string): boolean {
  return name === 'ol' || name === 'ul';
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes);
  return found?.[1];
}
