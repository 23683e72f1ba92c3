// `report check`: the compiler's front end alone, for authors and for CI.

import { type Finding, hasErrors } from '../../diagnostics/index.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { load } from '../load.js';
import { choiceOf, countOf } from '../options.js';
import { exitCodeOf, findingsText } from '../print-findings.js';

export interface CheckFlags {
  format?: string;
  maxWarnings?: string;
  quiet?: boolean;
  against?: string;
}

export async function check(paths: string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  const format = choiceOf('--format', flags.format, ['pretty', 'json'], 'pretty');
  const allowedWarnings = countOf('--max-warnings', flags.maxWarnings);
  const loaded = await load(paths, io, flags.against);
  const { findings } = loaded.analysis;
  const exitCode = exitCodeOf(findings, allowedWarnings);
  if (!flags.quiet) {
    io.out(await findingsText(loaded, format, 'out', io));
    return exitCode;
  }
  // Quiet hides what does not matter; when warnings are why the check fails, they do.
  const isShown = ({ severity }: Finding) =>
    severity === 'error' || (severity === 'warning' && failsByWarnings);
  const failsByWarnings = exitCode !== ExitCode.Clean && !hasErrors(findings);
  if (format === 'json' || findings.some(isShown))
    io.out(await findingsText(loaded, format, 'out', io, isShown));
  return exitCode;
}
