// The file with the findings that are known and not shown: its form, and what may be in it.
import type { DiagnosticCode, Finding } from '../../diagnostics/index.js';

export const BASELINE_NAME = 'baseline.json';
export const BASELINE_VERSION = 1;

export interface BaselineEntry {
  code: string;
  /** As `fingerprintsOf` gives it for the paths of the repository. */
  fingerprint: string;
  /** For whoever reviews the file, in the source language of the report; the program does not read it. */
  message?: string;
}

/**
 * An identity number must never be taken for granted. Nor can a file that is not read: nobody knows what else would be
 * found in it, and a report would be made without it. Of a merge that is not finished, one version is not read.
 */
const NEVER_KNOWN: readonly DiagnosticCode[] = [
  'P05',
  'S01',
  'S08',
  'S09',
  'S10',
  'S12',
  'S22',
  'S23',
  'S29',
];

/** Whether a finding may be hidden by the baseline. */
export function canBeKnown({ code, place }: Finding): boolean {
  return !NEVER_KNOWN.includes(code) && place.file !== BASELINE_NAME;
}
