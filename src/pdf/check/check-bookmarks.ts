// Bookmarks: those that are there say where they lead.
import type { PdfValue } from '../parse-pdf-value.js';
import { refOf, textOf } from '../pdf-words.js';
import type { PdfCheck } from './checked.js';

export const checkBookmarks: PdfCheck = ({ document }, found) => {
  const seen = new Set<number>();
  const open: (PdfValue | undefined)[] = [document.dictionary(document.catalog.get('Outlines')).get('First')];
  while (open.length > 0) {
    const value = open.pop();
    const object = refOf(value);
    if (object === undefined || seen.has(object)) continue;
    seen.add(object);
    const bookmark = document.dictionary(value);
    const hasTarget = bookmark.has('Dest') || bookmark.has('A');
    if (!textOf(document.resolve(bookmark.get('Title')))?.trim() || !hasTarget)
      found({ what: 'emptyBookmark', ua: '7.17', object });
    open.push(bookmark.get('Next'), bookmark.get('First'));
  }
};
