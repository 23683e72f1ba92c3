// `--watch`: does the same again whenever a source changes, until it is interrupted.
import { ExitCode } from '../exit-code.js';
import { reportFailure } from '../failure.js';
import type { Io } from '../io.js';
import { tuneEngineForLong } from '../tune-engine.js';
import { Changes } from './changes.js';
import { clockTime } from './clock-time.js';
import { Watching } from './watching.js';

/** The screen, what has scrolled away, and the cursor to the first line. */
const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

/** After so long the engine knows what it will do often, in a repository of the usual size. */
const REHEARSALS_MS = 1_500;
/** What takes longer warms the engine by itself, and who has saved meanwhile should not wait for a rehearsal. */
const LONGEST_REHEARSAL_MS = 250;

export interface Repeated {
  /** One folder with a report.yaml, or single files; as whole paths. */
  targets: readonly string[];
  isFolder: boolean;
  /** What is said before it is done again. */
  again: string;
  /** Once, as it would be done without watching. */
  run(): Promise<ExitCode>;
  /** The same, except that nothing is said or written. */
  rehearse?: () => Promise<unknown>;
}

/**
 * @returns only where the program itself is at fault; an interrupt ends the process.
 * @throws what the first run throws: nothing can be watched that is not there.
 */
export async function repeatOnChange(
  { targets, isFolder, again, run, rehearse }: Repeated,
  io: Io,
): Promise<ExitCode> {
  const changes = new Changes();
  // Watched from before the first run, so that no change falls between.
  const watching = new Watching(targets, isFolder, () => changes.add());
  try {
    await watching.isReady;
    let exitCode = await run();
    tuneEngineForLong();
    for (let isFirst = true; exitCode !== ExitCode.Bug; isFirst = false) {
      io.err(`${clockTime(io.now())} ${io.words.check.waiting}\n`);
      if (isFirst && rehearse) await rehearseUntilChange(rehearse, changes);
      await changes.next();
      if (process.stdout.isTTY) io.out(CLEAR_SCREEN);
      io.err(`${clockTime(io.now())} ${again} …\n`);
      // What stands in the way now may be gone after the next change.
      exitCode = await run().catch((error: unknown) => reportFailure(error, io));
    }
    return exitCode;
  } finally {
    await watching.close();
  }
}

/**
 * What has run only once runs slowly: the first changes would take twice as long as the later ones. Whoever has just
 * started us has still to write something, and the engine is made warm while nobody waits.
 */
async function rehearseUntilChange(rehearse: () => Promise<unknown>, changes: Changes): Promise<void> {
  const end = performance.now() + REHEARSALS_MS;
  for (let tookMs = 0; tookMs < LONGEST_REHEARSAL_MS; ) {
    const started = performance.now();
    if (changes.areWaiting || started > end) return;
    // What fails now is told when it is done in earnest.
    await rehearse().catch(() => {});
    tookMs = performance.now() - started;
  }
}
