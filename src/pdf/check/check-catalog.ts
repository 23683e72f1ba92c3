// What the document states of itself as a whole: that it is tagged, that its title is shown, that nothing in it acts.
import { type Dictionary, nameOf, textOf } from '../pdf-words.js';
import type { Checked, PdfCheck } from './checked.js';
import type { Found } from './fault-list.js';

/** Actions that lead somewhere; ISO 19005-2, 6.5.1 has the list of the others. */
const LEADING_ACTIONS = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);
const NAMED_ACTIONS = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

export const checkCatalog: PdfCheck = (checked, found) => {
  const { document } = checked;
  const { catalog } = document;
  const marks = document.dictionary(catalog.get('MarkInfo'));
  if (document.resolve(marks.get('Marked')) !== true)
    found({ what: 'notMarked', ua: '6.2-1', a: '6.7.2.2-1' });
  if (document.resolve(marks.get('Suspects')) === true)
    found({ what: 'suspects', ua: '7.1-4', condition: '01-007' });
  if (!catalog.has('StructTreeRoot')) found({ what: 'noStructure', ua: '7.1-11', a: '6.7.3.3-1' });
  const shown = document.resolve(
    document.dictionary(catalog.get('ViewerPreferences')).get('DisplayDocTitle'),
  );
  if (shown !== true)
    found({ what: 'titleNotShown', ua: '7.1-10', condition: shown === false ? '07-002' : '07-001' });
  if (document.dictionary(catalog.get('AcroForm')).has('XFA'))
    found({ what: 'form', ua: '7.15-1', a: '6.4.2-1', condition: '25-001' });
  checkLayers(checked, found);
  checkActions(checked, found);
};

function checkLayers({ document }: Checked, found: Found): void {
  const layers = document.dictionary(document.catalog.get('OCProperties'));
  const configurations = [layers.get('D'), ...document.list(layers.get('Configs'))];
  for (const [index, value] of configurations.entries()) {
    if (value === undefined) continue;
    const configuration = document.dictionary(value);
    const condition = index === 0 ? '20-002' : '20-001';
    if (!textOf(document.resolve(configuration.get('Name'))))
      found({ what: 'layers', ua: '7.10-1', a: '6.9-1', condition });
    if (configuration.has('AS')) found({ what: 'layers', ua: '7.10-2', a: '6.9-4', condition: '20-003' });
  }
}

function checkActions({ document }: Checked, found: Found): void {
  const { catalog, pages } = document;
  const check = (owner: Dictionary, key: string, at: { page?: number; object?: number | undefined } = {}) => {
    const action = document.resolve(owner.get(key));
    if (!(action instanceof Map)) return;
    const kind = nameOf(action.get('S')) ?? '';
    const isNamed = kind === 'Named' && !NAMED_ACTIONS.has(nameOf(action.get('N')) ?? '');
    if (!LEADING_ACTIONS.has(kind)) found({ what: 'action', a: '6.5.1-1', ...at });
    else if (isNamed) found({ what: 'action', a: '6.5.1-2', ...at });
  };
  check(catalog, 'OpenAction');
  if (catalog.has('AA')) found({ what: 'action', a: '6.5.2-2' });
  if (document.dictionary(catalog.get('Names')).has('JavaScript')) found({ what: 'action', a: '6.5.1-1' });
  for (const page of pages) {
    const { number, dictionary } = page;
    if (dictionary.has('AA')) found({ what: 'action', a: '6.5.2-3', page: number });
    for (const annotation of document.annotationsOf(page)) {
      const at = { page: number, object: annotation.object };
      check(annotation.dictionary, 'A', at);
      if (annotation.dictionary.has('AA')) found({ what: 'action', a: '6.5.2-1', ...at });
    }
  }
}
