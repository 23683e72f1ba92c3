// Links and other annotations: printed, described, in the order of the structure and part of it.
import { nameOf, textOf } from '../pdf-words.js';
import type { Checked, CheckedAnnotation, PdfCheck } from './checked.js';
import type { CheckedPage } from './checked-document.js';
import type { Found } from './fault-list.js';

const FORBIDDEN = new Set(['3D', 'Sound', 'Screen', 'Movie']);
const [INVISIBLE, HIDDEN, PRINT, NO_VIEW, TOGGLE_NO_VIEW] = [1, 2, 4, 32, 256];
/** Types of structure elements that the kinds of annotations belong to. */
const ELEMENT_OF: Readonly<Record<string, { type: string; clause: string; condition: string }>> = {
  Link: { type: 'Link', clause: '7.18.5-1', condition: '28-011' },
  Widget: { type: 'Form', clause: '7.18.4-1', condition: '28-010' },
};
const OTHERS = { type: 'Annot', clause: '7.18.1-1', condition: '28-002' };

export const checkAnnotations: PdfCheck = (checked, found) => {
  const { document } = checked;
  const checkPage = (page: CheckedPage) => {
    const { number, dictionary } = page;
    const annotations = document.annotationsOf(page);
    const tabs = nameOf(document.resolve(dictionary.get('Tabs')));
    if (annotations.length > 0 && tabs !== 'S') {
      const condition = tabs === undefined ? '28-008' : '28-009';
      found({ what: 'tabOrder', ua: '7.18.3-1', condition, page: number });
    }
    for (const annotation of annotations) checkAnnotation(checked, annotation, number, found);
  };
  return {
    // What browsers print of a form has no field behind it.
    element: (element) => {
      if (element.standard === 'Form')
        found({
          what: 'notExamined',
          ua: '7.18.4-2',
          object: element.object,
          page: checked.pageNumberOf(element),
        });
    },
    // Whom they belong to is known when all elements have been gone through.
    end: () => document.pages.forEach(checkPage),
  };
};

function checkAnnotation(checked: Checked, annotation: CheckedAnnotation, page: number, found: Found): void {
  const { document } = checked;
  const { dictionary, object } = annotation;
  const at = { page, object };
  const subtype = nameOf(dictionary.get('Subtype')) ?? '';
  if (FORBIDDEN.has(subtype)) found({ what: 'annotationType', a: '6.3.1-1', ...at });
  // Browsers write links; how others look and what they carry is not looked at.
  else if (subtype !== 'Link') found({ what: 'notExamined', ua: '7.18.1', a: '6.3', ...at });
  if (subtype === 'TrapNet') found({ what: 'annotationType', ua: '7.18.2-2', condition: '28-007', ...at });
  const flags = document.resolve(dictionary.get('F'));
  const isHidden = INVISIBLE | HIDDEN | NO_VIEW | TOGGLE_NO_VIEW;
  if (subtype !== 'Popup' && typeof flags !== 'number')
    found({ what: 'annotationFlags', a: '6.3.2-1', ...at });
  else if (typeof flags === 'number' && ((flags & PRINT) === 0 || (flags & isHidden) !== 0))
    found({ what: 'annotationFlags', a: '6.3.2-2', ...at });
  if (subtype !== 'Popup' && subtype !== 'Link' && !dictionary.has('AP'))
    found({ what: 'annotationLook', a: '6.3.3-1', ...at });
  if (subtype === 'Popup') return;
  const { type, clause, condition } = ELEMENT_OF[subtype] ?? OTHERS;
  const owner = object === undefined ? undefined : checked.structure.ownerOf.get(object);
  if (owner?.standard !== type) found({ what: 'annotationUntagged', ua: clause, condition, ...at });
  const described = textOf(document.resolve(dictionary.get('Contents')));
  if (subtype === 'Link' && !described?.trim())
    found({ what: 'noDescription', ua: '7.18.5-2', condition: '28-012', ...at });
  else if (subtype !== 'Link' && !described?.trim() && !owner?.hasAlternative)
    found({ what: 'noDescription', ua: '7.18.1-2', condition: '28-004', ...at });
}
