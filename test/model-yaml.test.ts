// Goals and measures in YAML: every field of a measure, each fault at its place, and nothing that makes it throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../src/model/index.js';
import { readRepository, told } from './support/read-repository.js';

const CONFIG = `version: 1
organisation: { name: Exempelstad, country: SE }
languages: [sv-SE, en]
units:
  - id: staden
    name: Staden
    units: [{ id: unga, name: Unga }, { id: vuxna, name: Vuxna }]
reports: [{ id: delar, kind: interim, period: 2016-T2, title: Delårsrapport }]
`;

/** A file with one measure below a unit's goal. */
function fileWith(measure: string): Record<string, string> {
  const indented = measure.trim().replaceAll('\n', '\n            ');
  return {
    'report.yaml': CONFIG,
    'goals/mal.yaml': `version: 1
goals:
  - id: jobb
    theme: arbete
    text: Fler i arbete
    goals:
      - id: unga-i-jobb
        unit: unga
        text: Unga i arbete
        measures:
          - id: m
            text: Öppet arbetslösa
            ${indented}
`,
  };
}

function measureOf(fields: string): Measure {
  const read = readRepository(fileWith(fields));
  expect(read.diagnostics).toEqual([]);
  const [measure] = read.report.measures;
  if (!measure) throw new Error('no measure was read');
  return measure;
}

/** `2016-T2 women 12.5`: period, group, value, unit of the organisation. */
function seriesOf({ observations }: Measure): string[] {
  return observations.map(({ period, group, quantity, unit }) =>
    [period.id, group, 'value' in quantity ? quantity.value : quantity.kind, unit].filter(Boolean).join(' '),
  );
}

