// Soft hyphens in the long words of finished HTML: many browsers have no dictionaries of their own.
import { type HyphenateWord, type OwnBreaks, wordHyphenator } from './hyphenate-word.js';
import { findLongWords, type Passage } from './long-words.js';
import type { RenderMemory } from './render-memory.js';

/**
 * How many letters a word has that gets hyphens. Paper has narrow columns of small type; on screen only words that a
 * column cannot hold are touched.
 */
const SHORTEST = { print: 13, screen: 17 };
const LONG_IN_CHART = /\p{L}{10,}/gu;
/** What stands between two of them is looked through as one. */
const SECTION_START = '<section';

type Medium = keyof typeof SHORTEST;

/**
 * Puts soft hyphens into long words, by the language of the text they stand in. Each such word gets a `<span>` of its
 * own, so that a PDF reader can be told the whole word.
 * @returns Pieces, for a caller with more to put in; the first reaches to the first word that changes.
 */
export function hyphenatedPieces(
  html: string,
  medium: Medium,
  own: OwnBreaks = {},
  memory?: RenderMemory,
): string[] {
  const hyphenate = wordHyphenator(own);
  if (memory === undefined) return piecesOf(html, medium, [], hyphenate);
  let open: Passage[] = [];
  return sectionsOf(html).map((section) => {
    const around = open;
    const done = memory.recall(`hyphens ${JSON.stringify(around)}`, section, () => {
      const after = around.map((passage) => ({ ...passage }));
      return { text: piecesOf(section, medium, after, hyphenate).join(''), after };
    });
    open = done.after;
    return done.text;
  });
}

/** The same for a page that comes piece by piece, in its order. */
export function pieceHyphenator(medium: Medium, own: OwnBreaks = {}): (piece: string) => string {
  const open: Passage[] = [];
  const hyphenate = wordHyphenator(own);
  return (piece) => piecesOf(piece, medium, open, hyphenate).join('');
}

/** A plain text with soft hyphens in all its longer words, for what is not set by a browser. */
export function softHyphenated(text: string, language: string, own: OwnBreaks = {}): string {
  const hyphenate = wordHyphenator(own);
  return text.replace(LONG_IN_CHART, (word) => hyphenate(word, language));
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

/** @param open - The passages that are open before; afterwards those that are open then. */
function piecesOf(html: string, medium: Medium, open: Passage[], hyphenate: HyphenateWord): string[] {
  // Only what changes is cut out: a string glued from every token would take several times the page's memory.
  const pieces: string[] = [];
  let done = 0;
  for (const { word, index, language } of findLongWords(html, SHORTEST[medium], open)) {
    const hyphenated = hyphenate(word, language);
    if (hyphenated === word) continue;
    pieces.push(html.slice(done, index), `<span class="long-word">${hyphenated}</span>`);
    done = index + word.length;
  }
  pieces.push(html.slice(done));
  return pieces;
}
