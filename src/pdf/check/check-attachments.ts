// Files inside the file: named, typed, related to the document, and only where the standard allows them.
import type { PdfValue } from '../parse-pdf-value.js';
import { nameOf, refOf, textOf } from '../pdf-words.js';
import type { Checked, PdfCheck } from './checked.js';

const DEEPEST = 32;

export const checkAttachments: PdfCheck = (checked, found) => {
  const { document } = checked;
  const associated = new Set(document.list(document.catalog.get('AF')).map(refOf));
  for (const value of attachmentsOf(checked)) {
    const file = document.dictionary(value);
    const stream = document.dictionary(document.dictionary(file.get('EF')).get('F'));
    const object = refOf(value);
    const hasText = (key: string) => Boolean(textOf(document.resolve(file.get(key))));
    if (!hasText('F') || !hasText('UF'))
      found({ what: 'attachmentIncomplete', ua: '7.11-1', a: '6.8-2', condition: '21-001', object });
    // It would have to be a PDF/A itself; ours are data. All else is asked for by part 3 alone.
    found({ what: 'attachmentNotAllowed', a: '6.8-5', archive: 'PDF/A-2a', object });
    const archive = 'PDF/A-3a';
    if (!/^[\w.+-]+\/[\w.+-]+$/.test(nameOf(document.resolve(stream.get('Subtype'))) ?? ''))
      found({ what: 'attachmentIncomplete', a: '6.8-1', archive, object });
    if (nameOf(document.resolve(file.get('AFRelationship'))) === undefined)
      found({ what: 'attachmentIncomplete', a: '6.8-3', archive, object });
    if (object === undefined || !associated.has(object))
      found({ what: 'attachmentIncomplete', a: '6.8-4', archive, object });
  }
};

/** File specifications in the name tree, and those that only the catalog names. */
function attachmentsOf({ document }: Checked): PdfValue[] {
  const found = new Map<unknown, PdfValue>();
  const add = (value: PdfValue | undefined) => {
    if (value !== undefined && document.dictionary(value).has('EF')) found.set(refOf(value) ?? value, value);
  };
  const visit = (value: PdfValue | undefined, depth: number): void => {
    const node = document.dictionary(value);
    for (const [index, each] of document.list(node.get('Names')).entries()) if (index % 2 === 1) add(each);
    if (depth < DEEPEST) for (const kid of document.list(node.get('Kids'))) visit(kid, depth + 1);
  };
  visit(document.dictionary(document.catalog.get('Names')).get('EmbeddedFiles'), 0);
  for (const value of document.list(document.catalog.get('AF'))) add(value);
  return [...found.values()];
}
