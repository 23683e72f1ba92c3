// Chooses the words around the settings of rules and profiles.
import type { UiLanguage } from '../ui-language.js';
import { en } from './settings-words.en.js';
import { fi } from './settings-words.fi.js';
import type { SettingsWords } from './settings-words.js';
import { sv } from './settings-words.sv.js';

const WORDS: Record<UiLanguage, SettingsWords> = { sv, fi, en };

/** In the user's language. */
export function settingsWordsFor(language: UiLanguage): SettingsWords {
  return WORDS[language];
}
