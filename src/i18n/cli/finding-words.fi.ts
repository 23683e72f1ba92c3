// The words around findings in Finnish.
import type { FindingCounts, FindingWords } from './finding-words.js';

export const fi: FindingWords = {
  severity: { error: 'virhe', warning: 'varoitus', note: 'huomautus' },
  fix: 'korjaus',
  seeAlso: 'katso myös',
  more: (count) => `ja vielä ${count} ${count === 1 ? 'kohta' : 'kohtaa'}`,
  summary,
  noFindings: 'Ei havaintoja',
  hidden: {
    known: (count) =>
      count === 1
        ? '1 tunnettua havaintoa (baseline.json) ei näytetä'
        : `${count} tunnettua havaintoa (baseline.json) ei näytetä`,
    before: (count, revision) =>
      count === 1
        ? `1 havaintoa, joka oli jo versiossa ${revision}, ei näytetä`
        : `${count} havaintoa, jotka olivat jo versiossa ${revision}, ei näytetä`,
    suppressed: (count) =>
      count === 1
        ? '1 havainto on hyväksytty lähteissä (report-ignore), eikä sitä näytetä'
        : `${count} havaintoa on hyväksytty lähteissä (report-ignore), eikä niitä näytetä`,
    elsewhere: (count) =>
      count === 1
        ? '1 havaintoa muissa tiedostoissa ei näytetä'
        : `${count} havaintoa muissa tiedostoissa ei näytetä`,
  },
  ci: {
    code: 'Koodi',
    finding: 'Havainto',
    count: 'Määrä',
    line: (line) => `rivi ${line}`,
    cut: (shown, all) =>
      `Havaintoja on ${all}, ja tässä luetellaan niistä ${shown} vakavinta; \`report check\` näyttää kaikki.`,
    notAnnotated: (summary) => `Ilman omaa merkintää: ${summary}`,
    inStepSummary: 'Kaikki havainnot ovat tämän vaiheen yhteenvedossa',
    seeAll: 'Komento ”report check” näyttää kaikki havainnot',
  },
  page: {
    severity: 'Vakavuus',
    example: 'Esimerkki',
    why: 'Miksi',
    fix: 'Korjaus',
    wrong: 'Tästä seuraa havainto:',
    right: 'Näin on hyvä:',
    marks: 'Merkit « ja » osoittavat kohdan, johon havainto viittaa; ne eivät kuulu tiedostoon.',
    allCodes: 'Kaikki koodit',
    families: {
      S: 'Lähteet ja niiden muoto',
      T: 'Taulukoiden rakenne',
      G: 'Tavoitteet ja seuranta',
      N: 'Luvut',
      P: 'Tietosuoja ja henkilötiedot',
      L: 'Laki, kalenteri ja kieli',
      E: 'Ympäristö',
    },
  },
};

function summary({ errors, warnings, notes, files }: FindingCounts): string {
  const counts = [
    errors > 0 ? `${errors} ${errors === 1 ? 'virhe' : 'virhettä'}` : '',
    warnings > 0 ? `${warnings} ${warnings === 1 ? 'varoitus' : 'varoitusta'}` : '',
    notes > 0 ? `${notes} ${notes === 1 ? 'huomautus' : 'huomautusta'}` : '',
  ].filter(Boolean);
  return `${counts.join(', ')} ${files} tiedostossa`;
}
