// Headings: the first is of level 1, and none skips a level on the way down.
import type { PdfCheck } from './checked.js';
import type { StructureElement } from './read-structure.js';

export const checkHeadings: PdfCheck = ({ pageNumberOf }, found) => {
  let level = 0;
  let [hasPlain, hasNumbered] = [false, false];
  const element = (element: StructureElement) => {
    const at = { object: element.object, page: pageNumberOf(element) };
    if (element.kids.filter(({ standard }) => standard === 'H').length > 1)
      found({ what: 'headingKinds', ua: '7.4.4-1', condition: '14-006', ...at });
    hasPlain ||= element.standard === 'H';
    const next = Number(/^H([1-6])$/.exec(element.standard ?? '')?.[1] ?? 0);
    if (next === 0) return;
    hasNumbered = true;
    if (next > level + 1) {
      const condition = level === 0 ? '14-002' : '14-003';
      found({ what: 'headingOrder', ua: '7.4.2-1', condition, ...at });
    }
    level = next;
  };
  const end = () => {
    if (hasPlain && hasNumbered) found({ what: 'headingKinds', ua: '7.4.4-2', condition: '14-007' });
  };
  return { element, end };
};
