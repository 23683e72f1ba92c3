// A conversation with one running browser, opened and closed within time limits.
import type { Page } from 'puppeteer-core';
import type { Browser } from './browser.js';
import { browserFailure } from './browser-failure.js';
import { isolate } from './isolate.js';
import { startBrowser } from './start-browser.js';
import { withDeadline } from './with-deadline.js';

/** A browser that answers. */
export interface BrowserSession {
  /** As the browser states it, such as `HeadlessChrome/147.0.7727.0`. */
  version: string;
  /** A page in which scripts do not run, and which fetches nothing. */
  newPage(): Promise<Page>;
  /** Of a page that is done with. */
  leave(page: Page): void;
  /** Rejects when the browser has gone: not everything that waits for it learns of that. */
  lost: Promise<never>;
  /** Ends what was begun; afterwards nothing of ours is left. */
  close(): Promise<void>;
}

/** @throws EnvironmentError E04 when the browser does not start or does not answer in time. */
export async function openSession(browser: Browser, timeoutMs: number): Promise<BrowserSession> {
  // Started before anything is loaded that talks to it.
  const running = startBrowser(browser);
  try {
    const ended = running.ended.then((): never => {
      throw new Error('it ended unexpectedly');
    });
    ended.catch(() => {});
    const { default: puppeteer } = await import('puppeteer-core');
    const connected = puppeteer.connect({
      transport: running.transport,
      defaultViewport: null,
      // Deadlines are ours: one for a whole document.
      protocolTimeout: 0,
    });
    const client = await withDeadline(Promise.race([connected, ended]), timeoutMs);
    const version = await withDeadline(Promise.race([client.version(), ended]), timeoutMs);
    const isolatedPage = async () => await isolate(await client.newPage());
    // Made ready while the report is still being read; whoever takes it learns of a failure.
    let ready: Promise<Page> | undefined = isolatedPage();
    ready.catch(() => {});
    // Closed when there is another to come, and else gone with the browser: puppeteer keeps our process alive for a
    // tenth of a second after a page has been closed.
    const left: Page[] = [];
    return {
      version,
      lost: ended,
      newPage() {
        for (const page of left.splice(0)) closePage(page);
        const page = ready ?? isolatedPage();
        ready = undefined;
        return page;
      },
      leave: (page) => left.push(page),
      async close() {
        // It has nothing of its own to save, and taking leave takes it a tenth of a small report's time.
        client.disconnect().catch(() => {});
        running.kill();
        await running.ended;
      },
    };
  } catch (error) {
    running.kill();
    await running.ended;
    throw browserFailure(browser, error, await running.lastWords());
  }
}

/** A page that hangs does not close either; its browser is ended by whoever waits for it. */
export function closePage(page: Page): void {
  void page.close().catch(() => {});
}
