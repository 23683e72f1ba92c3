// report.yaml: policies of one's own, and what a report is compared with.
import { describe, expect, it } from 'vitest';
import { configJsonSchema, economyJsonSchema, goalsJsonSchema, POLICIES } from '../src/model/index.js';
import { readRepository, told } from './support/read-repository.js';

const CONFIG = `version: 1
organisation: { name: Exempelstad, country: SE }
languages: [sv]
`;
const REPORT = 'reports:\n  - { id: a, kind: interim, period: 2016-T2, title: A, comparedWith: ';
const GOALS = {
  'goals/a.yaml': 'version: 1\ngoals: [{ id: g, theme: t, text: Mål, measures: [{ text: M }] }]\n',
};

function read(more: string) {
  return readRepository({ ...GOALS, 'report.yaml': CONFIG + more });
}

describe('a policy', () => {
  it('is any of the shipped ones by name', () => {
    for (const name of Object.keys(POLICIES)) {
      const { report, diagnostics } = read(`policy: ${name}\n`);
      expect(diagnostics).toEqual([]);
      expect(report.policy).toEqual({ ...POLICIES[name], place: report.policy.place });
    }
  });

  it('changes what it names, and leaves the rest', () => {
    const { report, diagnostics } = read(`policy:
  base: strict
  id: egen
  basis: trend
  fulfilment: progress
  groups: each
  trend: { against: baseline, tolerance: 0.02 }
  economy: { deviation: outcomeMinusBudget, limit: 0.05 }
  horizon: term
  meanOf: fulfilment
  words: { met: { sv: God, fi: Hyvä }, notAssessable: { sv: Svårbedömt } }
  thresholds: { partlyMet: 0.9 }
`);
    expect(diagnostics).toEqual([]);
    expect(report.policy).toMatchObject({
      id: 'egen',
      basis: 'trend',
      fulfilment: 'progress',
      groups: 'each',
      trend: { ...POLICIES.strict!.trend, against: 'baseline', tolerance: 0.02 },
      economy: { deviation: 'outcomeMinusBudget', limit: 0.05 },
      horizon: 'term',
      meanOf: 'fulfilment',
      words: { met: { sv: 'God', fi: 'Hyvä' }, notAssessable: { sv: 'Svårbedömt' } },
      thresholds: { met: 1, partlyMet: 0.9 },
      levels: POLICIES.strict!.levels,
      points: POLICIES.strict!.points,
    });
  });

  it('is no longer its publisher’s when the rule has been changed; names change nothing', () => {
    const published = Object.values(POLICIES).filter(({ publishedBy }) => publishedBy !== undefined);
    for (const { id, publishedBy, source } of published) {
      const renamed = read(`policy: { base: ${id}, words: { met: { sv: God } } }\n`).report.policy;
      expect([renamed.publishedBy, renamed.source]).toEqual([publishedBy, source]);
      const changed = read(`policy: { base: ${id}, acceptSuggestions: true }\n`).report.policy;
      expect([changed.publishedBy, changed.source]).toEqual([undefined, undefined]);
    }
  });

  it('calls strong no less than what is a change at all', () => {
    const { report, diagnostics } = read('policy: { trend: { tolerance: 0.2 } }\n');
    expect(diagnostics).toEqual([]);
    expect(report.policy.trend).toMatchObject({ tolerance: 0.2, strong: 0.2 });
  });

  it.each<[string, string]>([
    ['an unknown name', 'policy: «hard»'],
    ['an unknown basis', 'policy: { basis: «guess» }'],
    ['a negative tolerance', 'policy: { trend: { tolerance: «-0.1» } }'],
    ['a tolerance above what is strong', 'policy: { trend: { tolerance: «0.2», strong: 0.1 } }'],
    ['a share as a percentage', 'policy: { economy: { limit: «5» } }'],
    ['partly met above met', 'policy: { thresholds: { met: 0.8, partlyMet: «0.9» } }'],
    ['points in the wrong order', 'policy: { points: { partlyMet: 0.2, notMet: «0.4» } }'],
    ['an empty word', 'policy: { words: { met: { sv: «""» } } }'],
    ['a wrong value', 'policy: { groups: «all» }'],
  ])('is told of %s', (_name, marked) => {
    const fault = /«(.*)»/u.exec(marked)?.[1] ?? '';
    expect(told(read(`${marked.replace(/[«»]/gu, '')}\n`))).toEqual([`S03 ${fault}`]);
  });

  it('is told of a language or key that it does not know', () => {
    const result = read('policy: { words: { met: { se: God } }, gropus: each }\n');
    expect(result.diagnostics).toMatchObject([
      { code: 'S04', args: { key: 'se' } },
      { code: 'S04', args: { key: 'gropus', suggestion: 'groups' } },
    ]);
  });
});

