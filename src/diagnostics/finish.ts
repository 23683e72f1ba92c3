// Severity is decided here and nowhere else: from the code table and the repository's own settings.
import { DEFAULT_SEVERITY, type DiagnosticCode } from './codes.js';
import type { Diagnostic, Finding } from './diagnostic.js';
import type { Severity } from './severity.js';

export type SeveritySettings = Partial<Record<DiagnosticCode, Severity | 'off'>>;

/**
 * Gives each diagnostic its severity, leaves out those switched off, and sorts by file and place.
 */
export function finishDiagnostics(diagnostics: Diagnostic[], settings: SeveritySettings): Finding[] {
  const findings: Finding[] = [];
  for (const diagnostic of diagnostics) {
    const severity = settings[diagnostic.code] ?? DEFAULT_SEVERITY[diagnostic.code];
    if (severity !== 'off') findings.push({ ...diagnostic, severity });
  }
  return findings.sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  if (a.place.start !== b.place.start) return a.place.start - b.place.start;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

export function hasErrors(findings: Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
