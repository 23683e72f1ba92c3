// One line on the terminal that says what is going on; nothing at all in a log.
import type { Io } from './io.js';

export interface Progress {
  step(text: string): void;
  /** Clears the line, so that what follows stands alone. */
  end(): void;
}

const CLEAR_LINE = '\r\u001b[K';

export function startProgress(io: Io): Progress {
  if (!io.showsProgress) return { step: () => {}, end: () => {} };
  return {
    step: (text) => io.err(`${CLEAR_LINE}${text} …`),
    end: () => io.err(CLEAR_LINE),
  };
}
