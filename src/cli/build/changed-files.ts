// Which of the files to be written say something else than those that lie there.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFile } from '../../output/index.js';

/** In the order given. */
export async function changedFiles(folder: string, files: readonly OutputFile[]): Promise<OutputFile[]> {
  const isSame = await Promise.all(files.map((file) => liesThere(join(folder, file.name), file.bytes)));
  return files.filter((_, position) => !isSame[position]);
}

async function liesThere(path: string, content: Uint8Array | string): Promise<boolean> {
  const bytes = Buffer.from(content);
  try {
    return (await stat(path)).size === bytes.length && bytes.equals(await readFile(path));
  } catch {
    // Not there, or not readable: it is written, and what then stands in the way is said.
    return false;
  }
}
