// Findings on their way to the user, and what they mean for the exit code.
import type { Finding } from '../diagnostics/index.js';
import { findingWordsFor } from '../i18n/index.js';
import { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { fromHere, type Loaded } from './load.js';
import { packageVersion } from './package-root.js';

/** A terminal's width is used up to this; longer lines are hard to follow. */
const WIDEST = 120;

export type FindingsFormat = 'pretty' | 'json';

/** The findings as text; only those that `isShown` lets through. */
export async function findingsText(
  loaded: Loaded,
  format: FindingsFormat,
  stream: 'out' | 'err',
  io: Io,
  isShown: (finding: Finding) => boolean = () => true,
): Promise<string> {
  const { findings, files } = fromHere(loaded);
  const shown = findings.filter(isShown);
  // The words of all findings are a tenth of a check's time, and most checks of a CI need none of them.
  if (format === 'pretty' && shown.length === 0) return `${findingWordsFor(io.language).noFindings}\n`;
  const { reporters } = await import('../reporters/index.js');
  const columns = stream === 'out' ? process.stdout.columns : process.stderr.columns;
  return reporters[format](shown, {
    files,
    uiLanguage: io.language,
    color: io.colours[stream],
    width: columns ? Math.min(columns, WIDEST) : Number.POSITIVE_INFINITY,
    toolVersion: packageVersion(),
  });
}

/** @param allowedWarnings - More warnings than this are a failure, too; undefined allows any number. */
export function exitCodeOf(findings: readonly Finding[], allowedWarnings: number | undefined): ExitCode {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const isTooMany = allowedWarnings !== undefined && count('warning') > allowedWarnings;
  return count('error') > 0 || isTooMany ? ExitCode.Findings : ExitCode.Clean;
}
