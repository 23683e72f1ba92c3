// Severity is decided here and nowhere else: from the code table and the repository's own settings.

import type { Diagnostic, Finding } from './diagnostic.js';
import type { RuleSetting, RuleSettings } from './rule-settings.js';
import { DEFAULT_SEVERITY } from './severity.js';

/**
 * Gives each diagnostic its severity, leaves out those switched off or out of scope, and sorts by file and place.
 */
export function finishDiagnostics(diagnostics: readonly Diagnostic[], settings: RuleSettings): Finding[] {
  const findings: Finding[] = [];
  for (const diagnostic of diagnostics) {
    const setting = settings[diagnostic.code];
    const severity = setting?.severity ?? DEFAULT_SEVERITY[diagnostic.code];
    if (severity === 'off' || (setting && !isInScope(diagnostic.place.file, setting))) continue;
    findings.push({ ...diagnostic, severity });
  }
  return findings.sort(byPlace);
}

function isInScope(file: string, { only, except }: RuleSetting): boolean {
  const holds = (scope: string) => (scope.endsWith('/') ? file.startsWith(scope) : file === scope);
  return (only === undefined || only.some(holds)) && !except?.some(holds);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  if (a.place.start !== b.place.start) return a.place.start - b.place.start;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

export function hasErrors(findings: Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
