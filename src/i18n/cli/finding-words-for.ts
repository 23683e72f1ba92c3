// Chooses the words around findings.
import type { UiLanguage } from '../ui-language.js';
import { en } from './finding-words.en.js';
import { fi } from './finding-words.fi.js';
import type { FindingWords } from './finding-words.js';
import { sv } from './finding-words.sv.js';

const WORDS: Record<UiLanguage, FindingWords> = { sv, fi, en };

/** The words around findings in the user's language. */
export function findingWordsFor(language: UiLanguage): FindingWords {
  return WORDS[language];
}
