// Chooses the language of data files.
import { primaryLanguage } from '../../lib/index.js';
import type { DataWords } from './data-words.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

/** The words of a language tag; English for a language that we do not have. */
export function dataWordsFor(language: string): DataWords {
  const primary = primaryLanguage(language.toLowerCase());
  return primary === 'sv' ? sv : primary === 'fi' ? fi : en;
}
