// Soft hyphens in the long words of finished HTML: many browsers have no dictionaries of their own.
import { type HyphenateWord, type OwnBreaks, wordHyphenator } from './hyphenate-word.js';
import { isInAddress } from './is-in-address.js';
import { findLongWords, type Passage } from './long-words.js';

/**
 * How many letters a word has that gets hyphens. Paper has narrow columns of small type; on screen only words that a
 * column cannot hold are touched.
 */
const SHORTEST = { print: 13, screen: 17 };
const LONG_IN_CHART = /\p{L}{10,}/gu;

type Medium = keyof typeof SHORTEST;

/**
 * Puts soft hyphens into long words, by the language of the text they stand in. Each such word gets a `<span>` of its
 * own, so that a PDF reader can be told the whole word.
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

function hyphenated(html: string, medium: Medium, open: Passage[], hyphenate: HyphenateWord): string {
  // Only what changes is cut out: a string glued from every token would take several times the page's memory.
  const pieces: string[] = [];
  let done = 0;
  for (const { word, index, language } of findLongWords(html, SHORTEST[medium], open)) {
    const broken = hyphenate(word, language);
    if (broken === word || isInAddress(html, index, index + word.length)) continue;
    pieces.push(html.slice(done, index), `<span class="long-word">${broken}</span>`);
    done = index + word.length;
  }
  pieces.push(html.slice(done));
  return pieces.join('');
}