describe('the numbers of a measure', () => {
  it('has every field', () => {
    const measure = measureOf(`
kind: numeric
unit: "%"
direction: lower
decimals: 1
source: { sv: Arbetsförmedlingen, en: The employment service }
population: 26
baseline: { period: 2013, value: "3,3" }
target: { "2016": "≤ 3,0", "2017": "≤ 2,8" }
thresholds: { met: 1, partlyMet: 0.95 }
partlyFrom: "≤ 3,4"
fulfilment: progress
reported: annual
lag: 1
accumulates: true
methodBreaks: [{ period: 2015, note: { sv: Ny definition } }]
groups: [{ id: ungdomar, text: { sv: Ungdomar, en: Young people } }]
notes: [{ mark: "1", text: { sv: Tre kommuner saknas } }]
observations:
  - { period: 2015, value: 3.1, notes: ["1"] }
  - { period: 2016-T2, group: ungdomar, value: "7,25" }
`);
    expect(measure).toMatchObject({
      kind: 'numeric',
      unitOfValue: '%',
      direction: 'lower',
      decimals: 1,
      source: { 'sv-SE': { plain: 'Arbetsförmedlingen' }, en: { plain: 'The employment service' } },
      population: 26,
      baseline: { period: { id: '2013' }, quantity: { kind: 'number', value: '3.3', unit: '%' } },
      targets: [
        { period: { id: '2016' }, group: 'total', quantity: { kind: 'bound', op: '<=', value: '3.0' } },
        { period: { id: '2017' }, group: 'total', quantity: { kind: 'bound', op: '<=', value: '2.8' } },
      ],
      thresholds: { met: 1, partlyMet: 0.95 },
      partlyFrom: { quantity: { kind: 'bound', op: '<=', value: '3.4' } },
      fulfilment: 'progress',
      reported: 'annual',
      lagYears: 1,
      accumulates: true,
      methodBreaks: [{ period: { id: '2015' }, note: { 'sv-SE': { plain: 'Ny definition' } } }],
      groups: [
        { id: 'total', text: {} },
        { id: 'ungdomar', text: { en: { plain: 'Young people' } } },
      ],
      notes: [{ mark: '1', text: { 'sv-SE': { plain: 'Tre kommuner saknas' } } }],
      observations: [{ footnotes: ['1'] }, { footnotes: [] }],
    });
    expect(seriesOf(measure)).toEqual(['2015 total 3.1', '2016-T2 ungdomar 7.25']);
  });

  it.each<[string, string, string]>([
    ['value: 14', '14', '14'],
    ['value: 12.5', '12.5', '12,5'],
    ['value: 0.125', '0.125', '0,125'],
    ['value: 1.2345', '1.2345', '1,2345'],
    ['value: 1234.567', '1234.567', '1234,567'],
    ['value: "12,5"', '12.5', '12,5'],
    ['value: "1 234,5"', '1234.5', '1 234,5'],
    ['value: -0.7', '-0.7', '-0,7'],
    ['value: 2025', '2025', '2025'],
    ['value: 1e3', '1000', '1000'],
  ])('reads %s as exactly what it says', (field, value, text) => {
    const [observation] = measureOf(`observations: [{ period: 2015, ${field} }]`).observations;
    expect(observation).toMatchObject({ quantity: { kind: 'number', value }, text });
  });

  it.each<[string, string]>([
    ['observations: [{ period: 2015, value: 12.500 }]', '12.500'],
    ['observations: [{ period: 2015, value: -1.234 }] # note', '-1.234'],
    ['series: { total: { 2015: 100.000 } }', '100.000'],
    ['target: 4.200', '4.200'],
    ['target: { 2016: 4.200 }', '4.200'],
    ['baseline: { period: 2013, value: 3.300 }', '3.300'],
    ['partlyFrom: 2.000', '2.000'],
  ])('finds two readings of %s, as it would in quotes', (field, written) => {
    const quoted = field.replace(written, `"${written}"`);
    expect(told(readRepository(fileWith(field)))).toEqual([`N01 ${written}`]);
    expect(told(readRepository(fileWith(quoted)))).toEqual([`N01 "${written}"`]);
  });

  it('reads a point as English does where the source language is English', () => {
    const files = fileWith('observations: [{ period: 2015, value: 12.500 }]');
    const config = CONFIG.replace('[sv-SE, en]', '[en, sv-SE]');
    const { diagnostics, report } = readRepository({ ...files, 'report.yaml': config });
    expect(diagnostics.map(({ code }) => code)).not.toContain('N01');
    expect(report.measures[0]?.observations).toMatchObject([{ quantity: { kind: 'number', value: '12.5' } }]);
  });

  it.each<[string, string, [string | undefined, string][]]>([
    ['a plain value', 'target: 10', [[undefined, 'total']]],
    ['a value with its year', 'target: "≤ 10 (2016)"', [['2016', 'total']]],
    [
      'several years in one text',
      'target: "<14 % (2024) <15 % (2025)"',
      [
        ['2024', 'total'],
        ['2025', 'total'],
      ],
    ],
    [
      'one per period',
      'target: { 2016: 10, 2016-T2: 6 }',
      [
        ['2016', 'total'],
        ['2016-T2', 'total'],
      ],
    ],
    [
      'a list',
      'target: [{ period: 2016, group: women, value: "≤ 10" }, { value: 12 }]',
      [
        ['2016', 'women'],
        [undefined, 'total'],
      ],
    ],
  ])('takes as target %s', (_name, field, expected) => {
    const { targets, kind } = measureOf(field);
    expect(targets.map(({ period, group }) => [period?.id, group])).toEqual(expected);
    expect(kind).toBe('numeric');
  });

  it('reads the short form as the long one', () => {
    const short = measureOf('series: { total: { 2014: 14, 2016-T2: "12,5" }, women: { 2014: 15 } }');
    const long = measureOf(`observations:
  - { period: 2014, value: 14 }
  - { period: 2016-T2, value: "12,5" }
  - { period: 2014, group: women, value: 15 }`);
    expect(seriesOf(short)).toEqual(seriesOf(long));
    expect(short.groups).toEqual(long.groups);
  });

  it('has groups in the order of the values, or in the declared one; a total alone is none', () => {
    const order = (fields: string) => measureOf(fields).groups.map(({ id }) => id);
    expect(order('series: { total: { 2015: 1 } }')).toEqual([]);
    expect(order('series: { women: { 2015: 1 }, total: { 2015: 2 }, men: { 2015: 1 } }')).toEqual([
      'women',
      'total',
      'men',
    ]);
    expect(
      order(
        'groups: [{ id: total }, { id: men }, { id: women }]\nseries: { women: { 2015: 1 }, men: { 2015: 1 } }',
      ),
    ).toEqual(['total', 'men', 'women']);
  });

  it('gives a value to the unit that says it, which then carries the measure', () => {
    const measure = measureOf(`
observations: [{ period: 2015, value: 3 }, { period: 2015, value: 4, unit: vuxna }, { period: 2014, value: 5, unit: staden }]
followUps: [{ period: 2016-T2, unit: vuxna, forecastValue: 6 }, { period: 2016-T2, trend: improved }]`);
    expect(measure.participations.map(({ unit }) => unit)).toEqual(['unga', 'vuxna']);
    expect(seriesOf(measure).sort()).toEqual(['2014 total 5', '2015 total 3 unga', '2015 total 4 vuxna']);
    expect(measure.forecastValues).toMatchObject([
      { period: { id: '2016' }, madeIn: { id: '2016-T2' }, unit: 'vuxna', quantity: { value: '6' } },
    ]);
    expect(measure.participations[0]?.followUps).toMatchObject([{ trend: { value: 'improved' } }]);
  });

  it('gives all numbers of a measure that one unit carries to that unit, named or not', () => {
    const measure = measureOf(`
observations: [{ period: 2015, value: 3, unit: unga }]
followUps: [{ period: 2016-T2, forecastValue: "5", forecastPeriod: 2017 }]`);
    expect(measure.observations).toMatchObject([{ unit: undefined }]);
    expect(measure.forecastValues).toMatchObject([{ unit: undefined, period: { id: '2017' } }]);
  });

  it('follows a key figure without a target', () => {
    expect(measureOf('kind: keyFigure\nunit: st\nseries: { total: { 2015: 3 } }').kind).toBe('keyFigure');
    expect(measureOf('kind: activity\nseries: { total: { 2015: 3 } }').kind).toBe('activity');
    expect(measureOf('series: { total: { 2015: 3 } }').kind).toBe('numeric');
    expect(measureOf('actions: [Möten ordnas]').kind).toBe('activity');
  });
});

