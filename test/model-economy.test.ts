// Economy tables: what headings and rows are read as, in Markdown and YAML, in one language and several.
import { describe, expect, it } from 'vitest';
import type { EconomyLine, EconomyTable } from '../src/model/index.js';
import { readRepository, told } from './support/read-repository.js';

const CONFIG = `version: 1
organisation: { name: { sv: Exempelstad, fi: Esimerkkikaupunki }, country: FI }
languages: [sv-FI, fi-FI]
units:
  - id: staden
    name: { sv: Staden, fi: Kaupunki }
    units:
      - { id: socialnamnden, name: { sv: Socialnämnden, fi: Sosiaalilautakunta } }
      - { id: skolnamnden, name: { sv: Skolnämnden, fi: Koululautakunta } }
reports: [{ id: delar, kind: interim, period: 2016-T2, title: { sv: Delårsrapport, fi: Osavuosikatsaus } }]
`;
const GOALS = {
  'goals/mal.yaml': `version: 1
goals: [{ id: g, theme: t, text: { sv: Ekonomi i balans, fi: Tasapainoinen talous }, measures: [{ id: m, text: { sv: Budgeten hålls, fi: Talousarvio pitää } }] }]
`,
};

const SV = `# Socialnämnden {#socialnamnden}

## Driftredovisning {#drift unit=mnkr}

| Id | Verksamhet | Budget 2016-T2 | Utfall 2016-T2 | Avvikelse 2016-T2 | Budget 2016 | Prognos 2016 | Avvikelse 2016 | Orsak | Åtgärd |
|----|------------|---:|---:|---:|---:|---:|---:|---|---|
| ifo | Individ- och familjeomsorg | 200,0 | 208,1 | -8,1 | 300,0 | 312,0 | -12,0 | Fler placeringar | Egna boenden |
|     | varav placeringar | 20,0 | 26,0 | -6,0 | 30,0 | - | | | |
| fo  | Funktionshinder | 1 100,0 | 1 110,5 | -10,5 | 1 650,0 | 1 660,0 | -10,0 | | |
| summa | **Summa** | 1 300,0 | 1 318,6 | -18,6 | 1 950,0 | 1 972,0 | -22,0 | | |
`;

function read(files: Record<string, string>) {
  return readRepository({ 'report.yaml': CONFIG, ...GOALS, ...files });
}

function tableOf(markdown: string): EconomyTable {
  const result = read({ 'economy/sn.sv.md': markdown });
  expect(told(result)).toEqual([]);
  const [table] = result.report.economy;
  if (!table) throw new Error('no table was read');
  return table;
}

/** A line in short: `2016 budget 300.0 forecast 312.0`. */
function amountsOf({ amounts }: EconomyLine): string[] {
  return amounts.map(({ period, ...readings }) =>
    Object.entries(readings).reduce((text, [kind, { quantity }]) => {
      const value = 'value' in quantity ? quantity.value : quantity.kind;
      return `${text} ${kind} ${value}`;
    }, period.id),
  );
}

/** A table with these headings and one line of as many ones. */
function withHeadings(headings: string[], title = '## Drift {#drift unit=tkr}'): string {
  const cells = headings.map((_, index) => (index === 0 ? 'Skolan' : String(index)));
  const row = (each: string[]) => `| ${each.join(' | ')} |\n`;
  return `# Socialnämnden {#socialnamnden}\n\n${title}\n\n${row(headings)}${row(headings.map(() => '--'))}${row(cells)}`;
}

