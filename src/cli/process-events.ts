// What the process does when somebody else ends it: quietly, and with nothing half written.
import { ExitCode } from './exit-code.js';

/** `report inspect | head`: the reader has gone, which is no fault of ours. */
export function endQuietlyOnClosedPipe(...streams: NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode ?? ExitCode.Clean);
    });
  }
}

let writing = 0;
let wasInterrupted = false;

/** Ctrl-C. What must be undone (the browser) has registered itself for the process's exit. */
export function endOnInterrupt(): void {
  process.on('SIGINT', () => {
    wasInterrupted = true;
    if (writing === 0) process.exit(ExitCode.Interrupted);
  });
}

/** Lets a short piece of work end before an interrupt is obeyed: a folder is replaced as a whole or not at all. */
export async function uninterrupted<Value>(work: () => Promise<Value>): Promise<Value> {
  writing += 1;
  try {
    return await work();
  } finally {
    writing -= 1;
    if (wasInterrupted) process.exit(ExitCode.Interrupted);
  }
}
