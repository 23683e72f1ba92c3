// `report inspect`: the compiled model and its figures as JSON; findings go into it.
import type { ExitCode } from '../exit-code.js';
import { inspectionOf } from '../inspection.js';
import type { Io } from '../io.js';
import { load } from '../load.js';
import { exitCodeOf } from '../print-findings.js';

export async function inspect(paths: string[], io: Io): Promise<ExitCode> {
  const loaded = await load(paths, io);
  io.out(`${JSON.stringify(inspectionOf(loaded, io), null, 2)}\n`);
  return exitCodeOf(loaded.analysis.findings, undefined);
}
