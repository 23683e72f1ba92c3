// The languages that the checks of wording know.
import { primaryLanguage } from '../../lib/index.js';

export const LANGUAGES = ['sv', 'fi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Undefined for a language that the checks do not know. */
export function languageOf(tag: string): Language | undefined {
  const primary = primaryLanguage(tag);
  return LANGUAGES.find((language) => language === primary);
}
