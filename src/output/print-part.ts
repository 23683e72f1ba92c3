// Printing one part of a document on an isolated page of its own.
import type { Page } from 'puppeteer-core';
import { pageOfId, pageText, pdfPages } from '../pdf/index.js';
import { type LoadedDocument, loadDocument, type PrintOptions } from './load-document.js';
import type { PartHtml } from './part-html.js';
import { printPdf } from './print-pdf.js';
import { requireText } from './require-text.js';
import { showPageNumbers } from './show-page-numbers.js';

export interface PrintingPart extends PartHtml {
  options: PrintOptions;
  /** From 1. */
  firstPage: number;
  /** Shown where they are known already; else their places are held. */
  numbers: ReadonlyMap<string, string> | undefined;
}

export interface PrintedPages {
  bytes: Uint8Array;
  pages: number;
  /** In the whole document, by id. */
  pageOf: ReadonlyMap<string, number>;
  /** Where numbers of pages stand, or are to be written. */
  places: LoadedDocument['places'];
}

/** Says on each page how many there are. */
const COUNT = '@page{@top-left{content:"#" counter(pages) "#"!important}}';

/**
 * How many pages the part has. Only one of them is drawn, which takes a small part of the time: the second one, since
 * the first may have no margin to say it in.
 * @returns undefined where the browser does not tell.
 */
export async function countPages(page: Page, part: PrintingPart): Promise<number | undefined> {
  const html = part.html.replace('</head>', `<style>${COUNT}</style></head>`);
  await load(page, { ...part, html });
  const printed = await printPdf(page, { pageRanges: '2', tagged: false, outline: false }).catch(hasOnePage);
  const count = printed ? Number(/#(\d+)#/.exec(pageText(printed.file, 0))?.[1]) : 1;
  return count > part.blankPages ? count - part.blankPages : undefined;
}

function hasOnePage(error: unknown): undefined {
  if (!(error instanceof Error && /page range/i.test(error.message))) throw error;
}

/** @throws EnvironmentError E05 when the PDF shows no text, or far less than the part has. */
export async function printPart(page: Page, part: PrintingPart): Promise<PrintedPages> {
  const { characters, places } = await load(page, part);
  const { bytes, file } = await printPdf(page);
  await requireText(page, file, characters);
  const pageOf = new Map<string, number>();
  for (const [id, number] of pageOfId(file)) pageOf.set(id, part.firstPage + number - 1 - part.blankPages);
  const pages = pdfPages(file).length - part.blankPages;
  return { bytes, pages, pageOf, places };
}

async function load(
  page: Page,
  { html, options, firstPage, numbers }: PrintingPart,
): Promise<LoadedDocument> {
  const loaded = await loadDocument(page, html, options, firstPage - 1);
  if (numbers) await showPageNumbers(page, numbers);
  return loaded;
}
