// When a long document that has been cut is printed whole all the same.
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { cutDocument } from '../src/output/cut-document.js';
import { printParts } from '../src/output/print-parts.js';

/** How many pages a part is said to have, and then has each time that it is printed. */
let pagesOf: { counted: number | undefined; printed: number[] };
const SECTIONS = '<section data-page="a">A</section><section data-page="b">B</section>';
vi.mock('../src/output/print-part.js', () => ({
  countPages: async () => pagesOf.counted,
  printPart: async () => {
    const pages = pagesOf.printed.shift() ?? 1;
    return { bytes: Buffer.from('%PDF'), pages, pageOf: new Map(), places: [] };
  },
}));

test.each<[string, typeof pagesOf, boolean]>([
  ['parts that have the pages that were counted', { counted: 1, printed: [1, 1] }, true],
  ['parts that settle in the second round', { counted: 1, printed: [2, 1, 2, 1] }, true],
  ['parts that cannot be counted', { counted: undefined, printed: [] }, false],
  ['parts that never settle', { counted: 1, printed: [1, 2, 1, 3, 1, 4, 1, 5] }, false],
])('%s are printed as parts, or else as a whole', async (_name, pages, isInParts) => {
  pagesOf = pages;
  const html = `<html><head></head><body><main>${SECTIONS}</main></body></html>`;
  const parts = cutDocument(html, 20);
  expect(parts.length).toBe(2);
  const printed = await printParts(html, parts, { language: 'sv', title: 'Mål' }, (_, task) =>
    task({} as Page),
  );
  expect(printed?.parts.length).toBe(isInParts ? 2 : undefined);
  printed?.discard();
});
