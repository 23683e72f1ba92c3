// The words around findings: severities, headings, the line that sums up, and the page of a code.
import type { Severity } from '../../diagnostics/index.js';

/** How many findings there are of each severity, and in how many files. */
export interface FindingCounts {
  errors: number;
  warnings: number;
  notes: number;
  files: number;
}

/** Words that stand around findings, in one language. */
export interface FindingWords {
  severity: Record<Severity, string>;
  /** Before what to do. */
  fix: string;
  /** Before a second place. */
  seeAlso: string;
  /** After the places that are shown: how many there are besides. */
  more(count: number): string;
  summary(counts: FindingCounts): string;
  noFindings: string;
  /** After the summary: findings that are not shown, and why not. */
  hidden: {
    /** Listed in baseline.json. */
    known(count: number): string;
    /** With `--since`: there before. */
    before(count: number, revision: string): string;
    /** Accepted with a reason, in a comment. */
    suppressed(count: number): string;
    /** In other files than those that were named. */
    elsewhere(count: number): string;
  };
  /** In a CI: the headings of a table, and what did not fit. Sentences without full stop, but for `cut`. */
  ci: {
    code: string;
    finding: string;
    count: string;
    line(line: number): string;
    /** Markdown, a sentence of its own. */
    cut(shown: number, all: number): string;
    notAnnotated(summary: string): string;
    inStepSummary: string;
    seeAll: string;
  };
  /** The page of a code. */
  page: {
    severity: string;
    example: string;
    why: string;
    fix: string;
    wrong: string;
    right: string;
    /** Explains the marks in the wrong example. */
    marks: string;
    /** Begins the list of all codes. */
    allCodes: string;
    families: Record<'S' | 'T' | 'G' | 'N' | 'P' | 'L' | 'E', string>;
  };
}
