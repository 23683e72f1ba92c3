// Language: known for everything that can be read aloud, and written as a language tag.
import type { PdfCheck } from './checked.js';
import { textOf } from './pdf-words.js';

/** RFC 3066, as both standards quote it. */
const TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

export const checkLanguages: PdfCheck = ({ document, structure, content, metadata }, found) => {
  const ofDocument = textOf(document.resolve(document.catalog.get('Lang')));
  const check = (language: string | undefined, at: { object?: number | undefined; page?: number } = {}) => {
    if (language !== undefined && !TAG.test(language))
      found({ what: 'badLanguage', ua: '7.2-29', a: '6.7.4-1', ...at });
  };
  check(ofDocument);
  for (const { dictionary, object } of structure.elements) {
    if (dictionary.has('Lang')) check(textOf(document.resolve(dictionary.get('Lang'))), { object });
  }
  for (const { languages, page } of content.pages)
    for (const language of languages) check(language, { page: page.number });
  // Where the document names its language, every text has one.
  if (ofDocument) return;
  const missing = (ua: string, condition: string, at = {}) =>
    found({ what: 'noLanguage', ua, condition, ...at });
  for (const { dictionary, object, language, marks } of structure.elements) {
    if (language) continue;
    if (marks.length > 0) missing('7.2-34', '11-001', { object });
    if (dictionary.has('ActualText')) missing('7.2-21', '11-002', { object });
    if (dictionary.has('Alt')) missing('7.2-22', '11-002', { object });
    if (dictionary.has('E')) missing('7.2-23', '11-002', { object });
  }
  if (document.catalog.has('Outlines')) missing('7.2-2', '11-003');
  const isDescribed = document.pages.some(({ annotations }) =>
    annotations.some(({ dictionary }) => dictionary.has('Contents')),
  );
  if (isDescribed) missing('7.2-24', '11-004');
  if (metadata !== undefined) missing('7.2-33', '11-006');
};
