// Which words `report translate` speaks.
import type { UiLanguage } from '../ui-language.js';
import { en } from './translate-words.en.js';
import { fi } from './translate-words.fi.js';
import type { TranslateWords } from './translate-words.js';
import { sv } from './translate-words.sv.js';

const WORDS: Record<UiLanguage, TranslateWords> = { sv, fi, en };

export function translateWordsFor(language: UiLanguage): TranslateWords {
  return WORDS[language];
}
