// Printing one document on an isolated page: wait for fonts, number the contents, check the result.
import type { Page } from 'puppeteer-core';
import { fillPageNumbers, PdfFile, pageOfId } from '../pdf/index.js';
import { type LoadedDocument, loadDocument, type PrintOptions } from './load-document.js';
import { printPdf } from './print-pdf.js';
import { requireText } from './require-text.js';
import { showPageNumbers } from './show-page-numbers.js';

// Numbers of another width can move a page break, once or twice; more often it would never settle.
const MOST_PASSES = 3;

/** @throws EnvironmentError E05 when the PDF shows no text, or far less than the document has. */
export async function printDocument(page: Page, html: string, options: PrintOptions): Promise<Uint8Array> {
  const { characters, places } = await loadDocument(page, html, options);
  const { bytes, file } = await numbered(page, places);
  await requireText(page, file, characters);
  return bytes;
}

/**
 * Prints, and writes the numbers of the pages over their places. Where that cannot be done in the file, because a
 * number is wider than its place or another browser draws text in another way, prints again until the numbers hold.
 */
async function numbered(
  page: Page,
  places: LoadedDocument['places'],
): Promise<{ bytes: Uint8Array; file: PdfFile }> {
  const first = await printPdf(page);
  if (places.length === 0) return first;
  const targets = places.map(({ target }) => target);
  let numbers = numbersOf(first.file, targets);
  const filled = places.map((place) => ({ ...place, number: numbers.get(place.target) ?? '' }));
  const fits = filled.every(
    ({ isRoomy, number, placeholder }) => isRoomy || number.length === placeholder.length,
  );
  if (fits && fillPageNumbers(first.bytes, first.file, filled)) {
    return { bytes: first.bytes, file: new PdfFile(first.bytes) };
  }
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    await showPageNumbers(page, numbers);
    const again = await printPdf(page);
    const found = numbersOf(again.file, targets);
    if (targets.every((target) => found.get(target) === numbers.get(target))) return again;
    numbers = found;
  }
  throw new Error('the page numbers of the contents do not settle');
}

function numbersOf(file: PdfFile, targets: string[]): Map<string, string> {
  const pageOf = pageOfId(file);
  return new Map(targets.map((target) => [target, String(pageOf.get(target) ?? '')]));
}
