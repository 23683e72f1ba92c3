// References that lead nowhere (T05), left-overs of other programs (T06), and what does not reach everyone (L06).
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMarkdown } from '../src/parse/index.js';
import { analyse } from '../src/pipeline.js';
import { exampleSources } from './support/example-repository.js';

/** Findings of a chapter: code, and the words at its place. */
function inChapter(body: string, ...codes: string[]): string[] {
  return inFiles({ 'text/inledning.sv.md': `# Inledning\n\n${body}\n` }, ...codes);
}

function inFiles(files: Record<string, string>, ...codes: string[]): string[] {
  const { sources } = exampleSources(files);
  const textOf = new Map(sources.files.map(({ path, text }) => [path, text]));
  return analyse(sources).findings.flatMap(({ code, place }) =>
    codes.includes(code) ? [`${code} ${textOf.get(place.file)?.slice(place.start, place.end)}`] : [],
  );
}

/** Findings of one cell of a goal file, as parse sees it. */
function inCell(cell: string) {
  const text = `| a |\n|---|\n| ${cell} |`;
  return parseMarkdown({ path: 'goals/a.sv.md', text }).diagnostics.map(({ code, args, place }) => ({
    what: 'what' in args ? args.what : code,
    words: text.slice(place.start, place.end),
    ...('count' in args ? { count: args.count } : {}),
  }));
}

