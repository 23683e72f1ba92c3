// What is recognised as one goal, one measure, one unit; and what is not.
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/pipeline.js';

const CONFIG = `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
units:
  - id: stad
    name: Staden
    units: [{ id: unga, name: Unga }, { id: vuxna, name: Vuxna }]
reports:
  - { id: delar, kind: interim, period: 2021-H1, title: Delårsrapport, approval: { board: Nämnden, date: 2021-09-01 } }
`;
const HEAD = (columns: string) => `| ${columns} |\n|${columns.replace(/[^|]+/g, '---')}|\n`;
const TABLE = HEAD('Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021');
const unit = (id: string, rows: string, head = TABLE) =>
  `# ${id === 'unga' ? 'Unga' : 'Vuxna'} {#${id}}\n\n## Vardag {#vardag}\n\n${head}${rows}\n`;
const CENTRAL = (rows: string, head = TABLE) => `# Staden {#stad}\n\n## Vardag {#vardag}\n\n${head}${rows}\n`;

function read(files: Record<string, string>, config = CONFIG) {
  const all = { 'report.yaml': config, ...files };
  const sources = Object.entries(all).map(([path, text]) => ({ path, text }));
  const { report, scores, findings } = analyse({ files: sources, assets: [] });
  const figure = (id: string) => {
    const found = scores.reports[0]?.figures.find((each) => each.id === id);
    return found && `${found.numerator}/${found.denominator}`;
  };
  return { report, figure, findings, codes: findings.map(({ code }) => code) };
}

describe('a row of a unit', () => {
  it('that repeats the goal beside the id of a measure adds to the measure, not to the goal', () => {
    const { report, figure } = read({
      'goals/_central.sv.md': CENTRAL(
        `| vard | Alla får vård i tid | Väntetiden mäts | Vi mäter. | pågår | uppnås |`,
      ),
      'goals/vuxna.sv.md': unit(
        'vuxna',
        `| vard | Alla får vård i tid | | Vi vuxna mäter. | klar | uppnås |`,
      ),
    });
    expect(report.measures[0]?.participations.map((each) => each.unit)).toEqual(['vuxna']);
    expect(report.goals[0]?.followUps).toEqual([]);
    expect(figure('measures.partlyMet')).toBe('1/1');
  });

  it('that judges a goal alone speaks for its unit, not for the whole', () => {
    const goals = HEAD('Nyckelmål | Delårsrapport 1–6 2021 | Status 1–6 2021');
    const { figure } = read({
      'goals/unga.sv.md': unit('unga', `| Vardagen är smidig | Målet nås hos oss | uppfyllt |`, goals),
      'goals/vuxna.sv.md': unit(
        'vuxna',
        `| Vardagen är smidig | Målet nås inte hos oss | ej uppfyllt |`,
        goals,
      ),
    });
    expect([figure('goals.met'), figure('unit:unga.goals.met'), figure('unit:vuxna.goals.met')]).toEqual([
      '0/1',
      '1/1',
      '0/1',
    ]);
  });

  it('belongs to the unit that the file is named after, where no heading names one', () => {
    const rows = `| a | Vardagen är smidig | Enkäten görs | Den är gjord. | klar | uppnås |`;
    const text = `## Vardag {#vardag}\n\n${TABLE}${rows}\n`;
    const { report, codes } = read({ 'goals/vuxna.sv.md': text });
    expect(report.measures[0]?.participations[0]?.unit).toBe('vuxna');
    expect(codes).toEqual([]);
    expect(read({ 'goals/okand.sv.md': text }).codes).toContain('S05');
  });

  it('whose id is another measure of another goal is a repeated id', () => {
    const { codes } = read({
      'goals/unga.sv.md': unit('unga', `| a | Vardagen är smidig | Enkäten görs | Gjord. | klar | uppnås |`),
      'goals/vuxna.sv.md': unit('vuxna', `| a | Budgeten hålls | Utfallet följs | Följt. | klar | uppnås |`),
    });
    expect(codes).toContain('S06');
  });

  it('is known by its words where the id is only a running number', () => {
    const numbered = TABLE.replace('Id', 'Nr');
    const { report } = read({
      'goals/unga.sv.md': unit(
        'unga',
        `| 1 | Vardagen är smidig | Enkäten görs | Gjord. | klar | uppnås |`,
        numbered,
      ),
      'goals/vuxna.sv.md': unit(
        'vuxna',
        `| 1 | Budgeten hålls | Utfallet följs | Följt. | klar | uppnås |`,
        numbered,
      ),
    });
    expect(report.measures).toHaveLength(2);
  });
});

