// Soft hyphens in the long words of finished HTML: many browsers have no dictionaries of their own.
import createHyphenator from 'hyphen';
import finnish from 'hyphen/patterns/fi.js';
import swedish from 'hyphen/patterns/sv.js';
import { compoundBreaks } from './compound-breaks.js';
import type { RenderMemory } from './render-memory.js';

const SOFT_HYPHEN = '\u00AD';
/** Paper has narrow columns of small type; on screen only words that a column cannot hold are touched. */
const LONG_WORDS = { print: /\p{L}{13,}/gu, screen: /\p{L}{17,}/gu, chart: /\p{L}{10,}/gu };
/** Letters that stay together at either end of a word. */
const SHORTEST_PART = 4;
/** Letters around a joint within which no syllable is broken off. */
const NEAR_JOINT = 2;
/** A tag, a comment, or the text up to the next of them. */
const TOKEN = /<!--[\s\S]*?-->|<[^>]*>|[^<]+/g;
const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr use rect path circle'.split(' '),
);
/** What stands between two of them is looked through as one. */
const SECTION_START = '<section';
/** Their content is no running text. */
const LEFT_ALONE = new Set([
  'head',
  'script',
  'style',
  'title',
  'svg',
  'code',
  'kbd',
  'samp',
  'pre',
  'textarea',
  'template',
]);

/** Words with a hyphen wherever they may be broken, by language without region; they go before the patterns. */
export type OwnBreaks = Partial<Record<string, string[]>>;

interface OpenElement {
  name: string;
  language: string;
  isLeftAlone: boolean;
}

/**
 * Puts soft hyphens into long words, by the language of the text they stand in.
 * Each such word gets a `<span>` of its own, so that a PDF reader can be told the whole word.
 */
export function addSoftHyphens(html: string, medium: 'screen' | 'print'): string {
  return hyphenatedPieces(html, medium).join('');
}

/** As `addSoftHyphens`, for a caller with more to put in; the first piece reaches to the first word that changes. */
export function hyphenatedPieces(
  html: string,
  medium: 'screen' | 'print',
  own: OwnBreaks = {},
  memory?: RenderMemory,
): string[] {
  const breaks = ownBreaks(own);
  if (memory === undefined) return piecesOf(html, medium, [], breaks);
  let open: OpenElement[] = [];
  return sectionsOf(html).map((section) => {
    const around = open;
    const done = memory.recall(`hyphens ${JSON.stringify(around)}`, section, () => {
      const after = [...around];
      return { text: piecesOf(section, medium, after, breaks).join(''), after };
    });
    open = done.after;
    return done.text;
  });
}

/** For a page that comes piece by piece, in its order. */
export function pieceHyphenator(medium: 'screen' | 'print', own: OwnBreaks = {}): (piece: string) => string {
  const open: OpenElement[] = [];
  const breaks = ownBreaks(own);
  return (piece) => piecesOf(piece, medium, open, breaks).join('');
}

/** Cut before each section, so that together they are the whole. */
function sectionsOf(html: string): string[] {
  const sections: string[] = [];
  let from = 0;
  while (from < html.length) {
    const next = html.indexOf(SECTION_START, from + 1);
    const to = next < 0 ? html.length : next;
    sections.push(html.slice(from, to));
    from = to;
  }
  return sections;
}

/** @param open - The elements that are open before; afterwards those that are open then. */
function piecesOf(html: string, medium: 'screen' | 'print', open: OpenElement[], breaks: Breaks): string[] {
  const longWord = LONG_WORDS[medium];
  // Only what changes is cut out: a string glued from every token would take several times the page's memory.
  const pieces: string[] = [];
  let done = 0;
  for (const { 0: token, index } of html.matchAll(TOKEN)) {
    if (token.startsWith('<')) {
      follow(token, open);
      continue;
    }
    const around = open.at(-1);
    if (around === undefined || around.isLeftAlone) continue;
    const hyphenated = hyphenateText(token, longWord, around.language, breaks);
    if (hyphenated === token) continue;
    pieces.push(html.slice(done, index), hyphenated);
    done = index + token.length;
  }
  pieces.push(html.slice(done));
  return pieces;
}

