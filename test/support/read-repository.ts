// Reads files that a test writes as text into a report, as far as the model: no figures, no rules.
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { lowerToReport, type Report } from '../../src/model/index.js';
import { parseSources } from '../../src/parse/index.js';

export interface ReadRepository {
  report: Report;
  diagnostics: Diagnostic[];
  /** What stands at a finding's place. */
  textAt(diagnostic: Diagnostic): string;
}

export function readRepository(files: Record<string, string>): ReadRepository {
  const sources = { files: Object.entries(files).map(([path, text]) => ({ path, text })), assets: [] };
  const parsed = parseSources(sources);
  const lowered = lowerToReport(parsed.value, []);
  return {
    report: lowered.value,
    diagnostics: [...parsed.diagnostics, ...lowered.diagnostics],
    textAt: ({ place: { file, start, end } }) => (files[file] ?? '').slice(start, end),
  };
}

/** Codes with the words that they stand at: what a reader of the finding sees first. */
export function told({ diagnostics, textAt }: ReadRepository): string[] {
  return diagnostics.map((each) => `${each.code} ${textAt(each).split('\n')[0]}`.trim());
}