describe('two measures without ids under one long goal', () => {
  const goal = 'Vi förebygger marginalisering av unga och deras familjer i hela staden';
  const withoutIds = TABLE.replace('| Id ', '').replace('|---', '');
  const both = (a: string, b: string) =>
    read({
      'goals/unga.sv.md': unit('unga', `| ${goal} | ${a} | Text. | klar | uppnås |`, withoutIds),
      'goals/vuxna.sv.md': unit('vuxna', `| ${goal} | ${b} | Text. | klar | uppnås |`, withoutIds),
    }).report.measures.length;

  it.each([
    ['Antal män', 'Antal barn', 2],
    ['Verksamheten genomförs enligt planen', 'Verksamheten genomförs enligt planen.', 1],
    ['Verksamheten genomförs enligt planen', 'Verksamheten genomförts enligt planen', 1],
    ['Statistik som fås från tjänsten Klinik', 'Statistik som fås från Klinik tjänsten', 1],
  ])('%s and %s are %d', (a, b, expected) => {
    expect(both(a, b)).toBe(expected);
  });
});

describe('the same measure written twice', () => {
  const head = HEAD(
    'Id | Nyckelmål | Mätare | Vikt | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021',
  );
  const row = (weight: string) =>
    `| x | Vardagen är smidig | Enkäten görs | ${weight} | Gjord. | klar | uppnås |`;
  const files = (a: string, b: string) => ({
    'goals/unga.sv.md': unit('unga', row(a), head),
    'goals/vuxna.sv.md': unit('vuxna', row(b), head),
  });

  it('takes a weight from the place that states it, and says when two differ', () => {
    expect(read(files('', '3')).report.measures[0]?.weight).toBe(3);
    expect(read(files('1', '9')).codes).toContain('T17');
    expect(read(files('2', '2')).codes).not.toContain('T17');
  });
});

describe('levels', () => {
  it('two roots with units below them are two units, and neither is the level above', () => {
    const config = CONFIG.replace(
      /units:[\s\S]*?(?=reports:)/,
      `units:
  - { id: social, name: Social, units: [{ id: vuxna, name: Vuxna }] }
  - { id: bildning, name: Bildning, units: [{ id: skola, name: Skola }] }
`,
    );
    const section = (id: string) =>
      `# X {#${id}}\n\n## Vardag {#vardag}\n\n${TABLE}| budget-${id} | Budgeten hålls | Utfallet följs | ${id} håller. | klar | uppnås |\n`;
    const { report } = read(
      { 'goals/social.sv.md': section('social'), 'goals/bildning.sv.md': section('bildning') },
      config,
    );
    expect(report.measures.map((measure) => measure.participations.map((each) => each.unit))).toEqual([
      ['social'],
      ['bildning'],
    ]);
  });

  it('a goal below a goal below a goal keeps its place', () => {
    const { report } = read({
      'goals/allt.yaml': `version: 1
goals:
  - id: g1
    theme: vardag
    text: Vardagen är smidig
    goals:
      - id: g2
        unit: vuxna
        text: Alla får svar
        goals:
          - id: g3
            text: Svaren är snabba
            measures: [{ id: m, text: Listan finns, followUps: [{ period: 2021-H1, status: done, outcome: Den finns. }] }]
`,
    });
    expect(report.goals.map(({ id, parent }) => [id, parent])).toEqual([
      ['g1', undefined],
      ['g2', 'g1'],
      ['g3', 'g2'],
    ]);
  });

  it('a theme that nobody declared is one theme in two spellings, with a note', () => {
    const row = `| a | Vardagen är smidig | Enkäten görs | Gjord. | klar | uppnås |`;
    const { report, codes } = read({
      'goals/unga.sv.md': unit('unga', row).replace(
        '## Vardag {#vardag}',
        '## En smidig vardag för barnfamiljer',
      ),
      'goals/vuxna.sv.md': unit(
        'vuxna',
        row.replace('| a ', '| b ').replace('Enkäten görs', 'Listan finns'),
      ).replace('## Vardag {#vardag}', '## En smidig vardag för barnfamiljen'),
    });
    expect(report.themes).toHaveLength(1);
    expect(codes).toContain('T12');
  });
});

