// Chooses the commands' words.

import { en } from './command-words.en.js';
import { fi } from './command-words.fi.js';
import type { CommandWords } from './command-words.js';
import { sv } from './command-words.sv.js';

const WORDS = { sv, fi, en };

/** The words of help, progress and results in the user's language. */
export function commandWordsFor(language: keyof typeof WORDS): CommandWords {
  return WORDS[language];
}
