// The words around findings in Swedish.
import type { FindingCounts, FindingWords } from './finding-words.js';

export const sv: FindingWords = {
  severity: { error: 'fel', warning: 'varning', note: 'anmärkning' },
  fix: 'åtgärd',
  seeAlso: 'se även',
  more: (count) => `och ${count} ${count === 1 ? 'ställe' : 'ställen'} till`,
  summary,
  noFindings: 'Inga fynd',
  page: {
    severity: 'Allvarsgrad',
    example: 'Exempel',
    why: 'Varför',
    fix: 'Åtgärd',
    wrong: 'Så här blir det ett fynd:',
    right: 'Så här är det bra:',
    marks: 'Tecknen « och » visar stället som pekas ut; de hör inte till filen.',
    allCodes: 'Alla koder',
    families: {
      S: 'Källor och deras form',
      T: 'Tabellernas uppbyggnad',
      G: 'Mål och uppföljning',
      N: 'Tal',
      L: 'Lag, kalender och språk',
      E: 'Omgivningen',
    },
  },
};

function summary({ errors, warnings, notes, files }: FindingCounts): string {
  const counts = [
    errors > 0 ? `${errors} fel` : '',
    warnings > 0 ? `${warnings} ${warnings === 1 ? 'varning' : 'varningar'}` : '',
    notes > 0 ? `${notes} ${notes === 1 ? 'anmärkning' : 'anmärkningar'}` : '',
  ].filter(Boolean);
  return `${counts.join(', ')} i ${files} ${files === 1 ? 'fil' : 'filer'}`;
}
