// Chooses the language of data files.
import type { DataWords } from './data-words.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

/** The words of a language tag; English for a language that we do not have. */
export function dataWordsFor(language: string): DataWords {
  const primary = language.toLowerCase().split('-')[0];
  return primary === 'sv' ? sv : primary === 'fi' ? fi : en;
}