describe('a comparison', () => {
  it.each([
    'published/2015/report.json',
    './report.json',
    'a/../b/report.json',
    'git:plan-2016',
    'git:HEAD~3',
  ])('may be %s', (ref) => {
    const { report, diagnostics } = read(`${REPORT}{ plan: "${ref}" } }\n`);
    expect(diagnostics).toEqual([]);
    expect(report.publications[0]?.comparedWith).toMatchObject({ plan: { ref } });
  });

  it.each([
    '/etc/report.json',
    '../other/report.json',
    'a/../../report.json',
    '~/report.json',
    'C:/report.json',
    'a\\\\..\\\\..\\\\b.json',
    'https://example.org/report.json',
  ])('may not lead out of the folder: %s', (ref) => {
    const { report, diagnostics } = read(`${REPORT}{ previous: "${ref}" } }\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['S11']);
    expect(report.publications[0]?.comparedWith).toEqual({});
  });

  it.each(['git:', 'git:--upload-pack=x', 'git:a b', 'git:HEAD:../x'])('is no revision: %s', (ref) => {
    expect(read(`${REPORT}{ previous: "${ref}" } }\n`).diagnostics).toMatchObject([
      { code: 'S03', args: { expected: 'revision', actual: ref } },
    ]);
  });
});

describe('a fault in one field', () => {
  it.each([
    ['an unknown key', 'colour: blue', 'S04 colour'],
    ['a date that is none', 'handedOver: soon', 'S03 soon'],
    ['an approval without its date', 'approval: { board: Nämnden }', 'S02 { board: Nämnden }'],
  ])('leaves the report that it stands in: %s', (_, field, expected) => {
    const repository = read(`reports:
  - id: delar
    kind: interim
    period: 2016-T2
    title: Delårsrapport
    ${field}
`);
    expect(told(repository)).toEqual([expected]);
    expect(repository.report.publications.map(({ id }) => id)).toEqual(['delar']);
  });

  it('is not made up for where a needed one is missing, and the other items of the list stay', () => {
    const { report, diagnostics } = read(`themes: [{ id: a }, { id: b, name: B }, { id: b, name: Bis }]
reports:
  - { id: delar, kind: interim, period: 2016-T2 }
  - { id: ar, kind: annual, period: 2016, title: Året }
`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['S02', 'S02', 'S06']);
    expect(report.publications.map(({ id }) => id)).toEqual(['ar']);
    expect(report.themes[0]?.text.sv?.plain).toBe('B');
  });

  it('leaves the rest of a policy', () => {
    const repository = read(
      'policy: { base: strict, basis: trend, economy: { limit: 2 % }, thresholds: { met: 0.9 } }\n',
    );
    expect(told(repository)).toEqual(['S03 2 %']);
    expect(repository.report.policy).toMatchObject({ basis: 'trend', thresholds: { met: 0.9 } });
  });

  it('leaves the other options of a rule', () => {
    const repository = read('rules: { G15: { measuresPerReport: 20, perGoal: 3 } }\n');
    expect(told(repository)).toEqual(['S04 perGoal']);
    expect(repository.report.limits.measuresPerReport).toBe(20);
  });
});

describe('a file of goals', () => {
  it.each([
    ['the country', 'organisation: { name: Kommunen }'],
    ['the organisation', 'organisation:'],
  ])('is in the language of its name, also where report.yaml lacks %s', (_, organisation) => {
    const { report } = readRepository({
      'report.yaml': `version: 1\n${organisation}\nlanguages: [sv-SE]\n`,
      'goals/a.sv.md': '## Tema {#tema}\n\n| Mål | Mätare |\n|---|---|\n| Bra skolor | Alla lär sig läsa |\n',
    });
    expect(report.goals.map(({ text }) => Object.keys(text))).toEqual([['sv-SE']]);
  });
});

describe('the schemas for editors', () => {
  const every = function* (node: unknown): Generator<Record<string, unknown>> {
    if (typeof node !== 'object' || node === null) return;
    if (!Array.isArray(node)) yield node as Record<string, unknown>;
    for (const child of Object.values(node)) yield* every(child);
  };

  it('list the shipped policies and allow no unknown keys', () => {
    const enums = [...every(configJsonSchema())].flatMap((node) =>
      Array.isArray(node.enum) ? [node.enum] : [],
    );
    expect(enums).toContainEqual(Object.keys(POLICIES));
    for (const schema of [configJsonSchema(), goalsJsonSchema(), economyJsonSchema()]) {
      const open = [...every(schema)].filter(
        (node) => node.properties && node.additionalProperties !== false,
      );
      expect(open).toEqual([]);
    }
  });
});
