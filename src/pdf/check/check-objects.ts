// Pictures and groups that pages draw: whole in this file, shown as they are, and each tagged content in one place.
import type { PdfValue } from '../parse-pdf-value.js';
import { nameOf } from '../pdf-words.js';
import type { PdfCheck } from './checked.js';
import { isIntent } from './scan-stream.js';

/** Bits of each colour of a pixel. */
const DEPTHS = new Set<PdfValue>([1, 2, 4, 8, 16]);

export const checkObjects: PdfCheck = ({ document, content }, found) => {
  const seen = new Set<number>();
  const drawnWithMarks = new Map<number, number>();
  for (const { page, objects, groupsWithMarks } of content.pages) {
    for (const [object, count] of groupsWithMarks)
      drawnWithMarks.set(object, (drawnWithMarks.get(object) ?? 0) + count);
    for (const [object, dictionary] of objects) {
      if (seen.has(object)) continue;
      seen.add(object);
      const at = { page: page.number, object };
      const subtype = nameOf(dictionary.get('Subtype'));
      if (subtype === 'PS') found({ what: 'foreignContent', a: '6.2.9-3', ...at });
      if (dictionary.has('Ref'))
        found({ what: 'foreignContent', ua: '7.20-1', a: '6.2.9-2', condition: '30-001', ...at });
      if (dictionary.has('Alternates')) found({ what: 'image', a: '6.2.8-1', ...at });
      if (dictionary.has('OPI'))
        found({ what: 'image', a: subtype === 'Form' ? '6.2.9-1' : '6.2.8-2', ...at });
      if (document.resolve(dictionary.get('Interpolate')) === true)
        found({ what: 'image', a: '6.2.8-3', ...at });
      const depth = document.resolve(dictionary.get('BitsPerComponent'));
      const isMask = document.resolve(dictionary.get('ImageMask')) === true;
      if (depth !== null && !(isMask ? depth === 1 : DEPTHS.has(depth)))
        found({ what: 'image', a: isMask ? '6.2.8-5' : '6.2.8-4', ...at });
      if (dictionary.has('Intent') && !isIntent(nameOf(document.resolve(dictionary.get('Intent')))))
        found({ what: 'graphicsState', a: '6.2.6-1', ...at });
    }
  }
  for (const [object, count] of drawnWithMarks) {
    if (count > 1) found({ what: 'foreignContent', ua: '7.20-2', condition: '30-002', object });
  }
};
