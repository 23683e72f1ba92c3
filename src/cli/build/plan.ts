// Which reports and editions a build makes, from what report.yaml lists and what the flags pick.
import { EnvironmentError } from '../../diagnostics/index.js';
import { closest, shortTag } from '../../lib/index.js';
import type { Publication, Report } from '../../model/index.js';
import { splitList } from '../options.js';

export const FORMATS = ['html', 'pdf', 'json', 'csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];
/** What is made when nobody says what to make. */
export const USUAL_FORMATS: readonly Format[] = ['html', 'pdf', 'json'];

/** One document for each language, or one with the languages side by side. */
export const EDITIONS = ['separate', 'parallel'] as const;
export type EditionKind = (typeof EDITIONS)[number];
export const USUAL_EDITIONS: readonly EditionKind[] = ['separate'];

export interface PickFlags {
  report?: string;
  period?: string;
  lang?: string[];
}

/** @throws EnvironmentError E09 for an unknown report, E07 for a period that no report has. */
export function pickPublications({ publications }: Report, flags: PickFlags): Publication[] {
  const { report, period } = flags;
  if (report !== undefined && !publications.some(({ id }) => id === report)) {
    const ids = publications.map(({ id }) => id);
    throw new EnvironmentError('E09', { id: report, suggestion: closest(report, ids) });
  }
  const ofReport = publications.filter(({ id }) => report === undefined || id === report);
  const picked = ofReport.filter((each) => period === undefined || each.period.id === period);
  if (period !== undefined && picked.length === 0) {
    const allowed = [...new Set(ofReport.map((each) => each.period.id))];
    throw new EnvironmentError('E07', { flag: '--period', value: period, allowed });
  }
  return picked;
}

/** Tags in the report's order; `fi` stands for the only language with that primary subtag. */
export function pickLanguages({ languages }: Report, flags: PickFlags): string[] {
  if (flags.lang === undefined) return languages;
  const names = languages.map((tag) => shortTag(tag, languages));
  const wanted = splitList(flags.lang).map((value) => {
    const index = languages.indexOf(value) >= 0 ? languages.indexOf(value) : names.indexOf(value);
    const tag = languages[index];
    if (tag === undefined) throw new EnvironmentError('E07', { flag: '--lang', value, allowed: names });
    return tag;
  });
  if (wanted.length === 0) {
    throw new EnvironmentError('E07', { flag: '--lang', value: flags.lang.join(','), allowed: names });
  }
  return languages.filter((tag) => wanted.includes(tag));
}

/**
 * The languages of the parallel edition: those picked, which must be two.
 * @throws EnvironmentError E07 where they are not, with the pairs that there are.
 */
export function requireTwoLanguages(languages: readonly string[], { languages: all }: Report): void {
  if (languages.length === 2) return;
  const names = all.map((tag) => shortTag(tag, all));
  const allowed = names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one},${other}`));
  // No choice of languages helps a report that has but one.
  if (allowed.length === 0)
    throw new EnvironmentError('E07', { flag: '--edition', value: 'parallel', allowed: ['separate'] });
  const value = languages.map((tag) => shortTag(tag, all)).join(',');
  throw new EnvironmentError('E07', { flag: '--edition parallel --lang', value, allowed });
}
