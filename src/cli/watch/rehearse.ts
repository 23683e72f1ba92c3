// Makes the engine warm while whoever has started us is still writing the first change.
import type { Changes } from './changes.js';

/** After so long the engine knows what it will do often, in a repository of the usual size. */
const REHEARSALS_MS = 2_500;
/** What takes longer warms the engine by itself, and who has saved meanwhile should not wait for a rehearsal. */
const LONGEST_REHEARSAL_MS = 250;

/**
 * What has run only once runs slowly: the first changes would take twice as long as the later ones. Whoever has just
 * started us has still to write something, and the engine is made warm while nobody waits.
 */
export async function rehearseUntilChange(rehearse: () => Promise<unknown>, changes: Changes): Promise<void> {
  const end = performance.now() + REHEARSALS_MS;
  for (let tookMs = 0; tookMs < LONGEST_REHEARSAL_MS; ) {
    const started = performance.now();
    if (changes.areWaiting || started > end) return;
    // What fails now is told when it is done in earnest.
    await rehearse().catch(() => {});
    tookMs = performance.now() - started;
  }
}
