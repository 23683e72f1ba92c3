// Reads a file of the repository that need not be there.
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { type Outcome, placeOfFile } from '../diagnostics/index.js';
import { isInside } from './find-files.js';
import { errorCode, readText, unreadable } from './read-file.js';
import type { SourceFile } from './source-file.js';

/**
 * @param path - Below the root; a link is followed as long as it stays inside.
 * @returns undefined where there is no such file; without a value where it is no text, or leads outside.
 * @throws EnvironmentError E10 when it cannot be read.
 */
export async function readTextIfThere(
  root: string,
  path: string,
): Promise<Outcome<SourceFile | undefined> | undefined> {
  try {
    const [realRoot, real] = await Promise.all([realpath(root), realpath(join(root, path))]);
    if (isInside(realRoot, real)) return await readText(real, path);
    return { value: undefined, diagnostics: [{ code: 'S11', args: { path }, place: placeOfFile(path) }] };
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return undefined;
    throw unreadable(path, cause);
  }
}
