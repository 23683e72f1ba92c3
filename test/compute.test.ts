// The compute room: each aggregation rule and its bounds, treatments, shares, scopes and deviations.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, computeScores, percentOf } from '../src/compute/index.js';
import {
  ACTIVITY_STATUSES,
  type Aggregation,
  type Assessment,
  type LevelRule,
  POLICIES,
  type Policy,
  type Report,
} from '../src/model/index.js';
import {
  buildReport,
  type MeasureSpec,
  policyNamed,
  type ReportSpec,
  type Says,
} from './support/report-builder.js';

const SCALE = { points: { met: 1, partlyMet: 0.5, notMet: 0 }, thresholds: { met: 1, partlyMet: 0.8 } };
const LETTERS: Record<string, Assessment> = {
  m: 'met',
  p: 'partlyMet',
  n: 'notMet',
  a: 'notAssessable',
  o: 'notAssessed',
};

function ruleOf(rule: Aggregation, changes: Partial<LevelRule> = {}): LevelRule {
  return { rule, partial: false, notAssessable: 'ownColumn', notAssessed: 'ownColumn', ...changes };
}

/** `mmp` is two met and one partly met; a digit before a letter is its weight, default 1. */
function partsOf(letters: string) {
  return [...letters.matchAll(/([\d.]*)(\w)/g)].map(([, weight, letter]) => {
    return { assessment: LETTERS[letter!]!, weight: weight ? Number(weight) : 1 };
  });
}

function scoresFor(spec: ReportSpec) {
  return computeScores(buildReport(spec)).reports[0]!;
}

function figuresFor(spec: ReportSpec) {
  const { figures } = scoresFor(spec);
  return Object.fromEntries(
    figures.map(({ id, numerator, denominator }) => [id, `${numerator}/${denominator}`]),
  );
}

