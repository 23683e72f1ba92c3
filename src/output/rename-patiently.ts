// Renaming folders that someone may be looking at.
import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const WAITS_MS = [20, 50, 100, 200, 400];

/** On Windows a virus scanner or an indexer holds new files for a moment; elsewhere a refusal is final. */
export async function renamePatiently(from: string, to: string, platform = process.platform): Promise<void> {
  for (const waitMs of platform === 'win32' ? WAITS_MS : []) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY') throw error;
      await setTimeout(waitMs);
    }
  }
  await rename(from, to);
}