describe('measures apart from their goals', () => {
  const goals = fileWith('');

  it('name a goal of any level in any file, or add to a measure by its id alone', () => {
    const read = readRepository({
      ...goals,
      'measures/a.yaml': `version: 1
measures:
  - { id: m, series: { total: { 2015: 3 } }, unit: "%" }
  - { id: egen, goal: unga-i-jobb, text: Egen mätare, target: { 2016: 3 } }
  - { id: central, goal: jobb, text: Central mätare, carriedBy: [vuxna], target: { 2016: 3 } }
`,
    });
    expect(read.diagnostics).toEqual([]);
    const placed = read.report.measures.map(({ id, goal, kind, participations }) => [
      id,
      goal,
      kind,
      ...participations.map(({ unit }) => unit),
    ]);
    expect(placed.sort()).toEqual([
      ['central', 'jobb', 'numeric', 'vuxna'],
      ['egen', 'unga-i-jobb', 'numeric', 'unga'],
      ['m', 'unga-i-jobb', 'numeric', 'unga'],
    ]);
  });

  it('count in the unit of the measure that they add to', () => {
    const read = readRepository({
      ...fileWith('unit: mnkr'),
      'measures/a.yaml': `version: 1
measures: [{ id: m, series: { total: { 2015: 3 } } }]
carried: [{ id: m, unit: vuxna, followUps: [{ period: 2016-T2, forecastValue: 4 }] }]
`,
    });
    expect(told(read)).toEqual([]);
    const [measure] = read.report.measures;
    const values = [...(measure?.observations ?? []), ...(measure?.forecastValues ?? [])];
    expect(values).toMatchObject([
      { quantity: { value: '3', scale: 1_000_000 } },
      { quantity: { value: '4', scale: 1_000_000 }, unit: 'vuxna' },
    ]);
  });

  it.each<[string, string, string]>([
    ['without goal and id', '{ text: Ensam }', 'S02 { text: Ensam }'],
    ['with a goal and no text', '{ id: x, goal: jobb }', 'S02 { id: x, goal: jobb }'],
    ['with a goal that is not there', '{ id: x, goal: jobbb, text: X }', 'S05 jobbb'],
    ['with an id that is not there', '{ id: nn, unit: st }', 'S05 nn'],
  ])('are asked for what is missing: %s', (_name, item, expected) => {
    const read = readRepository({ ...goals, 'measures/a.yaml': `version: 1\nmeasures:\n  - ${item}\n` });
    expect(told(read)).toEqual([expected]);
  });
});

