// The PDF files of a build: taken from the cache, or printed and kept there.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { onceDone } from '../../lib/index.js';
import { cacheFolder, type PrintCache, type Printer, printCache } from '../../output/index.js';
import type { PdfClaim } from '../../pdf/index.js';
import type { Io } from '../io.js';
import type { ClaimFault } from './pdf-finding.js';
import { programIdentity } from './program-identity.js';
import type { Printing } from './start-printing.js';

/** What the manifest says of a PDF, besides what it says of every file. */
export interface PrintedAbout {
  /** The browser, as it states itself. */
  printedBy: string;
  claims: PdfClaim[];
  /** The day or moment that it carries. */
  date: string;
  /** Names of the files that it carries. */
  attachments?: string[];
}

export interface PrintedPage {
  bytes: Uint8Array;
  about: PrintedAbout & { faults: ClaimFault[] };
}

/**
 * Makes the PDF of a page, or knows it already.
 * @param page - Its text may be let go when it has been printed.
 * @param facts - What else the file depends on.
 */
export type PrintPage = (
  page: { html: string },
  facts: unknown,
  print: (printer: Printer) => Promise<PrintedPage>,
) => Promise<PrintedPage>;

/** @param printing - Started where something must be printed. */
export function pagePrinter(printing: Printing, isCaching: boolean, io: Io): PrintPage {
  if (!isCaching || io.env.MALTAL_NO_CACHE) {
    return async (_page, _facts, print) => await print(await printing.printer());
  }
  const cache: PrintCache<PrintedPage['about']> = printCache(join(cacheFolder(io.env), 'print'), {
    uid: process.getuid?.(),
  });
  const maker = onceDone(() => Promise.all([programIdentity(), printing.identity()]));
  // Found out while the sources are read; whoever prints learns of a failure.
  void maker().catch(() => {});
  return async (page, facts, print) => {
    const key = createHash('sha256')
      .update(JSON.stringify([await maker(), facts]))
      .update(page.html)
      .digest('hex');
    const known = await cache.get(key);
    if (known) return known;
    const printed = await print(await printing.printer());
    await cache.put(key, printed);
    return printed;
  };
}
