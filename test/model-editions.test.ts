// How two language editions of a goal file become one, and where the long texts below a table go.
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/pipeline.js';

const CONFIG = `version: 1
organisation: { name: { sv: Staden, fi: Kaupunki }, country: FI }
languages: [sv, fi]
units:
  - id: staden
    name: { sv: Staden, fi: Kaupunki }
    units:
      - { id: vuxna, name: { sv: Vuxna, fi: Aikuiset } }
      - { id: unga, name: { sv: Unga, fi: Nuoret } }
parties:
  - { id: chefen, name: { sv: Chefen, fi: Päällikkö }, aliases: [palvelupäällikkö] }
  - { id: direktoren, name: { sv: Direktören, fi: Johtaja } }
reports:
  - { id: delar, kind: interim, period: 2021-H1, title: { sv: Delårsrapport, fi: Osavuosikatsaus } }
`;
const ANNUAL = `${CONFIG}  - { id: ar, kind: annual, period: 2021, title: { sv: Bokslut, fi: Tilinpäätös } }\n`;
const SV = 'goals/vuxna.sv.md';
const FI = 'goals/vuxna.fi.md';

function analyseFiles(files: Record<string, string>) {
  const all = { 'report.yaml': CONFIG, ...files };
  return analyse({ files: Object.entries(all).map(([path, text]) => ({ path, text })), assets: [] });
}

/** What the editions are said to have different, missing or extra. */
function differences(files: Record<string, string>): string[] {
  return analyseFiles(files).findings.flatMap(({ code, args }) => {
    if (code === 'L04') return [`${args.gap} ${args.text}`.trim()];
    return code === 'L09' ? [`${args.field} ${args.values.join(' ≠ ')}`] : [];
  });
}

type Row = Record<string, string>;

/** A document of one unit: `## Vardag {#vardag}` above each table, or what else stands in its place. */
function goalFile(unit: string, ...parts: [heading: string, ...rows: Row[]][]): string {
  const tables = parts.map(([heading, ...rows]) =>
    rows.length === 0 ? heading : `${heading}\n\n${table(rows)}`,
  );
  return [unit, ...tables].join('\n\n');
}

function table(rows: Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(columns.map((column) => row[column] ?? '')));
  return [line(columns), line(columns.map(() => '---')), ...body].join('\n');
}