describe('aggregation', () => {
  // Children, rule, partial, and what comes of it.
  it.each([
    ['m', 'all', false, 'met'],
    ['mm', 'all', false, 'met'],
    ['mp', 'all', false, 'notMet'],
    ['mp', 'all', true, 'partlyMet'],
    ['mn', 'all', true, 'partlyMet'],
    ['mn', 'all', false, 'notMet'],
    ['nn', 'all', true, 'notMet'],
    ['pp', 'all', true, 'partlyMet'],
    ['ma', 'all', false, 'notAssessable'],
    ['mo', 'all', true, 'notAssessable'],
    ['aa', 'all', true, 'notAssessable'],
    ['ao', 'all', true, 'notAssessable'],
    ['oo', 'all', true, 'notAssessed'],
    ['na', 'all', false, 'notMet'],
    ['na', 'all', true, 'notMet'],
    ['pa', 'all', true, 'partlyMet'],
    ['', 'all', true, 'notAssessed'],

    ['mn', 'atLeastHalf', false, 'met'],
    ['mmnn', 'atLeastHalf', false, 'met'],
    ['mnn', 'atLeastHalf', false, 'notMet'],
    ['mnn', 'atLeastHalf', true, 'partlyMet'],
    ['mna', 'atLeastHalf', true, 'notAssessable'],
    ['mnnna', 'atLeastHalf', true, 'partlyMet'],
    ['ma', 'atLeastHalf', true, 'met'],
    ['oo', 'atLeastHalf', true, 'notAssessed'],
    ['no', 'atLeastHalf', true, 'notAssessable'],
    ['pp', 'atLeastHalf', false, 'notMet'],

    ['mn', 'majority', false, 'notMet'],
    ['mn', 'majority', true, 'partlyMet'],
    ['mmn', 'majority', false, 'met'],
    ['mmnn', 'majority', false, 'notMet'],
    ['mmnna', 'majority', true, 'notAssessable'],
    ['mo', 'majority', true, 'notAssessable'],
    ['o', 'majority', true, 'notAssessed'],

    ['m', 'worst', false, 'met'],
    ['mp', 'worst', false, 'partlyMet'],
    ['mpa', 'worst', false, 'notAssessable'],
    ['mpo', 'worst', false, 'notAssessable'],
    ['mpan', 'worst', false, 'notMet'],
    ['oo', 'worst', false, 'notAssessed'],

    ['mmm', 'manual', true, 'notAssessed'],
  ] as const)('%s under %s (partial: %s) is %s', (letters, rule, partial, expected) => {
    expect(aggregate(partsOf(letters), ruleOf(rule, { partial }), SCALE).assessment).toBe(expected);
  });

  it.each([
    ['mm', 'met', 1],
    // 4 of 5 is the threshold itself, which is closed.
    ['mmmmn', 'partlyMet', 0.8],
    ['4m1n', 'partlyMet', 0.8],
    ['0.4m0.1n', 'partlyMet', 0.8],
    // Three tenths in floating point are more than 0.3: weights are decimals, not floats.
    ['0.1m0.7m0.2n', 'partlyMet', 0.8],
    ['79m21n', 'notMet', 0.79],
    ['mp', 'notMet', 0.75],
    ['3m2p', 'partlyMet', 0.8],
    ['nn', 'notMet', 0],
    ['9m1a', 'notAssessable', undefined],
    ['1m9n1a', 'notMet', undefined],
    ['m0a', 'met', undefined],
    ['oo', 'notAssessed', undefined],
    ['0m0n', 'notAssessable', undefined],
  ])('the weighted mean of %s is %s (%s)', (letters, expected, mean) => {
    const result = aggregate(partsOf(letters), ruleOf('weightedMean'), SCALE);
    expect(result.assessment).toBe(expected);
    expect(result.mean).toBe(mean);
  });

  it('treats the unknown as the level says before it aggregates', () => {
    const all = (letters: string, changes: Partial<LevelRule>) =>
      aggregate(partsOf(letters), ruleOf('all', changes), SCALE).assessment;
    expect(all('ma', { notAssessable: 'exclude' })).toBe('met');
    expect(all('mo', { notAssessable: 'exclude' })).toBe('notAssessable');
    expect(all('aa', { notAssessable: 'exclude' })).toBe('notAssessed');
    expect(all('ma', { notAssessable: 'countAsNotMet' })).toBe('notMet');
    expect(all('oo', { notAssessed: 'countAsNotMet' })).toBe('notMet');
  });
});

describe('percentages', () => {
  it.each([
    [20, 36, 56],
    [14, 36, 39],
    [2, 36, 6],
    [20, 34, 59],
    [1, 8, 13],
    [1, 200, 1],
    [1, 201, 0],
    [-1, 8, -13],
    [3, 3, 100],
    [0, 5, 0],
    [29, 200, 15],
  ])('%i of %i is %i %%', (numerator, denominator, percent) => {
    expect(percentOf(numerator, denominator)).toBe(percent);
  });

  it('has no percentage of nothing', () => {
    expect(percentOf(0, 0)).toBeUndefined();
  });
});

