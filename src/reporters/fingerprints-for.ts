// The fingerprints of what a reporter shows.
import type { Finding } from '../diagnostics/index.js';
import { fingerprintsOf } from './fingerprints.js';
import type { ReporterContext } from './reporter.js';

/** The fingerprint of each finding, in the order given. */
export function fingerprintsFor(findings: readonly Finding[], context: ReporterContext): string[] {
  const { fingerprintOf, files } = context;
  if (!fingerprintOf) return fingerprintsOf(findings, files);
  return findings.map((finding) => fingerprintOf(finding) ?? '');
}
