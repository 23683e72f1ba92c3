// Which of a report's languages the user means: `fi` for `fi-FI`, where that is clear.
import { EnvironmentError } from '../../diagnostics/index.js';
import { primaryLanguage } from '../../lib/index.js';
import type { Report } from '../../model/index.js';
import { splitList } from '../options.js';

/** The languages that are translated into. */
export function languagesOf(
  flag: string,
  values: readonly string[] | undefined,
  { languages }: Report,
): string[] | undefined {
  return values === undefined
    ? undefined
    : splitList(values).map((value) => languageOf(flag, value, languages));
}

export function languageOf(flag: string, value: string, languages: readonly string[]): string {
  const found = resolvedLanguage(value, languages);
  if (found !== undefined) return found;
  throw new EnvironmentError('E07', { flag, value, allowed: [...languages.slice(1)] });
}

/** Undefined for the source language, and for one that the report does not have. */
export function resolvedLanguage(value: string, languages: readonly string[]): string | undefined {
  const others = languages.slice(1);
  const tag = value.replace('_', '-').toLowerCase();
  const exact = others.find((language) => language.toLowerCase() === tag);
  if (exact) return exact;
  const primary = primaryLanguage(tag);
  const alike = others.filter((language) => primaryLanguage(language) === primary);
  return alike.length === 1 && primaryLanguage(languages[0] ?? '') !== primary ? alike[0] : undefined;
}