describe('a table', () => {
  it('has its unit, title and lines, with exact amounts by period', () => {
    const table = tableOf(SV);
    expect(table).toMatchObject({
      id: 'drift',
      unit: 'socialnamnden',
      title: { 'sv-FI': { plain: 'Driftredovisning' } },
      amountsIn: 'mnkr',
    });
    expect(table.lines.map(amountsOf)).toEqual([
      [
        '2016-T2 budget 200.0 outcome 208.1 deviation -8.1',
        '2016 budget 300.0 forecast 312.0 forecastDeviation -12.0',
      ],
      ['2016-T2 budget 20.0 outcome 26.0 deviation -6.0', '2016 budget 30.0 forecast missing'],
      [
        '2016-T2 budget 1100.0 outcome 1110.5 deviation -10.5',
        '2016 budget 1650.0 forecast 1660.0 forecastDeviation -10.0',
      ],
      [
        '2016-T2 budget 1300.0 outcome 1318.6 deviation -18.6',
        '2016 budget 1950.0 forecast 1972.0 forecastDeviation -22.0',
      ],
    ]);
    const [ifo, part, , sum] = table.lines;
    expect(ifo?.amounts[0]?.budget?.quantity).toMatchObject({ unit: 'SEK', scale: 1_000_000 });
    expect(ifo).toMatchObject({
      id: 'ifo',
      isTotal: false,
      reason: { 'sv-FI': { plain: 'Fler placeringar' } },
      action: { 'sv-FI': { plain: 'Egna boenden' } },
    });
    expect(part).toMatchObject({ partOf: 'ifo', isTotal: false });
    expect(sum).toMatchObject({ id: 'summa', isTotal: true, partOf: undefined });
    // That it is set in bold is said by `isTotal`.
    expect(sum?.text['sv-FI']).not.toHaveProperty('html');
  });

  it.each<[string, string[], string[]]>([
    [
      'a deviation is of the outcome or forecast to its left',
      ['Verksamhet', 'Budget 2016', 'Utfall 2016', 'Avvikelse', 'Prognos 2016', 'Avvikelse'],
      ['2016 budget 1 outcome 2 deviation 3 forecast 4 forecastDeviation 5'],
    ],
    [
      'of the same period, where it names one',
      ['Verksamhet', 'Utfall 2016-T2', 'Prognos 2016', 'Avvikelse 2016-T2', 'Avvikelse 2016'],
      ['2016-T2 outcome 1 deviation 3', '2016 forecast 2 forecastDeviation 4'],
    ],
    [
      'of the outcome, where it says so',
      ['Verksamhet', 'Utfall 2016', 'Prognos 2016', 'Avvikelse prognos 2016', 'Avvikelse utfall 2016'],
      ['2016 outcome 1 forecast 2 forecastDeviation 3 deviation 4'],
    ],
    [
      'headings with words of their own',
      ['Nettokostnader', 'Helårsbudget 2016', 'Helårsprognos 2016', 'Prognosavvikelse'],
      ['2016 budget 1 forecast 2 forecastDeviation 3'],
    ],
    [
      'a forecast and a budget of the whole year beside a part of it',
      ['Verksamhet', 'Utfall jan–aug 2016', 'Budget helår', 'Prognos'],
      ['2016-T2 outcome 1', '2016 budget 2 forecast 3'],
    ],
    ['a bare year is an outcome', ['Verksamhet', '2014', '2015'], ['2014 outcome 1', '2015 outcome 2']],
    [
      'what names no period at all is of the reports’ own',
      ['Verksamhet', 'Budget', 'Utfall', 'Avvikelse', 'Prognos'],
      ['2016-T2 budget 1 outcome 2 deviation 3', '2016 forecast 4'],
    ],
    [
      'Finnish',
      [
        'Toiminta',
        'Talousarvio 2016',
        'Toteuma 1–8/2016',
        'Poikkeama',
        'Tilinpäätösennuste 2016',
        'Ennusteen poikkeama',
      ],
      ['2016 budget 1 forecast 4 forecastDeviation 5', '2016-T2 outcome 2 deviation 3'],
    ],
    [
      'English',
      ['Line', 'Budget 2016', 'Actual Jan–Aug 2016', 'Forecast 2016', 'Forecast deviation'],
      ['2016 budget 1 forecast 3 forecastDeviation 4', '2016-T2 outcome 2'],
    ],
    ['a blank first heading', ['', 'Budget 2016'], ['2016 budget 1']],
  ])('knows its columns: %s', (_name, headings, expected) => {
    expect(tableOf(withHeadings(headings)).lines.map(amountsOf)[0]).toEqual(expected);
  });

  it('takes headings of the organisation’s own from report.yaml', () => {
    const config = `${CONFIG}columns: { budget: [Ram], outcome: [Förbrukat] }\n`;
    const files = {
      'report.yaml': config,
      'economy/a.sv.md': withHeadings(['Post', 'Ram 2016', 'Förbrukat 2016']),
    };
    const result = read(files);
    expect(told(result)).toEqual([]);
    expect(result.report.economy[0]?.lines.map(amountsOf)).toEqual([['2016 budget 1 outcome 2']]);
  });

  it.each<[string, string, number, string]>([
    ['an attribute', '## Drift {#d unit=tkr}', 1_000, 'SEK'],
    ['a heading', '## Driftredovisning, mnkr', 1_000_000, 'SEK'],
    ['brackets', '## Käyttötalous (1 000 €)', 1_000, 'EUR'],
    ['a line of text', '## Drift\n\nBelopp i tkr.', 1_000, 'SEK'],
    ['a line of text in Finnish', '## Drift\n\nLuvut ovat tuhansia euroja', 1_000, 'EUR'],
    ['a line of text in English', '## Drift\n\nAmounts in SEK million', 1_000_000, 'SEK'],
  ])('knows what amounts are written in from %s', (_name, title, scale, unit) => {
    const table = tableOf(withHeadings(['Verksamhet', 'Budget 2016'], title));
    expect(table.lines[0]?.amounts[0]?.budget?.quantity).toMatchObject({ value: '1', scale, unit });
  });

  it('lets the unit above hold for all tables below, and a line’s own unit go before it', () => {
    const markdown = `# Socialnämnden {#socialnamnden}

Belopp i mnkr

## Drift {#a}

| Mnkr | Budget 2016 |
|--|--|
| Netto | 5 |
| Netto per invånare (kr) | 5 |

## Investeringar {#b unit=tkr}

| | Budget 2016 |
|--|--|
| Netto | 5 |
`;
    const { economy } = read({ 'economy/sn.sv.md': markdown }).report;
    const scales = economy.flatMap(({ lines }) =>
      lines.map(({ amounts }) => {
        const quantity = amounts[0]?.budget?.quantity;
        return quantity && 'scale' in quantity ? quantity.scale : undefined;
      }),
    );
    expect(scales).toEqual([1_000_000, 1, 1_000]);
  });

  it.each<[string, boolean]>([
    ['Summa', true],
    ['Nämnden totalt', true],
    ['Menot yhteensä', true],
    ['Nettokostnad', true],
    ['**Individ- och familjeomsorg**', true],
    ['Total (mnkr)', true],
    ['Totalförsvar', false],
    ['Nettokostnad hemtjänst', false],
    ['Stöd till **alla**', false],
  ])('takes %s for a total: %s', (label, isTotal) => {
    const markdown = withHeadings(['Verksamhet', 'Budget 2016']).replace('Skolan', label);
    expect(tableOf(markdown).lines[0]?.isTotal).toBe(isTotal);
  });

  it.each<[string, string]>([
    ['varav placeringar', 'fo'],
    ['josta sijoitukset', 'fo'],
    ['of which placements', 'fo'],
  ])('takes %s for a part of the line above, and the next one too', (label, whole) => {
    const parts = `| | ${label} | 1 | | | | | | | |\n| | varav annat | 1 | | | | | | | |\n`;
    const { lines } = tableOf(SV.replace('| summa', `${parts}| summa`));
    expect(lines.slice(3, 5).map(({ partOf }) => partOf)).toEqual([whole, whole]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
});

describe('the unit of a table', () => {
  const table = '\n| Post | Budget 2016 |\n|--|--|\n| A | 1 |\n';
  it.each<[string, string, string | undefined]>([
    ['a heading with its id', `# Rubrik {#skolnamnden}\n${table}`, 'skolnamnden'],
    ['a heading with its name', `# Skolnämnden\n${table}`, 'skolnamnden'],
    ['a heading below a title', `# Ekonomi 2016\n\n## Skolnämnden\n${table}`, 'skolnamnden'],
    ['the level above', `# Staden\n${table}`, undefined],
    ['no heading', table, undefined],
    ['a title alone', `# Ekonomi\n${table}`, undefined],
  ])('is named by %s', (_name, markdown, unit) => {
    expect(tableOf(markdown).unit).toBe(unit);
  });

  it('is named by the file, where that is the name of a unit', () => {
    expect(read({ 'economy/skolnamnden.sv.md': table }).report.economy[0]?.unit).toBe('skolnamnden');
  });

  it('is added where report.yaml lists none', () => {
    const config = CONFIG.replace(/units:[\s\S]*?(?=reports:)/u, '');
    const { report } = read({ 'report.yaml': config, 'economy/a.sv.md': `# Teknik {#teknik}\n${table}` });
    expect(report.economy[0]?.unit).toBe('teknik');
    expect(report.units.map(({ id }) => id)).toEqual(['teknik']);
  });
});

describe('language editions', () => {
  const FI = `# Sosiaalilautakunta {#socialnamnden}

## Käyttötalous {#drift unit="milj. kr"}

| Tunnus | Toiminta | Toteuma 2016-T2 | Syy | Toimenpide |
|----|------------|---:|---|---|
| ifo | Yksilö- ja perhehuolto | 208,1 | Enemmän sijoituksia | Omia asuntoja |
|     | josta sijoitukset | | | |
| fo  | Vammaispalvelut | | | |
| summa | **Yhteensä** | | | |
`;

  it('are one table: facts of the source language, texts of each', () => {
    const result = read({ 'economy/sn.fi.md': FI, 'economy/sn.sv.md': SV });
    expect(told(result)).toEqual([]);
    const [table, another] = result.report.economy;
    expect(another).toBeUndefined();
    expect(table?.title).toMatchObject({ 'fi-FI': { plain: 'Käyttötalous' } });
    expect(table?.lines.map(({ text }) => text['fi-FI']?.plain)).toEqual([
      'Yksilö- ja perhehuolto',
      'josta sijoitukset',
      'Vammaispalvelut',
      'Yhteensä',
    ]);
    expect(table?.lines[0]?.reason['fi-FI']?.plain).toBe('Enemmän sijoituksia');
    expect(amountsOf(table!.lines[3]!)).toHaveLength(2);
  });

  it.each<[string, [string, string], string[]]>([
    ['another number', ['208,1', '208,2'], ['L09 208,2']],
    ['the same number written otherwise', ['208,1', '208,10'], []],
    ['a number that the source lacks', ['Toteuma 2016-T2', 'Toteuma 2015'], ['L09 208,1']],
    ['another scale', ['milj. kr', 'tkr'], ['L09 drift']],
    ['a line too few', ['| fo  | Vammaispalvelut | | | |\n', ''], ['L04 | fo  | Funktionshinder']],
    ['a line too many', ['| fo ', '| annat | Muu | | | |\n| fo '], ['L04 | annat | Muu']],
    ['lines without ids in another number', ['| summa |', '| | josta muut | | | |\n| |'], ['L04']],
  ])('say where they differ: %s', (_name, [from, to], expected) => {
    const result = read({ 'economy/sn.sv.md': SV, 'economy/sn.fi.md': FI.replace(from, to) });
    const found = told(result);
    expect(found).toHaveLength(expected.length);
    expected.forEach((each, index) => {
      expect(found[index]?.startsWith(each)).toBe(true);
    });
  });
});

describe('what cannot be read', () => {
  it.each<[string, string, string[]]>([
    [
      'a table of something else',
      SV.replace(/\| Id .*\n/u, '| A | B | C | D | E | F | G | H | I | J |\n'),
      ['T16'],
    ],
    ['an unknown column', SV.replace('| Orsak |', '| Orrsakk |'), ['T04 Orrsakk']],
    [
      'an unclear period',
      withHeadings(['Post', 'Budget 7–12 2016', 'Utfall 2016']),
      ['S16 Budget 7–12 2016'],
    ],
    ['the same column twice', withHeadings(['Post', 'Budget 2016', 'Budget 2016']), ['S16 Budget 2016']],
    ['a column of shares', withHeadings(['Post', 'Budget 2016', 'Avvikelse %']), ['S13 Avvikelse %']],
    ['a row with a cell too few', SV.replace('| -22,0 | |', '| -22,0 |'), ['T01 | summa']],
    ['a row without a name', SV.replace('Funktionshinder', ''), ['S02 | fo']],
    ['a value that can be read in two ways', SV.replace('208,1', '(8,1)'), ['N01 (8,1)']],
    ['the same id twice', SV.replace('| fo ', '| ifo '), ['S06 ifo']],
    ['an unknown attribute', SV.replace('unit=mnkr', 'unti=mnkr unit=mnkr'), ['S04 unti']],
    ['a unit that is none of money', SV.replace('unit=mnkr', 'unit=dagar'), ['S03 dagar']],
    ['an unknown unit', SV.replace('{#socialnamnden}', '{#socialnamden}'), ['S05 socialnamden']],
    [
      'text that is in no report',
      SV.replace('| Id', 'Ekonomin är ansträngd.\n\n| Id'),
      ['T19 Ekonomin är ansträngd.'],
    ],
  ])('is told: %s', (_name, markdown, expected) => {
    const found = told(read({ 'economy/sn.sv.md': markdown }));
    for (const each of expected)
      expect(
        found.some((line) => line.startsWith(each)),
        found.join('; '),
      ).toBe(true);
  });
});

describe('YAML', () => {
  const YAML = `version: 1
economy:
  - id: drift
    unit: socialnamnden
    title: Driftredovisning
    amountsIn: mnkr
    lines:
      - id: ifo
        text: Individ- och familjeomsorg
        amounts:
          - { period: 2016-T2, budget: "200,0", outcome: 208.1, deviation: -8.1 }
          - { period: 2016, budget: "300,0", forecast: "312,0", forecastDeviation: "-12,0" }
        reason: Fler placeringar
        action: Egna boenden
      - { id: plac, text: varav placeringar, partOf: ifo, amounts: [{ period: 2016-T2, budget: "20,0" }] }
      - { id: summa, text: Summa, total: true }
`;

  it('says the same as Markdown', () => {
    const facts = (table: EconomyTable) => ({
      ...[table.id, table.unit, table.amountsIn, table.title['sv-FI']?.plain],
      line: amountsOf(table.lines[0]!),
      texts: [table.lines[0]?.reason['sv-FI']?.plain, table.lines[0]?.action['sv-FI']?.plain],
      parts: [table.lines[1]?.partOf, table.lines.at(-1)?.isTotal],
    });
    const result = read({ 'economy/sn.yaml': YAML });
    expect(told(result)).toEqual([]);
    expect(facts(result.report.economy[0]!)).toEqual(facts(tableOf(SV)));
  });

  it.each<[string, [string, string], string[]]>([
    ['a part of nothing', ['partOf: ifo', 'partOf: iffo'], ['S05 iffo']],
    ['a number that can be read in two ways', ['208.1', '208.100'], ['N01 208.100']],
    ['a line inside itself', ['partOf: ifo', 'partOf: plac'], ['S07 plac']],
    ['the same id twice', ['id: plac', 'id: summa'], ['S06 summa']],
    ['a wrong value', ['total: true', 'total: ja'], ['S03 ja']],
    ['a field that is not known', ['budget: "20,0"', 'budgett: "20,0"'], ['S04 budgett']],
    ['a period that is none', ['period: 2016, ', 'period: 2016-H3, '], ['S16 2016-H3']],
    ['a unit that is none of money', ['amountsIn: mnkr', 'amountsIn: dagar'], ['S03 dagar']],
    ['a unit that is not there', ['unit: socialnamnden', 'unit: namnden'], ['S05 namnden']],
    ['a version that is not known', ['version: 1', 'version: 2'], ['S12 2']],
  ])('tells %s', (_name, [from, to], expected) => {
    expect(told(read({ 'economy/sn.yaml': YAML.replace(from, to) }))).toEqual(expected);
  });

  it('and Markdown share one set of ids', () => {
    expect(told(read({ 'economy/a.yaml': YAML, 'economy/b.sv.md': SV }))).toEqual(['S06 drift']);
  });
});