describe('one follow-up', () => {
  const judge = (says: Says, changes: Partial<Policy> = {}, kind: 'interim' | 'annual' = 'interim') => {
    const policy = policyNamed('strict', changes);
    const scores = scoresFor({ measures: [{ id: 'm', units: { a: says } }], policy, kind });
    return scores.participations.m!.a!;
  };

  it.each([
    ['done', 'met', 'met'],
    ['partlyDone', 'partlyMet', 'partlyMet'],
    ['inProgress', 'partlyMet', 'notMet'],
    ['delayed', 'notMet', 'notMet'],
    ['postponed', 'notMet', 'notMet'],
    ['notStarted', 'notMet', 'notMet'],
    ['cancelled', 'notMet', 'notMet'],
  ] as const)('%s is %s at interim and %s in the annual report', (status, interim, annual) => {
    expect(judge(status).state.assessment).toBe(interim);
    expect(judge(status, {}, 'annual').state.assessment).toBe(annual);
  });

  it('lets a stated assessment go before the activity status', () => {
    const { state } = judge({ status: 'done', assessment: 'notMet' });
    expect(state).toMatchObject({ assessment: 'notMet', basis: { by: 'stated', word: 'ord:notMet' } });
  });

  it('asks for a stated assessment when that is the basis', () => {
    const { state, forecast } = judge('done', { basis: 'stated' });
    expect([state.assessment, state.basis.by, forecast.assessment]).toEqual([
      'notAssessed',
      'nothing',
      'notAssessed',
    ]);
  });

  it.each([
    ['willBeMet', 'met'],
    ['willBePartlyMet', 'partlyMet'],
    ['willNotBeMet', 'notMet'],
    ['uncertain', 'notAssessable'],
  ] as const)('reads the forecast %s as %s', (forecast, expected) => {
    expect(judge({ status: 'inProgress', forecast }).forecast.assessment).toBe(expected);
  });

  it('derives a forecast from done and from nothing else', () => {
    const derived = ACTIVITY_STATUSES.filter((status) => judge(status).forecast.assessment !== 'notAssessed');
    expect(derived).toEqual(['done']);
    expect(judge('done').forecast.basis.by).toBe('activityStatus');
    expect(judge({ status: 'done', assessment: 'partlyMet' }).forecast.assessment).toBe('notAssessed');
  });

  it('counts a suggestion as not assessed until the policy accepts suggestions', () => {
    const says: Says = { status: '?inProgress', forecast: '?willBeMet' };
    const { state, forecast } = judge(says);
    expect(state).toMatchObject({ assessment: 'notAssessed', suggested: false });
    expect(state.basis).toMatchObject({ by: 'nothing', suggestion: { value: 'partlyMet' } });
    expect(forecast.basis).toMatchObject({ by: 'nothing', suggestion: { value: 'met' } });
    const accepted = judge(says, { acceptSuggestions: true });
    expect(accepted.state).toMatchObject({ assessment: 'partlyMet', suggested: true });
    expect(accepted.forecast).toMatchObject({ assessment: 'met', suggested: true });
  });

  it('takes the status that is stated before an assessment that is only suggested', () => {
    expect(judge({ status: 'done', assessment: '?notMet' }).state.assessment).toBe('met');
  });

  it('sees only the follow-up of its own period', () => {
    expect(judge({ status: 'done', period: '2020-H1' }).state.basis.by).toBe('nothing');
  });
});