describe('a measure with numbers in both forms', () => {
  const config = CONFIG.replace('sv-SE, en', 'sv-SE').replace(
    'reports:',
    'themes: [{ id: arbete, name: Arbete }]\nreports:',
  );
  const MARKDOWN = `# Unga {#unga}

## Arbete {#arbete}

### Fler i arbete {#jobb}

#### Öppet arbetslösa {#m unit=% direction=lower source="Arbetsförmedlingen" baseline="3,4 (2013)"}

|            | 2014 | 2015 | 2016-T2 | Mål 2016 |
|------------|-----:|-----:|-----:|------:|
| Totalt     | 3,2 | 3,1 | 3,2 | ≤ 3,0 |
| Kvinnor    | 3,3 | 3,2 | 3,1 | |
| Ungdomar   | 5,3 | - | 4,1 | |

##### Delårsrapport per 31 augusti 2016

Andelen är ungefär densamma som i fjol.

**Bedömning:** delvis uppfyllt

**Orsak:** Fler har flyttat in
`;
  const YAML = `version: 1
goals:
  - id: jobb
    theme: arbete
    text: Fler i arbete
    measures:
      - id: m
        text: Öppet arbetslösa
        kind: numeric
        unit: "%"
        direction: lower
        source: Arbetsförmedlingen
        baseline: { period: 2013, value: "3,4 (2013)" }
        target: { 2016: "≤ 3,0" }
        carriedBy: [unga]
        groups: [{ id: ungdomar, text: Ungdomar }]
        series:
          total: { 2014: 3.2, 2015: "3,1", 2016-T2: 3.2 }
          women: { 2014: 3.3, 2015: "3,2", 2016-T2: "3,1" }
          ungdomar: { 2014: 5.3, 2015: "-", 2016-T2: "4,1" }
        followUps:
          - period: 2016-T2
            unit: unga
            outcome: Andelen är ungefär densamma som i fjol.
            assessment: partlyMet
            reason: Fler har flyttat in
`;

  it('is the same model from Markdown and from YAML', () => {
    const said = (path: string, text: string) => {
      const read = readRepository({ 'report.yaml': config, [path]: text });
      expect(told(read)).toEqual([]);
      const { goals, measures } = read.report;
      const own = new Set(['place', 'places', 'word']);
      return JSON.parse(
        JSON.stringify({ goals, measures }, (key, value) => (own.has(key) ? undefined : value)),
      ) as unknown;
    };
    expect(said('goals/unga.yaml', YAML)).toEqual(said('goals/unga.sv.md', MARKDOWN));
  });
});

