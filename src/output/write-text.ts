// One text file that a user asked for by name.
import { appendFile, lstat, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asFileError } from './as-file-error.js';
import { writeTexts } from './write-texts.js';

/**
 * Writes the file as a whole or not at all. What is no plain file, such as a terminal or a pipe, is written to.
 * @param shown - The path as the user gave it.
 * @throws EnvironmentError E03 when it cannot be written; folders are not made.
 */
export async function writeText(path: string, text: string, shown = path): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    const isReplaced = !path.startsWith('/dev/') && (await isPlainOrNew(target));
    if (!isReplaced) return await appendFile(path, text);
    await stat(dirname(target));
    await writeTexts([{ path, text, shown }]);
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
