// Words of another language in a text (L05), and what differs between the editions of one text (L11).
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { compareAddresses } from '../src/validate/language/compare-addresses.js';
import { compareNumbers } from '../src/validate/language/compare-numbers.js';
import { foreignWordsIn } from '../src/validate/language/foreign-words.js';
import type { Language } from '../src/validate/language/languages.js';
import { exampleSources } from './support/example-repository.js';

/** What is found in a text: the words, and the language that they are in. */
function foreignIn(text: string, own: Language): string[] {
  return foreignWordsIn({ plain: text }, own).map(
    ({ what, language, start, length }) => `${language} ${what}: ${text.slice(start, start + length)}`,
  );
}

describe('a small word of another language', () => {
  it.each<[text: string, own: Language, found: string]>([
    ['Mottagningen är öppen för barn ja unga.', 'sv', 'fi word: ja'],
    ['Daghemmet fick fyra grupper ja mer personal i höst.', 'sv', 'fi word: ja'],
    ['tf serviceansvariga ja ledande socialarbetaren', 'sv', 'fi word: ja'],
    ['Vi ordnar kurser sekä möten för invånarna.', 'sv', 'fi word: sekä'],
    ['Nämnden följer ekonomin and personalen varje månad.', 'sv', 'en word: and'],
    ['Lasten och nuorten palvelut ovat valmiina.', 'fi', 'sv word: och'],
    ['Tilat samt välineet ovat käytössä.', 'fi', 'sv word: samt'],
    ['Palvelut with henkilöstö ovat valmiina.', 'fi', 'en word: with'],
    ['The goals och the measures are met.', 'en', 'sv word: och'],
    ['Women och men are satisfied.', 'en', 'sv word: och'],
    ['The goals ja the measures are met.', 'en', 'fi word: ja'],
  ])('is told: %s', (text, own, found) => {
    expect(foreignIn(text, own)).toEqual([found]);
  });

  it.each<[text: string, own: Language]>([
    ['Av dem som svarade sa 30 ja och 10 nej.', 'sv'],
    ['Andelen som svarat ja ökade under året.', 'sv'],
    ['Fullmäktige röstade ja till förslaget.', 'sv'],
    ['Rådet sade ja i maj, och kommunen gav ja till bygget.', 'sv'],
    ['Ja, mottagningen är öppen.', 'sv'],
    ['Gruppen håller tai chi för seniorer.', 'sv'],
    ['Vi använder Circle of security i alla grupper.', 'sv'],
    ['Mottagningen är öppen utan tidsbokning (walk in).', 'sv'],
    ['På finska heter den ”lasten ja nuorten palvelut”.', 'sv'],
    ['Ärendet hör till [sosiaali- ja terveysministeriö]{lang=fi} i år.', 'sv'],
    ['Uppgifterna kommer från Terveyden ja hyvinvoinnin laitos.', 'sv'],
    ['Yhteistyö Hem och Skola -yhdistyksen kanssa jatkuu.', 'fi'],
    ['Sivusto on osoitteessa https://example.org/vard-och-omsorg ja avoinna.', 'fi'],
    ['En ole varma, mutta se on valmis.', 'fi'],
    ['The unit Vård och omsorg is responsible.', 'en'],
    ['Men and women are satisfied, and all goals are met.', 'en'],
  ])('is not seen in: %s', (text, own) => {
    expect(foreignIn(text, own)).toEqual([]);
  });
});

describe('a sentence in another language', () => {
  it.each<[text: string, own: Language, found: string]>([
    ['Vastaanotto on avoinna joka viikko.', 'sv', 'fi'],
    ['Keskus toteuttaa oman osuutensa suunnitelmasta.', 'sv', 'fi'],
    ['The board decides on the rules in March.', 'sv', 'en'],
    ['Mottagningen är öppen varje vecka.', 'fi', 'sv'],
    ['Verksamhet som genomförs.', 'fi', 'sv'],
    ['The plan is ready and in use.', 'fi', 'en'],
    ['Vårdstigen är klar och i bruk.', 'en', 'sv'],
    ['Palvelut toteutuvat suunnitellusti.', 'en', 'fi'],
  ])('is told: %s', (text, own, found) => {
    expect(foreignIn(text, own)).toEqual([`${found} passage: ${text}`]);
  });

  it('is told by itself among sentences of the right language', () => {
    const text = 'Gruppen träffas varje vecka. Ryhmä kokoontuu joka viikko. Den fortsätter i höst.';
    expect(foreignIn(text, 'sv')).toEqual(['fi passage: Ryhmä kokoontuu joka viikko.']);
  });

  it.each<[text: string, own: Language]>([
    ['Antalet elever ökade', 'sv'],
    ['Great Place to Work', 'sv'],
    ['Helsingfors Stockholm Oslo Vasa', 'fi'],
    ['RAI, LSS, SIP', 'sv'],
    ['Väntetid till avgiftning', 'sv'],
    ['Nöjda kunder', 'fi'],
  ])('is not seen in: %s', (text, own) => {
    expect(foreignIn(text, own)).toEqual([]);
  });

  it('has offsets within any text, and an end', () => {
    const words = fc.constantFrom(
      'och',
      'ja',
      'the',
      'mål',
      'on',
      '”',
      '(',
      ')',
      '.',
      '\n',
      'tavoite',
      '[x]{lang=fi}',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, length } of foreignWordsIn({ plain: text }, 'sv'))
          expect(start >= 0 && length > 0 && start + length <= text.length).toBe(true);
      }),
    );
  });
});

