// From content to structure and back: the parent tree and the elements tell the same.
import type { PdfValue } from '../parse-pdf-value.js';
import { refOf } from '../pdf-words.js';
import type { Checked, PdfCheck } from './checked.js';
import type { Found } from './fault-list.js';
import type { StructureElement } from './read-structure.js';
import type { PageContent } from './scan-content.js';

const BROKEN = { what: 'brokenTree', ua: '7.1', a: '6.7.3.3' } as const;
const DEEPEST = 32;

export const checkParentTree: PdfCheck = (checked, found) => {
  // Where there is no structure at all, that has been told.
  if (!checked.document.catalog.has('StructTreeRoot')) return;
  const claimed = new Map<number, number[]>();
  return {
    element: (element) => claimMarks(checked, element, claimed, found),
    end() {
      const entries = readEntries(checked);
      for (const content of checked.content.pages) {
        const key = checked.document.resolve(content.page.dictionary.get('StructParents'));
        const parents = typeof key === 'number' ? checked.document.list(entries.get(key)) : [];
        checkPageMarks(content, claimed.get(content.page.object) ?? [], parents, found);
      }
      checkAnnotationParents(checked, entries, found);
    },
  };
};

/** In the place of an object where an element has none of its own. */
const NO_OBJECT = -1;

/** Notes by page and number which object has the mark; no two elements may have the same. */
function claimMarks(
  { document }: Checked,
  { object = NO_OBJECT, marks }: StructureElement,
  claimed: Map<number, number[]>,
  found: Found,
): void {
  for (const { page, mcid } of marks) {
    const owners = claimed.get(page) ?? [];
    claimed.set(page, owners);
    if (owners[mcid] !== undefined || !document.pageOf.has(page))
      found({ ...BROKEN, object: objectOf(object) });
    owners[mcid] = object;
  }
}

/** @param owners - By number of the mark, the object of the element that has it. */
function checkPageMarks(
  { page, mcids }: PageContent,
  owners: readonly number[],
  parents: readonly PdfValue[],
  found: Found,
): void {
  mcids.forEach((count, mcid) => {
    const owner = owners[mcid];
    // Marked, but nothing in the structure has it: nobody hears it.
    if (owner === undefined)
      found({ what: 'unmarkedContent', ua: '7.1-3', condition: '01-005', page: page.number });
    else if (refOf(parents[mcid]) !== owner || count > 1)
      found({ ...BROKEN, page: page.number, object: objectOf(owner) });
  });
  // What is left is nowhere on the page.
  owners.forEach((owner, mcid) => {
    if (mcids[mcid] === undefined) found({ ...BROKEN, page: page.number, object: objectOf(owner) });
  });
}

function objectOf(owner: number): number | undefined {
  return owner === NO_OBJECT ? undefined : owner;
}

function checkAnnotationParents(
  { document, structure }: Checked,
  entries: Map<number, PdfValue>,
  found: Found,
): void {
  for (const page of document.pages) {
    for (const { object, dictionary } of document.annotationsOf(page)) {
      const owner = object === undefined ? undefined : structure.ownerOf.get(object);
      // One without an owner has been told by the check of annotations.
      if (!owner) continue;
      const key = document.resolve(dictionary.get('StructParent'));
      const parent = typeof key === 'number' ? refOf(entries.get(key)) : undefined;
      if (parent === undefined || parent !== owner.object) found({ ...BROKEN, page: page.number, object });
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