describe('development commitments', () => {
  it('stand under goals of any level, with a unit, parties and follow-ups of their own', () => {
    const read = readRepository({
      'report.yaml': CONFIG,
      'goals/a.yaml': `version: 1
goals:
  - id: jobb
    theme: arbete
    text: Fler i arbete
    commitments:
      - { id: lots, text: Fler lotsar, parties: [Chefen], unit: vuxna, followUps: [{ period: 2016-T2, status: inProgress }] }
      - { text: Ny webbplats }
    goals:
      - { unit: unga, text: Unga i arbete, commitments: [{ id: praktik, text: Praktik ordnas }], measures: [{ text: M }] }
`,
    });
    expect(told(read)).toEqual([]);
    expect(read.report.commitments).toMatchObject([
      { idIsDerived: true, goal: 'jobb', unit: undefined },
      {
        ...{ id: 'lots', goal: 'jobb', centralGoal: 'jobb', theme: 'arbete', unit: 'vuxna' },
        text: { 'sv-SE': { plain: 'Fler lotsar' } },
        followUps: [{ period: { id: '2016-T2' }, status: { value: 'inProgress' } }],
      },
      { id: 'praktik', centralGoal: 'jobb', unit: 'unga' },
    ]);
    expect(read.report.measures).toHaveLength(1);
  });

  it('have no numbers, and no follow-ups of others', () => {
    const goal = (commitment: string) =>
      told(
        readRepository({
          'report.yaml': CONFIG,
          'goals/a.yaml': `version: 1\ngoals: [{ id: g, theme: t, text: Mål, commitments: [${commitment}], measures: [{ text: M }] }]\n`,
        }),
      );
    expect(goal('{ text: T, target: 3 }')).toEqual(['S04 target']);
    expect(goal('{ text: T, followUps: [{ period: 2016, unit: unga }] }')).toEqual(['S04 unit']);
    expect(goal('{ id: t }')).toEqual(['S02 { id: t }']);
  });
});

describe('faults in YAML', () => {
  it('are each told at their place, all in one run', () => {
    const read = readRepository(
      fileWith(`
directon: lower
decimals: many
target: { "2016": 3, i år: 4 }
thresholds: { met: 0.5, partlyMet: 0.9 }
notes: [{ mark: "1", text: Not }]
observations:
  - { period: 2015, value: 3, group: kvinnnor }
  - { period: 2016-X, value: 3 }
  - { period: 2015, value: [3] }
  - { period: 2015, value: "0?3" }
  - { period: 2013, value: 3, notes: [2], unit: vuxnaa }
  - { period: 2012, value: 3, valeu: 4 }
series: { total: { 2013: 4, 2011: ~ }, men: 3 }
followUps: [{ period: 2016-T2, status: klar }]`),
    );
    expect(told(read).sort()).toEqual(
      [
        'S04 directon',
        'S03 many',
        'S16 i år',
        'S03 0.9',
        'S05 kvinnnor',
        'S16 2016-X',
        'S03 [3]',
        'N01 "0?3"',
        'T05 2',
        'S05 vuxnaa',
        'S04 valeu',
        'T17 4',
        'S03 ~',
        'S03 3',
        'S03 klar',
      ].sort(),
    );
    // What is sound is read all the same.
    expect(read.report.measures[0]?.targets).toHaveLength(1);
  });

  it('suggest the word that was meant', () => {
    const read = readRepository(
      fileWith('observations: [{ period: 2015, value: 3, group: kvinnor, valeu: 1 }]'),
    );
    const group = readRepository(fileWith('observations: [{ period: 2015, value: 3, group: kvinnor }]'));
    expect(read.diagnostics).toMatchObject([{ code: 'S04', args: { suggestion: 'value' } }]);
    expect(group.diagnostics).toMatchObject([{ code: 'S05', args: { kind: 'group', suggestion: 'women' } }]);
  });

  it('in the name of a goal do not give rise to more of them below it', () => {
    const files = fileWith('target: { "2016": "0?3" }');
    const faulty = files['goals/mal.yaml']!.replace('text: Fler i arbete', 'text: [Fler i arbete]');
    expect(told(readRepository({ ...files, 'goals/mal.yaml': faulty }))).toEqual([
      'S03 [Fler i arbete]',
      'N01 "0?3"',
    ]);
  });
});