const BILINGUAL = `version: 1
organisation: { name: { sv: Exempelstad, fi: Esimerkkilä }, country: FI }
languages: [sv, fi]
units: [{ id: enhet, name: { sv: Enheten, fi: Yksikkö } }]
themes: [{ id: vardag, name: { sv: En god vardag, fi: Hyvä arki } }]
reports: [{ id: r, kind: interim, period: 2021-H1, title: { sv: Rapport, fi: Raportti } }]
`;

/** `code words` of the findings that stand in the example's files, of some codes. */
function found(files: Record<string, string>, ...codes: string[]): string[] {
  const { sources } = exampleSources({ 'report.yaml': BILINGUAL, ...files });
  const textOf = new Map(sources.files.map(({ path, text }) => [path, text]));
  return analyse(sources).findings.flatMap(({ code, place }) =>
    codes.includes(code) ? [`${code} ${textOf.get(place.file)?.slice(place.start, place.end)}`] : [],
  );
}

describe('headings and files', () => {
  const finnish = (heads: string, cells: string) => `# Yksikkö {#enhet}
## Hyvä arki {#vardag}

| Tunnus | Avaintavoite | ${heads} | Osavuosikatsaus 1–6/2021 |
|---|---|---|---|
| a | Lapset voivat hyvin | ${cells} |
`;

  test('a column headed in another language is told', () => {
    const files = { 'goals/enhet.fi.md': finnish('Mätare', 'Kysely | Kysely on tehty.') };
    expect(found(files, 'L05', 'T04')).toEqual(['L05 Mätare']);
  });

  test('a name of the other language as a heading is told', () => {
    const files = {
      'goals/enhet.fi.md': finnish('Mittari', 'Kysely | Tehty.').replace('Hyvä arki', 'En god vardag'),
    };
    expect(found(files, 'L05')).toEqual(['L05 En god vardag']);
  });

  test('a text that has not been translated is missed, and not told as foreign', () => {
    const yaml = `version: 1
goals:
  - id: g
    unit: enhet
    theme: vardag
    text: { sv: Det är lätt att få kontakt med oss, fi: Det är lätt att få kontakt med oss }
    measures: [{ id: m, text: { sv: Kön, fi: Jono } }]
`;
    expect(found({ 'goals/g.yaml': yaml }, 'L05')).toEqual([]);
  });

  test('a whole file in another language is told once', () => {
    const sentences = [
      'Gruppen träffas varje vecka.',
      'Den fortsätter i höst.',
      'Kursen är full av deltagare.',
    ];
    const more = ['Planen är klar och i bruk.', 'Vi väntar på beslut om pengar.', 'Alla har fått en plats.'];
    const files = {
      'text/inledning.sv.md': `# Inledning\n\n${[...sentences, ...more].join('\n\n')}\n`,
      'text/inledning.fi.md': `# Johdanto\n\n${[...more, ...sentences].join('\n\n')}\n`,
    };
    expect(found(files, 'L05')).toEqual(['L05 Planen är klar och i bruk.']);
  });
});

test('words in a goal may be marked with their language, and are shown so', () => {
  const cell = (words: string) => `# Enheten {#enhet}
## En god vardag {#vardag}

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Barn mår bra | Enkäten | Vi samarbetar med föreningen ${words} om kursen. |
`;
  const marked = { 'goals/enhet.sv.md': cell('[Lasten ja nuorten tuki]{lang=fi}') };
  expect(found(marked, 'L05', 'T06')).toEqual([]);
  const { report } = analyse(exampleSources({ 'report.yaml': BILINGUAL, ...marked }).sources);
  const { html, plain } = report.measures[0]!.participations[0]!.followUps[0]!.outcome.sv!;
  expect(html).toContain('<span lang="fi">Lasten ja nuorten tuki</span>');
  expect(plain).toContain('föreningen Lasten ja nuorten tuki om');
});