describe('left-overs in a text', () => {
  it.each([
    ['Vi\u00a0gör det', undefined],
    ['alla barn\u00a0och unga här', 'noBreakSpace'],
    ['12\u00a0000 kr och 5\u00a0%', undefined],
    ['kostar 3 miljoner\u00a0kronor', undefined],
    ['till\u00a0exempel nu', undefined],
    ['Lovisa\u00a0stad', undefined],
    ['verk\u200bsamhet', 'invisible'],
    ['\ufeffmål', 'invisible'],
    ['\uf0b7 Mottagning', 'privateUse'],
    ['de\ufb01nition', 'ligature'],
    ['vår k0mmun är stor', 'mixedWord'],
    ['alla 1nvånare är med', 'mixedWord'],
    ['år 2O16 var bra', 'mixedWord'],
    ['ökade till l2 st under året', 'mixedWord'],
    ['ökade med O,5 procent', 'mixedWord'],
    ['mål l1, punkt l2. Se O, Lucia', undefined],
    ['Texten innehÃ¥ller det', 'replacementCharacter'],
    ['verk¬samheten ökar', 'softHyphen'],
    ['H2O, SS12000, 2021-H1 och covid-19', undefined],
    ['covid19 stoppade allt', undefined],
    ['mål-k0mmun på a.fi/k0mmun', undefined],
    ['k0mmun', undefined],
    ['barn och och unga', 'doubledWord'],
    ['lapset ja nuoret sekä sekä vanhemmat', 'doubledWord'],
    ['verksamheten verksamheten ordnas', 'doubledWord'],
    ['Hur läget är är svårt att säga', undefined],
    ['mycket mycket bättre', undefined],
    ['Fel! Hittar inte referenskälla.', 'wordField'],
    ['Fel! Ogiltig hyperlänkreferens.', 'wordField'],
    ['Virhe! Viitteen lähdettä ei löytynyt.', 'wordField'],
    ['Error! No table of contents entries found.', 'wordField'],
    ['se PAGEREF _Toc123456', 'wordField'],
    ['Fel! Så får det inte gå till.', undefined],
  ])('%j: %s', (cell, what) => {
    expect(inCell(cell).map((each) => each.what)).toEqual(what === undefined ? [] : [what]);
  });

  it('are told once for each kind, with how many they are', () => {
    const cell = 'alla\u00a0barn och\u00a0unga samt\u00a0vuxna får\u00a0stöd';
    expect(inCell(cell)).toEqual([{ what: 'noBreakSpace', words: '\u00a0', count: 4 }]);
  });

  it('are found across a line break of a paragraph, and not across paragraphs', () => {
    expect(inChapter('Vi ger stöd och\noch hjälp.', 'T06')).toEqual(['T06 och\noch']);
    expect(inChapter('Vi ger verksamheten\n\nverksamheten fortsätter.', 'T06')).toEqual([]);
  });

  it('are looked for in one pass, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { place } of parseMarkdown({ path: 'goals/a.sv.md', text }).diagnostics)
          expect(place.start <= place.end && place.end <= text.length).toBe(true);
      }),
    );
    const started = performance.now();
    parseMarkdown({ path: 'goals/a.sv.md', text: 'och och\u00a0och1 k0mmun\u200b\n'.repeat(50_000) });
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('references', () => {
  it.each([
    ['Mer om det finns på sidan 6.', ['T05 på sidan 6']],
    ['Läget (se sid. 6–7) är gott.', ['T05 se sid. 6–7']],
    ['Asiasta kerrotaan sivulla 6.', ['T05 sivulla 6']],
    ['It is told on page 6.', ['T05 on page 6']],
    ['Se även s. 6.', ['T05 Se även s. 6']],
    ['Se sidan 6 i budgeten.', []],
    ['Vi ser 6 sidor.', []],
    ['Se avsnittet Ekonomi i korthet.', []],
    ['Se avsnittet Ekonomi för mer.', []],
    ['Se avsnittet ”Ekonomi i korthet”.', []],
    ['Se avsnittet ”Personal”.', ['T05 Se avsnittet ”Personal”']],
    ['Se kapitlet Personal och arbetsmiljö.', ['T05 Se kapitlet Personal och arbetsmiljö']],
    ['Ks. luku Henkilöstö.', ['T05 Ks. luku Henkilöstö']],
    ['See section Staff.', ['T05 See section Staff']],
    ['Se avsnitt 3.2.', ['T05 Se avsnitt 3.2']],
    ['Se kapitel 4 § i lagen.', []],
    ['Se kapitlet Personal i årsredovisningen.', []],
    ['Se avsnittet om ekonomi.', []],
    ['Se avsnittet Det är lätt att få kontakt.', []],
    ['Se [ekonomin](#ekonomi).', []],
    ['Se [målet](#kontakt) och [enheten](#unit-enhet) och [metoden](#method).', []],
    ['Se [personalen](#personal).', ['T05 [personalen](#personal)']],
    ['Läget i länet¹ är gott.', ['T05 ¹']],
    ['Läget i länet¹ är gott.\n\n¹ Utan Lovisa.', []],
    ['Ytan är 20 m² i dag.', []],
    ['Snittet i länet är lågt. Vi ligger över länet11 i år.', ['T05 länet11']],
    ['Läget är gott[^2].', ['T05 [^2]']],
    ['Läget är gott[^1].\n\n[^1]: I maj.', []],
    ['Läget är gott.\n\n[^1]: I maj.', ['T05 [^1]']],
  ])('%j', (body, found) => {
    expect(inChapter(`${body}\n\n## Ekonomi i korthet {#ekonomi}\n\nBudgeten håller.`, 'T05')).toEqual(found);
  });

  test('a link in a goal leads to what has its id', () => {
    const table = (link: string) => `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|---|
| kontakt | Det är lätt att få kontakt | Mottagningen | Öppen, se ${link}. |
`;
    expect(inFiles({ 'goals/enhet.sv.md': table('[enheten](#enhet)') }, 'T05')).toEqual([]);
    expect(inFiles({ 'goals/enhet.sv.md': table('[enheten](#enhetn)') }, 'T05')).toEqual([
      'T05 Öppen, se [enheten](#enhetn).',
    ]);
  });
});

test.each([
  ['2015 12', '2014', 'Ranking i länet', ['T05 2015 12']],
  ['2015', '2014', 'Ranking i länet 11', ['T05 länet 11']],
  ['2015 12', '2014', 'Ranking i länet\u00a0', ['T05 2015 12']],
  ['2015', '2014', 'Ranking i länet', []],
])('marks without their notes in a measure table: %s, %s, %s', (year, before, label, expected) => {
  const table = `# Enheten {#enhet}
## En god vardag {#vardag}
### Vi ligger väl till {#mal}
#### Placering {#plats unit=plats direction=lower}

| | ${before} | ${year} | 1–6 2021 | Mål 2021 |
|---|---|---|---|---|
| ${label} | 17/23 | 14/22 | 14/24 | 10/26 |
`;
  expect(inFiles({ 'goals/enhet.sv.md': table }, 'T05', 'T04', 'N01')).toEqual(expected);
  const note = year === '2015' ? '11 Utan Lovisa.' : '12 Utan Lovisa.';
  expect(inFiles({ 'goals/enhet.sv.md': `${table}\n${note}\n` }, 'T05', 'T04', 'N01')).toEqual([]);
});

