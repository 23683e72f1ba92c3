// One text file that a user asked for by name.
import { appendFile, lstat, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { asOutputError } from './as-output-error.js';
import { renamePatiently } from './rename-patiently.js';

/**
 * Writes the file as a whole or not at all. What is no plain file, such as a terminal or a pipe, is written to.
 * @throws EnvironmentError E03 when it cannot be written; folders are not made.
 */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    // A link stays a link: what it leads to is replaced.
    const target = await realpath(path).catch(() => path);
    const isReplaced = await lstat(target).then(
      (state) => state.isFile(),
      () => true,
    );
    await (isReplaced ? replaceFile(target, text) : writeFile(target, text));
  } catch (error) {
    throw asOutputError(path, error);
  }
}

/**
 * Adds to the end of a file.
 * @throws EnvironmentError E03 when it cannot be written.
 */
export async function appendText(path: string, text: string): Promise<void> {
  try {
    await appendFile(path, text);
  } catch (error) {
    throw asOutputError(path, error);
  }
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
