// Which words `report verify` speaks.
import type { UiLanguage } from '../ui-language.js';
import { en } from './verify-words.en.js';
import { fi } from './verify-words.fi.js';
import type { VerifyWords } from './verify-words.js';
import { sv } from './verify-words.sv.js';

const WORDS: Record<UiLanguage, VerifyWords> = { sv, fi, en };

export function verifyWordsFor(language: UiLanguage): VerifyWords {
  return WORDS[language];
}
