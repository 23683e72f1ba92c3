// The numbers of the compute room: values judged, trends, groups, forecasts, key figures, economy and commitments.
import { describe, expect, it } from 'vitest';
import { computeScores, type Judgement, type NumbersResult, type TrendResult } from '../src/compute/index.js';
import type { Policy } from '../src/model/index.js';
import { decimal, percentOfRatio, roundHalfAwayFromZero } from '../src/quantity/index.js';
import {
  buildReport,
  type MeasureSpec,
  type NumbersSpec,
  policyNamed,
  type ReportSpec,
  type Says,
} from './support/report-builder.js';

function scoresFor(spec: ReportSpec) {
  return computeScores(buildReport(spec)).reports[0]!;
}

interface Case {
  policy?: Policy;
  kind?: 'interim' | 'annual';
  period?: string;
  /** What the unit that carries the measure says of it. */
  says?: Says | null;
}

/** One measure with numbers, carried by the unit `a`; in an annual report of 2016 unless said otherwise. */
function scored(numbers: NumbersSpec, { policy, kind = 'annual', period = '2016', says = null }: Case = {}) {
  const measures: MeasureSpec[] = [{ id: 'm', numbers, units: { a: says } }];
  const scores = scoresFor({ measures, kind, period, policy: policy ?? policyNamed('strict') });
  const [score] = scores.numbers.m ?? [];
  return {
    scores,
    judgement: scores.whole.measures.m!.state,
    said: scores.participations.m!.a!,
    group: (id: string) => score?.groups.find(({ group }) => group === id),
    gap: score?.gap,
  };
}

/** One value of 2016 against one target. */
function against(outcome: string, target: string, rest: NumbersSpec = {}, given: Case = {}) {
  return scored({ series: { total: { '2016': outcome } }, target, ...rest }, given);
}

function percent({ ratio, refused }: NumbersResult): string {
  return ratio ? percentOfRatio(ratio) : `${refused}`;
}

function change({ change: moved }: TrendResult): string {
  return moved ? roundHalfAwayFromZero(moved, 1) : '';
}

function reasonOf({ basis }: Judgement) {
  return 'results' in basis ? basis.results?.map((result) => result.none ?? 'none') : basis.by;
}

describe('a value against its target', () => {
  // Indicators of Västra Götalandsregionen: outcome, target, direction, and fulfilment in percent.
  it.each([
    ['25', '27', 'higher', '93', 'partlyMet'],
    ['71,4', '73', 'higher', '98', 'partlyMet'],
    ['18 078', '14 978', 'higher', '121', 'met'],
    ['10,2', '10,1', 'lower', '99', 'partlyMet'],
    ['6,2', '6,5', 'lower', '105', 'met'],
    // Annual report of Vansbro for 2019: closed lower bounds; and 86 against 95 of Region Jämtland Härjedalen.
    ['80', '100', 'higher', '80', 'partlyMet'],
    ['79,99', '100', 'higher', '80', 'notMet'],
    ['100', '100', 'higher', '100', 'met'],
    ['99,99', '100', 'higher', '100', 'partlyMet'],
    ['632', '700', 'lower', '111', 'met'],
    ['86', '95', 'higher', '91', 'partlyMet'],
    // Direction in the target's own words, which go before the declared one.
    ['8', '≤ 10', 'higher', '125', 'met'],
    ['9', 'minst 10', 'lower', '90', 'partlyMet'],
  ] as const)('%s against %s, %s, is %s %%: %s', (outcome, target, direction, expected, assessment) => {
    const { judgement, group } = against(outcome, target, { direction });
    const result = group('total')!.state;
    expect(percent(result)).toBe(expected);
    expect(result.method).toBe('ratio');
    expect(judgement.assessment).toBe(assessment);
    expect(judgement.fulfilment).toEqual(result.ratio);
  });

  it.each<[string, string, NumbersSpec['direction'], string, string]>([
    ['36', '37–40', undefined, 'range', 'notMet'],
    ['38', '37–40', undefined, 'range', 'met'],
    ['151', '90–100', undefined, 'range', 'notMet'],
    // The side that the measure declares to be better is open.
    ['151', '90–100', 'higher', 'range', 'met'],
    ['89', '90–100', 'higher', 'range', 'notMet'],
    ['4', '>4', undefined, 'strictBound', 'notMet'],
    ['5', '>4', undefined, 'strictBound', 'met'],
    ['0', '5', 'lower', 'zero', 'met'],
    ['0', '5', 'higher', 'zero', 'notMet'],
    ['−14,5', '−15,8', 'higher', 'negative', 'met'],
    ['9,4 procentenheter', '−0,5 procentenheter', 'lower', 'growth', 'notMet'],
  ])('%s against %s (%s) has no percentage: %s, %s', (outcome, target, direction, refused, assessment) => {
    const { said, group } = against(outcome, target, direction ? { direction } : {});
    expect(group('total')!.state).toMatchObject({ method: 'position', ratio: undefined, refused });
    expect(said.state).toMatchObject({ assessment, basis: { by: 'numbers' } });
    expect(said.state.fulfilment).toBeUndefined();
  });

  it.each([
    ['16/26', '10/26', 'notMet'],
    ['8/22', '10/26', 'met'],
    ['5/26', 'högst 10', 'met'],
    ['11/26', 'bland de tio bästa', 'notMet'],
  ])('rank %s against %s is %s, without a percentage', (outcome, target, assessment) => {
    const { said, group } = against(outcome, target, { ranks: true });
    expect(said.state.assessment).toBe(assessment);
    expect(group('total')!.state).toMatchObject({ method: 'position', refused: 'rank', direction: 'lower' });
  });

  it.each<[string, string, NumbersSpec, string, string]>([
    ['-', '80', { direction: 'higher' }, 'notAssessed', 'missing'],
    ['ej tillämpligt', '80', { direction: 'higher' }, 'notAssessed', 'missing'],
    ['kan inte bedömas', '80', { direction: 'higher' }, 'notAssessable', 'missing'],
    ['75', '-', { direction: 'higher' }, 'notAssessed', 'noTarget'],
    ['75', '80', {}, 'notAssessed', 'noDirection'],
    ['75 %', '80 dagar', { direction: 'higher' }, 'notAssessable', 'notComparable'],
    ['70–90', '80', { direction: 'higher' }, 'notAssessable', 'notComparable'],
    ['75', 'ska öka', {}, 'notAssessable', 'noComparison'],
  ])('%s against %s (%j) is %s: %s', (outcome, target, rest, assessment, none) => {
    const { said, group } = against(outcome, target, rest);
    expect(group('total')!.state).toMatchObject({ assessment, none });
    // What cannot be judged has been found so; where something is missing, nobody has said anything.
    expect(said.state.basis.by).toBe(assessment === 'notAssessable' ? 'numbers' : 'nothing');
    expect(reasonOf(said.state)).toEqual([none]);
  });

  it('is missing where the period has none, and says so', () => {
    const { said } = scored({ series: { total: { '2015': '75' } }, target: '80', direction: 'higher' });
    expect(said.state).toMatchObject({ assessment: 'notAssessed', basis: { by: 'nothing' } });
    expect(reasonOf(said.state)).toEqual(['noOutcome']);
  });

  it('is judged by limits of the measure’s own before the policy’s', () => {
    const limits = (outcome: string, rest: NumbersSpec) =>
      against(outcome, '≥ 100', rest).judgement.assessment;
    expect(limits('98', { thresholds: { partlyMet: 0.99 } })).toBe('notMet');
    expect(limits('99', { thresholds: { partlyMet: 0.99 } })).toBe('partlyMet');
    expect(limits('95', { thresholds: { met: 0.95 } })).toBe('met');
    expect(limits('84,9', { partlyFrom: '≥ 85' })).toBe('notMet');
    expect(limits('85', { partlyFrom: '85' })).toBe('partlyMet');
    expect(limits('100', { partlyFrom: '85' })).toBe('met');
    // Also where there is no percentage.
    expect(against('15', '<14', { partlyFrom: '15' }).judgement.assessment).toBe('partlyMet');
    expect(against('15,1', '<14', { partlyFrom: '15' }).judgement.assessment).toBe('notMet');
  });
});

