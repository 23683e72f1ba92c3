// Findings as a Code Quality report, which GitLab shows in a merge request.
import type { Severity } from '../diagnostics/index.js';
import { describeDiagnostic, SLUGS } from '../i18n/index.js';
import { oneLine } from './display-text.js';
import { fingerprintsFor } from './fingerprints-for.js';
import { SourceIndex } from './locate.js';
import { type Reporter, withoutRepeats } from './reporter.js';

const SEVERITIES: Record<Severity, string> = { error: 'major', warning: 'minor', note: 'info' };

/** Prints a list of issues; GitLab tells new from old by their fingerprints. */
export const gitlab: Reporter = (findings, context) => {
  const distinct = withoutRepeats(findings);
  const sources = new SourceIndex(context.files);
  const fingerprints = fingerprintsFor(distinct, context);
  const issues = distinct.map((finding, index) => {
    const { file, line, endLine } = sources.locate(finding.place);
    return {
      description: oneLine(describeDiagnostic(finding, context.uiLanguage).message),
      check_name: `${finding.code}-${SLUGS[finding.code]}`,
      fingerprint: fingerprints[index],
      severity: SEVERITIES[finding.severity],
      location: { path: file.replace(/^(?:\.\/)+/, ''), lines: { begin: line, end: endLine } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
