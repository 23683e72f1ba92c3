// Bookmarks are named by what their headings say: the browser names some twice over, when a heading begins just below a
// page's end, and all with their soft hyphens.
import { refOf, textOf } from '../check/pdf-words.js';
import type { PdfValue } from '../parse-pdf-value.js';
import type { PdfCopier } from '../pdf-copier.js';
import { pdfString } from '../write-pdf-value.js';
import type { PrintedPages } from './printed-pages.js';
import { type Tag, tagsIn } from './tag.js';
import { textIn } from './text-in.js';

export function nameBookmarks(
  outlines: PdfValue | undefined,
  document: Tag,
  pages: PrintedPages,
  copier: PdfCopier,
): void {
  const { file } = copier;
  const texts = headingTexts(document, pages);
  const waiting = [refOf(file.dictionary(outlines).get('First'))];
  const seen = new Set<number>();
  while (waiting.length > 0) {
    const number = waiting.pop();
    if (number === undefined || seen.has(number)) continue;
    seen.add(number);
    const item = new Map(file.dictionary({ ref: number }));
    waiting.push(refOf(item.get('Next')), refOf(item.get('First')));
    const heading = refOf(item.get('SE')) ?? -1;
    const own = textOf(file.resolve(item.get('Title'))) ?? '';
    item.set('Title', { string: pdfString(texts.get(heading) || own.replaceAll('\u00AD', '').trim()) });
    if (!texts.has(heading)) item.delete('SE');
    copier.replace(number, item);
  }
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
