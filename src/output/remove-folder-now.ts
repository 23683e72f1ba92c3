// Removal without waiting, for the moment a process ends.
import { rmSync } from 'node:fs';

/** Removes a temporary folder of ours; a folder that cannot be removed is left to the system. */
export function removeFolderNow(folder: string): void {
  try {
    // Killed processes may write for a few milliseconds more.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // Nothing better can be done at this moment.
  }
}
