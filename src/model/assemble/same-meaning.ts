// Spelling or meaning: when two wordings say the same thing.
import { foldText, similarity } from '../../lib/index.js';
import { NEGATIONS, STATUS_MARKERS } from '../tables/lexicon.js';

const ALIKE = 0.9;
const TELLING_WORDS = new Set([...NEGATIONS, ...STATUS_MARKERS]);

/**
 * Two texts differ only in spelling when they are at least 0.9 similar and their negations, numbers, dates and
 * status words are the same.
 */
export function differsInMeaning(a: string, b: string): boolean {
  const foldedA = foldText(a);
  const foldedB = foldText(b);
  if (foldedA === foldedB) return false;
  if (similarity(foldedA, foldedB, ALIKE) < ALIKE) return true;
  return tellingWords(foldedA) !== tellingWords(foldedB);
}

/** Numbers and the words that decide what a sentence claims, in order. */
function tellingWords(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => /\d/u.test(word) || TELLING_WORDS.has(word))
    .join(' ');
}
