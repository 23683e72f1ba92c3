// `--watch`: does the same again whenever a source changes, until it is interrupted.
import { ExitCode } from '../exit-code.js';
import { reportFailure } from '../failure.js';
import type { Io } from '../io.js';
import { clearNewMemory, tuneEngineForLong } from '../tune-engine.js';
import { Changes } from './changes.js';
import { clockTime } from './clock-time.js';
import { rehearseUntilChange } from './rehearse.js';
import { Watching } from './watching.js';

/** The screen, what has scrolled away, and the cursor to the first line. */
const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

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
      clearNewMemory();
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
