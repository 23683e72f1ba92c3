// Printing a long document part by part: the browser's memory and time for one page grow with all that is before it.
import type { Page } from 'puppeteer-core';
import { fillPageNumbers, PdfFile, type PrintedPart } from '../pdf/index.js';
import type { DocumentPart } from './cut-document.js';
import { inLanes } from './in-lanes.js';
import type { PrintOptions } from './load-document.js';
import { PartFolder } from './part-folder.js';
import { PartPages } from './part-html.js';
import { countPages, type PrintedPages, type PrintingPart, printPart } from './print-part.js';

/** Has a page of a browser do something, within the time that so many characters of HTML may take. */
export type OnPage = <Value>(characters: number, task: (page: Page) => Promise<Value>) => Promise<Value>;

/** Each has a browser process of its own: more of them would be no faster on most machines, and need more memory. */
const PARTS_AT_ONCE = 2;
/** Numbers of another width can move page breaks, once or twice; more often they would never settle. */
const MOST_ROUNDS = 3;

/** A document that can be finished part by part. */
export interface PrintedDocument {
  parts: readonly PrintedPart[];
  /** Lets go of the parts; always to be called, when the document is finished. */
  discard(): void;
}

/** What is known of a part that lies in the folder. */
interface KeptPart extends Omit<PrintedPages, 'bytes'> {
  blankPages: number;
}

/**
 * @returns Nothing where the document is to be printed in one go: the browser does not tell how many pages a part has,
 * or the numbers of the pages do not settle.
 */
export async function printParts(
  html: string,
  parts: readonly DocumentPart[],
  options: PrintOptions,
  onPage: OnPage,
): Promise<PrintedDocument | undefined> {
  const folder = new PartFolder();
  try {
    const printing = new PartsPrinting(html, parts, options, { onPage, folder });
    const printed = (await printing.count()) ? await printing.print() : undefined;
    if (printed) return printedDocument(printed, folder);
  } catch (error) {
    folder.remove();
    throw error;
  }
  folder.remove();
  return undefined;
}

function printedDocument(parts: readonly PrintedPart[], folder: PartFolder): PrintedDocument {
  return { parts, discard: () => folder.remove() };
}

class PartsPrinting {
  readonly #pages: PartPages;
  readonly #lane = inLanes(PARTS_AT_ONCE);
  /** What has been printed of each part, where that still holds. */
  #kept: (KeptPart | undefined)[];
  /** How many pages each part has. */
  #counts: number[];
  /** Given where they cannot be written into the PDF. */
  #numbers: ReadonlyMap<string, string> | undefined;

  constructor(
    html: string,
    readonly parts: readonly DocumentPart[],
    readonly options: PrintOptions,
    readonly means: { onPage: OnPage; folder: PartFolder },
  ) {
    this.#pages = new PartPages(html, parts);
    this.#counts = parts.map(() => 1);
    this.#kept = parts.map(() => undefined);
  }

  async count(): Promise<boolean> {
    const counts = await this.#each((part) => (page) => countPages(page, part));
    this.#counts = counts.filter((count) => count !== undefined);
    return this.#counts.length === this.parts.length;
  }

  /** @returns Nothing where the numbers of the pages do not settle. */
  async print(): Promise<PrintedPart[] | undefined> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const printed = await this.#round();
      if (printed) return printed;
    }
    return undefined;
  }

  /** @returns Nothing where the numbers of pages have changed, and another round must be printed. */
  async #round(): Promise<PrintedPart[] | undefined> {
    const { folder } = this.means;
    const kept = await this.#each(
      (part, index) => async (page) => {
        const { bytes, ...about } = await printPart(page, part);
        await folder.keep(index, bytes);
        return { ...about, blankPages: part.blankPages };
      },
      this.#kept,
    );
    const before = this.#counts;
    this.#counts = kept.map(({ pages }) => pages);
    const pageOf = new Map(kept.flatMap((part) => [...part.pageOf]));
    const numbers = new Map([...pageOf].map(([id, page]) => [id, String(page)]));
    const isSettled = this.#counts.every((count, at) => count === before[at]);
    const isShown =
      isSettled && (this.#numbers ? isSame(numbers, this.#numbers) : await fillAll(kept, numbers, folder));
    if (!isShown) {
      this.#numbers = numbers;
      // A part that shows no numbers would be printed as it was, unless it has come to stand on other pages.
      this.#kept = kept.map((part) => (isSettled && part.places.length === 0 ? part : undefined));
      return undefined;
    }
    return kept.map(({ blankPages }, at) => printedPart(folder, at, { blankPages, part: this.parts[at] }));
  }

  /**
   * Does something with each part, in the order in which they begin.
   * @param known - By part, what need not be done again.
   */
  async #each<Value>(
    task: (part: PrintingPart, index: number) => (page: Page) => Promise<Value>,
    known: readonly (Value | undefined)[] = [],
  ): Promise<Value[]> {
    const firsts: number[] = [];
    let pages = 0;
    for (const count of this.#counts) {
      firsts.push(pages + 1);
      pages += count;
    }
    const pageOf = (id: string) => firsts[this.#pages.partOf(id) ?? 0] ?? 1;
    return await Promise.all(
      firsts.map((firstPage, index) =>
        this.#lane(async () => {
          const value = known[index];
          if (value !== undefined) return value;
          const page = this.#pages.page(index, { firstPage, pages, pageOf });
          const part = { ...page, options: this.options, firstPage, numbers: this.#numbers };
          return await this.means.onPage(page.html.length, task(part, index));
        }),
      ),
    );
  }
}

/** By itself, so that nothing of the printing is kept with it: the page of a large document least of all. */
function printedPart(
  folder: PartFolder,
  index: number,
  { blankPages, part }: { blankPages: number; part: DocumentPart | undefined },
): PrintedPart {
  const { continued = [], open = [] } = part ?? {};
  return { read: () => folder.read(index), blankPages, continued, open };
}

/** Writes the numbers of pages over their places; false where they do not fit there. */
async function fillAll(
  parts: readonly KeptPart[],
  numbers: ReadonlyMap<string, string>,
  folder: PartFolder,
): Promise<boolean> {
  for (const [index, part] of parts.entries()) {
    if (part.places.length === 0) continue;
    const places = part.places.map((place) => ({ ...place, number: numbers.get(place.target) ?? '' }));
    const fits = places.every(
      ({ isRoomy, number, placeholder }) => isRoomy || number.length === placeholder.length,
    );
    const bytes = folder.read(index);
    if (!fits || !fillPageNumbers(bytes, new PdfFile(bytes), places)) return false;
    await folder.keep(index, bytes);
  }
  return true;
}

function isSame(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  return some.size === others.size && [...some].every(([id, number]) => others.get(id) === number);
}
