// Where a Swedish or Finnish word may be broken: the author's own breaks, joints of compounds, then patterns of syllables.
import createHyphenator from 'hyphen';
import finnish from 'hyphen/patterns/fi.js';
import swedish from 'hyphen/patterns/sv.js';
import { LONGEST_WORD, primaryLanguage } from '../../lib/index.js';
import { compoundBreaks } from './compound-breaks.js';

export const SOFT_HYPHEN = '\u00AD';
/** Letters that stay together at either end of a word, and of each part of a compound. */
const SHORTEST_PART = 4;
/** A part of a compound that has fewer letters is short enough for any column, and stays whole. */
const SHORTEST_BROKEN = 10;

/** Words with a hyphen wherever they may be broken, by language without region; they go before the patterns. */
export type OwnBreaks = Partial<Record<string, string[]>>;

/** Puts soft hyphens into one word of a language; a word of a language without patterns stays as it is. */
export type HyphenateWord = (word: string, language: string) => string;

type Places = readonly number[];

export function wordHyphenator(own: OwnBreaks = {}): HyphenateWord {
  const breaks = new Map(
    Object.entries(own).map(([language, words = []]) => [language, placesOf(words)] as const),
  );
  return (word, language) => {
    const primary = primaryLanguage(language.toLowerCase());
    const hyphenate = patternsOf(primary);
    if (hyphenate === undefined) return word;
    const places = breaks.get(primary)?.get(word.toLowerCase());
    return places === undefined ? hyphenate(word) : broken(word, places);
  };
}

/** Of each word in small letters, after how many of its letters it may be broken. */
function placesOf(words: readonly string[]): ReadonlyMap<string, Places> {
  return new Map(words.map((word) => [word.replaceAll('-', '').toLowerCase(), breaksOf(word, '-')]));
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

function broken(word: string, places: Places): string {
  return [0, ...places].map((from, index) => word.slice(from, places[index])).join(SOFT_HYPHEN);
}

type Hyphenate = (word: string) => string;
const hyphenators = new Map<string, Hyphenate | undefined>();

function patternsOf(language: string): Hyphenate | undefined {
  if (!hyphenators.has(language)) hyphenators.set(language, makeHyphenator(language));
  return hyphenators.get(language);
}

/** Remembers each word: the same ones stand in a report again and again. */
function makeHyphenator(language: string): Hyphenate | undefined {
  const patterns = language === 'sv' ? swedish : language === 'fi' ? finnish : undefined;
  if (patterns === undefined) return undefined;
  const hyphenate = createHyphenator(patterns, {
    hyphenChar: SOFT_HYPHEN,
    minWordLength: 2 * SHORTEST_PART,
  });
  const words = new Map<string, string>();
  return (word) => {
    if (word.length > LONGEST_WORD) return word;
    const known = words.get(word);
    if (known !== undefined) return known;
    const made = withJoints(withoutShortEnds(hyphenate(word)), compoundBreaks(word, language));
    words.set(word, made);
    return made;
  };
}

/** A joint of a compound goes before what a pattern says beside it: *sosiaali-työntekijä*, never *sosiaa-lityöntekijä*. */
function withJoints(hyphenated: string, joints: Places): string {
  if (joints.length === 0) return hyphenated;
  const word = hyphenated.replaceAll(SOFT_HYPHEN, '');
  const ends = [...joints, word.length];
  const places = breaksOf(hyphenated, SOFT_HYPHEN).filter((place) =>
    ends.some((end, index) => {
      const start = ends[index - 1] ?? 0;
      const isLong = end - start >= SHORTEST_BROKEN;
      return isLong && place - start >= SHORTEST_PART && end - place >= SHORTEST_PART;
    }),
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