describe('shares', () => {
  /** Goals with one measure each: `20 met, 14 not, 2 not assessable`. */
  function helsinki(treatment: Policy['shares']['notAssessable']) {
    const assessments = [
      ...Array(20).fill('met'),
      ...Array(14).fill('notMet'),
      ...Array(2).fill('notAssessable'),
    ];
    return scoresFor({
      goals: assessments.map((_, index) => ({ id: `g${index}` })),
      measures: assessments.map((assessment, index) => {
        return { id: `m${index}`, goal: `g${index}`, units: { a: { assessment } } };
      }),
      policy: policyNamed('strict', { shares: { notAssessable: treatment, notAssessed: 'ownColumn' } }),
      kind: 'annual',
    });
  }
  const percentages = (treatment: Policy['shares']['notAssessable']) => {
    const { figures, shares } = helsinki(treatment);
    const of = (assessment: string) => figures.find(({ id }) => id === `goals.${assessment}`)?.percent;
    return [of('met'), of('notMet'), of('notAssessable'), shares[0]!.denominator, shares[0]!.excluded.length];
  };

  it('follow Helsinki: 56, 39 and 6 % of 36, and 59 % of 34 when the not assessable are left out', () => {
    expect(percentages('ownColumn')).toEqual([56, 39, 6, 36, 0]);
    expect(percentages('exclude')).toEqual([59, 41, 0, 34, 2]);
    expect(percentages('countAsNotMet')).toEqual([56, 44, 0, 36, 0]);
  });

  it('keep goals and measures, state and forecast apart, and have no forecast in an annual report', () => {
    const spec: ReportSpec = {
      measures: [
        { id: 'm', units: { a: 'done' } },
        { id: 'n', units: { a: 'delayed' } },
      ],
    };
    const interim = figuresFor(spec);
    expect(interim).toMatchObject({
      'goals.met': '0/1',
      'measures.met': '1/2',
      'measures.forecast.met': '1/2',
    });
    expect(interim['measures.forecast.notAssessed']).toBe('1/2');
    const annual = Object.keys(figuresFor({ ...spec, kind: 'annual' }));
    expect(annual).toContain('theme:theme.goals.met');
    expect(annual.filter((id) => id.includes('forecast'))).toEqual([]);
  });

  it('count a measure that two units share once above and once in each', () => {
    const figures = figuresFor({ measures: [{ id: 'm', units: { a: 'done', b: 'delayed' } }] });
    expect(figures).toMatchObject({
      'measures.partlyMet': '1/1',
      'unit:a.measures.met': '1/1',
      'unit:b.measures.notMet': '1/1',
    });
  });

  it('count central goals at the whole and the unit’s own goals at the unit', () => {
    const spec: ReportSpec = {
      goals: [
        { id: 'c1' },
        { id: 'c2', theme: 'other' },
        { id: 'a1', parent: 'c1', units: ['a'] },
        { id: 'a2', parent: 'c1', units: ['a'] },
        { id: 'a2x', parent: 'a2', units: ['a'] },
      ],
      measures: [
        { id: 'm1', goal: 'a1', units: { a: 'done' } },
        { id: 'm2', goal: 'a2x', units: { a: 'delayed' } },
        { id: 'm3', goal: 'c2', units: { b: 'done' } },
      ],
    };
    expect(figuresFor(spec)).toMatchObject({
      'goals.met': '1/2',
      'theme:theme.goals.met': '0/1',
      'theme:other.goals.met': '1/1',
      'unit:a.goals.met': '1/2',
      'unit:b.goals.met': '1/1',
    });
    const levels = scoresFor(spec).shares.filter(({ id }) => /^unit:.\.goals$/.test(id));
    expect(levels.map(({ goalLevel }) => goalLevel)).toEqual(['unit', 'central']);
  });

  it('tell how many members rest on accepted suggestions', () => {
    const policy = policyNamed('strict', { acceptSuggestions: true });
    const measures: MeasureSpec[] = [
      { id: 'm', units: { a: { status: '?done' } } },
      { id: 'n', units: { a: 'done' } },
    ];
    const { shares } = scoresFor({ measures, policy });
    expect(shares.map(({ id, suggested }) => [id, suggested]).slice(0, 4)).toEqual([
      ['goals', 1],
      ['goals.forecast', 1],
      ['measures', 1],
      ['measures.forecast', 1],
    ]);
  });

  it('are found by id, also when an id holds dots, colons or words of JavaScript', () => {
    const scores = computeScores(
      buildReport({
        goals: [{ id: 'constructor', theme: '1.2:x' }],
        measures: [{ id: '__proto__', goal: 'constructor', units: { 'a.b': 'done' } }],
      }),
    );
    const figure = (named: string) => scores.reports[0]!.figures.find(({ id }) => id === named);
    expect(figure('theme:1.2:x.goals.met')).toMatchObject({ numerator: 1, percent: 100 });
    expect(figure('unit:a.b.measures.met')?.numerator).toBe(1);
    expect(Object.keys(scores.reports[0]!.whole.measures)).toEqual(['__proto__']);
    expect(scores.reports[0]!.whole.measures.toString).toBeUndefined();
  });
});

