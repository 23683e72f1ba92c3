// `report check --watch`: checks again whenever a source changes, until it is interrupted.
import { resolve } from 'node:path';
import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { isOneFolder } from '../load.js';
import { repeatOnChange } from '../watch/repeat-on-change.js';
import { homeOf } from './load-files.js';

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
  const folder = await watchedFolder(paths, io);
  const targets = folder === undefined ? paths.map((path) => resolve(io.cwd, path)) : [folder];
  const again = io.words.check.checkingAgain;
  return await repeatOnChange({ targets, isFolder: folder !== undefined, again, run: check }, io);
}

/** Files of a repository are checked with all of it: a change in any other may concern them. */
async function watchedFolder(paths: readonly string[], io: Io): Promise<string | undefined> {
  if (await isOneFolder(paths, io)) return resolve(io.cwd, paths[0] ?? '.');
  return (await homeOf(paths, io))?.root;
}
