// What is said when a browser fails.
import { EnvironmentError } from '../diagnostics/index.js';
import type { Browser } from './browser.js';
import type { RemoteBrowser } from './remote-browser.js';

/** E04 with the one line that says most; E16 of a browser elsewhere, whose own words are not ours to read. */
export function browserFailure(
  browser: Browser | RemoteBrowser,
  error: unknown,
  lastWords = '',
): EnvironmentError {
  const first = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  // Puppeteer names the call that was under way, which tells a reader nothing.
  const hasEnded = /closed|detached|disconnected|crashed|ECONNRESET|socket hang up/i.test(first);
  if ('endpoint' in browser) {
    const reason = hasEnded ? 'ended' : /no answer within/.test(first) ? 'tooSlow' : 'failed';
    return new EnvironmentError('E16', { endpoint: browser.endpoint, reason }, { cause: error });
  }
  if (/^spawn \S.* EACCES$/m.test(lastWords)) return notStarted(browser, error);
  const lines = lastWords.split('\n').map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim());
  const telling = lines.find((line) =>
    /sandbox|shared librar|cannot open|not found|ENOENT|EACCES|denied|out of memory/i.test(line),
  );
  const reason = telling || (hasEnded ? 'it ended unexpectedly' : first) || 'it gave no reason';
  return new EnvironmentError('E04', { browser: browser.executablePath, reason }, { cause: error });
}

/** The system refuses to start it: no permission, or a disk from which nothing may be started. */
function notStarted({ executablePath }: Browser, cause: unknown): EnvironmentError {
  return new EnvironmentError('E04', { browser: executablePath, reason: 'it may not be started' }, { cause });
}