describe('measures and goals', () => {
  it('let the level above state its own follow-up, aspect by aspect', () => {
    const { whole } = scoresFor({
      measures: [{ id: 'm', says: 'delayed', units: { a: { status: 'done', forecast: 'willBeMet' } } }],
    });
    expect(whole.measures.m!.state).toMatchObject({ assessment: 'notMet', basis: { by: 'activityStatus' } });
    expect(whole.measures.m!.forecast).toMatchObject({ assessment: 'met', basis: { by: 'aggregation' } });
  });

  it('pass the judgement of a single unit through, whatever the rule', () => {
    const policy = policyNamed('strict');
    policy.levels = { ...policy.levels, unitToMeasure: ruleOf('all', { notAssessed: 'countAsNotMet' }) };
    const { whole } = scoresFor({ measures: [{ id: 'm', units: { a: 'partlyDone' } }], policy });
    expect(whole.measures.m!.state).toMatchObject({ assessment: 'partlyMet' });
    expect(whole.measures.m!.state.basis).toMatchObject({ by: 'aggregation', children: [{ id: 'a' }] });
  });

  it('take a unit’s own word before that of the units below it, and never count both', () => {
    const units = [
      'top',
      { id: 'a', parent: 'top' },
      { id: 'a1', parent: 'a' },
      { id: 'a2', parent: 'a' },
      'b',
    ];
    const own = scoresFor({ units, measures: [{ id: 'm', units: { a: 'done', a1: 'delayed', b: 'done' } }] });
    expect(own.whole.measures.m!.state.assessment).toBe('met');
    const silent = scoresFor({
      units,
      measures: [{ id: 'm', units: { a: null, a1: 'delayed', a2: 'done' } }],
    });
    expect(silent.units.map(({ scope, measures }) => [scope, measures.m!.state.assessment])).toEqual([
      [{ kind: 'unit', id: 'top' }, 'partlyMet'],
      [{ kind: 'unit', id: 'a' }, 'partlyMet'],
      [{ kind: 'unit', id: 'a1' }, 'notMet'],
      [{ kind: 'unit', id: 'a2' }, 'met'],
    ]);
    expect(silent.whole.measures.m!.state.basis).toMatchObject({ children: [{ id: 'a1' }, { id: 'a2' }] });
  });

  it('leave out the one root unit that is the whole, and units that carry nothing', () => {
    const measures: MeasureSpec[] = [{ id: 'm', units: { a: 'done' } }];
    const units = ['root', { id: 'a', parent: 'root' }, { id: 'idle', parent: 'root' }];
    expect(scoresFor({ units, measures }).units.map(({ scope }) => scope)).toEqual([
      { kind: 'unit', id: 'a' },
    ]);
    expect(scoresFor({ units: ['a'], measures }).units).toHaveLength(1);
  });

  it('judge a goal at a unit by what is carried there', () => {
    const { whole, units } = scoresFor({
      measures: [
        { id: 'm', units: { a: 'done', b: 'delayed' } },
        { id: 'n', units: { b: 'done' } },
      ],
    });
    expect(whole.goals.goal!.state.assessment).toBe('notMet');
    expect(units.map(({ goals }) => goals.goal!.state.assessment)).toEqual(['met', 'notMet']);
  });

  it('use the rule of the level: measures to goal, goals to parent', () => {
    const policy = policyNamed('strict');
    policy.levels = { ...policy.levels, goalToParent: ruleOf('atLeastHalf') };
    const { whole } = scoresFor({
      goals: [{ id: 'c' }, { id: 'x', parent: 'c' }, { id: 'y', parent: 'c' }],
      measures: [
        { id: 'm', goal: 'x', units: { a: 'done' } },
        { id: 'n', goal: 'y', units: { a: 'done' } },
        { id: 'o', goal: 'y', units: { a: 'delayed' } },
      ],
      policy,
    });
    const of = (id: string) => whole.goals[id]!.state.assessment;
    expect([of('x'), of('y'), of('c')]).toEqual(['met', 'notMet', 'met']);
  });

  it('let what is said of the goal itself win, and need it under manual', () => {
    const policy = policyNamed('strict');
    policy.levels = { ...policy.levels, measureToGoal: ruleOf('manual') };
    const goals = [{ id: 'said', says: { assessment: 'partlyMet' as const } }, { id: 'silent' }];
    const measures: MeasureSpec[] = goals.map(({ id }) => ({
      id: `m-${id}`,
      goal: id,
      units: { a: 'done' },
    }));
    const { whole, units } = scoresFor({ goals, measures, policy });
    expect(whole.goals.said!.state).toMatchObject({ assessment: 'partlyMet', basis: { by: 'stated' } });
    expect(whole.goals.silent!.state.assessment).toBe('notAssessed');
    // Unit a carries all of the goal, so that what is said of the goal is said of the unit's part.
    expect(units[0]!.goals.said!.state.assessment).toBe('partlyMet');
  });

  it('do not lend a statement about a central goal to a unit that has only a part of it', () => {
    const { units } = scoresFor({
      goals: [{ id: 'goal', says: { assessment: 'met' } }],
      measures: [{ id: 'm', units: { a: 'delayed', b: 'done' } }],
    });
    expect(units.map(({ goals }) => goals.goal!.state.assessment)).toEqual(['notMet', 'met']);
  });

  it('weigh measures under the weighted policy', () => {
    const measures: MeasureSpec[] = [
      { id: 'm', weight: 4, units: { a: 'done' } },
      { id: 'n', units: { a: 'delayed' } },
    ];
    const { whole } = scoresFor({ measures, policy: policyNamed('weighted') });
    expect(whole.goals.goal!.state).toMatchObject({ assessment: 'partlyMet', basis: { mean: 0.8 } });
  });

  it('answer for a goal without measures, for loops and for unknown references', () => {
    const scores = scoresFor({
      units: [
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'a' },
      ],
      goals: [
        { id: 'empty' },
        { id: 'x', parent: 'y' },
        { id: 'y', parent: 'x' },
        { id: 'z', parent: 'nobody' },
      ],
      measures: [
        { id: 'm', goal: 'x', units: { a: 'done', b: 'done', ghost: 'done' } },
        { id: 'n', goal: 'nowhere' },
      ],
    });
    expect(Object.values(scores.whole.goals).map(({ state }) => state.assessment)).toEqual(
      Array(4).fill('notAssessed'),
    );
    expect(scores.whole.goals.empty!.state.basis).toEqual({ by: 'nothing' });
  });
});

