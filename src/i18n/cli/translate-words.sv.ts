// What `report translate` says, in Swedish.
import type { TranslateWords } from './translate-words.js';

const texts = (count: number) => (count === 1 ? '1 text' : `${count} texter`);

export const sv: TranslateWords = {
  status: {
    states: {
      missing: 'saknas',
      stale: 'föråldrad',
      orphan: 'utan källa',
      unreviewed: 'ej godkänd',
      reviewed: 'godkänd',
      equal: 'avsiktligt lika',
    },
    file: 'Fil',
    total: 'Totalt',
    oneLanguage: 'Rapporten har bara ett språk, så det finns inget att översätta',
    upToDate: (language) => `Inget återstår att översätta till ${language}`,
  },
  kinds: {
    name: 'Namn',
    title: 'Rubrik',
    party: 'Ansvarig',
    goal: 'Mål',
    measure: 'Mätare',
    action: 'Åtgärd',
    commitment: 'Utvecklingsåtagande',
    group: 'Grupp som värden gäller',
    source: 'Var värdena kommer från',
    note: 'Fotnot',
    outcome: 'Utfall: vad som har hänt',
    reason: 'Orsak till en avvikelse',
    consequence: 'Konsekvens av en avvikelse',
    correctiveAction: 'Korrigerande åtgärd',
    motivation: 'Motivering av en bedömning',
    comment: 'Kommentar',
    author: 'Vem som har bedömt',
    line: 'Rad i en ekonomitabell',
    heading: 'Rubrik i ett kapitel',
    paragraph: 'Stycke i ett kapitel',
    cell: 'Tabellcell i ett kapitel',
    chapter: 'Ett helt kapitel',
  },
  accept: {
    accepted: (count) => `${texts(count)} godkändes`,
    dropped: (count) =>
      count === 1
        ? '1 rad utan text togs bort ur translations.yaml'
        : `${count} rader utan text togs bort ur translations.yaml`,
    unknown: (names) => `Ingen text heter eller står i ${names.join(', ')}`,
    untranslated: (ids) => `Inte översatt ännu: ${ids.join(', ')}`,
    different: (ids) => `Inte lika på båda språken: ${ids.join(', ')}`,
    nothingNamed: 'Ange vilka texter eller filer som godkänns, eller --all',
  },
  export: {
    wrote: (file, count) => `Skrev ${file} med ${texts(count)}`,
    nothing: 'Det finns inget att översätta',
  },
  import: {
    landed: (count) => `${texts(count)} skrevs in`,
    unchanged: (count) => `${texts(count)} var som förut`,
    kept: (count) =>
      count === 1
        ? '1 text har ändrats i källorna sedan filen gjordes men inte av översättaren; den står kvar som den är där:'
        : `${count} texter har ändrats i källorna sedan filen gjordes men inte av översättaren; de står kvar som de är där:`,
    overwritten: (count) =>
      count === 1
        ? '1 text hade ändrats också i källorna, och översättarens text skrevs över den:'
        : `${count} texter hade ändrats också i källorna, och översättarens texter skrevs över dem:`,
    gone: (count) =>
      count === 1
        ? '1 text finns inte längre i rapporten så som den lämnades ut; översättaren hade inte ändrat den:'
        : `${count} texter finns inte längre i rapporten så som de lämnades ut; översättaren hade inte ändrat dem:`,
    stale: (count) =>
      count === 1
        ? '1 översättning är gjord av en tidigare källtext och godkändes inte:'
        : `${count} översättningar är gjorda av en tidigare källtext och godkändes inte:`,
    fuzzy: (count) =>
      count === 1
        ? '1 översättning är märkt som osäker och godkändes inte:'
        : `${count} översättningar är märkta som osäkra och godkändes inte:`,
    faults: (count) =>
      count === 1 ? '1 text kunde inte skrivas in:' : `${count} texter kunde inte skrivas in:`,
    bothChanged:
      'Där båda har ändrat en text: skriv den lika i filen och i källorna, eller ta filens text med --accept-stale',
    nothingWritten: 'Inget skrevs. Rätta filen, eller skriv in resten med --partial',
    partly: 'Resten skrevs in',
    fault: {
      unknown: 'rapporten har ingen sådan text längre',
      notParallel:
        'kapitlets språkversioner har inte längre samma rubriker och stycken; ge båda samma och läs in filen igen',
      lines: 'filen har tappat bort var ett stycke slutar och nästa börjar',
      twice: 'texten står flera gånger i filen',
      unfinished: 'bara en del av texten är översatt; översätt alla dess segment',
      noPlace: 'den andra språkversionen har ingen rad, rubrik eller plats för texten; lägg till den först',
      chapter: 'ett nytt kapitel skrivs när alla dess texter är översatta',
      overlap: 'texten står på samma ställe som en annan text',
      changed: 'texten, eller en annan text, skulle läsas på annat sätt efteråt',
      conflict: (file, line) =>
        `översättaren har ändrat den, och sedan filen gjordes har den ändrats också i källorna (${file}:${line})`,
      codes: (lost, added) =>
        [
          lost.length > 0 ? `det här ska finnas kvar men saknas: ${lost.join(' ')}` : '',
          added.length > 0 ? `det här finns inte i källtexten eller är inte helt: ${added.join(' ')}` : '',
        ]
          .filter(Boolean)
          .join('; ') || 'filen har tappat bort koderna i texten',
    },
  },
  file: {
    malformed: (detail) => `Filen går inte att läsa (${detail})`,
    doctype: 'Filen har en DOCTYPE, som inte hör hemma i XLIFF; ta bort den',
    otherVersion: (version) => `Filen är XLIFF ${version}, väntat var XLIFF 2.0 eller 2.1`,
    unknownFormat:
      'Filen är varken PO eller XLIFF 2. Ge den fil som ”report translate export” skrev och som översättaren har fyllt i; ur andra program sparas den som .po eller .xlf',
    otherLanguage: (language, languages) =>
      `Filen är på ${language}, väntat var ${languages.join(' eller ')}`,
    noLanguage: 'Filen säger inte vilket språk den är på (Language i PO, trgLang i XLIFF)',
  },
};
