// The order of the pages in a PDF, and on which page each linked place stands.
import type { PdfValue } from './parse-pdf-value.js';
import type { PdfFile } from './pdf-file.js';
import { refOf } from './pdf-words.js';

/** Object numbers of the pages, in order. */
export function pdfPages(file: PdfFile): number[] {
  const pages: number[] = [];
  const visit = (node: PdfValue) => {
    const kids = file.resolve(file.dictionary(node).get('Kids'));
    const page = refOf(node);
    if (Array.isArray(kids)) for (const kid of kids) visit(kid);
    else if (page !== undefined) pages.push(page);
  };
  const root = file.dictionary(file.trailer.get('Root')).get('Pages');
  if (root !== undefined) visit(root);
  return pages;
}

/** Page number, from 1, of every id that some link in the document leads to. */
export function pageOfId(file: PdfFile): Map<string, number> {
  const numberOf = new Map(pdfPages(file).map((page, index) => [page, index + 1]));
  const pageOf = new Map<string, number>();
  const destinations = file.dictionary(file.dictionary(file.trailer.get('Root')).get('Dests'));
  for (const [name, value] of destinations) {
    const target = file.resolve(value);
    const page = Array.isArray(target) ? refOf(target[0]) : undefined;
    const number = page === undefined ? undefined : numberOf.get(page);
    if (number !== undefined) pageOf.set(decode(name), number);
  }
  return pageOf;
}

/** Chromium percent-encodes the ids. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