describe('columns', () => {
  it('of one kind are one text', () => {
    const head = HEAD(
      'Id | Nyckelmål | Mätare | Ansvarig nämnd | Ansvarig person | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021',
    );
    const { report } = read({
      'goals/vuxna.sv.md': unit(
        'vuxna',
        `| a | Vardagen är smidig | Enkäten görs | Nämnden | Chefen | Gjord. | klar | uppnås |`,
        head,
      ),
    });
    expect(report.measures[0]?.parties[0]?.text.sv?.plain).toBe('Nämnden\nChefen');
  });

  it('without a period belong to the period column at their left, and a forecast to the interim period', () => {
    const head = HEAD('Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status | Prognos | Bokslut 2021');
    const { report, codes } = read({
      'goals/vuxna.sv.md': unit(
        'vuxna',
        `| a | Vardagen är smidig | Enkäten görs | Gjord. | klar | uppnås | |`,
        head,
      ),
    });
    const [followUp] = report.measures[0]?.participations[0]?.followUps ?? [];
    expect([followUp?.period.id, followUp?.status?.value, followUp?.forecast?.value]).toEqual([
      '2021-H1',
      'done',
      'willBeMet',
    ]);
    expect(codes).toEqual([]);
  });

  it('with a lone dash say nothing', () => {
    const { codes } = read({
      'goals/vuxna.sv.md': unit('vuxna', `| a | Vardagen är smidig | Enkäten görs | – | - | – |`),
    });
    expect(codes).toEqual(['G02']);
  });

  it.each([
    ['klar, uppfyllt', ['done', 'met'], []],
    ['klar / uppfyllt', ['done', 'met'], []],
    ['klar; pågår', ['done', undefined], ['T14']],
  ])('status %s', (status, expected, codes) => {
    const result = read({
      'goals/vuxna.sv.md': unit(
        'vuxna',
        `| a | Vardagen är smidig | Enkäten görs | Gjord. | ${status} | uppnås |`,
      ),
    });
    const [followUp] = result.report.measures[0]?.participations[0]?.followUps ?? [];
    expect([followUp?.status?.value, followUp?.assessment?.value]).toEqual(expected);
    expect(result.codes).toEqual(codes);
  });

  it('tell whether the goal is binding, also beside a measure', () => {
    const head = HEAD(
      'Id | Nyckelmål | Mätare | Bindande | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021',
    );
    const { report } = read({
      'goals/vuxna.sv.md': unit(
        'vuxna',
        `| a | Vardagen är smidig | Enkäten görs | ja | Gjord. | klar | uppnås |`,
        head,
      ),
    });
    expect(report.goals[0]?.binding).toBe(true);
  });
});

describe('goals', () => {
  const goals = HEAD('Id | Nyckelmål');
  it('may be named by their id', () => {
    const { codes } = read({
      'goals/_central.sv.md': CENTRAL(`| smidig | Vardagen är smidig |`, goals),
      'goals/unga.sv.md': unit('unga', `| a | smidig | Enkäten görs | Gjord. | klar | uppnås |`),
      'goals/vuxna.sv.md': unit('vuxna', `| a | smidig | Enkäten görs | Gjord. | klar | uppnås |`),
    });
    expect(codes).toEqual([]);
  });

  it('written on the rows of their measures need no table of their own beside one that has', () => {
    const { codes } = read({
      'goals/_central.sv.md': CENTRAL(
        `| vard | Alla får vård i tid | | | | |\n| a | Vardagen är smidig | Enkäten görs | Gjord. | klar | uppnås |`,
      ),
    });
    expect(codes).toEqual(['G01']);
  });

  it('keep the id that a later row gives to their measure', () => {
    const { codes } = read({
      'goals/_central.sv.md': CENTRAL(`| | Budgeten hålls | Utfallet följs | Följs. | klar | uppnås |`),
      'goals/unga.sv.md': unit(
        'unga',
        `| budget | Budgeten hålls | Utfallet följs | Följs. | klar | uppnås |`,
      ),
      'goals/vuxna.sv.md': unit('vuxna', `| budget | | | Följs. | klar | uppnås |`),
    });
    expect(codes).toEqual([]);
  });
});

describe('a header that is repeated after a page break', () => {
  const head = HEAD('NYCKELMÅL | Mätare | Ansvarig | Delårsrapport 1–6 2021');
  it('continues the table when its first row is the rest of the row above', () => {
    const text = `Staden\n\nVardag\n\n${head}| Nya former genom | Besöken ordnas | Chefen | Vi deltar i |\n\n${head}| samarbete och nätverk. | | samt direktören | projektet. |\n| | Larmen provas | Chefen | De provas. |\n`;
    const { report, codes } = analyseFile(text);
    expect(report.goals.map((goal) => goal.text.sv?.plain)).toEqual([
      'Nya former genom samarbete och nätverk.',
    ]);
    expect(report.measures).toHaveLength(2);
    expect(codes).toEqual(expect.arrayContaining(['T07', 'T10']));
  });
});

function analyseFile(text: string) {
  const { report, findings } = analyse({ files: [{ path: 'a.md', text }], assets: [] });
  return { report, codes: findings.map(({ code }) => code) };
}
