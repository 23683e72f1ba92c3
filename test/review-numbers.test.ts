// Whole repositories with hostile numbers: what is printed must be right, or said to be unknown.
import { describe, expect, it } from 'vitest';
import type { GroupScore, ReportScores } from '../src/compute/index.js';
import { analyse } from '../src/pipeline.js';

interface Given {
  kind?: 'interim' | 'annual';
  period?: string;
  policy?: string;
}

function reportYaml({ kind = 'annual', period = '2016', policy = 'strict' }: Given): string {
  return `version: 1
organisation: { name: Kommunen, kind: municipality, country: SE }
languages: [sv-SE]
units: [{ id: a, name: Avdelning A }, { id: b, name: Avdelning B }]
themes: [{ id: tema, name: Tema }]
policy: ${policy}
reports: [{ id: rapport, kind: ${kind}, period: "${period}", title: Rapport }]
`;
}

interface Read {
  scores: ReportScores;
  /** Code and the words that it stands at. */
  findings: string[];
}

function read(files: Record<string, string>, given: Given = {}): Read {
  const all = Object.entries({ 'report.yaml': reportYaml(given), ...files });
  const { scores, findings } = analyse({ files: all.map(([path, text]) => ({ path, text })), assets: [] });
  const textAt = ({ place }: (typeof findings)[number]) =>
    all.find(([path]) => path === place.file)?.[1].slice(place.start, place.end) ?? '';
  return { scores: scores.reports[0]!, findings: findings.map((each) => `${each.code} ${textAt(each)}`) };
}

/** One measure of a goal of the unit `a`; each line is a key of it. */
function measure(lines: string[], given?: Given): Read {
  const keys = ['id: m', 'kind: numeric', 'text: Mått', ...lines];
  const goals = `version: 1
goals:
  - id: g
    theme: tema
    unit: a
    text: Mål
    measures:
      - ${keys.join('\n        ')}
`;
  return read({ 'goals/a.yaml': goals }, given);
}

function group({ scores }: Read, id = 'total'): GroupScore {
  return scores.numbers.m![0]!.groups.find((each) => each.group === id)!;
}

const HIGHER = ['unit: st', 'direction: higher'];

describe('what cannot be compared', () => {
  it('refuses a percentage between millions and a number that names no unit', () => {
    const { state, trend } = group(
      measure([
        'direction: lower',
        'target: { "2016": "1,2 mnkr" }',
        'series: { total: { "2016": "1 100", "2015": "1,3 mnkr" } }',
      ]),
    );
    expect([state.ratio, state.none, trend.none]).toEqual([undefined, 'notComparable', 'notComparable']);
  });

  it('takes zero for zero, whatever the other is counted in', () => {
    const { state } = group(
      measure(['direction: higher', 'target: { "2016": 0 }', 'series: { total: { "2016": "-3 mnkr" } }']),
    );
    expect(state.assessment).toBe('notMet');
  });

  it.each(['#N/A', 'inga', '3,2 (?)'])(
    'says that %s is no value, and counts it as judged by nobody',
    (text) => {
      const read = measure([...HIGHER, 'target: { "2016": 5 }', `series: { total: { "2016": "${text}" } }`]);
      expect(read.findings).toContain(`N01 "${text}"`);
      expect(read.scores.whole.measures.m!.state.assessment).toBe('notAssessed');
    },
  );

  it.each(['baseline', 'partlyFrom'])('says that a %s in words is none', (key) => {
    const read = measure([...HIGHER, `${key}: som förr`, 'target: { "2016": 5 }']);
    expect(read.findings).toContain('N01 som förr');
  });

  it('counts a target in words that it cannot compare with as judged by nobody', () => {
    const read = measure([...HIGHER, 'target: { "2016": enligt plan }', 'series: { total: { "2016": 5 } }']);
    expect(read.scores.whole.measures.m!.state.assessment).toBe('notAssessed');
  });
});