describe('numbers of two editions', () => {
  it.each([
    ['Sista dagen är den 15 september 2021', 'Viimeinen päivä on 15.9.2021'],
    ['15. syyskuuta 2021', 'the 15th of September 2021'],
    ['januari–juni 2021', '1–6/2021'],
    ['från 1 januari till 30 juni', '1.1.–30.6.'],
    ['30 %', '30 prosenttia'],
    ['två grupper', '2 ryhmää'],
    ['Hälften är klara', '50 % on valmiina'],
    ['1,2 miljoner euro', '1 200 000 euroa'],
    ['3,5 årsverken', '3.5 person-years'],
    ['1 200 personer', '1,200 people'],
    ['kl. 8–16', 'klo 8.00–16.00'],
    ['en gång i veckan', '1 kerran viikossa'],
    ['5:e klassen', '5. luokka'],
    ['24 timmar', 'vuorokausi'],
    ['År 2021 fick 12 stöd', 'Tänä vuonna tukea sai 12'],
    ['två av tre, alltså 2 av 3', '2/3'],
    ['covid-19 stoppade 3 grupper', 'Koronavirus pysäytti kolme ryhmää'],
    ['Två personer talade mellan fyra ögon', 'Kaksi henkilöä puhui kahden kesken'],
    ['Mötet hölls 27.4 kl. 18', 'Kokous pidettiin 27.4. klo 18'],
    ['Frånvaron var 11,2 dagar mot 12,6 året innan', 'Oli 11,2 päivää, ennen 12,6. Se laski'],
    ['Medelvärdet var 3,4 i år', 'The mean was 3.4.'],
    ['Läget den 31 augusti gäller', 'Tilanne on 31.8. Se pätee'],
    ['växeln, 0199-10 20 00', 'the switchboard, +46 199 10 20 00'],
    ['vaihde 09 235 300', 'växeln +358 9 235 300'],
    ['årskurserna 7–9 och 1:a klassen', '7.–9. luokat ja 1. luokka'],
    ['lagen (2017:725) och 26 § 2 mom.', 'laki (2017:725) ja 26 §:n 2 momentti'],
    ['plats 14 av 26', 'sija 14/26'],
    ['år 2021 och 2021 års nivå', 'vuonna 2021 ja vuoden 2021:n taso'],
    ['tertial 2, jan–aug 2021', '1–8/2021, toinen tertiaali'],
    ['52,3 mn euro', '52,3 M€'],
    ['1,24 miljoner euro', '1 240 000 €'],
    ['minus 58,2 miljoner', '−58,2 miljoonaa'],
    ['kl. 14.15–15.45', '14:15–15:45'],
    ['läsåret 2021–2022', 'lukuvuosi 2021–22'],
    ['en fjärdedel', '25 %'],
    ['dubbelt så många', '2 kertaa niin monta'],
    ['tusen euro', '1 000 euroa'],
    ['SEK 4,112 million', '4 112 mnkr'],
    ['11 500 gånger', '11,500 times'],
    ['den 7 maj kl. 18.00', '7 May at 6 p.m.'],
    ['åren 2019, 2020 och 2021', 'vuosina 2019–2021'],
    ['i snitt 6,3 veckor', '6.3 weeks on average.'],
    ['Resultatet: {{figure goals.met}} av 9', 'Tulos: {{figure goals.met}} / 9'],
  ])('agree: %s — %s', (source, target) => {
    expect(compareNumbers(source, target)).toEqual([]);
  });

  it.each([
    ['12 personer', '21 henkilöä', '12 ≠ 21'],
    ['12 personer fick stöd', 'Henkilöt saivat tukea', '12 ≠ '],
    ['Personerna fick stöd', '12 henkilöä sai tukea', ' ≠ 12'],
    ['År 2021 fick 12 stöd', 'Vuonna 2020 tukea sai 12', '2021 ≠ 2020'],
    ['3,5 procent', '5,3 prosenttia', '3,5 ≠ 5,3'],
    ['två grupper', '3 ryhmää', 'två ≠ 3'],
    ['två grupper', 'kolme ryhmää', 'två ≠ kolme'],
    ['30 %', '13 %', '30 % ≠ 13 %'],
    ['den 15 september', '16. syyskuuta', '15 ≠ 16'],
    ['Mötet hölls 27.4 kl. 18', 'Kokous pidettiin 28.4. klo 18', '27.4 ≠ 28'],
    ['3,4 procent', 'The mean was 4.3.', '3,4 ≠ 4.3'],
  ])('differ: %s — %s', (source, target, gap) => {
    expect(compareNumbers(source, target).map((each) => `${each.source} ≠ ${each.target}`)).toEqual([gap]);
  });

  it('are the same in a text and itself, and never slow', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(compareNumbers(`${text}.`, `${text} .`)).toEqual([]);
      }),
    );
    expect(compareNumbers('1 '.repeat(100_000), '2 '.repeat(100_000))).toEqual([]);
  });
});

