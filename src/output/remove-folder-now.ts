// Removal without waiting, for the moment a process ends.
import { rmSync } from 'node:fs';

const MOST_ATTEMPTS = 15;

/** Removes a temporary folder of ours; a folder that cannot be removed is left to the system. */
export function removeFolderNow(folder: string): void {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    try {
      // Killed processes, and threads of our own, may write for a few milliseconds more.
      rmSync(folder, { recursive: true, force: true, maxRetries: 1, retryDelay: 20 });
      return;
    } catch {
      // Its own retries wait, but do not look again at what lies in a folder: the next attempt does.
    }
  }
}
