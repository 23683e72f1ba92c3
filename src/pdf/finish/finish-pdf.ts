// The finishing of a printed PDF: what Chromium leaves undone of an accessible and lasting file.
import { PdfCopier } from '../pdf-copier.js';
import type { PdfFacts } from '../pdf-facts.js';
import { PdfFile } from '../pdf-file.js';
import { PdfWriter } from '../pdf-writer.js';
import { mendTags } from './mend-tags.js';
import { nameBookmarks } from './name-bookmarks.js';
import { nameLinks } from './name-links.js';
import { PrintedPages } from './printed-pages.js';
import { readTags } from './read-tags.js';
import { writeCatalog } from './write-catalog.js';
import { writeTags } from './write-tags.js';

/**
 * Makes of what the browser printed a file that can keep PDF/UA-1 and PDF/A-2a (PDF/A-3a with attachments): everything
 * drawn is either tagged or an artifact, tables, lists and links are tagged as the standards ask, words are whole, and
 * the file says what it is. Pages look as before. The same facts and the same print give the same bytes, whatever the
 * clock and the browser's own counting.
 * @throws Error when the file is not of the plain kind that Chromium prints.
 */
export function finishPdf(printed: Uint8Array, facts: PdfFacts): Uint8Array {
  const file = new PdfFile(printed);
  const pages = new PrintedPages(file);
  const document = readTags(file, pages.indexOf);
  const { repeated } = mendTags(document, (mark) => pages.look(mark), facts.language);
  const writer = new PdfWriter();
  const copier = new PdfCopier(file, writer);
  const catalog = writer.allocate();
  const tags = writeTags(document, writer, copier, {
    pages: pages.numbers.map((page) => copier.numberOf(page) ?? 0),
    firstLinkKey: pages.numbers.length,
  });
  nameLinks(document, { pages, copier, keys: tags.keys, fallback: facts.title });
  for (const [printedAs, number] of tags.numbers) copier.stand(printedAs, number);
  nameBookmarks(file.dictionary(file.trailer.get('Root')).get('Outlines'), document, pages, copier);
  // The texts of pages are read above, and are gone with this.
  pages.rewrite(copier, document, repeated);
  const info = writeCatalog(facts, copier, catalog, tags.root);
  copier.run();
  return writer.finish(catalog, info);
}
