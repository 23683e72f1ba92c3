// The browser of a build: started before anything else is loaded, unless it will hardly be needed.
import { join, resolve } from 'node:path';
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
  const browser = kept(chooseBrowser(flags, io));
  let printer: Promise<Printer> | undefined;
  let isClosed = false;
  const open = (): Promise<Printer> => {
    printer ??= kept(browser.then(openPrinter));
    return printer;
  };
  void isLikelyNeeded(folder, flags, io).then((isNeeded) => {
    if (isNeeded && !isClosed) open();
  });
  return {
    printer: open,
    identity: async () => await identityOf(await browser, open),
    async close() {
      isClosed = true;
      await printer?.then((started) => started.close()).catch(() => {});
    },
  };
}

/** A failure is kept until somebody awaits it: where the sources have errors, the browser is of no interest. */
function kept<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
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
