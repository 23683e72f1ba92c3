// One text file that a user asked for by name.
import { appendFile, lstat, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EnvironmentError } from '../diagnostics/index.js';
import { asOutputError } from './as-output-error.js';
import { renamePatiently } from './rename-patiently.js';

/**
 * Writes the file as a whole or not at all. What is no plain file, such as a terminal or a pipe, is written to.
 * @param shown - The path as the user gave it.
 * @throws EnvironmentError E03 when it cannot be written; folders are not made.
 */
export async function writeText(path: string, text: string, shown = path): Promise<void> {
  try {
    // A link stays a link: what it leads to is replaced.
    const target = await realpath(path).catch(() => path);
    const isReplaced = !path.startsWith('/dev/') && (await isPlainOrNew(target));
    await (isReplaced ? replaceFile(target, text) : appendFile(path, text));
  } catch (error) {
    throw asFileError(shown, error);
  }
}

async function isPlainOrNew(path: string): Promise<boolean> {
  return await lstat(path).then(
    (state) => state.isFile(),
    () => true,
  );
}

/**
 * Adds to the end of a file.
 * @throws EnvironmentError E03 when it cannot be written.
 */
export async function appendText(path: string, text: string): Promise<void> {
  try {
    await appendFile(path, text);
  } catch (error) {
    throw asFileError(path, error);
  }
}

/** What stands in the way of a folder is put in other words than what stands in the way of a file. */
function asFileError(path: string, error: unknown): unknown {
  const told = asOutputError(path, error);
  const isFull = told instanceof EnvironmentError && 'reason' in told.args && told.args.reason === 'noSpace';
  if (!(told instanceof EnvironmentError) || isFull) return told;
  return new EnvironmentError('E03', { path, reason: 'fileNotWritable' }, { cause: error });
}

/** In a folder of its own beside the file, so that nobody else has the name and the renaming is one step. */
async function replaceFile(path: string, text: string): Promise<void> {
  const staging = await mkdtemp(join(dirname(path), `.${basename(path)}.tmp-`));
  try {
    const staged = join(staging, 'new');
    await writeFile(staged, text, { flush: true });
    await renamePatiently(staged, path);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