describe('values over time', () => {
  it('measures no progress from before a change of method', () => {
    const lines = [...HIGHER, 'fulfilment: progress', 'baseline: "80 (2014)"', 'target: { "2016": 90 }'];
    const values = 'series: { total: { "2016": 85 } }';
    expect(group(measure([...lines, values])).state.method).toBe('progress');
    expect(group(measure([...lines, values, 'methodBreaks: [{ period: "2016" }]'])).state.method).toBe(
      'ratio',
    );
  });

  it('compares a count that grows through the year with none that has grown for a shorter time', () => {
    const series = 'series: { total: { "2016-T2": 85, "2015-08": 11 } }';
    const given: Given = { kind: 'interim', period: '2016-T2' };
    expect(group(measure([...HIGHER, series], given)).trend.trend).toBe('improved');
    const grown = group(measure([...HIGHER, 'accumulates: true', series], given));
    expect([grown.trend.trend, grown.trend.none]).toEqual([undefined, 'noComparison']);
  });

  it.each([
    ['75,5', '', 'met'],
    ['76', '', 'notMet'],
    ['76', 'direction: higher', 'met'],
    ['74', 'direction: higher', 'notMet'],
  ])('takes for unchanged what the policy does: from 75 to %s, %s', (value, direction, assessment) => {
    const target = 'target: { "2016": oförändrad }';
    const series = `series: { total: { "2015": 75, "2016": "${value}" } }`;
    const { state } = group(measure(['unit: "%"', target, series, ...(direction ? [direction] : [])]));
    expect(state.assessment).toBe(assessment);
  });

  it('judges the count of one month against no target of the year', () => {
    const lines = [...HIGHER, 'target: { "2016": 90 }', 'series: { total: { "2016-12": 11 } }'];
    expect(group(measure(lines)).state.assessment).toBe('notMet');
    expect(group(measure([...lines, 'accumulates: true'])).state.none).toBe('noOutcome');
  });
});

describe('who says what', () => {
  const TARGET = [...HIGHER, 'target: { "2016": 90 }'];

  it('tells that the one unit and the level above say different things', () => {
    const values = 'observations: [{ period: 2016, unit: a, value: 95 }, { period: 2016, value: 70 }]';
    expect(measure([...TARGET, values]).findings).toContain('T17 70');
  });

  it('tells that a unit has two values where another carries the measure too', () => {
    const values = [
      '{ period: 2016, unit: a, value: 95 }',
      '{ period: 2016, unit: b, value: 70 }',
      '{ period: 2016, value: 91 }',
    ];
    const { findings } = measure([...TARGET, `observations: [${values.join(', ')}]`]);
    expect(findings).toContain('T17 91');
  });

  it('lets no group make up for a total that cannot be assessed', () => {
    const values = 'series: { total: { "2016": kan inte bedömas }, women: { "2016": 95 } }';
    const { scores } = measure([...TARGET, values], { policy: '{ base: strict, groups: each }' });
    expect(scores.whole.measures.m!.state.assessment).toBe('notAssessable');
  });
});

describe('groups', () => {
  const EACH: Given = { policy: '{ base: strict, groups: each }' };
  const SERIES = 'series: { total: { "2016": 151 }, women: { "2016": 74 }, men: { "2016": 77 } }';

  it('asks of no part of a sum what the whole sum shall reach', () => {
    const read = measure([...HIGHER, 'target: { "2016": 150 }', SERIES], EACH);
    expect([group(read, 'women').state.none, group(read, 'men').state.ratio]).toEqual([
      'noTarget',
      undefined,
    ]);
    expect(read.scores.whole.measures.m!.state.assessment).toBe('met');
  });

  it('judges a part of a sum against a target of its own', () => {
    const target = 'target: [{ period: 2016, value: 150 }, { period: 2016, group: women, value: 75 }]';
    const read = measure([...HIGHER, target, SERIES], EACH);
    expect(group(read, 'women').state.assessment).toBe('partlyMet');
    expect(read.scores.whole.measures.m!.state.assessment).toBe('partlyMet');
  });

  it('takes no more into a mean than the group that decides has reached', () => {
    const series = 'series: { total: { "2016": 52 }, women: { "2016": 30 }, men: { "2016": 60 } }';
    const policy = '{ base: vansbro, groups: each }';
    const { scores } = measure([...HIGHER, 'target: { "2016": 50 }', series], { policy });
    expect(scores.whole.measures.m!.state.assessment).toBe('notMet');
    expect(scores.whole.goals.g!.state).toMatchObject({ assessment: 'notMet', basis: { mean: 0.6 } });
  });

  it.each([
    ['a share', '{ total: { "2016": 50 }, women: { "2016": 55 }, men: { "2016": 45 } }'],
    ['one with nothing', '{ total: { "2016": 50 }, women: { "2016": 0 }, men: { "2016": 50 } }'],
  ])('judges each group of %s against the target of all', (_, series) => {
    const read = measure([...HIGHER, 'target: { "2016": 50 }', `series: ${series}`], EACH);
    expect(group(read, 'men').state.target?.text).toBe('50');
  });
});

