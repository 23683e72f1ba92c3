// The only file that knows every stage. Free of disk, browser and clock.
import { computeScores, type Scores } from './compute/index.js';
import {
  type Diagnostic,
  type DiagnosticCode,
  type Finding,
  finishDiagnostics,
  type Outcome,
  suppressDiagnostics,
  withoutConsequences,
} from './diagnostics/index.js';
import { LABEL_KEYS } from './i18n/index.js';
import { type EarlierReport, lowerToReport, type ProfileName, type Report } from './model/index.js';
import { type ParsedSources, type ParseMemory, parseSources } from './parse/index.js';
import { secretsOf, withoutSecrets } from './privacy/index.js';
import { type Protected, protectReport, protectScores } from './protect/index.js';
import type { Sources } from './source/index.js';
import { validate } from './validate/index.js';

export { PROFILE_NAMES } from './model/index.js';

export interface Analysis {
  report: Report;
  scores: Scores;
  /** What may be shown of both: every output is made of it. */
  protected: Protected;
  /** Everything that was found, with the severity that holds in this repository. */
  findings: Finding[];
  /** How many were accepted where they stand, with a reason. */
  suppressed: number;
}

/** Rules that have something to say only when there is an earlier report to compare with. */
const COMPARING: readonly DiagnosticCode[] = ['G07', 'N09'];

/** What sources say, before anything is thought of it. */
export interface Reading {
  sources: Sources;
  parsed: Outcome<ParsedSources>;
  lowered: Outcome<Report>;
}

/**
 * Source → parse → model → compute → validate → protect. Always returns the model and all findings, whatever is wrong.
 * @param earlier - What was found while the sources were read.
 * @param compared - The plan and the reports published before that publications name.
 * @param profiles - Profiles that are applied after those that report.yaml names.
 * @param memory - Given where the same sources are analysed again and again, while somebody works at them.
 */
export function analyse(
  sources: Sources,
  earlier: Diagnostic[] = [],
  compared: readonly EarlierReport[] = [],
  profiles: readonly ProfileName[] = [],
  memory?: ParseMemory,
): Analysis {
  return judge(read(sources, profiles, memory), earlier, compared);
}

/** The first half of it: source → parse → model. Only then is it known what a report is compared with. */
export function read(sources: Sources, profiles: readonly ProfileName[] = [], memory?: ParseMemory): Reading {
  const parsed = parseSources(sources, memory);
  return { sources, parsed, lowered: lowerToReport(parsed.value, LABEL_KEYS, profiles) };
}

/** The second half: compute → validate → protect. */
export function judge(
  { sources, parsed, lowered }: Reading,
  earlier: readonly Diagnostic[],
  compared: readonly EarlierReport[],
): Analysis {
  const report = lowered.value;
  const scores = computeScores(report);
  const shown = protectReport(report, compared);
  const secrets = secretsOf(sources);
  const found = [
    ...earlier,
    ...parsed.diagnostics,
    ...lowered.diagnostics,
    ...validate(report, scores, lowered.diagnostics, compared, shown.value.withheld, secrets),
    ...shown.diagnostics,
  ];
  // Of single files only a part is looked at, so that nothing in them can be said to be unneeded.
  const isLookedFor = (code: DiagnosticCode) =>
    parsed.value.config !== undefined && (compared.length > 0 || !COMPARING.includes(code));
  const { kept, suppressed } = suppressDiagnostics(found, parsed.value.suppressions, isLookedFor);
  const findings = finishDiagnostics(withoutConsequences(kept, sources), report.rules);
  return {
    report,
    scores,
    protected: {
      report: shown.value.report,
      scores: protectScores(shown.value.report, { report, scores }),
    },
    findings: withoutSecrets(findings, sources.files, secrets),
    suppressed,
  };
}