describe('rows of a spreadsheet in a chapter', () => {
  it.each([
    ['År\tAntal\n2024\t12\n2025\t14', ['T20 År\tAntal']],
    ['Så här gick det:\nÅr\tAntal\tAndel\n2024\t12\t3', ['T20 År\tAntal\tAndel']],
    ['\tAntal\tAndel\n2024\t12\t3\n2025\t14\t4', ['T20 2024\t12\t3']],
    ['År\tAntal', []],
    ['Det gick bra.\tVi är nöjda.\nDet gick bättre än förra året.', []],
    ['\tVi är nöjda.\n\tDet gick bra.', []],
    ['År\tAntal\n2024\t12\t3', []],
    ['```\nÅr\tAntal\n2024\t12\n```', []],
    ['|\tÅr\t|\tAntal\t|\n|---|---|\n|\t2024\t|\t12\t|\n|\t2025\t|\t14\t|', []],
  ])('%j', (text, expected) => {
    expect(inChapter(`Text.\n\n${text}`, 'T20')).toEqual(expected);
  });
});

describe('rows that stand in no table of a chapter', () => {
  it.each([
    ['| År | Antal |\n|---|---|\n| 2024 | 12 |\n\n| 2025 | 14 |\n\n| 2026 | 15 |', ['T21 | 2025 | 14 |']],
    ['| År | Antal |\n| 2024 | 12 |', ['T21 | År | Antal |']],
    ['> | År | Antal |\n> | 2024 | 12 |', ['T21 | År | Antal |']],
    ['| År | Antal |\n|---|---|\n| 2024 | 12 |\n\nText med | i.', []],
    ['`| År | Antal |`', []],
  ])('%j', (text, expected) => {
    expect(inChapter(`Text.\n\n${text}`, 'T21')).toEqual(expected);
  });
});

describe('what does not reach everyone', () => {
  it.each([
    ['![](a.png)', ['L06 ![](a.png)']],
    ['![a.png](a.png)', ['L06 ![a.png](a.png)']],
    ['![diagram_2](diagram_2.png)', ['L06 ![diagram_2](diagram_2.png)']],
    ['![Öppet arbetslösa har minskat](a.png)', []],
    ['Läs [här](https://example.org).', ['L06 [här](https://example.org)']],
    ['Läs [mer om budgeten här](https://example.org).', []],
    ['Lue [tästä](https://example.org).', ['L06 [tästä](https://example.org)']],
    ['Se https://example.org.', []],
    [
      'Se https://example.org/en/mycket/lang/adress/som/ingen/laser.',
      ['L06 https://example.org/en/mycket/lang/adress/som/ingen/laser'],
    ],
    ['## A\n\n#### B', ['L06 B']],
    ['## A\n\n### B\n\n## C\n\n### D', []],
    ['### A', ['L06 A']],
    ['| | |\n|---|---|\n| a | b |', ['L06 | | |\n|---|---|\n| a | b |']],
    ['| | Antal |\n|---|---|\n| a | b |', []],
    ['| Mål | Läge |\n|---|---|\n| a | 🟢 |', ['L06 🟢']],
    ['| Mål | Läge |\n|---|---|\n| a | 🟢 uppfyllt |', []],
    ['| Mål | Läge |\n|---|---|\n| a | – |', []],
    ['De röda målen kräver beslut.', ['L06 De röda målen']],
    ['Målen som är markerade med rött kräver beslut.', ['L06 markerade med rött']],
    ['De röda målen, som inte är uppfyllda, kräver beslut.', []],
    ['De gröna målen gäller klimatet.', []],
    ['Den röda tråden är tydlig.', []],
    ['Punaisella merkityt rivit vaativat päätöksen.', ['L06 Punaisella merkityt']],
    ['The red goals need a decision.', ['L06 The red goals']],
  ])('%j', (body, found) => {
    const { sources } = exampleSources({ 'text/inledning.sv.md': `# Inledning\n\n${body}\n` });
    const assets = ['a.png', 'diagram_2.png'].map((name) => ({
      path: `text/${name}`,
      mediaType: 'image/png',
      bytes: new Uint8Array(),
    }));
    const file = sources.files.find(({ path }) => path === 'text/inledning.sv.md');
    const told = analyse({ files: sources.files, assets }).findings.flatMap(({ code, place }) =>
      code === 'L06' ? [`L06 ${file?.text.slice(place.start, place.end)}`] : [],
    );
    expect(told).toEqual(found);
  });
});