describe('links of two editions', () => {
  it.each([
    [['https://www.example.org/sv/'], ['https://example.org/fi'], []],
    [['https://example.org/sv/ekonomi'], ['https://example.org/fi/talous'], []],
    [['https://lovisa.example/a'], ['https://loviisa.example/a'], []],
    [
      ['https://example.org/plan-2021.pdf'],
      ['https://example.org/plan-2012.pdf'],
      ['https://example.org/plan-2021.pdf ≠ https://example.org/plan-2012.pdf'],
    ],
    [
      ['https://example.org/plan'],
      ['https://example.org/pln'],
      ['https://example.org/plan ≠ https://example.org/pln'],
    ],
    [['#ekonomi'], ['#talous'], ['#ekonomi ≠ #talous']],
    [
      ['https://example.org/a', 'https://example.org/b'],
      ['https://example.org/a'],
      ['https://example.org/b ≠ '],
    ],
    [[], ['https://example.org/a'], [' ≠ https://example.org/a']],
  ])('%j and %j', (source, target, gaps) => {
    expect(compareAddresses(source, target).map((gap) => gap.join(' ≠ '))).toEqual(gaps);
  });
});

describe('chapters of two editions', () => {
  const chapters = (swedish: string, finnish: string) => ({
    'text/inledning.sv.md': `# Inledning\n\n${swedish}\n`,
    'text/inledning.fi.md': `# Johdanto\n\n${finnish}\n`,
  });

  test.each([
    [
      'a placeholder that is missing',
      'Av målen: {{figure goals.met}}.',
      'Tavoitteista kaikki.',
      ['L11 Tavoitteista kaikki.'],
    ],
    [
      'another placeholder',
      'Av målen: {{figure goals.met}}.',
      'Tavoitteista: {{figure measures.met}}.',
      ['L11 {{figure measures.met}}'],
    ],
    [
      'a link that is missing',
      'Läs [planen för året](https://example.org/a).',
      'Lue suunnitelma.',
      ['L11 Lue suunnitelma.'],
    ],
    [
      'a note that is missing',
      'Läget är gott[^1].\n\n[^1]: I maj.',
      'Tilanne on hyvä.',
      ['L11 Tilanne on hyvä.'],
    ],
    ['a number', 'Vi fick 12 svar.', 'Saimme 21 vastausta.', ['L11 21']],
    ['nothing', 'Vi fick 12 svar.', 'Saimme 12 vastausta.', []],
  ])('%s', (_, swedish, finnish, expected) => {
    expect(found(chapters(swedish, finnish), 'L11')).toEqual(expected);
  });
});

test('a fact that differs is told as a fact alone', () => {
  const table = (head: string, unit: string, theme: string, value: string) =>
    `# ${unit} {#enhet}\n## ${theme} {#vardag}\n\n| ${head} |\n|---|---|---|---|---|---|\n| tid | ${value} |\n`;
  const files = {
    'goals/enhet.sv.md': table(
      'Id | Nyckelmål | Mätare | Enhet | Målvärde 2021 | Utfall 1–6 2021',
      'Enheten',
      'En god vardag',
      'Svaren kommer snabbt | Svarstiden | dagar | högst 10 | 12',
    ),
    'goals/enhet.fi.md': table(
      'Tunnus | Avaintavoite | Mittari | Yksikkö | Tavoitearvo 2021 | Toteuma 1–6/2021',
      'Yksikkö',
      'Hyvä arki',
      'Vastaukset tulevat nopeasti | Vastausaika | päivää | enintään 10 | 21',
    ),
  };
  expect(found(files, 'L09', 'L11')).toEqual(['L09 21']);
});
