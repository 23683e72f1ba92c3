// Where lines of finished HTML may be broken: in long words, as many browsers have no dictionaries, and not in what belongs together.
import { type HyphenateWord, type OwnBreaks, wordHyphenator } from './hyphenate-word.js';
import { isInAddress } from './is-in-address.js';
import { findKeptTogether } from './kept-together.js';
import { findLongWords, languagesOf, type Passage } from './long-words.js';

/**
 * How many letters a word has that gets hyphens. Paper has narrow columns of small type; on screen only words that a
 * column cannot hold are touched.
 */
const SHORTEST = { print: 13, screen: 17 };
const LONG_IN_CHART = /\p{L}{10,}/gu;

type Medium = keyof typeof SHORTEST;

/**
 * Puts soft hyphens into long words, by the language of the text they stand in. Each such word gets a `<span>` of its
 * own, so that a PDF reader can be told the whole word. So gets what belongs on one line: a sign that joins would be
 * copied and sought as text.
 * @returns a function for each piece of a page, in their order. `open`: the passages that are open before the piece;
 *   afterwards those that are open then.
 */
export function pieceHyphenator(
  medium: Medium,
  own: OwnBreaks = {},
): (html: string, open: Passage[]) => string {
  const hyphenate = wordHyphenator(own);
  return (html, open) => hyphenated(html, medium, open, hyphenate);
}

/** A plain text with soft hyphens in all its longer words, for what is not set by a browser. */
export function softHyphenated(text: string, language: string, own: OwnBreaks = {}): string {
  const hyphenate = wordHyphenator(own);
  return text.replace(LONG_IN_CHART, (word) => hyphenate(word, language));
}

/** What stands instead of a stretch of the page. */
interface Change {
  index: number;
  length: number;
  html: string;
}

function hyphenated(html: string, medium: Medium, open: Passage[], hyphenate: HyphenateWord): string {
  const languages = languagesOf(html, open);
  const words = new Map<number, Change>();
  for (const { word, index, language } of findLongWords(html, SHORTEST[medium], languages())) {
    const broken = hyphenate(word, language);
    if (broken === word || isInAddress(html, index, index + word.length)) continue;
    words.set(index, { index, length: word.length, html: span('long-word', broken) });
  }
  const languageAt = languages();
  const kept = findKeptTogether(html)
    .filter(({ index }) => languageAt(index) !== undefined)
    .map(({ index, text, name }): Change => {
      const word = words.get(index + text.length - 1);
      if (word === undefined) return { index, length: text.length, html: span(name, text) };
      // A long word behind *e-* is broken within, but not before it.
      words.delete(word.index);
      const before = text.slice(0, -1);
      return { index, length: before.length + word.length, html: span(name, before + word.html) };
    });
  return changed(
    html,
    [...words.values(), ...kept].sort((a, b) => a.index - b.index),
  );
}

function span(name: string, html: string): string {
  return `<span class="${name}">${html}</span>`;
}

/** Only what changes is cut out: a string glued from every token would take several times the page's memory. */
function changed(html: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const change of changes) {
    pieces.push(html.slice(done, change.index), change.html);
    done = change.index + change.length;
  }
  pieces.push(html.slice(done));
  return pieces.join('');
}
