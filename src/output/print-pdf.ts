// A page of the browser, printed as it is.
import type { Page, PDFOptions } from 'puppeteer-core';
import { PdfFile } from '../pdf/index.js';

const PDF: PDFOptions = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
  // The fonts have been loaded; the deadline is the caller's.
  waitForFonts: false,
  timeout: 0,
};

export async function printPdf(
  page: Page,
  options: PDFOptions = {},
): Promise<{ bytes: Uint8Array; file: PdfFile }> {
  const bytes = await page.pdf({ ...PDF, ...options });
  return { bytes, file: new PdfFile(bytes) };
}