function follow(tag: string, open: OpenElement[]): void {
  const name = /^<\/?([a-zA-Z][\w-]*)/.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined || VOID.has(name) || tag.endsWith('/>')) return;
  if (tag.startsWith('</')) {
    // An unclosed element inside, as `<p>` may be, ends with the one that closes.
    const at = open.findLastIndex((element) => element.name === name);
    if (at >= 0) open.length = at;
    return;
  }
  const around = open.at(-1);
  const language = /\slang="([^"]*)"/.exec(tag)?.[1] ?? around?.language ?? '';
  open.push({ name, language, isLeftAlone: LEFT_ALONE.has(name) || (around?.isLeftAlone ?? false) });
}

/** A plain text with soft hyphens in all its longer words, for what is not set by a browser. */
export function softHyphenated(text: string, language: string, own: OwnBreaks = {}): string {
  return hyphenateText(text, LONG_WORDS.chart, language, ownBreaks(own)).replace(/<[^>]*>/gu, '');
}

type Breaks = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Of each word in small letters, after how many of its letters it may be broken. */
function ownBreaks(own: OwnBreaks): Breaks {
  return new Map(
    Object.entries(own).map(([language, words = []]) => [
      language,
      new Map(words.map((word) => [word.replaceAll('-', '').toLowerCase(), breaksOf(word, '-')])),
    ]),
  );
}

function breaksOf(word: string, sign: string): number[] {
  let letters = 0;
  return word
    .split(sign)
    .slice(0, -1)
    .map((part) => {
      letters += part.length;
      return letters;
    });
}

function broken(word: string, places: readonly number[]): string {
  return [0, ...places].map((from, index) => word.slice(from, places[index])).join(SOFT_HYPHEN);
}

function hyphenateText(text: string, longWord: RegExp, language: string, breaks: Breaks): string {
  const hyphenate = hyphenatorOf(language);
  const own = breaks.get(language.toLowerCase().split('-')[0] ?? '');
  if (hyphenate === undefined) return text;
  return text.replace(longWord, (word) => {
    const places = own?.get(word.toLowerCase());
    const hyphenated = places === undefined ? hyphenate(word) : broken(word, places);
    return hyphenated === word ? word : `<span class="long-word">${hyphenated}</span>`;
  });
}

type Hyphenate = (word: string) => string;
const hyphenators = new Map<string, Hyphenate>();

function hyphenatorOf(language: string): Hyphenate | undefined {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const patterns = primary === 'sv' ? swedish : primary === 'fi' ? finnish : undefined;
  if (patterns === undefined) return undefined;
  const known = hyphenators.get(primary);
  if (known !== undefined) return known;
  const made = memoised(
    createHyphenator(patterns, { hyphenChar: SOFT_HYPHEN, minWordLength: 2 * SHORTEST_PART }),
    (word) => compoundBreaks(word, primary),
  );
  hyphenators.set(primary, made);
  return made;
}

function memoised(hyphenate: Hyphenate, jointsOf: (word: string) => number[]): Hyphenate {
  const words = new Map<string, string>();
  return (word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const made = withJoints(withoutShortEnds(hyphenate(word)), jointsOf(word));
    words.set(word, made);
    return made;
  };
}

/** A joint of a compound goes before what a pattern says beside it. */
function withJoints(hyphenated: string, joints: readonly number[]): string {
  if (joints.length === 0) return hyphenated;
  const word = hyphenated.replaceAll(SOFT_HYPHEN, '');
  const places = breaksOf(hyphenated, SOFT_HYPHEN).filter((place) =>
    joints.every((joint) => Math.abs(joint - place) > NEAR_JOINT),
  );
  return broken(
    word,
    [...places, ...joints].sort((a, b) => a - b),
  );
}

/** Drops the hyphens that would leave fewer than four letters at an end. */
function withoutShortEnds(hyphenated: string): string {
  const parts = hyphenated.split(SOFT_HYPHEN);
  while (parts.length > 1 && (parts[0]?.length ?? 0) < SHORTEST_PART)
    parts.splice(0, 2, parts.slice(0, 2).join(''));
  while (parts.length > 1 && (parts.at(-1)?.length ?? 0) < SHORTEST_PART) {
    parts.splice(-2, 2, parts.slice(-2).join(''));
  }
  return parts.join(SOFT_HYPHEN);
}