describe('long texts below a table', () => {
  const H1 = 'Delårsrapport 1–6 2021';
  const ROW = { Id: 'a', Nyckelmål: 'Vardagen är smidig', Mätare: 'Enkät' };
  const BLANK = { [H1]: '', Status: '' };
  const REASON = '#### {#a}\n\n**Orsak:** Sjukdom.';
  const cases: { name: string; files: Record<string, string>; reasons: string[] }[] = [
    {
      name: 'make the follow-up of a blank row, for the period of the rows beside it',
      files: {
        'report.yaml': ANNUAL,
        [SV]: goalFile(
          '# Vuxna',
          ['## Vardag', { ...ROW, ...BLANK }, { Id: 'b', Mätare: 'Rundan', [H1]: 'Görs' }],
          [REASON],
        ),
      },
      reasons: ['a vuxna 2021-H1 Sjukdom.'],
    },
    {
      name: 'make it for the period of the columns, though all their cells are blank',
      files: {
        'report.yaml': ANNUAL,
        [SV]: goalFile('# Vuxna', ['## Vardag', { ...ROW, ...BLANK }], [REASON]),
      },
      reasons: ['a vuxna 2021-H1 Sjukdom.'],
    },
    ...['#### Bokslut 2021 {#a}', '#### {#a period=2021}'].map((heading) => ({
      name: `go to the period of their heading: ${heading}`,
      files: {
        'report.yaml': ANNUAL,
        [SV]: goalFile(
          '# Vuxna',
          ['## Vardag', { ...ROW, [H1]: 'Ogjord' }],
          [REASON.replace('#### {#a}', heading)],
        ),
      },
      reasons: ['a vuxna 2021 Sjukdom.'],
    })),
    {
      name: 'do not take a year in a title for a period',
      files: {
        [SV]: goalFile(
          '# Vuxna',
          ['## Vardag', { ...ROW, [H1]: 'Ogjord' }],
          [REASON.replace('#### {#a}', '#### Enkät 2019 {#a}')],
        ),
      },
      reasons: ['a vuxna 2021-H1 Sjukdom.'],
    },
    {
      name: 'make it for the latest publication where the file names no period',
      files: { [SV]: goalFile('# Vuxna', ['## Vardag', ROW], [REASON]) },
      reasons: ['a vuxna 2021-H1 Sjukdom.'],
    },
    {
      name: 'go to the unit whose row stands above them',
      files: {
        [SV]: goalFile(
          '# Unga',
          ['## Vardag', { ...ROW, [H1]: 'Ogjord' }],
          [REASON],
          ['# Vuxna'],
          ['## Vardag', { Id: 'a', Nyckelmål: '', Mätare: '', [H1]: 'Gjord' }],
        ),
      },
      reasons: ['a unga 2021-H1 Sjukdom.'],
    },
    {
      name: 'go to the interim period of the latest year',
      files: {
        'report.yaml': ANNUAL,
        [SV]: goalFile(
          '# Vuxna',
          ['## Vardag', { ...ROW, [H1]: 'Ogjord', 'Bokslut 2021': 'Gjord' }],
          [REASON],
        ),
      },
      reasons: ['a vuxna 2021-H1 Sjukdom.'],
    },
    {
      name: 'go to the latest period where none is interim',
      files: {
        'report.yaml': ANNUAL,
        [SV]: goalFile(
          '# Vuxna',
          ['## Vardag', { ...ROW, 'Bokslut 2021': 'Gjord', 'Bokslut 2020': 'Ogjord' }],
          [REASON],
        ),
      },
      reasons: ['a vuxna 2021 Sjukdom.'],
    },
    {
      name: 'continue a cell, and each other',
      files: {
        [SV]: goalFile(
          '# Vuxna',
          ['## Vardag', { ...ROW, [H1]: 'Ogjord', Orsak: 'Frånvaro.' }],
          [REASON],
          ['#### {#a}\n\n**Orsak:** Snö.'],
        ),
      },
      reasons: ['a vuxna 2021-H1 Frånvaro.\nSjukdom.\nSnö.'],
    },
    {
      name: 'come to the same period in both editions, whichever has the columns',
      files: {
        'report.yaml': ANNUAL,
        [SV]: goalFile('# Vuxna', ['## Vardag', { ...ROW, [H1]: 'Ogjord', Status: 'försenad' }], [REASON]),
        [FI]: goalFile(
          '# Aikuiset',
          ['## Arki', { Tunnus: 'a', Avaintavoite: 'Arki sujuu', Mittari: 'Kysely' }],
          ['#### {#a}\n\n**Syy:** Sairaus.'],
        ),
      },
      reasons: ['a vuxna 2021-H1 Sjukdom. / Sairaus.'],
    },
  ];
  it.each(cases)('$name', ({ files, reasons }) => {
    const { measures } = analyseFiles(files).report;
    const found = measures.flatMap(({ id, participations }) =>
      participations.flatMap(({ unit, followUps }) =>
        followUps.flatMap(({ period, reason }) => {
          const texts = Object.values(reason).map((text) => text?.plain ?? '');
          return texts.length > 0 ? [`${id} ${unit} ${period.id} ${texts.join(' / ')}`] : [];
        }),
      ),
    );
    expect(found).toEqual(reasons);
  });

  it('are not lost in silence where no period is known', () => {
    const text = goalFile('# Vuxna', ['## Vardag', ROW], [REASON]);
    const { findings } = analyse({ files: [{ path: 'mål.md', text }], assets: [] });
    expect(findings.map(({ code, args }) => [code, args])).toContainEqual(['S16', { text: 'a' }]);
  });
});

