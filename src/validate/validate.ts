// The runner: every rule over one report, each finding once.
import type { Scores } from '../compute/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { EarlierReport, Report, WithheldValue } from '../model/index.js';
import type { SecretsByFile } from '../privacy/index.js';
import { indexReport } from './report-index.js';
import { RULES } from './rules/index.js';

/**
 * What the rules find in a report and its scores, in the order of the rules. Two publications that show the same
 * fault give one finding.
 * @param earlier - What parse and model have said of the same sources; a row that they miss is not missed again.
 * @param compared - The plan and the reports published before that publications name.
 * @param withheld - The values that the report will not show, so that nobody can be recognised in them.
 * @param secrets - What stands in the sources and must not be repeated.
 */
export function validate(
  report: Report,
  scores: Scores,
  earlier: readonly Diagnostic[] = [],
  compared: readonly EarlierReport[] = [],
  withheld: readonly WithheldValue[] = [],
  secrets: SecretsByFile = new Map(),
): Diagnostic[] {
  const subject = { report, scores, index: indexReport(report), earlier, compared, withheld, secrets };
  const findings = new Map<string, Diagnostic>();
  for (const rule of RULES) {
    for (const finding of rule.run(subject)) {
      const { code, args, place } = finding;
      const key = JSON.stringify([code, place.file, place.start, place.end, args]);
      if (!findings.has(key)) findings.set(key, finding);
    }
  }
  return [...findings.values()];
}
