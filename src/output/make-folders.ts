// Makes a folder and those above it. Node's own way of doing so goes on forever where nothing can be made, as in /proc.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * @param mode - Of those that are made.
 * @returns Those that were not there, the outermost first.
 * @throws what the system says of the first that cannot be made.
 */
export async function makeFolders(folder: string, mode?: number): Promise<string[]> {
  const missing: string[] = [];
  for (let at = folder; !(await isFolder(at)) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  const made: string[] = [];
  for (const each of missing) if (await makeFolder(each, mode)) made.push(each);
  return made;
}

/** False where somebody else has made it meanwhile. */
async function makeFolder(folder: string, mode: number | undefined): Promise<boolean> {
  try {
    await mkdir(folder, { mode });
    return true;
  } catch (error) {
    if (await isFolder(folder)) return false;
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
