// The way in. What is run on each change starts as one script with its compiled code: in half of the time, measured.
import { exportsOfScript } from './compiled-script.js';
import type { ExitCode } from './exit-code.js';
import type * as Program from './program.js';
import { tuneEngine } from './tune-engine.js';

/** The only commands that the script has. */
const OFTEN = new Set(['check', 'build']);

/**
 * Runs the command line and returns its exit code; prints every failure itself.
 * @param argv - The arguments after the program's name.
 */
export async function start(argv: readonly string[]): Promise<ExitCode> {
  // The kept code is only good for the flags that it was made with.
  tuneEngine();
  const [command = ''] = argv;
  const { main } = OFTEN.has(command)
    ? exportsOfScript<typeof Program>('often')
    : await import('./program.js');
  return main(argv);
}
