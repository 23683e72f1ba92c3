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
    element: (element) => claimMarks(element, claimed, found),
    end() {
      const entries = readEntries(checked);
      const { pages } = checked.content;
      for (const content of pages) checkPageMarks(checked, content, { claimed, entries, found });
      const drawn = new Set(pages.flatMap(({ marks }) => [...marks.keys()]));
      for (const [stream, owners] of claimed)
        if (!drawn.has(stream))
          for (const owner of Object.values(owners)) found({ ...BROKEN, object: objectOf(owner) });
      checkAnnotationParents(checked, entries, found);
    },
  };
};

/** In the place of an object where an element has none of its own. */
const NO_OBJECT = -1;

/** Notes by page or group and number which object has the mark; no two elements may have the same. */
function claimMarks(
  { object = NO_OBJECT, marks }: StructureElement,
  claimed: Map<number, number[]>,
  found: Found,
): void {
  for (const { stream, mcid } of marks) {
    const owners = claimed.get(stream) ?? [];
    claimed.set(stream, owners);
    if (owners[mcid] !== undefined) found({ ...BROKEN, object: objectOf(object) });
    owners[mcid] = object;
  }
}

interface Claims {
  /** By page or group, and by number of the mark, the object of the element that has it. */
  claimed: ReadonlyMap<number, readonly number[]>;
  entries: ReadonlyMap<number, PdfValue>;
  found: Found;
}

/** The marks of a page, and of the groups that it draws. */
function checkPageMarks(
  { document }: Checked,
  content: PageContent,
  { claimed, entries, found }: Claims,
): void {
  const page = content.page.number;
  for (const [stream, counts] of content.marks) {
    const key = document.resolve(document.dictionary({ ref: stream }).get('StructParents'));
    const parents = typeof key === 'number' ? document.list(entries.get(key)) : [];
    const owners = claimed.get(stream) ?? [];
    counts.forEach((count, mcid) => {
      const owner = owners[mcid];
      // Marked, but nothing in the structure has it: nobody hears it.
      if (owner === undefined) found({ what: 'unmarkedContent', ua: '7.1-3', condition: '01-005', page });
      else if (refOf(parents[mcid]) !== owner || count > 1)
        found({ ...BROKEN, page, object: objectOf(owner) });
    });
    owners.forEach((owner, mcid) => {
      if (counts[mcid] === undefined) found({ ...BROKEN, page, object: objectOf(owner) });
    });
  }
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
