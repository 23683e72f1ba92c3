// Bookmarks are named by what their headings say: the browser names some twice over, when a heading begins just below a
// page's end, and all with their soft hyphens. They stand below each other as the headings do.
import { ownCopy } from '../own-copy.js';
import type { PdfValue } from '../parse-pdf-value.js';
import type { PdfCopier } from '../pdf-copier.js';
import { nameOf, refOf, textOf } from '../pdf-words.js';
import type { PdfWriter } from '../pdf-writer.js';
import { pdfString } from '../write-pdf-value.js';
import type { PrintedPages } from './printed-pages.js';
import { type Tag, tagsIn } from './tag.js';
import { textIn } from './text-in.js';

interface Bookmark {
  number: number;
  level: number;
  /** All but its neighbours. */
  entries: string;
  kids: Bookmark[];
}

export class Bookmarks {
  readonly #top: Bookmark[] = [];
  /** The last one, and those that it stands below. */
  readonly #way: Bookmark[] = [];

  constructor(readonly writer: PdfWriter) {}

  add(outlines: PdfValue | undefined, document: Tag, pages: PrintedPages, copier: PdfCopier): void {
    const { file } = copier;
    const texts = headingTexts(document, pages);
    const waiting = [refOf(file.dictionary(outlines).get('First'))];
    const seen = new Set<number>();
    while (waiting.length > 0) {
      const number = waiting.pop();
      if (number === undefined || seen.has(number)) continue;
      seen.add(number);
      const item = file.dictionary({ ref: number });
      // What is below it comes before what is beside it.
      waiting.push(refOf(item.get('Next')), refOf(item.get('First')));
      const heading = refOf(item.get('SE')) ?? -1;
      const own = textOf(file.resolve(item.get('Title'))) ?? '';
      const title = texts.get(heading) || own.replaceAll('\u00AD', '').trim();
      // A heading without words leads nobody anywhere.
      if (title === '') continue;
      const kept = ['Dest', ...(texts.has(heading) ? ['SE'] : [])];
      const rest = kept.flatMap((key) => {
        const value = item.get(key);
        return value === undefined ? [] : [`/${key} ${copier.text(value)}`];
      });
      this.#put(
        levelOf(nameOf(file.dictionary(item.get('SE')).get('S'))),
        ownCopy(`/Title${pdfString(title)}${rest.join('')}`),
      );
    }
  }

  #put(level: number, entries: string): void {
    const bookmark: Bookmark = { number: this.writer.allocate(), level, entries, kids: [] };
    while ((this.#way.at(-1)?.level ?? 0) >= level) this.#way.pop();
    (this.#way.at(-1)?.kids ?? this.#top).push(bookmark);
    this.#way.push(bookmark);
  }

  /** @returns The number of their root, undefined where there are none. */
  write(): number | undefined {
    if (this.#top.length === 0) return undefined;
    const root = this.writer.allocate();
    this.writer.set(root, `<</Type/Outlines${this.#writeKids(this.#top, root)}>>`);
    return root;
  }

  /** @returns What their parent says of them. */
  #writeKids(kids: readonly Bookmark[], parent: number): string {
    if (kids.length === 0) return '';
    kids.forEach(({ number, entries, kids: below }, index) => {
      const [before, after] = [kids[index - 1], kids[index + 1]];
      const neighbours = `${before ? `/Prev ${before.number} 0 R` : ''}${after ? `/Next ${after.number} 0 R` : ''}`;
      this.writer.set(
        number,
        `<<${entries}/Parent ${parent} 0 R${neighbours}${this.#writeKids(below, number)}>>`,
      );
    });
    return `/First ${kids[0]?.number} 0 R/Last ${kids.at(-1)?.number} 0 R/Count ${countOf(kids)}`;
  }
}

/** Of a heading; anything else is as low as can be. */
function levelOf(type: string | undefined): number {
  return Number(/^H([1-6])$/.exec(type ?? '')?.[1] ?? 6);
}

/** All are shown open. */
function countOf(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((count, { kids }) => count + 1 + countOf(kids), 0);
}

/** Of each heading, by its number in the printed file. */
function headingTexts(document: Tag, pages: PrintedPages): Map<number, string> {
  const texts = new Map<number, string>();
  const visit = (tag: Tag) => {
    if (/^H[1-6]$/.test(tag.type) && tag.printedAs !== undefined)
      texts.set(tag.printedAs, textIn(tag, pages));
    else for (const kid of tagsIn(tag)) visit(kid);
  };
  visit(document);
  return texts;
}
