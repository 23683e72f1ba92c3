// What is said when a browser fails.
import { EnvironmentError } from '../diagnostics/index.js';
import type { Browser } from './browser.js';

/** E04 with the one line that says most. */
export function browserFailure(browser: Browser, error: unknown, lastWords = ''): EnvironmentError {
  const lines = lastWords.split('\n').map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim());
  const telling = lines.find((line) =>
    /sandbox|shared librar|cannot open|not found|ENOENT|EACCES|denied/i.test(line),
  );
  const first = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  // Puppeteer names the call that was under way, which tells a reader nothing.
  const message = /closed|detached|disconnected/i.test(first) ? 'it ended unexpectedly' : first;
  const reason = telling || message || 'it gave no reason';
  return new EnvironmentError('E04', { browser: browser.executablePath, reason }, { cause: error });
}
