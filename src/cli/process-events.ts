// What the process does when somebody else ends it: quietly, and with nothing half written.
import { EnvironmentError } from '../diagnostics/index.js';
import { ExitCode } from './exit-code.js';
import { reportFailure } from './failure.js';
import type { Io } from './io.js';

/** `report inspect | head`: the reader has gone, which is no fault of ours. A full disk is one of the surroundings. */
export function endOnBrokenOutput(io: Io): void {
  const { stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? ExitCode.Clean);
    const reason = error.code ?? error.message;
    const failure = new EnvironmentError('E13', { reason }, { cause: error });
    void reportFailure(failure, io).then((exitCode) => process.exit(exitCode));
  });
  // Nothing can be said of it any more.
  stderr.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? (process.exitCode ?? ExitCode.Clean) : ExitCode.CouldNotRun);
  });
}

const SIGNALS = {
  SIGINT: ExitCode.Interrupted,
  SIGTERM: ExitCode.Terminated,
  SIGHUP: ExitCode.HungUp,
} as const;

let writing = 0;
let interruptedWith: ExitCode | undefined;

/** Ctrl-C and its kin. What must be undone (the browser) has registered itself for the process's exit. */
export function endOnInterrupt(): void {
  for (const [signal, exitCode] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      interruptedWith ??= exitCode;
      if (writing === 0) process.exit(exitCode);
    });
  }
}

/** Lets a short piece of work end before an interrupt is obeyed: a folder is replaced as a whole or not at all. */
export async function uninterrupted<Value>(work: () => Promise<Value>): Promise<Value> {
  writing += 1;
  try {
    return await work();
  } finally {
    writing -= 1;
    if (interruptedWith !== undefined) process.exit(interruptedWith);
  }
}
