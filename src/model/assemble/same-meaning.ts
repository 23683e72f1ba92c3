// Spelling or meaning: when two wordings say the same thing.
import { foldText, similarity } from '../../lib/index.js';
import { INFLECTIONS, MONTH_NAMES, NEGATIONS, SMALL_WORDS, STATUS_MARKERS } from './telling-words.js';

const ALIKE = 0.9;
/** One slip in five letters, two in ten. */
const WORD_ALIKE = 0.8;
/** Shorter stems say too little for their endings to be set aside. */
const SHORTEST_STEM = 3;
const TELLING_WORDS = new Set([...NEGATIONS, ...STATUS_MARKERS, ...MONTH_NAMES]);
const SMALL = new Set(SMALL_WORDS);
const ENDINGS = new Set(['', ...INFLECTIONS]);

/**
 * Two texts differ only in spelling when they are at least 0.9 similar, their negations, numbers, dates and status
 * words are the same, and word by word they differ in nothing but slips, endings, word breaks and small words.
 * One word put in another's place (`ökar`, `minskar`) is a difference in meaning, however long the text.
 */
export function differsInMeaning(a: string, b: string): boolean {
  const foldedA = foldText(a);
  const foldedB = foldText(b);
  if (foldedA === foldedB) return false;
  if (similarity(foldedA, foldedB, ALIKE) < ALIKE) return true;
  const wordsA = foldedA.split(' ');
  const wordsB = foldedB.split(' ');
  return tellingWords(wordsA) !== tellingWords(wordsB) || !isRespelled(wordsA, wordsB);
}

/** Numbers and the words that decide what a sentence claims, in order. */
function tellingWords(words: string[]): string {
  return words.filter(isTelling).join(' ');
}

function isTelling(word: string): boolean {
  return /\d/u.test(word) || TELLING_WORDS.has(word);
}

/** Walks both texts at once, past small words, words written twice and words that changed places. */
function isRespelled(wordsA: string[], wordsB: string[]): boolean {
  const a = wordsA.filter((word, index) => word !== wordsA[index - 1]);
  const b = wordsB.filter((word, index) => word !== wordsB[index - 1]);
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const wordA = a[i] ?? '';
    const wordB = b[j] ?? '';
    if (isSameWord(wordA, wordB)) {
      i += 1;
      j += 1;
    } else if (SMALL.has(wordA)) i += 1;
    else if (SMALL.has(wordB)) j += 1;
    else {
      const step = brokenWord(a, i, b, j) ?? swappedWords(a, i, b, j);
      if (!step) return false;
      [i, j] = step;
    }
  }
  return true;
}

type Step = [nextInA: number, nextInB: number];

function brokenWord(a: string[], i: number, b: string[], j: number): Step | undefined {
  if (`${a[i]}${a[i + 1]}` === b[j]) return [i + 2, j + 1];
  return a[i] === `${b[j]}${b[j + 1]}` ? [i + 1, j + 2] : undefined;
}

function swappedWords(a: string[], i: number, b: string[], j: number): Step | undefined {
  const nextA = nextContent(a, i);
  const nextB = nextContent(b, j);
  return a[i] !== undefined && a[i] === b[nextB] && a[nextA] === b[j] ? [nextA + 1, nextB + 1] : undefined;
}

function nextContent(words: string[], index: number): number {
  let next = index + 1;
  while (SMALL.has(words[next] ?? '')) next += 1;
  return next;
}

/** The same word with a slip of the pen or another ending; slips seldom touch the first letter, and prefixes begin there. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || isTelling(a) || isTelling(b)) return false;
  return similarity(a, b, WORD_ALIKE) >= WORD_ALIKE || hasOtherEnding(a, b) || letters(a) === letters(b);
}

function hasOtherEnding(a: string, b: string): boolean {
  let stem = 0;
  while (stem < a.length && a[stem] === b[stem]) stem += 1;
  return stem >= SHORTEST_STEM && ENDINGS.has(a.slice(stem)) && ENDINGS.has(b.slice(stem));
}

/** Letters that changed places are a slip. */
function letters(word: string): string {
  return [...word].sort().join('');
}
