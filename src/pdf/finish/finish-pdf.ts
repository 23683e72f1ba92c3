// The finishing of a printed PDF: what Chromium leaves undone of an accessible and lasting file.
import { PdfCopier } from '../pdf-copier.js';
import type { PdfFacts } from '../pdf-facts.js';
import { PdfFile } from '../pdf-file.js';
import { textOf } from '../pdf-words.js';
import { PdfWriter } from '../pdf-writer.js';
import type { PrintedPart } from '../printed-part.js';
import { Bookmarks } from './bookmarks.js';
import { Destinations } from './destinations.js';
import { mendTags } from './mend-tags.js';
import { nameLinks } from './name-links.js';
import { PageTree } from './page-tree.js';
import { PrintedPages } from './printed-pages.js';
import { readTags } from './read-tags.js';
import { SharedResources } from './shared-resources.js';
import { SplitTags } from './split-tags.js';
import { writeCatalog } from './write-catalog.js';
import { TagWriter } from './write-tags.js';

/**
 * Makes of what the browser printed a file that can keep PDF/UA-1 and PDF/A-2a (PDF/A-3a with attachments): everything
 * drawn is either tagged or an artifact, tables, lists and links are tagged as the standards ask, words are whole, and
 * the file says what it is. Pages look as before. The same facts and the same print give the same bytes, whatever the
 * clock and the browser's own counting. Parts become one document: of each no more is kept in memory than its packed
 * pages while the next is read.
 * @throws Error when a file is not of the plain kind that Chromium prints, or when parts do not fit together.
 */
export function finishPdf(printed: Uint8Array | readonly PrintedPart[], facts: PdfFacts): Uint8Array {
  const finishing = new Finishing(facts);
  for (const part of partsOf(printed)) finishing.add(part);
  return finishing.end();
}

function partsOf(printed: Uint8Array | readonly PrintedPart[]): readonly PrintedPart[] {
  if (!(printed instanceof Uint8Array)) return printed;
  return [{ read: () => printed, blankPages: 0, continued: [], open: [] }];
}

class Finishing {
  readonly #writer = new PdfWriter();
  readonly #catalog = this.#writer.allocate();
  readonly #pages = new PageTree(this.#writer);
  readonly #tags = new TagWriter(this.#writer);
  readonly #bookmarks = new Bookmarks(this.#writer);
  readonly #destinations = new Destinations(this.#writer);
  readonly #resources = new SharedResources();
  readonly #splits = new SplitTags();
  #producer = '';

  constructor(readonly facts: PdfFacts) {}

  add(part: PrintedPart): void {
    const file = new PdfFile(part.read());
    const pages = new PrintedPages(file, part.blankPages);
    const document = readTags(file, pages.indexOf);
    pages.read(document);
    const split = this.#splits.find(document, part);
    const { repeated } = mendTags(document, (mark) => pages.look(mark), this.facts.language);
    const copier = new PdfCopier(file, this.#writer);
    const root = file.dictionary(file.trailer.get('Root'));
    for (const page of pages.numbers) this.#resources.share(copier, page);
    const numbers = pages.numbers.map((page) => copier.numberOf(page) ?? 0);
    const tags = this.#tags.add(document, split, numbers, copier);
    nameLinks(document, { pages, copier, keys: tags.linkKeys, fallback: this.facts.title });
    for (const [printedAs, number] of tags.numbers) copier.stand(printedAs, number);
    this.#bookmarks.add(root.get('Outlines'), document, pages, copier);
    this.#destinations.add(root.get('Dests'), pages, copier);
    const parents = numbers.map((number) => this.#pages.add(number));
    // The texts of pages are read above, and are gone with this.
    pages.rewrite(copier, document, { repeated, parents, firstKey: tags.firstPageKey });
    copier.run();
    this.#producer ||= textOf(file.dictionary(file.trailer.get('Info')).get('Producer')) ?? '';
  }

  end(): Uint8Array {
    const outlines = this.#bookmarks.write();
    const info = writeCatalog(this.facts, this.#writer, {
      catalog: this.#catalog,
      pages: this.#pages.write(),
      tags: this.#tags.end(),
      destinations: this.#destinations.write(),
      outlines,
      producer: this.#producer,
    });
    return this.#writer.finish(this.#catalog, info);
  }
}
