// The only file that knows every stage. Free of disk, browser and clock.
import { computeScores, type Scores } from './compute/index.js';
import { type Diagnostic, type Finding, finishDiagnostics } from './diagnostics/index.js';
import { LABEL_KEYS } from './i18n/index.js';
import { type EarlierReport, lowerToReport, type Report } from './model/index.js';
import { parseSources } from './parse/index.js';
import type { Sources } from './source/index.js';
import { validate } from './validate/index.js';

export interface Analysis {
  report: Report;
  scores: Scores;
  /** Everything that was found, with the severity that holds in this repository. */
  findings: Finding[];
}

/**
 * Source → parse → model → compute → validate. Always returns the model and all findings, whatever is wrong.
 * @param earlier - What was found while the sources were read.
 * @param compared - The plan and the reports published before that publications name.
 */
export function analyse(
  sources: Sources,
  earlier: Diagnostic[] = [],
  compared: readonly EarlierReport[] = [],
): Analysis {
  const parsed = parseSources(sources);
  const lowered = lowerToReport(parsed.value, LABEL_KEYS);
  const report = lowered.value;
  const scores = computeScores(report);
  const found = [
    ...earlier,
    ...parsed.diagnostics,
    ...lowered.diagnostics,
    ...validate(report, scores, lowered.diagnostics, compared),
  ];
  return { report, scores, findings: finishDiagnostics(found, report.rules) };
}