describe('deviations', () => {
  const deviations = (says: Says, kind: 'interim' | 'annual') =>
    scoresFor({ measures: [{ id: 'm', units: { a: says } }], kind }).deviations.length;

  it.each<[Says, number, number]>([
    ['done', 0, 0],
    ['inProgress', 0, 1],
    ['partlyDone', 0, 1],
    ['delayed', 1, 1],
    [{ status: 'inProgress', forecast: 'willBeMet' }, 0, 1],
    [{ status: 'inProgress', forecast: 'willBePartlyMet' }, 1, 1],
    [{ status: 'inProgress', forecast: 'uncertain' }, 1, 1],
    [{ status: 'delayed', forecast: 'willBeMet' }, 0, 1],
    [{ status: '?delayed' }, 0, 0],
    [{ assessment: 'notAssessable' }, 0, 0],
    [{ status: 'done', assessment: 'notMet' }, 1, 1],
  ])('%j: %i at interim, %i in the annual report', (says, interim, annual) => {
    expect([deviations(says, 'interim'), deviations(says, 'annual')]).toEqual([interim, annual]);
  });

  it('name the unit, or nobody for the level above, and the place of the follow-up', () => {
    const report = buildReport({
      measures: [{ id: 'm', says: 'delayed', units: { a: 'done', b: 'cancelled' } }],
    });
    const found = computeScores(report).reports[0]!.deviations;
    expect(found.map(({ unit, state, forecast }) => [unit, state, forecast])).toEqual([
      [undefined, 'notMet', 'notAssessed'],
      ['b', 'notMet', 'notAssessed'],
    ]);
    expect(found[1]!.place).toEqual(report.measures[0]!.participations[1]!.followUps[0]!.places[0]);
  });
});

