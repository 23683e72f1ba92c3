// Reads a file that a report is compared with: the report.json of an earlier one.
import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isInside } from './find-files.js';

/** A report of ten thousand measures is far below this. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * The text of a file below a folder; undefined when there is none, or none that can be read there.
 * @param folder - Links that lead out of it are not followed; undefined where any file may be read.
 */
export async function readEarlierFile(path: string, folder: string | undefined): Promise<string | undefined> {
  try {
    const real = await realpath(folder === undefined ? path : join(folder, path));
    if (folder !== undefined && !isInside(await realpath(folder), real)) return undefined;
    const state = await stat(real);
    return state.isFile() && state.size <= MOST_BYTES ? await readFile(real, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
