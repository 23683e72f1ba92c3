// A conversation with one running browser, opened and closed within time limits.
import type { Browser as PuppeteerBrowser } from 'puppeteer-core';
import type { Browser } from './browser.js';
import { browserFailure } from './browser-failure.js';
import { startBrowser } from './start-browser.js';
import { withDeadline } from './with-deadline.js';

/** A running browser that puppeteer talks to. */
export interface BrowserSession {
  puppeteer: PuppeteerBrowser;
  /** As the browser states it, such as `HeadlessChrome/147.0.7727.0`. */
  version: string;
  /** Ends it, gently if it answers; afterwards no process and no temporary file is left. */
  close(): Promise<void>;
}

const CLOSE_TIMEOUT_MS = 3_000;

/** @throws EnvironmentError E04 when the browser does not start or does not answer in time. */
export async function openSession(browser: Browser, timeoutMs: number): Promise<BrowserSession> {
  const { default: puppeteer } = await import('puppeteer-core');
  const running = startBrowser(browser);
  try {
    const connected = puppeteer.connect({
      transport: running.transport,
      defaultViewport: null,
      // Deadlines are ours: one for a whole document.
      protocolTimeout: 0,
    });
    const ended = running.ended.then(() => Promise.reject(new Error('it ended unexpectedly')));
    const client = await withDeadline(Promise.race([connected, ended]), timeoutMs);
    const version = await withDeadline(client.version(), timeoutMs);
    return {
      puppeteer: client,
      version,
      async close() {
        try {
          const closed = client.close().then(() => running.ended);
          await withDeadline(closed, CLOSE_TIMEOUT_MS);
        } catch {
          // It is killed below, answer or not.
        }
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
