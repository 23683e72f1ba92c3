// Bookmarks: those that are there say where they lead.
import { textOf } from '../pdf-words.js';
import { bookmarksOf } from './bookmarks-of.js';
import type { PdfCheck } from './checked.js';

export const checkBookmarks: PdfCheck = ({ document }, found) => {
  for (const { object, dictionary } of bookmarksOf(document)) {
    const hasTarget = dictionary.has('Dest') || dictionary.has('A');
    if (!textOf(document.resolve(dictionary.get('Title')))?.trim() || !hasTarget)
      found({ what: 'emptyBookmark', ua: '7.17', object });
  }
};
