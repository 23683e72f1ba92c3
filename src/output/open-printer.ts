// A printer: one browser shared by all documents of a run, a second try in a fresh one.
import type { Page } from 'puppeteer-core';
import { EnvironmentError } from '../diagnostics/index.js';
import type { Browser } from './browser.js';
import { browserFailure } from './browser-failure.js';
import { type BrowserSession, openSession } from './browser-session.js';
import { cutDocument } from './cut-document.js';
import { inLanes } from './in-lanes.js';
import type { PrintOptions } from './load-document.js';
import { printDocument } from './print-document.js';
import { type PrintedDocument, printParts } from './print-parts.js';
import type { RemoteBrowser } from './remote-browser.js';
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
  /**
   * The same, a long document in parts: the browser's memory and time for a page grow with what it has been given.
   * @throws EnvironmentError as `print`.
   */
  printInParts(html: string, options: PrintOptions, lengths?: PartLengths): Promise<PrintedDocument>;
  /** Ends the browser; always to be called. */
  close(): Promise<void>;
}

/** In characters of HTML. */
export interface PartLengths {
  /** What is no longer is printed in one go. */
  whole: number;
  /** What a part has at most, where it can be cut. */
  part: number;
}

/** About 500 rows, of which each stands in its goal and often among the deviations; a part has about 150 pages. */
const PART_LENGTHS: PartLengths = { whole: 3_000_000, part: 1_000_000 };

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
  const sessions = new Sessions(browser, options.timeoutMs ?? START_TIMEOUT_MS);
  return new BrowserPrinter(await sessions.start(), sessions);
}

/** All that have been started and not ended yet. */
class Sessions {
  isClosed = false;
  readonly #open = new Set<BrowserSession>();

  constructor(
    readonly browser: Browser | RemoteBrowser,
    readonly timeoutMs: number,
  ) {}

  async start(): Promise<BrowserSession> {
    const { browser, timeoutMs } = this;
    const session = await ('endpoint' in browser
      ? openElsewhere(browser, timeoutMs)
      : openSession(browser, timeoutMs));
    if (this.isClosed) {
      await session.close();
      throw new Error('the printer was closed');
    }
    this.#open.add(session);
    return session;
  }

  async end(session: BrowserSession): Promise<void> {
    this.#open.delete(session);
    await session.close();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([...this.#open].map((session) => this.end(session)));
  }
}

/** What talks over a network is loaded only by those who have a browser there. */
async function openElsewhere(browser: RemoteBrowser, timeoutMs: number): Promise<BrowserSession> {
  const { openRemoteSession } = await import('./remote-browser.js');
  return openRemoteSession(browser, timeoutMs);
}

class BrowserPrinter implements Printer {
  readonly version: string;
  readonly #lane = inLanes(MOST_AT_ONCE);

  constructor(
    readonly shared: BrowserSession,
    readonly sessions: Sessions,
  ) {
    this.version = shared.version;
  }

  print(html: string, options: PrintOptions): Promise<Uint8Array> {
    return this.#onPage(html.length, (page) => printDocument(page, html, options));
  }

  async printInParts(
    html: string,
    options: PrintOptions,
    lengths: PartLengths = PART_LENGTHS,
  ): Promise<PrintedDocument> {
    const parts = html.length > lengths.whole ? cutDocument(html, lengths.part) : [];
    const printed = parts.length > 1 ? await printParts(html, parts, options, this.#onPage) : undefined;
    if (printed) return printed;
    const bytes = await this.print(html, options);
    return { parts: [{ read: () => bytes, blankPages: 0, continued: [], open: [] }], discard() {} };
  }

  close(): Promise<void> {
    return this.sessions.close();
  }

  readonly #onPage = <Value>(characters: number, task: Task<Value>): Promise<Value> =>
    this.#lane(async () => {
      try {
        return await this.#attempt(this.shared, characters, task);
      } catch (error) {
        if (error instanceof EnvironmentError || this.sessions.isClosed) throw error;
      }
      return await this.#again(characters, task);
    });

  /** In a browser of its own, so that a document that hangs does not take the others with it. */
  async #again<Value>(characters: number, task: Task<Value>): Promise<Value> {
    const fresh = await this.sessions.start();
    try {
      return await this.#attempt(fresh, characters, task);
    } catch (error) {
      throw error instanceof EnvironmentError ? error : browserFailure(this.sessions.browser, error);
    } finally {
      await this.sessions.end(fresh);
    }
  }

  async #attempt<Value>(session: BrowserSession, characters: number, task: Task<Value>): Promise<Value> {
    const deadlineMs = this.sessions.timeoutMs + (characters / 1_000_000) * PER_MEGABYTE_MS;
    const printing = Promise.race([onPageOf(session, task), session.lost]);
    return await withDeadline(printing, Math.round(deadlineMs));
  }
}

type Task<Value> = (page: Page) => Promise<Value>;

async function onPageOf<Value>(session: BrowserSession, task: Task<Value>): Promise<Value> {
  const page = await session.newPage();
  try {
    return await task(page);
  } finally {
    session.leave(page);
  }
}
