// How large numbers and pages may be, and how long texts and names (ISO 19005-2, 6.1.13).
import type { PdfValue } from '../parse-pdf-value.js';
import { bytesOf, type Dictionary } from '../pdf-words.js';
import { bookmarksOf } from './bookmarks-of.js';
import type { PdfCheck } from './checked.js';

/** Of whole numbers; nobody needs broken ones that are as large. */
const LARGEST_NUMBER = 2_147_483_647;
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 127;
/** In points: five metres. */
const LARGEST_PAGE = 14_400;
const SMALLEST_PAGE = 3;

const CLAUSES = { number: '6.1.13-1', text: '6.1.13-3', name: '6.1.13-4' } as const;

export const checkLimits: PdfCheck = ({ document, content, pageNumberOf }, found) => {
  const check = (
    value: PdfValue | Dictionary,
    at: { page?: number | undefined; object?: number | undefined },
  ) => findBeyond(value, (what) => found({ what: 'limit', a: CLAUSES[what], ...at }));
  check(document.resolve(document.catalog.get('Dests')), {});
  for (const { dictionary, object } of bookmarksOf(document)) check(dictionary, { object });
  for (const page of document.pages) {
    const { number, dictionary } = page;
    check(dictionary, { page: number });
    if (['MediaBox', 'CropBox'].some((box) => isOfOddSize(document.list(dictionary.get(box)))))
      found({ what: 'limit', a: '6.1.13-11', page: number });
    for (const annotation of document.annotationsOf(page))
      check(annotation.dictionary, { object: annotation.object, page: number });
  }
  for (const { dictionary, object } of content.fonts.values()) {
    const descendant = document.dictionary(document.list(dictionary.get('DescendantFonts'))[0]);
    const descriptors = [dictionary, descendant].map((font) =>
      document.dictionary(font.get('FontDescriptor')),
    );
    for (const part of [dictionary, descendant, ...descriptors]) check(part, { object });
  }
  return {
    element: (element) => check(element.dictionary, { object: element.object, page: pageNumberOf(element) }),
  };
};

/** Looks at what stands in the value itself, not behind its references. */
function findBeyond(value: PdfValue | Dictionary, found: (what: keyof typeof CLAUSES) => void): void {
  if (typeof value === 'number' && Math.abs(value) > LARGEST_NUMBER) found('number');
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const each of value) findBeyond(each, found);
  else if (value instanceof Map) {
    for (const [key, each] of value) {
      if (key.length > LONGEST_NAME) found('name');
      findBeyond(each, found);
    }
  } else if ('name' in value) {
    if (value.name.length > LONGEST_NAME) found('name');
  } else if ('string' in value && value.string.length > LONGEST_TEXT) {
    if ((bytesOf(value)?.length ?? 0) > LONGEST_TEXT) found('text');
  }
}

/** @param box - Left, bottom, right, top. */
function isOfOddSize(box: readonly PdfValue[]): boolean {
  const [left, bottom, right, top] = box.map(Number);
  const sides = [(right ?? 0) - (left ?? 0), (top ?? 0) - (bottom ?? 0)].map(Math.abs);
  return box.length > 0 && !sides.every((side) => side >= SMALLEST_PAGE && side <= LARGEST_PAGE);
}