describe('the target of a value', () => {
  const targetText = (target: NumbersSpec['target'], given: Case = {}, rest: NumbersSpec = {}) =>
    scored(
      { series: { total: { '2016': '9', '2016-T2': '8' } }, target: target!, direction: 'higher', ...rest },
      given,
    ).group('total')!.state.target?.text;
  const interim: Case = { kind: 'interim', period: '2016-T2' };

  it('is that of the very period, else of its year, else the only one without period', () => {
    const targets = { '2016-T2': '5', '2016': '10', '2017': '12', '': '7' };
    expect(targetText(targets, interim)).toBe('5');
    expect(targetText(targets)).toBe('10');
    expect(targetText({ '2016': '10', '': '7' }, interim)).toBe('10');
    expect(targetText({ '2017': '12', '': '7' }, interim)).toBe('7');
    expect(targetText({ '2017': '12' }, interim)).toBeUndefined();
    expect(targetText({ '2016': '-', '': '7' })).toBe('7');
  });

  it('is a group’s own, else the total’s; a dash is none, a word for none is', () => {
    const series = { total: { '2016': '9' }, women: { '2016': '8' } };
    const ofWomen = (target: Record<string, string>) =>
      scored({ series, target, direction: 'higher' }).group('women')!.state;
    expect(ofWomen({ '2016': '10', '2016 women': '12' }).target?.text).toBe('12');
    expect(ofWomen({ '2016': '10', '2016 women': '-' }).target?.text).toBe('10');
    expect(ofWomen({ '2016': '10', '2016 women': 'inget mål' })).toMatchObject({ none: 'noTarget' });
  });

  it('is none for a count that grows, until the year is over', () => {
    const growing: NumbersSpec = {
      series: { total: { '2016-T2': '52', '2016': '104' } },
      target: { '2016': '≥ 100' },
      accumulates: true,
    };
    expect(reasonOf(scored(growing, interim).said.state)).toEqual(['accumulates']);
    expect(scored(growing).judgement.assessment).toBe('met');
    const both = { ...growing, target: { '2016': '≥ 100', '2016-T2': '≥ 50' } };
    expect(scored(both, interim).judgement.assessment).toBe('met');
  });

  it('belongs to the report, also where the value is late by design', () => {
    const late: NumbersSpec = {
      series: { total: { '2015-T2': '151', '2016-T2': '52' } },
      target: { '2016': '≥ 90' },
      lagYears: 1,
    };
    expect(scored(late, interim).group('total')!.state).toMatchObject({
      outcome: { text: '151', period: '2015-T2' },
      target: { text: '≥ 90' },
      assessment: 'met',
    });
    expect(scored({ ...late, target: { '2015': '≥ 160' } }, interim).judgement.assessment).toBe('partlyMet');
  });

  it('is met by the value of the month that closes the period', () => {
    const monthly: NumbersSpec = { series: { total: { '2016-08': '3,2' } }, target: { '2016': '≤ 3,0' } };
    expect(scored(monthly, interim).group('total')!.state.outcome).toMatchObject({ period: '2016-08' });
    expect(scored({ ...monthly, series: { total: { '2016-07': '3,2' } } }, interim).said.state.basis.by).toBe(
      'nothing',
    );
  });
});

