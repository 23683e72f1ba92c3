// Writes files into a folder that are not there yet; nothing outside it, and nothing over what is there.
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { EnvironmentError } from '../diagnostics/index.js';
import { FileExistsError, writeTexts } from '../output/index.js';
import { uninterrupted } from './process-events.js';
import { UsageError } from './usage-error.js';

/**
 * Writes all of them or none.
 * @param files - By path below the root.
 * @param shownRoot - What the user calls the root, where it is not the folder that they stand in.
 * @throws UsageError for files that are there; EnvironmentError E03 where a link leads out of the root, or the disk
 * refuses.
 */
export async function writeNewFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  shownRoot = '',
): Promise<void> {
  const paths = [...files.keys()];
  const areThere = await Promise.all(paths.map((path) => isThere(join(root, path))));
  const existing = paths.filter((_, index) => areThere[index]);
  if (existing.length > 0) throw new UsageError({ kind: 'filesExist', paths: existing });
  for (const path of paths) await requireInside(root, path);
  const texts = [...files].map(([path, text]) => ({
    path: join(root, path),
    text,
    shown: join(shownRoot, path),
  }));
  try {
    await uninterrupted(() => writeTexts(texts, { areNew: true }));
  } catch (error) {
    // Somebody was quicker.
    const taken = error instanceof FileExistsError && relative(root, error.path).split(sep).join('/');
    if (taken) throw new UsageError({ kind: 'filesExist', paths: [taken] });
    throw error;
  }
}

/** Whether something is there; a link counts, wherever it leads. */
export async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

/** The nearest folder that exists is the root or below it, wherever links lead. */
async function requireInside(root: string, path: string): Promise<void> {
  const way = relative(await nearestFolder(root), await nearestFolder(dirname(join(root, path))));
  if (way === '..' || way.startsWith(`..${sep}`))
    throw new EnvironmentError('E03', { path, reason: 'fileNotWritable' });
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
