// The bookmarks of a document, wherever they stand below each other.
import { rememberOf } from '../../lib/index.js';
import type { PdfValue } from '../parse-pdf-value.js';
import { type Dictionary, refOf } from '../pdf-words.js';
import type { CheckedDocument } from './checked-document.js';

interface Bookmark {
  object: number;
  dictionary: Dictionary;
}

/** Several checks ask for them. */
export const bookmarksOf = rememberOf((document: CheckedDocument): Bookmark[] => {
  const found = new Map<number, Dictionary>();
  const open: (PdfValue | undefined)[] = [document.dictionary(document.catalog.get('Outlines')).get('First')];
  while (open.length > 0) {
    const value = open.pop();
    const object = refOf(value);
    if (object === undefined || found.has(object)) continue;
    const dictionary = document.dictionary(value);
    found.set(object, dictionary);
    open.push(dictionary.get('Next'), dictionary.get('First'));
  }
  return [...found].map(([object, dictionary]) => ({ object, dictionary }));
});
