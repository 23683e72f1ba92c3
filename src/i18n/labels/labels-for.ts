// Which labels apply: a language's own, its sister's, and the organisation's words above them.
import { en } from './en.js';
import { fi } from './fi.js';
import type { LabelKey, Labels } from './labels.js';
import { sv } from './sv.js';
import { svFi } from './sv-fi.js';

/** Every key, for whoever checks an organisation's own words. */
export const LABEL_KEYS = Object.keys(en) as LabelKey[];

/**
 * The labels of one language.
 * @param language - A BCP 47 tag; an unknown language gets English.
 * @param overrides - The organisation's own words by key; unknown keys are left out. Arguments stand as `{name}`.
 */
export function labelsFor(language: string, overrides: Record<string, string> = {}): Labels {
  const base = baseLabels(language);
  const known = new Map<string, unknown>(Object.entries(base));
  const own = Object.entries(ownWords(overrides))
    .filter(([key]) => known.has(key))
    .map(([key, wording]) => [key, typeof known.get(key) === 'function' ? sentenceFrom(wording) : wording]);
  return Object.assign({ ...base }, Object.fromEntries(own));
}

/** What an organisation calls the status of an activity, it calls that of a commitment, unless it says otherwise. */
export function ownWords(overrides: Record<string, string>): Record<string, string> {
  const ofCommitments = Object.entries(overrides).flatMap(([key, wording]) =>
    key.startsWith('activity.') ? [[key.replace('activity.', 'commitment.'), wording]] : [],
  );
  return { ...Object.fromEntries(ofCommitments), ...overrides };
}

function baseLabels(language: string): Labels {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  if (primary === 'fi') return fi;
  if (primary === 'sv') return rest.includes('fi') ? { ...sv, ...svFi } : sv;
  return en;
}

function sentenceFrom(wording: string): (args: Record<string, string | number>) => string {
  return (args) => wording.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}
