// Findings as JSON, for other programs.
import type { DiagnosticCode, Finding } from '../diagnostics/index.js';
import { describeDiagnostic, SLUGS } from '../i18n/index.js';
import { FINDINGS_SCHEMA_VERSION } from './findings-schema.js';
import { fingerprintsFor } from './fingerprints-for.js';
import { SourceIndex } from './locate.js';
import {
  countFindings,
  type HiddenCounts,
  type Reporter,
  type ReporterContext,
  withoutRepeats,
} from './reporter.js';

/** Prints findings as one JSON document; keys and findings always come in the same order. */
export const json: Reporter = (findings, context) => {
  const distinct = withoutRepeats(findings);
  const sources = new SourceIndex(context.files);
  const fingerprints = fingerprintsFor(distinct, context);
  const document = {
    schemaVersion: FINDINGS_SCHEMA_VERSION,
    toolVersion: context.toolVersion,
    summary: { ...countFindings(distinct), ...hiddenPart(context.hidden) },
    findings: distinct.map((finding, index) => entry(finding, fingerprints[index] ?? '', sources, context)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

/** Only where something is not shown. */
function hiddenPart(hidden: HiddenCounts | undefined) {
  if (!hidden) return {};
  const { known, before, suppressed = 0, elsewhere } = hidden;
  return { hidden: { known, before, suppressed, ...(elsewhere ? { elsewhere } : {}) } };
}

function entry(finding: Finding, fingerprint: string, sources: SourceIndex, context: ReporterContext) {
  return {
    code: finding.code,
    slug: SLUGS[finding.code],
    page: rulePagePath(finding.code),
    severity: finding.severity,
    ...describeDiagnostic(finding, context.uiLanguage),
    ...sources.locate(finding.place),
    fingerprint,
    related: (finding.related ?? []).map(({ place, label }) => ({ ...sources.locate(place), label })),
    args: finding.args,
  };
}

/** The page of a code in the program's documentation, from the root of its repository. */
function rulePagePath(code: DiagnosticCode): string {
  return `docs/rules/${code}-${SLUGS[code]}.md`;
}
