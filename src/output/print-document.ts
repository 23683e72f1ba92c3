// Printing one document in a running browser: isolate, wait for fonts, number the contents, check the result.
import type { Page, PDFOptions, Browser as PuppeteerBrowser } from 'puppeteer-core';
import { EnvironmentError } from '../diagnostics/index.js';
import { PdfFile, pageOfId, pdfText, setPdfDates } from '../pdf/index.js';

export interface PrintOptions {
  /** BCP 47 tag of the document; it becomes the PDF's language. */
  language: string;
  title: string;
  /** ISO date that the PDF carries as its creation and modification; without it, the clock's. */
  date?: string;
}

const PDF: PDFOptions = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
  // `prepare` has loaded the fonts; the deadline is the caller's.
  waitForFonts: false,
  timeout: 0,
};
// Numbers of another width can move a page break, once or twice; more often it would never settle.
const MOST_PASSES = 4;

/** @throws EnvironmentError E05 when the PDF shows no text, or far less than the document has. */
export async function printDocument(
  browser: PuppeteerBrowser,
  html: string,
  options: PrintOptions,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await isolate(page);
    await page.setContent(html, { waitUntil: 'load', timeout: 0 });
    const { characters, targets } = await prepare(page, options);
    const { bytes, file } = await numbered(page, targets);
    const text = pdfText(file, characters / 2);
    if (characters > 0 && (text.fonts === 0 || text.characters < characters / 2)) {
      throw new EnvironmentError('E05', { pages: text.pages, characters: text.characters });
    }
    if (options.date) setPdfDates(bytes, file, options.date);
    return bytes;
  } finally {
    // A page that hangs does not close either; its browser is ended by the caller.
    void page.close().catch(() => {});
  }
}

/** The document's scripts do not run, and nothing is fetched. */
async function isolate(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOwn = /^(data|about):/.test(request.url());
    void (isOwn ? request.continue() : request.abort('aborted')).catch(() => {});
  });
  // Fonts and sizes that only paper has must be there before it is printed.
  await page.emulateMediaType('print');
}

/** Names language and title, waits for every font, and tells what is to be seen and numbered. */
async function prepare(
  page: Page,
  options: PrintOptions,
): Promise<{ characters: number; targets: string[] }> {
  // Text and not a function, because bundlers rewrite functions and this one runs in the page.
  return (await page.evaluate(`(async () => {
    document.documentElement.lang = ${JSON.stringify(options.language)};
    document.title = ${JSON.stringify(options.title)};
    await Promise.allSettled([...document.fonts].map((font) => font.load()));
    await document.fonts.ready;
    return {
      characters: (document.body?.innerText ?? '').replace(/[\\s\\u00ad]/g, '').length,
      targets: [...document.querySelectorAll('.page-number[data-target]')].map((span) => span.dataset.target),
    };
  })()`)) as { characters: number; targets: string[] };
}

/**
 * Prints until the numbers in the contents are those of the pages.
 * The first pass is a draft without tags, which takes a quarter less time.
 */
async function numbered(page: Page, targets: string[]): Promise<{ bytes: Uint8Array; file: PdfFile }> {
  let filled = '';
  if (targets.length > 0) {
    const draft = await page.pdf({ ...PDF, tagged: false, outline: false });
    filled = await fill(page, numbersOf(new PdfFile(draft), targets));
  }
  for (let pass = 1; pass < MOST_PASSES; pass++) {
    const bytes = await page.pdf(PDF);
    const file = new PdfFile(bytes);
    const numbers = numbersOf(file, targets);
    if (targets.length === 0 || JSON.stringify(numbers) === filled) return { bytes, file };
    filled = await fill(page, numbers);
  }
  throw new Error('the page numbers of the contents do not settle');
}

function numbersOf(file: PdfFile, targets: string[]): Record<string, string> {
  const pageOf = pageOfId(file);
  return Object.fromEntries(targets.map((target) => [target, String(pageOf.get(target) ?? '')]));
}

/** @returns What was filled in, to compare with. */
async function fill(page: Page, numbers: Record<string, string>): Promise<string> {
  const filled = JSON.stringify(numbers);
  await page.evaluate(`(() => {
    const numbers = new Map(Object.entries(JSON.parse(${JSON.stringify(filled)})));
    for (const span of document.querySelectorAll('.page-number[data-target]')) {
      span.textContent = numbers.get(span.dataset.target) ?? '';
    }
  })()`);
  return filled;
}
