// What the preview says of something that went wrong, to whoever looks at the page.
import { EnvironmentError } from '../../diagnostics/index.js';
import { formatEnvironmentError } from '../../reporters/index.js';
import { reportBug, usageText } from '../failure.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

/** Where the program itself is at fault, more is said in the terminal. */
export function failureWords(error: unknown, io: Io): string {
  if (error instanceof EnvironmentError) return formatEnvironmentError(error, io.language, false);
  if (error instanceof UsageError) return usageText(error.problem, io.words.usage);
  reportBug(error, io);
  return io.words.failure.bug;
}