describe('progress', () => {
  const progress = (outcome: string, rest: NumbersSpec) =>
    against(outcome, '80', {
      direction: 'higher',
      fulfilment: 'progress',
      baseline: '60 (2014)',
      ...rest,
    }).group('total')!.state;

  it('is the way gone from the baseline, when measure or policy says so', () => {
    expect(progress('76', {})).toMatchObject({
      method: 'progress',
      baseline: { text: '60', period: '2014' },
    });
    expect(percent(progress('76', {}))).toBe('80');
    expect(progress('76', {}).assessment).toBe('partlyMet');
    expect(progress('75,9', {}).assessment).toBe('notMet');
    expect(percent(progress('50', {}))).toBe('-50');
    const policy = policyNamed('strict', { fulfilment: 'progress' });
    const byPolicy = against('76', '80', { direction: 'higher', baseline: '60' }, { policy });
    expect(byPolicy.group('total')!.state.method).toBe('progress');
  });

  it('works over zero and downwards, where a ratio does not', () => {
    const down = against('0', '−5', { direction: 'lower', fulfilment: 'progress', baseline: '5' });
    expect(percent(down.group('total')!.state)).toBe('50');
  });

  it('is the ordinary ratio without a baseline, or from one that has reached the target already', () => {
    expect(
      against('76', '80', { direction: 'higher', fulfilment: 'progress' }).group('total')!.state.method,
    ).toBe('ratio');
    expect(progress('75', { baseline: '90' })).toMatchObject({ method: 'ratio', assessment: 'partlyMet' });
  });

  it('of a group starts from the group’s own value of the baseline’s period', () => {
    const { group } = scored({
      series: { total: { '2014': '60', '2016': '76' }, women: { '2014': '70', '2016': '76' } },
      target: '80',
      direction: 'higher',
      fulfilment: 'progress',
      baseline: '60 (2014)',
    });
    expect(percent(group('women')!.state)).toBe('60');
  });
});

describe('targets in words', () => {
  it('are judged from the baseline, else from the policy’s point of comparison', () => {
    const series = { total: { '2014': '60', '2015': '70', '2016': '65' } };
    const judged = (target: string, rest: NumbersSpec = {}) =>
      scored({ series, target, ...rest }).judgement.assessment;
    expect(judged('ska öka')).toBe('notMet');
    expect(judged('ska minska')).toBe('met');
    expect(judged('ska öka', { baseline: '60 (2014)' })).toBe('met');
    expect(judged('ska förbättras', { direction: 'lower' })).toBe('met');
    expect(judged('ska öka', { methodBreaks: ['2016'] })).toBe('notAssessable');
  });
});

describe('what is said of a follow-up', () => {
  const numbers: NumbersSpec = { series: { total: { '2016': '75' } }, target: '80', direction: 'higher' };

  it('goes before the numbers when it is an assessment, with the computed beside it when they differ', () => {
    const { state } = scored(numbers, { says: { assessment: 'met' } }).said;
    expect(state).toMatchObject({
      assessment: 'met',
      basis: { by: 'stated', computed: { assessment: 'partlyMet', basis: { by: 'numbers' } } },
    });
    expect(state.fulfilment).toBeUndefined();
    const agreeing = scored(numbers, { says: { assessment: 'partlyMet' } }).said.state;
    expect(agreeing.basis).toEqual(expect.not.objectContaining({ computed: expect.anything() }));
    expect(agreeing.fulfilment).toEqual({ numerator: '75', denominator: '80' });
  });

  it('goes after them when it is an activity status, and stands where they say nothing', () => {
    expect(scored(numbers, { says: 'done' }).said.state.basis.by).toBe('numbers');
    const without: NumbersSpec = { ...numbers, series: { total: { '2016': '-' } } };
    expect(scored(without, { says: 'done' }).said.state.basis.by).toBe('activityStatus');
    expect(scored(without, { says: { status: '?done' } }).said.state.basis).toMatchObject({
      by: 'nothing',
      suggestion: { value: 'met' },
      results: [{ none: 'missing' }],
    });
  });

  it('is all that counts when the basis is what is stated', () => {
    const policy = policyNamed('strict', { basis: 'stated' });
    expect(scored(numbers, { policy }).judgement.assessment).toBe('notAssessed');
    const { state } = scored(numbers, { policy, says: { assessment: 'met' } }).said;
    expect(state.basis).toEqual({ by: 'stated', word: 'ord:met', place: expect.anything() });
  });

  it('by the level above is held against the numbers of the only unit, and yields to that unit’s own word', () => {
    const above = (says: Says, unit: Says | null) =>
      scoresFor({
        measures: [{ id: 'm', numbers, says, units: { a: unit } }],
        period: '2016',
        kind: 'annual',
      }).whole.measures.m!.state;
    expect(above({ assessment: 'met' }, null).basis).toMatchObject({
      by: 'stated',
      computed: { assessment: 'partlyMet' },
    });
    expect(above({ period: '2016' }, { assessment: 'notMet' }).assessment).toBe('notMet');
  });
});