describe('the same facts in another order', () => {
  const HEAD = `# Avdelning A {#a}
## Tema {#tema}

| Id | Mål | Mått | Enhet | Riktning | Grupp | Utfall 2015 | Utfall 2016 | Mål 2016 | Vikt |
|----|-----|------|-------|----------|-------|------------:|------------:|---------:|-----:|
`;
  const ROWS = [
    `| x | Målet | Svar | % | högre | Totalt | 80 | 85 | 100 | 2 |
| | | | | | Kvinnor | 81 | 90 | 95 | |
| | | | | | Män | 79 | 80 | - | |`,
    '| y | Målet | Tid | dagar | lägre | Totalt | 12 | 10 | 9 | 1 |',
    '| z | Målet | Kostnad | mnkr | lägre | Totalt | 1 300 tkr | 1,1 | 1 000 tkr | 3 |',
  ];
  const VANSBRO: Given = { policy: '{ base: vansbro, groups: each }' };

  /** All that is counted or judged, whatever the order in which it stands. */
  function told(files: Record<string, string>, given = VANSBRO) {
    const { figures, numbers, whole } = read(files, given).scores;
    const groups = Object.entries(numbers).map(([id, [score]]) => [id, score!.gap, byGroup(score!.groups)]);
    const assessments = Object.entries(whole.measures).map(([id, { state }]) => [id, state.assessment]);
    const [goal] = Object.values(whole.goals);
    return {
      figures: figures.map(({ id, numerator, denominator }) => `${id} ${numerator}/${denominator}`).sort(),
      groups: Object.fromEntries(groups.map(([id, ...rest]) => [id, rest])),
      assessments: Object.fromEntries(assessments),
      mean: goal!.state.basis.by === 'aggregation' ? goal!.state.basis.mean : undefined,
    };
  }

  function byGroup(groups: readonly GroupScore[]) {
    return Object.fromEntries(
      groups.map(({ group: id, state, trend }) => [id, [state.assessment, state.ratio, trend.trend]]),
    );
  }

  const whole = told({ 'goals/a.sv.md': HEAD + ROWS.join('\n') });

  it('is told of all three measures, with a mean', () => {
    expect(Object.keys(whole.assessments).sort()).toEqual(['x', 'y', 'z']);
    expect(whole.mean).toBeCloseTo((2 * 0.8 + 0.9 + 3 * (1 / 1.1)) / 6, 10);
  });

  it('gives the same figures for rows in another order', () => {
    expect(told({ 'goals/a.sv.md': HEAD + ROWS.toReversed().join('\n') })).toEqual(whole);
  });

  it('gives the same figures for groups in another order', () => {
    const [first = '', ...rest] = ROWS;
    const [total = '', women = '', men = ''] = first.split('\n');
    const swapped = [total, men, women].join('\n');
    expect(told({ 'goals/a.sv.md': HEAD + [swapped, ...rest].join('\n') })).toEqual(whole);
  });

  it.each(['goals/b.sv.md', 'measures/a.sv.md'])('gives the same figures when some stand in %s', (path) => {
    const [first = '', ...rest] = ROWS;
    expect(told({ 'goals/a.sv.md': HEAD + rest.join('\n'), [path]: HEAD + first })).toEqual(whole);
  });

  it.each([
    ['strict', 'notAssessable'],
    ['half', 'met'],
    ['{ base: strict, levels: { measureToGoal: { notAssessed: exclude } } }', 'met'],
    ['{ base: strict, levels: { measureToGoal: { notAssessed: countAsNotMet } } }', 'notMet'],
  ])('changes by a measure that nobody has judged only what %s says', (policy, assessment) => {
    const goals = (ids: string[]) => `version: 1
goals:
  - id: g
    theme: tema
    unit: a
    text: Mål
    measures:
${ids.map((id) => `      - { id: ${id}, kind: numeric, text: Mått ${id}, unit: st, direction: higher, target: { "2016": 5 }${id === 'ny' ? '' : ', series: { total: { "2016": 5 } }'} }`).join('\n')}
`;
    const judged = (ids: string[]) => read({ 'goals/a.yaml': goals(ids) }, { policy }).scores.whole;
    expect(judged(['x', 'y']).goals.g!.state.assessment).toBe('met');
    const { goals: after, measures } = judged(['x', 'y', 'ny']);
    expect(after.g!.state.assessment).toBe(assessment);
    expect(['x', 'y', 'ny'].map((id) => measures[id]!.state.assessment)).toEqual([
      'met',
      'met',
      'notAssessed',
    ]);
  });
});

