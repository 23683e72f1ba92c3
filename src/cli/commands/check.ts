// `report check`: the compiler's front end alone, for authors and for CI.
import { type Finding, hasErrors } from '../../diagnostics/index.js';
import { type ReviewFlags, requireFittingFlags } from '../check/fitting-flags.js';
import { review } from '../check/review.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import type { Loaded } from '../load.js';
import { choiceOf, countOf } from '../options.js';
import { exitCodeOf, FINDINGS_FORMATS, type FindingsFormat, showFindings } from '../print-findings.js';
import { profilesOf } from '../profiles-of.js';

export interface CheckFlags extends ReviewFlags {
  format?: string;
  output?: string;
  maxWarnings?: string;
  profile?: string[];
  quiet?: boolean;
}

export async function check(paths: string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  const format = choiceOf('--format', flags.format, FINDINGS_FORMATS, 'pretty');
  const allowedWarnings = countOf('--max-warnings', flags.maxWarnings);
  const profiles = profilesOf(flags.profile);
  requireFittingFlags(paths, flags);
  const { against, since, stdinFilename: buffer } = flags;
  const baseline = flags.writeBaseline ? 'write' : flags.baseline === false ? 'ignore' : 'read';
  const checkOnce = async () => {
    const reviewed = await review({ paths, against, since, buffer, baseline, profiles }, io);
    return printReviewed(reviewed, format, allowedWarnings, flags, io);
  };
  if (!flags.watch) return checkOnce();
  const { watch } = await import('../check/watch.js');
  return watch(paths, io, checkOnce);
}

async function printReviewed(
  loaded: Loaded,
  format: FindingsFormat,
  allowedWarnings: number | undefined,
  flags: CheckFlags,
  io: Io,
): Promise<ExitCode> {
  const { findings } = loaded.analysis;
  const exitCode = exitCodeOf(findings, allowedWarnings);
  const { output } = flags;
  if (!flags.quiet) {
    await showFindings(loaded, { format, output, exitCode }, io);
    return exitCode;
  }
  // Quiet hides what does not matter; when warnings are why the check fails, they do.
  const isShown = ({ severity }: Finding) =>
    severity === 'error' || (severity === 'warning' && failsByWarnings);
  const failsByWarnings = exitCode !== ExitCode.Clean && !hasErrors(findings);
  // A program that reads the findings waits for them, even if there are none.
  if (format !== 'pretty' || output !== undefined || findings.some(isShown))
    await showFindings(loaded, { format, output, exitCode, isShown }, io);
  return exitCode;
}
