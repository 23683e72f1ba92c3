// The words around findings in Swedish.
import type { FindingCounts, FindingWords } from './finding-words.js';

export const sv: FindingWords = {
  severity: { error: 'fel', warning: 'varning', note: 'anmärkning' },
  fix: 'åtgärd',
  seeAlso: 'se även',
  more: (count) => `och ${count} ${count === 1 ? 'ställe' : 'ställen'} till`,
  summary,
  noFindings: 'Inga fynd',
  hidden: {
    known: (count) =>
      count === 1
        ? '1 känt fynd i baseline.json visas inte'
        : `${count} kända fynd i baseline.json visas inte`,
    before: (count, revision) =>
      count === 1
        ? `1 fynd som fanns redan i ${revision} visas inte`
        : `${count} fynd som fanns redan i ${revision} visas inte`,
    suppressed: (count) =>
      count === 1
        ? '1 fynd är godtaget i källorna (report-ignore) och visas inte'
        : `${count} fynd är godtagna i källorna (report-ignore) och visas inte`,
    elsewhere: (count) => `${count} fynd i andra filer visas inte`,
  },
  ci: {
    code: 'Kod',
    finding: 'Fynd',
    count: 'Antal',
    line: (line) => `rad ${line}`,
    cut: (shown, all) =>
      `Här listas bara de ${shown} allvarligaste av ${all} fynd; \`report check\` visar alla.`,
    notAnnotated: (summary) => `Utan egen markering: ${summary}`,
    inStepSummary: 'Alla fynd finns i stegets sammanfattning',
    seeAll: 'Kör ”report check” för att se alla fynd',
  },
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
      P: 'Sekretess och personuppgifter',
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
