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
    families: Record<'S' | 'T' | 'G' | 'N' | 'L' | 'E', string>;
  };
}
