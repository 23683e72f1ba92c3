// Language: known for everything that can be read aloud, and written as a language tag.
import { textOf } from '../pdf-words.js';
import type { PdfCheck } from './checked.js';
import type { StructureElement } from './read-structure.js';

/** RFC 3066, as both standards quote it. */
const TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

export const checkLanguages: PdfCheck = ({ document, content, metadata }, found) => {
  const ofDocument = textOf(document.resolve(document.catalog.get('Lang')));
  const check = (language: string | undefined, at: { object?: number | undefined; page?: number } = {}) => {
    if (language !== undefined && !TAG.test(language))
      found({ what: 'badLanguage', ua: '7.2-29', a: '6.7.4-1', ...at });
  };
  check(ofDocument);
  const missing = (ua: string, condition: string, at = {}) =>
    found({ what: 'noLanguage', ua, condition, ...at });
  const element = ({ dictionary, object, language, marks }: StructureElement) => {
    if (dictionary.has('Lang')) check(textOf(document.resolve(dictionary.get('Lang'))), { object });
    // Where the document names its language, every text has one.
    if (ofDocument || language) return;
    if (marks.length > 0) missing('7.2-34', '11-001', { object });
    if (dictionary.has('ActualText')) missing('7.2-21', '11-002', { object });
    if (dictionary.has('Alt')) missing('7.2-22', '11-002', { object });
    if (dictionary.has('E')) missing('7.2-23', '11-002', { object });
  };
  const end = () => {
    for (const { languages, page } of content.pages)
      for (const language of languages) check(language, { page: page.number });
    if (ofDocument) return;
    if (document.catalog.has('Outlines')) missing('7.2-2', '11-003');
    const isDescribed = document.pages.some((page) =>
      document.annotationsOf(page).some(({ dictionary }) => dictionary.has('Contents')),
    );
    if (isDescribed) missing('7.2-24', '11-004');
    if (metadata !== undefined) missing('7.2-33', '11-006');
  };
  return { element, end };
};
