// What a reporter is, and what all of them share.
import type { Finding } from '../diagnostics/index.js';
import type { FindingCounts, UiLanguage } from '../i18n/index.js';
import type { SourceFile } from '../source/index.js';

export interface ReporterContext {
  /** The sources that the findings point into. */
  files: readonly SourceFile[];
  uiLanguage: UiLanguage;
  color: boolean;
  /** Columns of the terminal. With `Infinity` sentences are not wrapped; frames are cut all the same. */
  width: number;
  toolVersion: string;
}

/** Turns findings into text that ends with a line break. */
export type Reporter = (findings: readonly Finding[], context: ReporterContext) => string;

/** The findings without exact repeats, in the order given. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { code, place, args, related } = finding;
    const key = JSON.stringify([code, place.file, place.start, place.end, args, related]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** How many there are of each severity, and in how many files. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { errors: 0, warnings: 0, notes: 0, files: 0 };
  const files = new Set<string>();
  for (const { severity, place } of findings) {
    files.add(place.file);
    if (severity === 'error') counts.errors += 1;
    else if (severity === 'warning') counts.warnings += 1;
    else counts.notes += 1;
  }
  return { ...counts, files: files.size };
}
