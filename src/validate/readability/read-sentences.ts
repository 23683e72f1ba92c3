// The sentences of a text as a reader meets them, and their words.
import { remember } from '../../lib/index.js';
import { sentencesIn } from '../narrative/sentences.js';

export interface ReadSentence {
  text: string;
  /** Offset in the text. */
  start: number;
  words: string[];
}

/** A figure that the report fills in is one word, whatever it is called. */
const FIGURE = /\{\{[^{}]*\}\}/gu;
/** What stands after a full stop that ends no sentence: a small letter, or the number of *kl. 15*. */
const BEGINS_LOW = /^[\s\p{P}]*\p{Ll}/u;
const BEFORE_NUMBER = /(?:^|\s)(?:kl|ca|nr|s|kap|klo|noin|n)\.\s*$/iu;
const WORD = /\p{L}[\p{L}\p{M}'’:-]*|\d[\d\s.,]*\d|\d/gu;

/** What goes on with a small letter after a full stop, as after an abbreviation, is one sentence still. */
export const readSentences = remember((plain): readonly ReadSentence[] => {
  const sentences: ReadSentence[] = [];
  for (const { text, start } of sentencesIn(plain)) {
    const last = sentences.at(-1);
    if (last && !last.text.endsWith('\n') && goesOn(last.text, text)) last.text += text;
    else sentences.push({ text, start, words: [] });
  }
  for (const sentence of sentences) sentence.words = wordsIn(sentence.text);
  return sentences.filter(({ words }) => words.length > 0);
});

function goesOn(before: string, text: string): boolean {
  return BEGINS_LOW.test(text) || (/^\d/u.test(text) && BEFORE_NUMBER.test(before));
}

function wordsIn(text: string): string[] {
  return text.replace(FIGURE, '0').match(WORD) ?? [];
}