describe('rows without ids', () => {
  const sv = (goal: string, measure: string): Row => ({
    Nyckelmål: goal,
    Mätare: measure,
    'Delårsrapport 1–6 2021': 'Ja',
  });
  const fi = (goal: string, measure: string): Row => ({
    Avaintavoite: goal,
    Mittari: measure,
    'Osavuosikatsaus 1–6/2021': 'Joo',
  });
  const VARDAG = sv('Vardagen är smidig', 'Enkät');
  const ARKI = fi('Arki sujuu', 'Kysely');
  const EKONOMI = sv('Budgeten hålls', 'Utfall');
  const TALOUS = fi('Budjetti pitää', 'Talousarvio');
  const RUNDAN = sv('Vardagen är trygg', 'Rundan');
  const KIERROS = fi('Arki on turvallista', 'Kierros');
  const pairsIn = (files: Record<string, string>) => {
    const { goals, measures } = analyseFiles(files).report;
    const pair = ({ text }: { text: (typeof goals)[number]['text'] }) =>
      `${text.sv?.plain ?? '–'} = ${text.fi?.plain ?? '–'}`;
    return [...goals, ...measures].map(pair);
  };

  it('are paired in order under headings that repeat an id', () => {
    const files = {
      [SV]: goalFile(
        '# Vuxna {#vuxna}',
        ['## Vardag {#arki}', VARDAG],
        ['## Ekonomi {#talous}', EKONOMI],
        ['## Vardag {#arki}', RUNDAN],
      ),
      [FI]: goalFile(
        '# Aikuiset {#vuxna}',
        ['## Arki {#arki}', ARKI],
        ['## Talous {#talous}', TALOUS],
        ['## Arki {#arki}', KIERROS],
      ),
    };
    expect(differences(files)).toEqual([]);
    expect(pairsIn(files)).toEqual([
      'Vardagen är smidig = Arki sujuu',
      'Budgeten hålls = Budjetti pitää',
      'Vardagen är trygg = Arki on turvallista',
      'Enkät = Kysely',
      'Utfall = Talousarvio',
      'Rundan = Kierros',
    ]);
    const shorter = files[FI].slice(0, files[FI].lastIndexOf('## Arki'));
    expect(differences({ ...files, [FI]: shorter })).not.toEqual([]);
  });

  const themes = `themes:
  - { id: vardag, name: { sv: Vardag, fi: Arki } }
  - { id: ekonomi, name: { sv: Ekonomi, fi: Talous } }
`;
  const swedish = goalFile('# Vuxna', ['## Vardag', VARDAG], ['## Ekonomi', EKONOMI]);
  const inAnotherOrder = goalFile('# Aikuiset', ['## Talous', TALOUS], ['## Arki', ARKI]);
  const RIGHT = [
    'Vardagen är smidig = Arki sujuu',
    'Budgeten hålls = Budjetti pitää',
    'Enkät = Kysely',
    'Utfall = Talousarvio',
  ];
  it('are paired under themes that report.yaml names in both languages', () => {
    const files = { 'report.yaml': CONFIG + themes, [SV]: swedish, [FI]: inAnotherOrder };
    expect(differences(files)).toEqual([]);
    expect(pairsIn(files)).toEqual(RIGHT);
  });
  it('are paired under themes whose ids another file tells', () => {
    const files = {
      [SV]: swedish,
      [FI]: inAnotherOrder,
      'goals/unga.sv.md': goalFile('# Unga', ['## Vardag {#v}', RUNDAN]),
      'goals/unga.fi.md': goalFile('# Nuoret', ['## Arki {#v}', KIERROS]),
    };
    expect(differences(files)).toEqual([]);
    expect(pairsIn(files)).toEqual(expect.arrayContaining(RIGHT));
  });
  it('are not paired where another file has the themes in another order', () => {
    const files = {
      [SV]: swedish,
      [FI]: inAnotherOrder,
      'goals/unga.sv.md': goalFile('# Unga', ['## Vardag', VARDAG], ['## Ekonomi', EKONOMI]),
      'goals/unga.fi.md': goalFile('# Nuoret', ['## Arki', ARKI], ['## Talous', TALOUS]),
    };
    expect(differences(files)).toEqual(['countsDiffer', 'countsDiffer']);
  });
  it('are paired by order where nothing is known of the themes', () => {
    const files = { [SV]: swedish, [FI]: goalFile('# Aikuiset', ['## Arki', ARKI], ['## Talous', TALOUS]) };
    expect(differences(files)).toEqual([]);
    expect(pairsIn(files)).toEqual(RIGHT);
  });
  it('under a unit are paired by its name in report.yaml', () => {
    const files = {
      'goals/alla.sv.md': `${goalFile('# Vuxna', ['## Vardag', VARDAG])}\n\n${goalFile('# Unga', ['## Vardag', RUNDAN])}`,
      'goals/alla.fi.md': `${goalFile('# Nuoret', ['## Arki', KIERROS])}\n\n${goalFile('# Aikuiset', ['## Arki', ARKI])}`,
    };
    expect(differences(files)).toEqual([]);
    expect(pairsIn(files)).toEqual(expect.arrayContaining(['Enkät = Kysely', 'Rundan = Kierros']));
  });

  it('that continue a goal do not translate a new goal of the source', () => {
    const files = {
      [SV]: goalFile('# Vuxna', ['## Vardag', VARDAG, RUNDAN]),
      [FI]: goalFile('# Aikuiset', ['## Arki', ARKI, fi('', 'Kierros')]),
    };
    expect(differences(files)).toEqual(['missingText Vardagen är trygg']);
    expect(pairsIn(files)).toContain('Vardagen är trygg = –');
    const continued = { ...files, [SV]: goalFile('# Vuxna', ['## Vardag', VARDAG, sv('', 'Rundan')]) };
    expect(differences(continued)).toEqual([]);
  });
});