describe('policies', () => {
  it('differ on the same goal: one of two measures is met', () => {
    const measures: MeasureSpec[] = [
      { id: 'm', units: { a: 'done' } },
      { id: 'n', units: { a: 'delayed' } },
    ];
    const outcome = Object.keys(POLICIES).map((id) => {
      return [id, scoresFor({ measures, policy: policyNamed(id) }).whole.goals.goal!.state.assessment];
    });
    expect(Object.fromEntries(outcome)).toEqual({
      strict: 'notMet',
      half: 'met',
      majority: 'partlyMet',
      weighted: 'notMet',
      helsinki: 'notMet',
      vansbro: 'notMet',
      vgr: 'partlyMet',
      porvoo: 'notMet',
      goteborg: 'partlyMet',
      nynashamn: 'met',
      lund: 'partlyMet',
    });
  });
});

describe('properties', () => {
  const says = fc.oneof(
    fc.constantFrom(...ACTIVITY_STATUSES),
    fc.record({
      assessment: fc.constantFrom('met', 'partlyMet', 'notMet', 'notAssessable'),
      forecast: fc.constantFrom('willBeMet', 'willNotBeMet', 'uncertain'),
    }),
    fc.record({ status: fc.constantFrom('?done', '?delayed') }),
    fc.constant(null),
  ) as fc.Arbitrary<Says | null>;
  const GOALS = [{ id: 'c1' }, { id: 'c2', theme: 'other' }, { id: 'u1', parent: 'c1', units: ['a'] }];
  const UNITS = ['a', { id: 'a1', parent: 'a' }, 'b'];
  const measureSpecs = fc.array(
    fc.record({
      goal: fc.constantFrom('c1', 'c2', 'u1'),
      weight: fc.constantFrom(undefined, 1, 2, 0.5),
      units: fc.dictionary(fc.constantFrom('a', 'a1', 'b'), says, { maxKeys: 3 }),
    }),
    { maxLength: 12 },
  );
  const specOf = (specs: Omit<MeasureSpec, 'id'>[], policy: string): ReportSpec => ({
    units: UNITS,
    goals: GOALS,
    measures: specs.map((spec, index) => ({ id: `m${index}`, ...spec })),
    policy: policyNamed(policy),
  });
  const policyIds = fc.constantFrom(...Object.keys(POLICIES));

  it('the order of goals, measures and participations changes no figure', () => {
    fc.assert(
      fc.property(measureSpecs, policyIds, (specs, policy) => {
        const report = buildReport(specOf(specs, policy));
        const turned: Report = {
          ...report,
          goals: report.goals.toReversed(),
          measures: report.measures.toReversed().map((measure) => {
            return { ...measure, participations: measure.participations.toReversed() };
          }),
        };
        const figures = (of: Report) => computeScores(of).reports[0]!.figures;
        expect(figures(turned)).toEqual(figures(report));
      }),
    );
  });

  it('a measure that is not assessed takes only its own column of the shares, and never makes a goal met', () => {
    fc.assert(
      fc.property(measureSpecs, policyIds, (specs, policy) => {
        const before = scoresFor(specOf(specs, policy));
        const after = scoresFor(specOf([...specs, { goal: 'c2', units: { b: null } }], policy));
        const counts = (scores: typeof before) => scores.shares.find(({ id }) => id === 'measures')!.counts;
        expect(counts(after)).toEqual({ ...counts(before), notAssessed: counts(before).notAssessed + 1 });
        expect(after.whole.goals.c1).toEqual(before.whole.goals.c1);
        const isMet = (scores: typeof before) => scores.whole.goals.c2!.state.assessment === 'met';
        expect(isMet(after) && !isMet(before)).toBe(false);
      }),
    );
  });

  it('the counts of a share add up to its denominator, and its members to the total', () => {
    fc.assert(
      fc.property(measureSpecs, policyIds, (specs, policy) => {
        for (const { counts, denominator, total, excluded } of scoresFor(specOf(specs, policy)).shares) {
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(denominator);
          expect(denominator + excluded.length).toBe(total);
        }
      }),
    );
  });
});

it('scores are plain data that survives JSON', () => {
  const scores = computeScores(buildReport({ measures: [{ id: 'm', units: { a: 'done' } }] }));
  expect(JSON.parse(JSON.stringify(scores))).toEqual(scores);
});