describe('commitments', () => {
  it('counts what is said to be met as done', () => {
    const rows = [
      '| x | Första | uppfyllt |',
      '| y | Andra | delvis uppfyllt |',
      '| z | Tredje | ej uppfyllt |',
    ];
    const table = `# Avdelning A {#a}
## Tema {#tema}
### Mål {#g}

| Id | Utvecklingsåtagande | Status 2016 |
|----|---------------------|-------------|
${rows.join('\n')}
`;
    const [count] = read({ 'goals/a.sv.md': table }).scores.commitments;
    expect(count!.members).toMatchObject({ done: ['x'], partlyDone: ['y'], notStated: ['z'] });
  });
});

describe('amounts', () => {
  it.each(['105 €', '105 %', 'inga', '100-110'])(
    'subtract nothing from, or with, %s in a table of mnkr',
    (text) => {
      const economy = `# Avdelning A {#a}
## Drift {#drift unit=mnkr}

| Verksamhet | Budget 2016 | Utfall 2016 |
|------------|------------:|------------:|
| Drift | 100 | ${text} |
`;
      const yaml = `version: 1
economy:
  - id: drift
    unit: a
    amountsIn: mnkr
    lines: [{ id: drift, text: Drift, amounts: [{ period: 2016, budget: 100, outcome: "${text}" }] }]
`;
      const fromTable = read({ 'economy/a.sv.md': economy });
      const fromYaml = read({ 'economy/a.yaml': yaml });
      expect(fromTable.findings).toContain(`N01 ${text}`);
      expect(fromYaml.findings).toContain(`N01 "${text}"`);
      for (const { scores } of [fromTable, fromYaml]) expect(scores.economy[0]!.deviation).toBeUndefined();
    },
  );

  it('of one period stand together; one that is written twice is said', () => {
    const { findings, scores } = read({
      'economy/a.yaml': `version: 1
economy:
  - id: drift
    unit: a
    amountsIn: mnkr
    lines: [{ id: drift, text: Drift, amounts: [{ period: 2016, budget: 100 }, { period: 2016, budget: 90, outcome: 105 }] }]
`,
    });
    expect(findings).toContain('T17 90');
    expect(scores.economy[0]!.deviation!.value).toBe('-5');
  });
});

describe('economy', () => {
  function lines(rows: string[], policy = 'strict'): Record<string, string> {
    const economy = `# Avdelning A {#a}
## Drift {#drift unit=mnkr}

| Verksamhet | Budget 2016 | Utfall 2016 | Avvikelse |
|------------|------------:|------------:|----------:|
${rows.join('\n')}
`;
    const { scores } = read({ 'economy/a.sv.md': economy }, { policy });
    return Object.fromEntries(
      scores.economy.map(({ line, deviation, isBeyondLimit }) => [
        line,
        `${deviation?.isWorse ? 'worse' : 'better'}${isBeyondLimit ? ', beyond' : ''}`,
      ]),
    );
  }

  const OUTCOME_LESS_BUDGET = '{ base: strict, economy: { deviation: outcomeMinusBudget } }';
  const ROWS = ['| Intäkter | 50 | 55 | |', '| Personal | -120 | -130 | |', '| Lokaler | -80 | -75 | |'];
  const WORSE = { intakter: 'better, beyond', personal: 'worse, beyond', lokaler: 'better, beyond' };

  it.each(['strict', OUTCOME_LESS_BUDGET])(
    'knows income from costs that are negative numbers: %s',
    (policy) => {
      expect(lines(ROWS, policy)).toEqual(WORSE);
    },
  );

  it('knows costs from income that is a negative number', () => {
    expect(
      lines(ROWS.map((row) => row.replace(/ (-?)(\d)/gu, (_, sign, digit) => ` ${sign ? '' : '-'}${digit}`))),
    ).toEqual(WORSE);
  });

  it('goes by the amounts where the stated sign says otherwise', () => {
    expect(lines(['| Drift | 100 | 110 | 10 |'])).toEqual({ drift: 'worse, beyond' });
  });

  it('asks about what nothing was budgeted for', () => {
    expect(lines(['| Drift | 0 | 5 | |', '| Hyra | 0 | 0 | |'])).toEqual({
      drift: 'worse, beyond',
      hyra: 'better',
    });
  });
});
