// Which words `report template` speaks.
import type { UiLanguage } from '../ui-language.js';
import { en } from './template-words.en.js';
import { fi } from './template-words.fi.js';
import type { TemplateWords } from './template-words.js';
import { sv } from './template-words.sv.js';

const WORDS: Record<UiLanguage, TemplateWords> = { sv, fi, en };

export function templateWordsFor(language: UiLanguage): TemplateWords {
  return WORDS[language];
}
