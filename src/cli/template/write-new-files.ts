// Writes files into a repository that are not there yet; nothing outside it, and nothing over what is there.
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { EnvironmentError } from '../../diagnostics/index.js';
import { UsageError } from '../usage-error.js';

/**
 * @param files - By path below the root.
 * @throws UsageError for a file that is there; EnvironmentError E03 where a link leads out of the root, or the disk
 * refuses.
 */
export async function writeNewFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    try {
      await requireInside(root, path);
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text, { flag: 'wx' });
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
        throw new UsageError({ kind: 'filesExist', paths: [path] });
      throw new EnvironmentError('E03', { path, reason: 'fileNotWritable' }, { cause });
    }
  }
}

/** The nearest folder that exists is the root or below it, wherever links lead. */
async function requireInside(root: string, path: string): Promise<void> {
  const way = relative(await realpath(root), await nearestFolder(dirname(join(root, path))));
  if (way === '..' || way.startsWith(`..${sep}`)) throw new Error(`${path} is outside the folder`);
}

async function nearestFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    const above = dirname(folder);
    if (above === folder) return folder;
    return nearestFolder(above);
  }
}
