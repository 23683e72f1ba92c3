// Which words `report serve` speaks.
import type { UiLanguage } from '../ui-language.js';
import { en } from './serve-words.en.js';
import { fi } from './serve-words.fi.js';
import type { ServeWords } from './serve-words.js';
import { sv } from './serve-words.sv.js';

const WORDS: Record<UiLanguage, ServeWords> = { sv, fi, en };

export function serveWordsFor(language: UiLanguage): ServeWords {
  return WORDS[language];
}
