// Types of structure elements: all are standard ones, or the role map says what they are.
import { refOf } from '../pdf-words.js';
import type { PdfCheck } from './checked.js';
import { isStandardType, type StructureElement } from './read-structure.js';

export const checkTypes: PdfCheck = ({ document, structure, pageNumberOf }, found) => {
  const { circular, root, broken } = structure;
  const element = (element: StructureElement) => {
    const at = { object: element.object, page: pageNumberOf(element) };
    if (element.standard === undefined && !circular.has(element.type))
      found({ what: 'unknownType', ua: '7.1-5', a: '6.7.3.4-1', condition: '02-001', ...at });
    if (!element.dictionary.has('P')) found({ what: 'noParent', ua: '7.1-12', ...at });
    else {
      const parent = refOf(element.dictionary.get('P'));
      // The parent is named from both ends.
      if (parent === undefined || parent !== (element.parent ?? structure).object)
        found({ what: 'brokenTree', ua: '7.1', ...at });
    }
  };
  const end = () => {
    if (circular.size > 0) found({ what: 'circularType', ua: '7.1-6', a: '6.7.3.4-2', condition: '02-003' });
    for (const type of document.dictionary(root.get('RoleMap')).keys()) {
      if (isStandardType(type))
        found({ what: 'remappedType', ua: '7.1-7', a: '6.7.3.4-3', condition: '02-004' });
    }
    for (const object of broken) found({ what: 'brokenTree', ua: '7.1', a: '6.7.3.3', object });
  };
  return { element, end };
};
