// From content to structure and back: the parent tree and the elements tell the same.
import type { PdfValue } from '../parse-pdf-value.js';
import type { Checked, PdfCheck } from './checked.js';
import type { Found } from './fault-list.js';
import { refOf } from './pdf-words.js';
import type { StructureElement } from './read-structure.js';

const BROKEN = { what: 'brokenTree', ua: '7.1', a: '6.7.3.3' } as const;
const DEEPEST = 32;

export const checkParentTree: PdfCheck = (checked, found) => {
  // Where there is no structure at all, that has been told.
  if (!checked.document.catalog.has('StructTreeRoot')) return;
  const entries = readEntries(checked);
  const elementOf = new Map(checked.structure.elements.map((element) => [element.object, element]));
  const claimed = marksOfElements(checked, found);
  for (const { page, mcids } of checked.content.pages) {
    const of = claimed.get(page.object);
    const key = checked.document.resolve(page.dictionary.get('StructParents'));
    const parents = typeof key === 'number' ? checked.document.list(entries.get(key)) : [];
    for (const [mcid, count] of mcids) {
      const owner = of?.get(mcid);
      const parent = refOf(parents[mcid]);
      // Marked, but nothing in the structure has it: nobody hears it.
      if (!owner) found({ what: 'unmarkedContent', ua: '7.1-3', condition: '01-005', page: page.number });
      else if (parent === undefined || elementOf.get(parent) !== owner || count > 1)
        found({ ...BROKEN, page: page.number, object: owner.object });
      of?.delete(mcid);
    }
    // What is left is nowhere on the page.
    for (const owner of of?.values() ?? []) found({ ...BROKEN, page: page.number, object: owner.object });
  }
  checkAnnotationParents(checked, entries, found);
};

/** By page and number; no two elements may have the same. */
function marksOfElements(checked: Checked, found: Found): Map<number, Map<number, StructureElement>> {
  const claimed = new Map<number, Map<number, StructureElement>>();
  for (const element of checked.structure.elements) {
    for (const { page, mcid } of element.marks) {
      const marks = claimed.get(page) ?? new Map<number, StructureElement>();
      claimed.set(page, marks);
      if (marks.has(mcid) || !checked.document.pageOf.has(page)) found({ ...BROKEN, object: element.object });
      marks.set(mcid, element);
    }
  }
  return claimed;
}

function checkAnnotationParents(checked: Checked, entries: Map<number, PdfValue>, found: Found): void {
  for (const { number, annotations } of checked.document.pages) {
    for (const { object, dictionary } of annotations) {
      const owner = object === undefined ? undefined : checked.ownerOf.get(object);
      // One without an owner has been told by the check of annotations.
      if (!owner) continue;
      const key = checked.document.resolve(dictionary.get('StructParent'));
      const parent = typeof key === 'number' ? refOf(entries.get(key)) : undefined;
      if (parent === undefined || parent !== owner.object) found({ ...BROKEN, page: number, object });
    }
  }
}

/** The number tree, flat. */
function readEntries({ document, structure }: Checked): Map<number, PdfValue> {
  const entries = new Map<number, PdfValue>();
  const visit = (value: PdfValue | undefined, depth: number): void => {
    const node = document.dictionary(value);
    const numbers = document.list(node.get('Nums'));
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [key, entry] = [numbers[at], numbers[at + 1]];
      if (typeof key === 'number' && entry !== undefined) entries.set(key, entry);
    }
    if (depth < DEEPEST) for (const kid of document.list(node.get('Kids'))) visit(kid, depth + 1);
  };
  visit(structure.root.get('ParentTree'), 0);
  return entries;
}
