// The browser of a build: started before anything else is loaded, unless it will hardly be needed.
import { join, resolve } from 'node:path';
import { onceDone } from '../../lib/index.js';
import {
  type Browser,
  fileIdentity,
  openPrinter,
  type Printer,
  type RemoteBrowser,
} from '../../output/index.js';
import type { Io } from '../io.js';
import { type BrowserFlags, chooseBrowser } from './choose-browser.js';
import { hasUnchangedSources } from './has-unchanged-sources.js';

export interface PrintingFlags extends BrowserFlags {
  format?: string[];
  out?: string;
  /** False with `--no-cache`. */
  cache?: boolean;
}

export interface Printing {
  /** Starts the browser where it has not been started yet. */
  printer(): Promise<Printer>;
  /** What tells this browser from others: another one may print other bytes. */
  identity(): Promise<string>;
  /** Ends the browser; always to be called. */
  close(): Promise<void>;
}

/** @returns undefined where no format is asked for that is printed. */
export function startPrinting(
  folder: string | undefined,
  flags: PrintingFlags,
  io: Io,
): Printing | undefined {
  if (flags.format && !flags.format.some((list) => /\bpdf\b/.test(list))) return undefined;
  // While sources are watched, a browser that was not there may be there the next time.
  const browser = onceDone(() => chooseBrowser(flags, io));
  const started = onceDone(async () => await openPrinter(await browser()));
  // Where the sources have errors, a browser that cannot be found is of no interest.
  void browser().catch(() => {});
  let printer: Promise<Printer> | undefined;
  let isClosed = false;
  const open = (): Promise<Printer> => {
    printer = started();
    return printer;
  };
  void isLikelyNeeded(folder, flags, io).then((isNeeded) => {
    if (isNeeded && !isClosed) void open().catch(() => {});
  });
  return {
    printer: open,
    identity: async () => await identityOf(await browser(), open),
    async close() {
      isClosed = true;
      await printer?.then((opened) => opened.close()).catch(() => {});
    },
  };
}

/** Only a guess: a browser that is started late costs a moment, one that is not needed costs nearly as much. */
async function isLikelyNeeded(folder: string | undefined, flags: PrintingFlags, io: Io): Promise<boolean> {
  if (flags.cache === false || io.env.MALTAL_NO_CACHE) return true;
  const root = resolve(io.cwd, folder ?? '.');
  return !(await hasUnchangedSources(root, resolve(io.cwd, flags.out ?? join(root, 'dist'))));
}

async function identityOf(browser: Browser | RemoteBrowser, open: () => Promise<Printer>): Promise<string> {
  if ('endpoint' in browser) return (await open()).version;
  const { executablePath, args, version } = browser;
  return JSON.stringify([await fileIdentity(executablePath), args, version]);
}
