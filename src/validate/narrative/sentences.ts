// The sentences of a text, and where a stretch of one stands in its source.
import type { Place } from '../../diagnostics/index.js';
import { remember } from '../../lib/index.js';

export interface Sentence {
  text: string;
  /** Offset in the text. */
  start: number;
}

/** A full stop ends a sentence only before white space: `3.2` and `31.8.2016` are whole. Nothing in it can fail late. */
const SENTENCE = /(?:[^.!?\n]+|[.!?](?!\s|$))+[.!?\n]*\s*/gu;

/** Each with the white space behind it. */
export function sentencesIn(text: string): readonly Sentence[] {
  // Several rules ask for the sentences of every cell, and most cells are one.
  if (!/[.!?\n]/u.test(text)) return text === '' ? [] : [{ text, start: 0 }];
  return manySentencesIn(text);
}

const manySentencesIn = remember((text): readonly Sentence[] =>
  Array.from(text.matchAll(SENTENCE), ({ 0: sentence, index }) => ({ text: sentence, start: index })),
);

/** The words themselves where the text stands in its source letter for letter, else the whole text. */
export function within(place: Place, plain: string, start: number, length: number): Place {
  const surplus = place.end - place.start - plain.length;
  // A text in YAML may stand between quotation marks.
  const isQuoted = surplus === 2 && /\.ya?ml$/u.test(place.file);
  if (surplus !== 0 && !isQuoted) return place;
  const from = place.start + start + surplus / 2;
  return { file: place.file, start: from, end: from + length };
}
