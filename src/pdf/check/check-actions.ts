// What happens when somebody opens the file, a link or a bookmark: something leads elsewhere, nothing runs.
import type { PdfValue } from '../parse-pdf-value.js';
import { type Dictionary, nameOf, refOf } from '../pdf-words.js';
import { bookmarksOf } from './bookmarks-of.js';
import type { PdfCheck } from './checked.js';

/** Actions that lead somewhere; ISO 19005-2, 6.5.1 has the list of the others. */
const LEADING_ACTIONS = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);
const NAMED_ACTIONS = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

type Place = { page?: number; object?: number | undefined };

export const checkActions: PdfCheck = ({ document }, found) => {
  const { catalog, pages } = document;
  const seen = new Set<number>();
  const check = (value: PdfValue | undefined, at: Place): void => {
    const object = refOf(value);
    const action = document.resolve(value);
    if (!(action instanceof Map) || (object !== undefined && seen.has(object))) return;
    if (object !== undefined) seen.add(object);
    const kind = nameOf(action.get('S')) ?? '';
    const isNamed = kind === 'Named' && !NAMED_ACTIONS.has(nameOf(action.get('N')) ?? '');
    if (!LEADING_ACTIONS.has(kind)) found({ what: 'action', a: '6.5.1-1', ...at });
    else if (isNamed) found({ what: 'action', a: '6.5.1-2', ...at });
    // Others can follow one, and others each of these.
    const next = action.get('Next');
    const following = document.resolve(next);
    for (const each of Array.isArray(following) ? following : [next]) check(each, at);
  };
  const checkOwner = (owner: Dictionary, clause: string, at: Place) => {
    check(owner.get('A'), at);
    if (owner.has('AA')) found({ what: 'action', a: clause, ...at });
  };
  check(catalog.get('OpenAction'), {});
  checkOwner(catalog, '6.5.2-2', {});
  if (document.dictionary(catalog.get('Names')).has('JavaScript')) found({ what: 'action', a: '6.5.1-1' });
  for (const page of pages) {
    checkOwner(page.dictionary, '6.5.2-3', { page: page.number });
    for (const { dictionary, object } of document.annotationsOf(page))
      checkOwner(dictionary, '6.5.2-1', { page: page.number, object });
  }
  for (const { dictionary, object } of bookmarksOf(document)) check(dictionary.get('A'), { object });
};
