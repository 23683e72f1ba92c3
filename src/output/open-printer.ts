// A printer: one browser shared by all documents of a run, a second try in a fresh one.
import { EnvironmentError } from '../diagnostics/index.js';
import type { Browser } from './browser.js';
import { browserFailure } from './browser-failure.js';
import { type BrowserSession, openSession } from './browser-session.js';
import { inLanes } from './in-lanes.js';
import { type PrintOptions, printDocument } from './print-document.js';
import { openRemoteSession, type RemoteBrowser } from './remote-browser.js';
import { withDeadline } from './with-deadline.js';

export interface Printer {
  /** As the browser states it, such as `HeadlessChrome/147.0.7727.0`. */
  version: string;
  /**
   * A tagged PDF with outline. Spans `<span class="page-number" data-target="id">` get the page of that id, if
   * something links to it. Scripts do not run and nothing is fetched. May be called in parallel.
   * @throws EnvironmentError E04 or E16 when the browser failed twice, E05 when the PDF shows no text.
   */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** Ends the browser; always to be called. */
  close(): Promise<void>;
}

const START_TIMEOUT_MS = 30_000;
// Measured: about 2 s per MB in two passes. Shared machines of a CI are slower, never this much.
const PER_MEGABYTE_MS = 30_000;
// Each page printing is a process at full load.
const MOST_AT_ONCE = 4;

/**
 * Starts the browser, or goes to the one that runs elsewhere.
 * @param options.timeoutMs - Longest wait for the browser to start, and for an empty document; 30 s.
 * @throws EnvironmentError E04 when it does not start, E15 when none answers at the endpoint.
 */
export async function openPrinter(
  browser: Browser | RemoteBrowser,
  options: { timeoutMs?: number } = {},
): Promise<Printer> {
  const timeoutMs = options.timeoutMs ?? START_TIMEOUT_MS;
  const open = new Set<BrowserSession>();
  let isClosed = false;
  const lane = inLanes(MOST_AT_ONCE);

  async function start(): Promise<BrowserSession> {
    const session = await ('endpoint' in browser
      ? openRemoteSession(browser, timeoutMs)
      : openSession(browser, timeoutMs));
    if (isClosed) {
      await session.close();
      throw new Error('the printer was closed');
    }
    open.add(session);
    return session;
  }
  async function end(session: BrowserSession): Promise<void> {
    open.delete(session);
    await session.close();
  }
  async function attempt(
    session: BrowserSession,
    html: string,
    printOptions: PrintOptions,
  ): Promise<Uint8Array> {
    const deadlineMs = timeoutMs + (html.length / 1_000_000) * PER_MEGABYTE_MS;
    const printing = Promise.race([printOn(session, html, printOptions), session.lost]);
    return await withDeadline(printing, Math.round(deadlineMs));
  }

  const shared = await start();
  return {
    version: shared.version,
    print: (html, printOptions) =>
      lane(async () => {
        try {
          return await attempt(shared, html, printOptions);
        } catch (error) {
          if (error instanceof EnvironmentError || isClosed) throw error;
        }
        // A browser of its own, so that a document that hangs does not take the others with it.
        const fresh = await start();
        try {
          return await attempt(fresh, html, printOptions);
        } catch (error) {
          throw error instanceof EnvironmentError ? error : browserFailure(browser, error);
        } finally {
          await end(fresh);
        }
      }),
    async close() {
      isClosed = true;
      await Promise.all([...open].map(end));
    },
  };
}

async function printOn(session: BrowserSession, html: string, options: PrintOptions): Promise<Uint8Array> {
  const page = await session.newPage();
  try {
    return await printDocument(page, html, options);
  } finally {
    // A page that hangs does not close either; its browser is ended by the caller.
    void page.close().catch(() => {});
  }
}
