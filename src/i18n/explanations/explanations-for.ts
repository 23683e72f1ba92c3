// Chooses the language of explanations.
import { en } from './en.js';
import { fi } from './fi.js';
import { sv, svFi } from './sv.js';
import type { ExplanationWords } from './words.js';

/**
 * The words of a language tag. Swedish has two forms: `sv-FI`, and that of Sweden for every other tag.
 * A language that we do not have is answered in English.
 */
export function explanationsFor(language: string): ExplanationWords {
  const [primary, ...rest] = language.toLowerCase().split('-');
  if (primary === 'sv') return rest.includes('fi') ? svFi : sv;
  return primary === 'fi' ? fi : en;
}
