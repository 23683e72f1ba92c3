// `report check`: the compiler's front end alone, for authors and for CI.

import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { load } from '../load.js';
import { choiceOf, countOf } from '../options.js';
import { exitCodeOf, findingsText } from '../print-findings.js';

export interface CheckFlags {
  format?: string;
  maxWarnings?: string;
  quiet?: boolean;
}

export async function check(paths: string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  const format = choiceOf('--format', flags.format, ['pretty', 'json'], 'pretty');
  const allowedWarnings = countOf('--max-warnings', flags.maxWarnings);
  const loaded = await load(paths, io);
  const isShown = flags.quiet ? ({ severity }: { severity: string }) => severity === 'error' : () => true;
  io.out(findingsText(loaded, format, 'out', io, isShown));
  return exitCodeOf(loaded.analysis.findings, allowedWarnings);
}