describe('facts that both editions state', () => {
  const SWEDISH = {
    Id: 'a',
    Nyckelmål: 'Vardagen är smidig',
    Mätare: 'Svarstid',
    'Delårsrapport 1–6 2021': '12,5',
    Status: 'pågår',
    'Målnivå 2021': '≤ 1 200',
    Enhet: '%',
    Riktning: 'lägre',
    Ansvarig: 'Chefen',
  };
  const FINNISH = {
    Tunnus: 'a',
    Avaintavoite: 'Arki sujuu',
    Mittari: 'Vastausaika',
    'Osavuosikatsaus 1–6/2021': '12,50',
  };
  const cases: [column: string, same: string[], other: Record<string, string[]>, own?: Row][] = [
    ['Tila', ['käynnissä', '?valmis', ''], { valmis: ['status pågår ≠ valmis'] }],
    ['Sitova', ['', 'ei'], { kyllä: ['binding – ≠ kyllä'] }],
    ['Sitova', ['', 'kyllä'], { ei: ['binding ja ≠ ei'] }, { Bindande: 'ja' }],
    [
      'Vastuutaho',
      ['Päällikkö', 'palvelupäällikkö', 'Kansliapäällikkö', ''],
      {
        Johtaja: ['responsible Chefen ≠ Johtaja'],
        'Päällikkö; Johtaja': ['responsible Chefen ≠ Päällikkö; Johtaja'],
      },
    ],
    ['Vastuutaho', ['Päällikkö', 'Johtaja'], {}, { Ansvarig: 'Rådgivaren' }],
    [
      'Tavoitetaso 2021',
      ['≤ 1200', 'enintään 1\u00a0200,0', 'tuhatkaksisataa', ''],
      {
        '≤ 1 300': ['target ≤ 1 200 ≠ ≤ 1 300'],
        '≥ 1 200': ['target ≤ 1 200 ≠ ≥ 1 200'],
      },
    ],
    ['Tavoitetaso 2021', ['31.12.2021', 'joulukuu 2021'], {}, { 'Målnivå 2021': '31 december 2021' }],
    ['Tavoitetaso 2021', ['10–5', '5-10'], { '5–12': ['target 5–10 ≠ 5–12'] }, { 'Målnivå 2021': '5–10' }],
    ['Tavoitetaso 2021', ['-2'], { '2': ['target −2 ≠ 2'] }, { 'Målnivå 2021': '−2' }],
    ['Osavuosikatsaus 1–6/2021', ['12.5', '12,5 % asiakkaista', 'Hyvä'], { '13,5': ['outcome 12,5 ≠ 13,5'] }],
    ['Yksikkö', ['%', 'prosenttia', ''], { '€': ['valueUnit % ≠ €'] }],
    ['Yksikkö', ['päivää'], {}, { Enhet: 'dagar' }],
    ['Suunta', ['matalampi', ''], { korkeampi: ['direction ↓ ≠ ↑'] }],
    ['Paino', [''], { '2': ['weight – ≠ 2'] }],
  ];
  const compared = (own: Row, column: string, word: string) =>
    differences({
      [SV]: goalFile('# Vuxna', ['## Vardag', { ...SWEDISH, ...own }]),
      [FI]: goalFile('# Aikuiset', ['## Arki', { ...FINNISH, [column]: word }]),
    }).filter((difference) => !difference.startsWith('missingText'));

  it.each(cases)('agree in %s when written as %j', (column, same, _other, own = {}) => {
    for (const word of same) expect(compared(own, column, word), word).toEqual([]);
  });
  const differing = cases.flatMap(([column, , other, own = {}]) =>
    Object.entries(other).map(([word, found]) => ({ column, word, found, own })),
  );
  it.each(differing)('differ in $column when it says $word', ({ column, word, found, own }) => {
    expect(compared(own, column, word)).toEqual(found);
  });
});
