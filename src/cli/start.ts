// The way in. What is run on each change starts as one script with its compiled code. Measured: two thirds of the time
// until it begins its work, beyond bare Node.
import { exportsOfScript } from './compiled-script.js';
import type { ExitCode } from './exit-code.js';
import type * as Program from './program.js';
import { tuneEngine } from './tune-engine.js';

/** Each has a script of that name. */
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
    ? exportsOfScript<typeof Program>(command)
    : await import('./program.js');
  return main(argv);
}
