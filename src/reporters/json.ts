// Findings as JSON, for other programs.
import type { Finding } from '../diagnostics/index.js';
import { describeDiagnostic, SLUGS } from '../i18n/index.js';
import { SourceIndex } from './locate.js';
import { countFindings, type Reporter, type ReporterContext, withoutRepeats } from './reporter.js';

/** Raised when a field changes its meaning or disappears; new fields do not raise it. */
const SCHEMA_VERSION = 1;

/** Prints findings as one JSON document; keys and findings always come in the same order. */
export const json: Reporter = (findings, context) => {
  const distinct = withoutRepeats(findings);
  const sources = new SourceIndex(context.files);
  const document = {
    schemaVersion: SCHEMA_VERSION,
    toolVersion: context.toolVersion,
    summary: countFindings(distinct),
    findings: distinct.map((finding) => entry(finding, sources, context)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

function entry(finding: Finding, sources: SourceIndex, context: ReporterContext) {
  return {
    code: finding.code,
    slug: SLUGS[finding.code],
    severity: finding.severity,
    ...describeDiagnostic(finding, context.uiLanguage),
    ...sources.locate(finding.place),
    related: (finding.related ?? []).map(({ place, label }) => ({ ...sources.locate(place), label })),
    args: finding.args,
  };
}
