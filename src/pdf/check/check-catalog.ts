// What the document states of itself as a whole: that it is tagged, that its title is shown, what is in it.
import { nameOf, textOf } from '../pdf-words.js';
import type { Checked, PdfCheck } from './checked.js';
import type { Found } from './fault-list.js';

/** What no browser writes, by its entry in the catalog: nothing here looks at what it does. */
const NOT_EXAMINED: readonly [entry: string, clauses: { ua?: string; a: string }][] = [
  ['AcroForm', { ua: '7.18.4', a: '6.4.1' }],
  ['NeedsRendering', { ua: '7.15', a: '6.4.2-2' }],
  ['OCProperties', { a: '6.9' }],
  ['Perms', { a: '6.1.12' }],
  ['Requirements', { a: '6.11-1' }],
];

export const checkCatalog: PdfCheck = (checked, found) => {
  const { document } = checked;
  const { catalog } = document;
  const marks = document.dictionary(catalog.get('MarkInfo'));
  if (document.resolve(marks.get('Marked')) !== true)
    found({ what: 'notMarked', ua: '6.2-1', a: '6.7.2.2-1' });
  if (document.resolve(marks.get('Suspects')) === true)
    found({ what: 'suspects', ua: '7.1-4', condition: '01-007' });
  const tree = document.dictionary(catalog.get('StructTreeRoot'));
  if (nameOf(tree.get('Type')) !== 'StructTreeRoot')
    found({ what: 'noStructure', ua: '7.1-11', a: '6.7.3.3-1' });
  const shown = document.resolve(
    document.dictionary(catalog.get('ViewerPreferences')).get('DisplayDocTitle'),
  );
  if (shown !== true)
    found({ what: 'titleNotShown', ua: '7.1-10', condition: shown === false ? '07-002' : '07-001' });
  if (document.dictionary(catalog.get('AcroForm')).has('XFA'))
    found({ what: 'form', ua: '7.15-1', a: '6.4.2-1', condition: '25-001' });
  for (const [entry, clauses] of NOT_EXAMINED)
    if (catalog.has(entry)) found({ what: 'notExamined', ...clauses });
  if (document.dictionary(catalog.get('Names')).has('AlternatePresentations'))
    found({ what: 'notExamined', a: '6.10-1' });
  for (const { number, dictionary } of document.pages)
    if (dictionary.has('PresSteps')) found({ what: 'notExamined', a: '6.10-2', page: number });
  if (!document.hasSoundPages) found({ what: 'unreadable', ua: '6.1', a: '6.1' });
  checkLayers(checked, found);
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
