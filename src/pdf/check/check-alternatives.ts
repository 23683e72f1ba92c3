// Pictures and formulas in words, notes and headers with ids of their own.
import { textOf } from '../pdf-words.js';
import type { PdfCheck } from './checked.js';
import { attributesOf, type StructureElement } from './read-structure.js';

export const checkAlternatives: PdfCheck = ({ document, structure, pageNumberOf }, found) => {
  const ids = new Set<string>();
  const element = (element: StructureElement) => {
    const { dictionary, standard } = element;
    const at = { object: element.object, page: pageNumberOf(element) };
    const text = (key: string) => textOf(document.resolve(dictionary.get(key)))?.trim() ?? '';
    const isSilent = text('Alt') === '' && text('ActualText') === '';
    if (standard === 'Figure' && isSilent)
      found({ what: 'noAlternative', ua: '7.3-1', condition: '13-004', ...at });
    if (standard === 'Formula' && isSilent)
      found({ what: 'noAlternative', ua: '7.7-1', condition: '17-002', ...at });
    // ISO 32000-1, 14.8.5.4.3: needed to show the picture by itself.
    if (standard === 'Figure' && !attributesOf(document, structure.root, element).has('Layout BBox'))
      found({ what: 'noBoundingBox', ua: '7.1', ...at });
    const id = text('ID');
    if (standard === 'Note' && id === '')
      found({ what: 'noNoteId', ua: '7.9-1', condition: '19-003', ...at });
    if (id !== '' && ids.has(id)) {
      const condition = standard === 'Note' ? { condition: '19-004' } : {};
      found({ what: 'sameId', ua: standard === 'Note' ? '7.9-2' : '7.1', ...condition, ...at });
    }
    ids.add(id);
  };
  return { element };
};
