// What a reporter is, and what all of them share.
import type { Finding, Place, Severity } from '../diagnostics/index.js';
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
  /** What is not shown of the findings; undefined where all are. */
  hidden?: HiddenCounts | undefined;
  /**
   * What a finding is known by from run to run. Given by who knows all findings; without it the fingerprints are
   * worked out from those that are shown.
   */
  fingerprintOf?(finding: Finding): string | undefined;
  /** The folder that was checked, as the paths of the files begin; empty or ends with `/`. */
  folder?: string;
  /** Address of the files on the web, to which a path is added; without it links are relative. */
  filesUrl?: string | undefined;
  /** Whether all findings are also written to the summary of the CI's step. */
  hasStepSummary?: boolean;
  /** Whether warnings are why the check fails. */
  failsByWarnings?: boolean;
  /** How many bytes the text may have, where the reporter can leave findings out. */
  maxBytes?: number | undefined;
}

/** Findings that are there and not shown. */
export interface HiddenCounts {
  /** Listed in baseline.json. */
  known: number;
  /** There already in the revision that the sources are compared with. */
  before: number;
  /** Accepted where they stand, with a reason. */
  suppressed?: number;
  /** In other files than those that were asked for. */
  elsewhere?: number;
  /** Only where they are: how the user named it. */
  revision?: string | undefined;
}

/** Turns findings into text that ends with a line break; empty where each line is a finding and there are none. */
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

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Errors first, then warnings, then notes; among those of one kind the order stays. */
export function severestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

/** The findings of each file, files and findings in the order given. */
export function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofFile = files.get(finding.place.file);
    if (ofFile) ofFile.push(finding);
    else files.set(finding.place.file, [finding]);
  }
  return files;
}

/** Findings about a file as such have no line to show. */
export function isWholeFile({ start, end }: Place): boolean {
  return start === 0 && end === 0;
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
