// `report check --watch`: checks again whenever a source changes, until it is interrupted.
import { resolve } from 'node:path';
import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { isOneFolder } from '../load.js';
import { repeatOnChange } from '../watch/repeat-on-change.js';

/**
 * @param check - One check, as it would be made without watching.
 * @returns only where the program itself is at fault; an interrupt ends the process.
 * @throws what the first check throws: nothing can be watched that is not there.
 */
export async function watch(
  paths: readonly string[],
  io: Io,
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const isFolder = await isOneFolder(paths, io);
  const targets = isFolder ? [resolve(io.cwd, paths[0] ?? '.')] : paths.map((path) => resolve(io.cwd, path));
  return await repeatOnChange({ targets, isFolder, again: io.words.check.checkingAgain, run: check }, io);
}