describe('speakers', () => {
  const numbers: NumbersSpec = {
    series: { total: { '2016': '90' }, 'total@a': { '2016': '100' }, 'total@b': { '2016': '70' } },
    target: '≥ 100',
  };

  it('are judged by their own values; the level above by those without a unit', () => {
    const {
      whole,
      units,
      numbers: shown,
    } = scoresFor({
      measures: [{ id: 'm', numbers, units: { a: null, b: null, c: null } }],
      period: '2016',
      kind: 'annual',
    });
    expect(whole.measures.m!.state).toMatchObject({ assessment: 'partlyMet', basis: { by: 'numbers' } });
    expect(units.map(({ measures }) => measures.m!.state.assessment)).toEqual([
      'met',
      'notMet',
      'notAssessed',
    ]);
    expect(reasonOf(units[2]!.measures.m!.state)).toEqual(['noOutcome']);
    expect(shown.m!.map(({ unit }) => unit)).toEqual([undefined, 'a', 'b']);
  });

  it('leave the level above to their sum when it says nothing', () => {
    const { total, ...ofUnits } = numbers.series!;
    expect(total).toBeDefined();
    const { whole } = scoresFor({
      measures: [{ id: 'm', numbers: { ...numbers, series: ofUnits }, units: { a: null, b: null } }],
      period: '2016',
      kind: 'annual',
    });
    expect(whole.measures.m!.state).toMatchObject({ assessment: 'partlyMet', basis: { by: 'aggregation' } });
  });

  it('are one where one unit alone carries the measure, whether or not the values name it', () => {
    const named = scored({ series: { 'total@a': { '2016': '70' } }, target: '≥ 100' });
    expect(named.said.state.assessment).toBe('notMet');
    expect(named.scores.numbers.m!.map(({ unit }) => unit)).toEqual([undefined]);
  });

  it('need no unit at all', () => {
    const { whole } = scoresFor({ measures: [{ id: 'm', numbers }], period: '2016', kind: 'annual' });
    expect(whole.measures.m!.state).toMatchObject({ assessment: 'partlyMet', basis: { by: 'numbers' } });
  });
});

describe('groups', () => {
  const series = {
    total: { '2016': '82' },
    women: { '2016': '90' },
    men: { '2016': '60' },
    youth: { '2016': '-' },
  };
  const each = policyNamed('strict', { groups: 'each' });

  it('count one by one when the policy asks for it: the worst decides', () => {
    const numbers: NumbersSpec = { series, target: '80', direction: 'higher', unit: '%' };
    expect(scored(numbers).judgement.assessment).toBe('met');
    const { said, group, gap } = scored(numbers, { policy: each });
    expect(said.state.assessment).toBe('notMet');
    expect(said.state.basis).toMatchObject({
      by: 'numbers',
      results: [{ group: 'total' }, { group: 'women' }, { group: 'men' }],
    });
    expect(percentOfRatio(said.state.fulfilment!)).toBe('75');
    expect(group('youth')).toBeUndefined();
    expect(gap).toEqual({ groups: ['women', 'men'], difference: '30', unit: 'pp' });
  });

  it('of ranks, or of another unit, are not held against the total’s target', () => {
    const { said, group } = scored(
      {
        series: {
          total: { '2015': '3,1 %', '2016': '2,4 %' },
          ranking: { '2015': '14/24', '2016': '16/26' },
          number: { '2016': '900 dagar' },
        },
        target: '≤ 3 %',
        ranks: true,
      },
      { policy: each },
    );
    expect(said.state).toMatchObject({ assessment: 'met', basis: { results: [{ group: 'total' }] } });
    expect(group('ranking')).toMatchObject({
      state: { none: 'noTarget', direction: 'lower' },
      trend: { trend: 'unchanged', compared: 'percentile' },
    });
    expect(group('number')!.state.none).toBe('noTarget');
  });

  it('fall back to the total where none has a value', () => {
    const numbers: NumbersSpec = { series: { total: { '2016': '82' } }, target: '80', direction: 'higher' };
    expect(scored(numbers, { policy: each }).judgement.assessment).toBe('met');
    const silent = { ...numbers, series: { total: { '2015': '82' } } };
    expect(reasonOf(scored(silent, { policy: each }).said.state)).toEqual(['noOutcome']);
  });

  it('stand with the total first and then as their author has them; a gap needs both', () => {
    const { scores, gap } = scored({
      series: { men: { '2016': '1' }, youth: { '2016': '2' }, total: { '2016': '3' } },
    });
    expect(scores.numbers.m![0]!.groups.map(({ group }) => group)).toEqual(['total', 'men', 'youth']);
    expect(gap).toBeUndefined();
    const pupils = scored({ series: { girls: { '2016': '1,5' }, boys: { '2016': '2' } }, unit: 'dagar' });
    expect(pupils.gap).toEqual({ groups: ['girls', 'boys'], difference: '-0.5', unit: 'day' });
  });
});