describe('hostile YAML', () => {
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(null, true, -1, 0.5, '', '2016', 'total', 'x?3', '≤ 10', Number.MAX_VALUE, 1e-9),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom('id', 'text', 'value', 'period', 'unit', 'group', 'total', '2016', '__proto__', 'sv'),
        tie('value'),
        { maxKeys: 4 },
      ),
    ),
  })).value;
  const FIELDS = [
    ...[
      'id',
      'kind',
      'text',
      'actions',
      'parties',
      'weight',
      'carriedBy',
      'unit',
      'direction',
      'decimals',
      'goal',
    ],
    ...[
      'source',
      'population',
      'baseline',
      'target',
      'thresholds',
      'partlyFrom',
      'fulfilment',
      'reported',
      'lag',
    ],
    ...[
      'accumulates',
      'methodBreaks',
      'groups',
      'notes',
      'observations',
      'series',
      'followUps',
      'constructor',
    ],
  ];

  it.each(['goals', 'measures', 'carried', 'economy'])('never makes the program throw: %s', (list) => {
    const path = list === 'economy' ? 'economy/a.yaml' : 'goals/a.yaml';
    const item = fc.dictionary(fc.constantFrom(...FIELDS), anything, { maxKeys: 8 });
    const nested = fc.record({
      id: fc.constant('g'),
      theme: fc.constant('t'),
      text: fc.constant('Mål'),
      measures: fc.array(item, { maxLength: 3 }),
      commitments: fc.array(item, { maxLength: 2 }),
      lines: fc.array(item, { maxLength: 2 }),
      followUps: anything,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(item, nested, anything), { maxLength: 3 }), (items) => {
        // JSON is YAML.
        const text = JSON.stringify({ version: 1, [list]: items });
        const { diagnostics } = readRepository({ 'report.yaml': CONFIG, [path]: text });
        for (const { place } of diagnostics) expect(place.end).toBeGreaterThanOrEqual(place.start);
      }),
      { numRuns: 300 },
    );
  });
});

describe('two items with one id', () => {
  const item = (fields: string) => `  - { id: m, goal: jobb, kind: activity, actions: [Ett], ${fields} }\n`;
  const codesOf = (items: string[], others: string[] = []) =>
    readRepository({
      'report.yaml': CONFIG,
      'goals/mal.yaml': 'version: 1\ngoals:\n  - { id: jobb, theme: arbete, text: { sv: Fler i arbete } }\n',
      'measures/a.yaml': `version: 1\nmeasures:\n${items.join('')}`,
      ...(others.length > 0 ? { 'measures/b.yaml': `version: 1\nmeasures:\n${others.join('')}` } : {}),
    }).diagnostics.map(({ code }) => code);
  const LEK = 'text: { sv: Lekplatserna rustas upp }';
  const BIBLIOTEK = 'text: { sv: Biblioteken har öppet på söndagar }';

  it.each<[what: string, first: string, again: string]>([
    ['no carrier', LEK, BIBLIOTEK],
    ['the same carrier', `carriedBy: [unga], ${LEK}`, `carriedBy: [unga], ${BIBLIOTEK}`],
    ['a carrier in one of them', LEK, `carriedBy: [unga], ${BIBLIOTEK}`],
  ])('are two measures when their words differ: %s', (_, first, again) => {
    expect(codesOf([item(first), item(again)])).toContain('S06');
    expect(codesOf([item(first)], [item(again)])).toContain('S06');
  });

  it.each<[what: string, first: string, again: string]>([
    ['the same words', `carriedBy: [unga], ${LEK}`, `carriedBy: [unga], ${LEK}`],
    ['a slip of the pen', LEK, LEK.replace('rustas', 'rutsas')],
    ['other carriers', `carriedBy: [unga], ${LEK}`, `carriedBy: [vuxna], ${BIBLIOTEK}`],
    ['each in its language', LEK, 'text: { en: Playgrounds are renovated }'],
  ])('are one measure: %s', (_, first, again) => {
    expect(codesOf([item(first), item(again)])).not.toContain('S06');
  });
});
