// What stands where the output shall go, and whether it may be replaced.
import { readFileSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { EnvironmentError } from '../diagnostics/index.js';

export interface OutputFolder {
  path: string;
  /** The folder it stands in, where the new one is prepared. */
  parent: string;
  name: string;
  /** Names of the regular files in it; undefined when there is no such folder yet. */
  files: string[] | undefined;
}

// A web page's manifest.json is not ours: ours names the program.
const OUR_MARK = /"m[aå]ltal/i;

/**
 * Looks at the place of the output without changing it.
 * @throws EnvironmentError E03 `notOurs` for a link, a file, a file system's root, or a folder with other
 * contents than a former output, so that `--out ~` never empties a home.
 */
export async function outputFolder(folder: string): Promise<OutputFolder> {
  const path = resolve(folder);
  const parent = dirname(path);
  const name = basename(path);
  const notOurs = () => new EnvironmentError('E03', { path, reason: 'notOurs' });
  if (parent === path) throw notOurs();
  const state = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!state) return { path, parent, name, files: undefined };
  if (!state.isDirectory()) throw notOurs();
  const entries = await readdir(path, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  if (entries.length > 0) {
    if (files.length < entries.length || !files.includes('manifest.json')) throw notOurs();
    if (!OUR_MARK.test(readFileSync(join(path, 'manifest.json'), 'utf8'))) throw notOurs();
  }
  return { path, parent, name, files };
}