describe('trend', () => {
  const trend = (values: Record<string, string>, rest: NumbersSpec = {}, given: Case = {}) =>
    scored({ series: { total: values }, ...rest }, given).group('total')!.trend;

  // Interim report of Huddinge for 2016, ranking in the county 2013–2016: percentiles 73.9, 63.6, 58.3, 61.5.
  it.each([
    ['2014', '-10.3', 'improved', { from: 23, to: 22 }],
    ['2015', '-5.3', 'improved', { from: 22, to: 24 }],
    // The report calls 14 of 24 and 16 of 26 about equal, and so they are: 3.2 points, less than one place of 26.
    ['2016', '3.2', 'unchanged', { from: 24, to: 26 }],
  ])('of Huddinge’s rank in %s: %s percentile points, %s', (period, points, expected, placesChanged) => {
    const ranks = { '2013': '17/23', '2014': '14/22', '2015': '14/24', '2016': '16/26' };
    const found = trend(ranks, { ranks: true }, { period });
    expect(found).toMatchObject({ compared: 'percentile', trend: expected, placesChanged, none: undefined });
    expect(change(found)).toBe(points);
  });

  it('of a rank among as many as before changes with the first place, and without their number by places', () => {
    const rankTrend = (values: Record<string, string>) => trend(values, { ranks: true });
    expect(rankTrend({ '2015': '14/26', '2016': '15/26' })).toMatchObject({
      trend: 'worsened',
      placesChanged: undefined,
    });
    expect(rankTrend({ '2015': '14/26', '2016': '14/26' }).trend).toBe('unchanged');
    expect(rankTrend({ '2015': 'plats 9', '2016': 'plats 8' })).toMatchObject({
      trend: 'improved',
      compared: 'value',
    });
    expect(rankTrend({ '2015': 'plats 9', '2016': '8/26' }).none).toBe('notComparable');
  });

  it.each<[string, string, NumbersSpec['direction'], string | undefined, boolean]>([
    ['100', '101', 'higher', 'unchanged', false],
    ['100', '101,1', 'higher', 'improved', false],
    ['100', '105', 'higher', 'improved', true],
    ['100', '104,99', 'higher', 'improved', false],
    ['100', '90', 'higher', 'worsened', false],
    ['100', '90', 'lower', 'improved', true],
    ['−10', '−9', 'higher', 'improved', true],
    ['0', '0', 'higher', 'unchanged', false],
    ['0', '1', 'higher', 'improved', true],
    ['0', '1', 'lower', 'worsened', false],
    ['5 av 10', '60 %', 'higher', 'improved', true],
    ['1,2 mnkr', '1 100 tkr', 'lower', 'improved', true],
  ])('from %s to %s, %s, is %s (strong: %s)', (from, to, direction, expected, isStrong) => {
    expect(trend({ '2015': from, '2016': to }, { direction: direction! })).toMatchObject({
      trend: expected,
      isStrong,
      none: undefined,
    });
  });

  it('without a direction is only a change', () => {
    const found = trend({ '2015': '3,1', '2016': '3,2' });
    expect(found).toMatchObject({ trend: undefined, none: 'noDirection' });
    expect(change(found)).toBe('0.1');
    expect(trend({ '2015': '3,1', '2016': '3,2' }, { target: '≤ 3' }).trend).toBe('worsened');
  });

  it('compares the same part of the year before, the value before, or the baseline', () => {
    const values = { '2014': '10', '2015': '20', '2015-T2': '30', '2016-T1': '40', '2016-T2': '50' };
    const interim: Case = { kind: 'interim', period: '2016-T2' };
    const from = (changes: Partial<Policy['trend']>, rest: NumbersSpec = {}) => {
      const policy = policyNamed('strict');
      policy.trend = { ...policy.trend, ...changes };
      return trend(values, { direction: 'higher', ...rest }, { ...interim, policy }).from?.text;
    };
    expect(from({})).toBe('30');
    expect(from({ against: 'previousValue' })).toBe('40');
    // What grows through the year is compared with what has grown for as long.
    expect(from({ against: 'previousValue' }, { accumulates: true })).toBe('30');
    expect(from({ against: 'baseline' }, { baseline: '5 (2012)' })).toBe('5');
    expect(from({ against: 'baseline' })).toBeUndefined();
    expect(trend({ '2015': '20', '2016-T2': '50' }, {}, interim).none).toBe('noComparison');
    expect(trend({ '2015-08': '20', '2016-08': '50' }, { direction: 'higher' }, interim).trend).toBe(
      'improved',
    );
  });

  it('is none across a change of method', () => {
    const across = (methodBreaks: string[], period = '2016') =>
      trend({ '2014': '1', '2015': '2', '2016': '3' }, { direction: 'higher', methodBreaks }, { period })
        .none;
    expect(across(['2016'])).toBe('methodBreak');
    expect(across(['2015'])).toBeUndefined();
    expect(across(['2015'], '2015')).toBe('methodBreak');
    expect(across(['2017'])).toBeUndefined();
    expect(across(['2016-T2'])).toBe('methodBreak');
  });

  it('is none where a value is missing, a bound, or in another unit', () => {
    const rest: NumbersSpec = { direction: 'higher' };
    expect(trend({ '2015': '-', '2016': '3' }, rest)).toMatchObject({
      none: 'noComparison',
      trend: undefined,
    });
    expect(trend({ '2015': '2' }, rest)).toMatchObject({ none: 'noComparison', to: undefined });
    expect(trend({ '2015': '>2', '2016': '3' }, rest).none).toBe('notComparable');
    expect(trend({ '2015': '2 %', '2016': '3 dagar' }, rest).none).toBe('notComparable');
  });
});

describe('trend as basis', () => {
  const policy = policyNamed('strict', { basis: 'trend' });
  const byTrend = (values: Record<string, string>, rest: NumbersSpec = {}, says: Says | null = null) =>
    scored({ series: { total: values }, direction: 'higher', ...rest }, { policy, says }).said.state;

  it.each([
    ['100', '105', 'met'],
    ['100', '104', 'partlyMet'],
    ['100', '100', 'notMet'],
    ['100', '80', 'notMet'],
    ['-', '80', 'notAssessable'],
    ['>90', '80', 'notAssessable'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(byTrend({ '2015': from, '2016': to })).toMatchObject({
      assessment: expected,
      basis: { by: 'trend', results: [{ group: 'total' }] },
    });
  });

  it('asks for a value and a direction', () => {
    expect(reasonOf(byTrend({ '2015': '100' }))).toEqual(['noOutcome']);
    expect(reasonOf(byTrend({ '2015': '100', '2016': '-' }))).toEqual(['missing']);
    const undirected = scored({ series: { total: { '2015': '1', '2016': '2' } } }, { policy }).said.state;
    expect(undirected.assessment).toBe('notAssessed');
    expect(reasonOf(undirected)).toEqual(['noDirection']);
    expect(byTrend({ '2015': '1', '2016': '2' }, { methodBreaks: ['2016'] }).assessment).toBe(
      'notAssessable',
    );
  });

  it('has no use for a target that is missed', () => {
    expect(byTrend({ '2015': '100', '2016': '110' }, { target: '≥ 500' }).assessment).toBe('met');
  });

  it('takes a trend that is stated where there are no values', () => {
    expect(byTrend({}, {}, { trend: 'worsened' }).assessment).toBe('notMet');
    expect(byTrend({}, {}, { trend: 'improved' })).toMatchObject({
      assessment: 'partlyMet',
      basis: { by: 'stated' },
    });
    expect(byTrend({ '2015': '100', '2016': '110' }, {}, { trend: 'worsened' }).assessment).toBe('met');
    expect(byTrend({}, {}, { trend: '?improved' }).assessment).toBe('notAssessed');
  });
});

describe('forecasts', () => {
  const interim: Case = { kind: 'interim', period: '2016-T2' };
  const numbers: NumbersSpec = {
    series: { total: { '2016-T2': '70' } },
    target: { '2016': '≥ 80', '2018': '≥ 90' },
    forecast: { total: { '2016': '85', '2018': '60' } },
  };

  it('are judged as an outcome of the period that they speak of, unless one is stated', () => {
    const { said, group } = scored(numbers, interim);
    expect(said.forecast).toMatchObject({
      assessment: 'met',
      basis: { by: 'numbers', results: [{ outcome: { text: '85' } }] },
    });
    expect(said.state.assessment).toBe('partlyMet');
    expect(group('total')!.forecast).toMatchObject({ target: { text: '≥ 80' } });
    const stated = scored(numbers, { ...interim, says: { forecast: 'willNotBeMet' } }).said.forecast;
    expect(stated).toMatchObject({
      assessment: 'notMet',
      basis: { by: 'stated', computed: { assessment: 'met' } },
    });
  });

  it('are the state where the policy looks to the end of the term', () => {
    const policy = policyNamed('strict', { horizon: 'term' });
    const given = { ...interim, policy };
    expect(scored(numbers, given).said.state).toMatchObject({
      assessment: 'notMet',
      basis: { by: 'numbers', results: [{ outcome: { text: '60' }, target: { text: '≥ 90' } }] },
    });
    const said = (says: Says) => scored(numbers, { ...given, says }).said.state.assessment;
    expect(said({ forecast: 'willBeMet' })).toBe('met');
    expect(said({ assessment: 'met' })).toBe('met');
    expect(said({ assessment: 'met', forecast: 'uncertain' })).toBe('notAssessable');
    const { forecast: _, ...without } = numbers;
    expect(scored(without, given).said.state.assessment).toBe('partlyMet');
  });

  it('that were made in another report are not asked', () => {
    const report = buildReport({ measures: [{ id: 'm', numbers }], period: '2016-T2' });
    const [publication] = report.publications;
    const annual = {
      ...publication!,
      kind: 'annual' as const,
      period: { id: '2016', from: '2016-01-01', to: '2016-12-31', year: 2016, months: 12 },
    };
    const { whole } = computeScores({ ...report, publications: [annual] }).reports[0]!;
    expect(whole.measures.m!.forecast.basis.by).toBe('nothing');
  });
});

describe('key figures', () => {
  const numbers: NumbersSpec = { series: { total: { '2015': '10', '2016': '12' } }, target: '≥ 20' };

  it('are in no judgement, no share and no goal, and have numbers and a trend all the same', () => {
    const scores = scoresFor({
      goals: [{ id: 'g' }, { id: 'only' }],
      measures: [
        { id: 'm', goal: 'g', units: { a: { assessment: 'met' } } },
        {
          id: 'k',
          goal: 'g',
          kind: 'keyFigure',
          numbers,
          says: { assessment: 'notMet' },
          units: { b: null },
        },
        { id: 'l', goal: 'only', kind: 'keyFigure', numbers },
      ],
      period: '2016',
      kind: 'annual',
    });
    expect(Object.keys(scores.whole.measures)).toEqual(['m']);
    expect(scores.whole.goals.g!.state.assessment).toBe('met');
    expect(scores.whole.goals.only!.state).toEqual({
      assessment: 'notAssessed',
      basis: { by: 'nothing' },
      suggested: false,
    });
    expect(scores.shares.find(({ id }) => id === 'measures')!.total).toBe(1);
    expect(scores.deviations).toEqual([]);
    expect(scores.numbers.k![0]!.groups[0]).toMatchObject({
      state: { assessment: 'notAssessed', none: 'noTarget' },
    });
    expect(change(scores.numbers.k![0]!.groups[0]!.trend)).toBe('2.0');
    // A unit that has nothing but key figures has its page.
    expect(scores.units.map(({ scope }) => scope)).toContainEqual({ kind: 'unit', id: 'b' });
  });
});

describe('deviations', () => {
  const numbers: NumbersSpec = { series: { total: { '2016-T2': '50' } }, target: '≥ 100' };
  const deviating = (
    given: NumbersSpec,
    units: MeasureSpec['units'],
    kind: 'interim' | 'annual' = 'interim',
  ) => {
    const report = buildReport({
      measures: [{ id: 'm', numbers: given, units: units ?? {} }],
      period: '2016-T2',
      kind,
    });
    return { report, found: computeScores(report).reports[0]!.deviations };
  };

  it('follow from the numbers, at the value when nobody has written a follow-up', () => {
    const { report, found } = deviating(numbers, { a: null });
    expect(found).toMatchObject([{ measure: 'm', unit: 'a', state: 'notMet' }]);
    expect(found[0]!.place).toEqual(report.measures[0]!.observations[0]!.place);
    const told = deviating(numbers, { a: { status: 'inProgress' } });
    expect(told.found[0]!.place).toEqual(told.report.measures[0]!.participations[0]!.followUps[0]!.places[0]);
    expect(deviating(numbers, {}).found).toMatchObject([{ unit: undefined }]);
  });

  it('follow a forecast value before the state', () => {
    expect(deviating({ ...numbers, forecast: { total: { '2016': '100' } } }, { a: null }).found).toEqual([]);
    const low = deviating(
      { series: { total: { '2016-T2': '100' } }, target: '≥ 100', forecast: { total: { '2016': '90' } } },
      {},
    );
    expect(low.found).toMatchObject([{ state: 'met', forecast: 'partlyMet' }]);
  });
});

describe('the mean of fulfilment', () => {
  const meanOf = (measures: MeasureSpec[]) =>
    scoresFor({
      measures,
      policy: policyNamed('weighted', { meanOf: 'fulfilment' }),
      period: '2016',
      kind: 'annual',
    }).whole.goals.goal!.state;
  const reaching = (id: string, outcome: string, weight?: number): MeasureSpec => ({
    id,
    numbers: { series: { total: { '2016': outcome } }, target: '≥ 100' },
    ...(weight === undefined ? {} : { weight }),
  });

  it('caps each part at 100 %, so that a surplus mends no shortage', () => {
    expect(meanOf([reaching('m', '121'), reaching('n', '60')])).toMatchObject({
      assessment: 'partlyMet',
      basis: { mean: 0.8 },
    });
    expect(meanOf([reaching('m', '900'), reaching('n', '59')]).assessment).toBe('notMet');
    expect(meanOf([reaching('m', '100'), reaching('n', '100')])).toMatchObject({
      assessment: 'met',
      fulfilment: { numerator: '2', denominator: '2' },
    });
    expect(meanOf([reaching('m', '100'), reaching('n', '99,99')]).assessment).toBe('partlyMet');
  });

  it('weighs, and takes the points of what has no ratio', () => {
    expect(meanOf([reaching('m', '100', 3), reaching('n', '20', 1)])).toMatchObject({ basis: { mean: 0.8 } });
    expect(meanOf([reaching('m', '90'), { id: 'n', says: { assessment: 'partlyMet' } }])).toMatchObject({
      basis: { mean: 0.7 },
    });
  });

  it('is exact where floats are not', () => {
    const thirds = ['a', 'b', 'c'].map((id) => ({
      id,
      numbers: { series: { total: { '2016': '4' } }, target: '≥ 5' },
    }));
    expect(meanOf(thirds).assessment).toBe('partlyMet');
  });

  it('goes up to the parent as it is', () => {
    const { whole } = scoresFor({
      goals: [{ id: 'c' }, { id: 'x', parent: 'c' }, { id: 'y', parent: 'c' }],
      measures: [
        { ...reaching('m', '90'), goal: 'x' },
        { ...reaching('n', '80'), goal: 'y' },
      ],
      policy: policyNamed('weighted', { meanOf: 'fulfilment' }),
      period: '2016',
      kind: 'annual',
    });
    expect(whole.goals.c!.state).toMatchObject({ assessment: 'partlyMet', basis: { mean: 0.85 } });
  });
});

describe('economy', () => {
  const score = (
    lines: NonNullable<ReportSpec['economy']>[number]['lines'],
    changes: Partial<Policy['economy']> = {},
    kind: 'interim' | 'annual' = 'interim',
  ) => {
    const policy = policyNamed('strict');
    policy.economy = { ...policy.economy, ...changes };
    return scoresFor({ economy: [{ id: 'drift', unit: 'a', lines }], policy, period: '2016-T2', kind })
      .economy;
  };

  it('is budget less outcome, with its share of the budget, and worse when it is below zero', () => {
    const [line] = score({
      ifo: { '2016-T2': { budget: '200,0', outcome: '208,1' }, '2016': { budget: '300', forecast: '300' } },
    });
    expect(line).toMatchObject({ table: 'drift', line: 'ifo', unit: 'a', isBeyondLimit: true });
    expect(line!.deviation).toMatchObject({
      value: '-8.1',
      isComputed: true,
      computed: '-8.1',
      isWorse: true,
    });
    expect(percentOfRatio(line!.deviation!.share!, 1)).toBe('-4.1');
    expect(line!.forecastDeviation).toMatchObject({ value: '0', isWorse: false });
  });

  it('can be reckoned the other way, and where costs are written as negative numbers', () => {
    const other = { deviation: 'outcomeMinusBudget' } as const;
    expect(score({ l: { '2016-T2': { budget: '200', outcome: '208' } } }, other)[0]!.deviation).toMatchObject(
      { value: '8', isWorse: true },
    );
    expect(
      score({ l: { '2016-T2': { budget: '-200', outcome: '-208' } } }, other)[0]!.deviation,
    ).toMatchObject({ value: '-8', isWorse: true });
    expect(score({ l: { '2016-T2': { budget: '-200', outcome: '-208' } } })[0]!.deviation).toMatchObject({
      value: '8',
      isWorse: true,
    });
    const statement = score(
      {
        tuotot: { '2016-T2': { budget: '50', outcome: '45' } },
        kulut: { '2016-T2': { budget: '-200', outcome: '-190' } },
      },
      other,
    );
    expect(statement.map(({ deviation }) => [deviation!.value, deviation!.isWorse])).toEqual([
      ['-5', true],
      ['10', false],
    ]);
  });

  it('keeps what is stated beside what it should be', () => {
    const [line] = score({ l: { '2016-T2': { budget: '200,0', outcome: '208,1', deviation: '-8,0' } } });
    expect(line!.deviation).toMatchObject({ value: '-8.0', isComputed: false, computed: '-8.1' });
    expect(score({ l: { '2016-T2': { deviation: '-8,0' } } })[0]!.deviation).toMatchObject({
      value: '-8.0',
      computed: undefined,
      share: undefined,
    });
  });

  it('is beyond the limit only when it is more than it, whichever way', () => {
    const beyond = (outcome: string, budget = '100') =>
      score({ l: { '2016-T2': { budget, outcome } } })[0]!.isBeyondLimit;
    expect([beyond('101'), beyond('101,01'), beyond('98,99'), beyond('5', '0')]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('brings amounts to one scale, and has no forecast in the annual report', () => {
    const lines = {
      l: { '2016-T2': { budget: '1 mnkr', outcome: '900 tkr' }, '2016': { budget: '2', forecast: '3' } },
    };
    expect(score(lines)[0]!.deviation!.value).toBe('0.100');
    expect(score(lines, {}, 'annual')[0]!.forecastDeviation).toBeUndefined();
    expect(score({ l: { '2015': { budget: '1', outcome: '2' } } })[0]).toMatchObject({
      deviation: undefined,
      isBeyondLimit: false,
    });
  });
});

describe('development commitments', () => {
  const spec: ReportSpec = {
    units: ['a', { id: 'a1', parent: 'a' }, 'b'],
    goals: [{ id: 'c' }, { id: 'x', parent: 'c', theme: 'theme' }, { id: 'd', theme: 'other' }],
    commitments: [
      { id: 'k1', goal: 'x', unit: 'a1', says: 'done' },
      { id: 'k2', goal: 'c', unit: 'a', says: 'delayed' },
      { id: 'k3', goal: 'd' },
      { id: 'k4', goal: 'd', says: { status: '?done' } },
    ],
  };

  it('are counted by status: of the whole, and of each theme, unit and goal', () => {
    const { commitments } = scoresFor(spec);
    const counts = commitments.map(({ id, total, members }) => [id, total, members.done, members.notStated]);
    expect(counts).toEqual([
      ['commitments', 4, ['k1'], ['k3', 'k4']],
      ['theme:theme.commitments', 2, ['k1'], []],
      ['theme:other.commitments', 2, [], ['k3', 'k4']],
      ['unit:a.commitments', 2, ['k1'], []],
      ['unit:a1.commitments', 1, ['k1'], []],
      ['goal:c.commitments', 2, ['k1'], []],
      ['goal:x.commitments', 1, ['k1'], []],
      ['goal:d.commitments', 2, [], ['k3', 'k4']],
    ]);
  });

  it('have figures that a text can name', () => {
    const { commitmentFigures } = scoresFor(spec);
    const figure = (named: string) => commitmentFigures.find(({ id }) => id === named);
    expect(figure('commitments.done')).toMatchObject({ numerator: 1, denominator: 4, percent: 25 });
    expect(figure('theme:theme.commitments.delayed')).toMatchObject({ percent: 50 });
    expect(figure('commitments.notStated')).toMatchObject({ numerator: 2 });
    expect(scoresFor({}).commitmentFigures).toEqual([]);
  });
});

it('10 000 measures with 5 groups of 5 periods each take a moment', () => {
  const values = Object.fromEntries(
    ['2012', '2013', '2014', '2015', '2016'].map((year, index) => [year, `${70 + index}`]),
  );
  const series = Object.fromEntries(
    ['total', 'women', 'men', 'girls', 'boys'].map((group) => [group, values]),
  );
  const [one] = buildReport({
    measures: [{ id: 'm', numbers: { series, target: { '2016': '≥ 80' } }, units: { a: null } }],
    period: '2016',
  }).measures;
  const report = buildReport({
    goals: Array.from({ length: 2000 }, (_, index) => ({ id: `g${index}` })),
    period: '2016',
    policy: policyNamed('vansbro'),
  });
  report.measures = Array.from({ length: 10_000 }, (_, index) => ({
    ...one!,
    id: `m${index}`,
    goal: `g${index % 2000}`,
  }));
  const before = process.cpuUsage();
  const [scores] = computeScores(report).reports;
  // About a second; anything that is not linear takes minutes. What the processor has worked, however busy it is.
  expect(process.cpuUsage(before).user).toBeLessThan(15_000_000);
  expect(Object.keys(scores!.numbers)).toHaveLength(10_000);
  expect(decimal(scores!.shares[2]!.counts.partlyMet)).toBe('10000');
}, 120_000);
