// Each published rule on a fixture with its organisation's published counts, or at the boundaries of the rule.
// The counts and rules are published, each with its source; the goals, measures and values behind them are synthetic.
import { describe, expect, it } from 'vitest';
import { computeScores } from '../src/compute/index.js';
import { type Assessment, POLICIES, type Policy } from '../src/model/index.js';
import {
  buildReport,
  type GoalSpec,
  type MeasureSpec,
  type NumbersSpec,
  policyNamed,
  type Says,
} from './support/report-builder.js';

function scoresFor(
  policy: Policy,
  goals: GoalSpec[],
  measures: MeasureSpec[],
  kind: 'interim' | 'annual' = 'annual',
) {
  return computeScores(buildReport({ policy, goals, measures, kind, period: '2016' })).reports[0]!;
}

type Scores = ReturnType<typeof scoresFor>;

/** `16/35 46 %` of the figure. */
function figure({ figures }: Scores, id: string): string {
  const found = figures.find((each) => each.id === id);
  return `${found?.numerator}/${found?.denominator} ${found?.percent} %`;
}

function judged(policy: Policy, numbers: NumbersSpec, says?: Says): Assessment {
  const measures: MeasureSpec[] = [{ id: 'm', numbers, ...(says ? { says } : {}) }];
  return scoresFor(policy, [{ id: 'goal' }], measures).whole.measures.m!.state.assessment;
}

it('each published rule says whose it is and where it stands', () => {
  const published = Object.values(POLICIES).filter(({ publishedBy }) => publishedBy !== undefined);
  expect(published.map(({ id }) => id)).toEqual([
    'helsinki',
    'vansbro',
    'vgr',
    'porvoo',
    'goteborg',
    'nynashamn',
    'lund',
  ]);
  for (const { source, words } of published) {
    for (const url of source?.split(' · ') ?? ['']) expect(new URL(url).pathname.length).toBeGreaterThan(5);
    for (const word of Object.values(words)) expect(word.sv).toBeTruthy();
  }
  for (const [id, policy] of Object.entries(POLICIES)) expect(policy.id).toBe(id);
});

describe('Helsinki: a binding goal is met only when every one of its measures is', () => {
  interface Year {
    goals: Record<'met' | 'notMet' | 'notAssessable', number>;
    /** How many measures there are besides one for each goal, and how many of all are met. */
    measures?: { total: number; met: number };
  }

  /** Goals with one measure each, and further measures under the goals that are not met. */
  function helsinki(year: Year, changes: Partial<Policy> = {}) {
    const states = (['met', 'notMet', 'notAssessable'] as const).flatMap((state) =>
      Array<Assessment>(year.goals[state]).fill(state),
    );
    const goals = states.map((_, index) => ({ id: `g${index}` }));
    const measures: MeasureSpec[] = states.map((assessment, index) => {
      return { id: `m${index}`, goal: `g${index}`, says: { assessment } };
    });
    const missed = states.flatMap((state, index) => (state === 'notMet' ? [`g${index}`] : []));
    const more = (year.measures?.total ?? 0) - measures.length;
    for (let index = 0; index < more; index += 1) {
      const isMet = index < (year.measures?.met ?? 0) - year.goals.met;
      const goal = missed[index % missed.length]!;
      measures.push({ id: `n${index}`, goal, says: { assessment: isMet ? 'met' : 'notMet' } });
    }
    return scoresFor(policyNamed('helsinki', changes), goals, measures);
  }

  it('2019: 16 of 35 goals, 46 %, while 62 % of the measures are met', () => {
    // https://www.arviointikertomus.fi/fi/artikkelit/2019/sitovien-tavoitteiden-toteutuminen
    const scores = helsinki({
      goals: { met: 16, notMet: 19, notAssessable: 0 },
      measures: { total: 71, met: 44 },
    });
    expect(figure(scores, 'goals.met')).toBe('16/35 46 %');
    expect(figure(scores, 'measures.met')).toBe('44/71 62 %');
    expect(figure(scores, 'goals.partlyMet')).toBe('0/35 0 %');
  });

  it('2020: 20 of 36 goals, 56 %, and 59 % of the 34 that could be assessed; 68 % of 73 measures', () => {
    // https://www.arviointikertomus.fi/en/articles/2020/achievement-binding-objectives-and-targets
    const year: Year = { goals: { met: 20, notMet: 14, notAssessable: 2 }, measures: { total: 73, met: 50 } };
    const scores = helsinki(year);
    expect(['met', 'notMet', 'notAssessable'].map((each) => figure(scores, `goals.${each}`))).toEqual([
      '20/36 56 %',
      '14/36 39 %',
      '2/36 6 %',
    ]);
    expect(figure(scores, 'measures.met')).toBe('50/73 68 %');
    const excluded = helsinki(year, { shares: { notAssessable: 'exclude', notAssessed: 'ownColumn' } });
    expect(figure(excluded, 'goals.met')).toBe('20/34 59 %');
  });

  it.each([
    // https://www.arviointikertomus.fi/fi/artikkelit/2017/sitovien-toiminnan-tavoitteiden-arviointi
    [2017, { met: 56, notMet: 20, notAssessable: 3 }, '56/79 71 %', '23/79 29 %'],
    // https://www.arviointikertomus.fi/en/node/385
    [2018, { met: 45, notMet: 15, notAssessable: 0 }, '45/60 75 %', '15/60 25 %'],
  ])('%i: what cannot be assessed counts as not met', (_, goals, met, notMet) => {
    const scores = helsinki(
      { goals },
      { shares: { notAssessable: 'countAsNotMet', notAssessed: 'ownColumn' } },
    );
    expect([figure(scores, 'goals.met'), figure(scores, 'goals.notMet')]).toEqual([met, notMet]);
  });

  it('knows no partly: nearly is not', () => {
    const numbers: NumbersSpec = { series: { total: { '2016': '4 843' } }, target: '≥ 6 000' };
    expect(judged(policyNamed('helsinki'), numbers)).toBe('notMet');
    expect(judged(policyNamed('helsinki'), { ...numbers, target: '≥ 4 843' })).toBe('met');
    expect(
      scoresFor(policyNamed('helsinki'), [{ id: 'goal' }], [{ id: 'm', says: 'partlyDone' }]).whole.measures
        .m!.state.assessment,
    ).toBe('notMet');
  });
});

describe('Vansbro: met at the expected level, partly from 80 % of it', () => {
  const vansbro = policyNamed('vansbro');

  // https://finansiellinfo.se/Vansbro_2019/Maluppfyllelse.html
  it.each<[string, string, Assessment]>([
    ['100', '≥ 100', 'met'],
    ['99,9', '≥ 100', 'partlyMet'],
    ['80', '≥ 100', 'partlyMet'],
    ['79,9', '≥ 100', 'notMet'],
    // https://finansiellinfo.se/Vansbrokort-2021/mal.html: lower is better.
    ['632', 'högst 700', 'met'],
    ['2,7', 'högst 3', 'met'],
    ['3,75', 'högst 3', 'partlyMet'],
    ['3,76', 'högst 3', 'notMet'],
  ])('%s against %s is %s', (outcome, target, expected) => {
    expect(judged(vansbro, { series: { total: { '2016': outcome } }, target })).toBe(expected);
  });

  it('2021: 7 of 12 indicators are met, and 4 of 4 strategic goals partly', () => {
    // https://finansiellinfo.se/Vansbrokort-2021/mal.html
    const outcomes = [
      ['110', '100', '60'],
      ['100', '100', '70'],
      ['100', '120', '85'],
      ['100', '80', '75'],
    ];
    const goals = outcomes.map((_, index) => ({ id: `g${index}` }));
    const measures = outcomes.flatMap((ofGoal, goal) =>
      ofGoal.map((outcome, index): MeasureSpec => {
        const numbers = { series: { total: { '2016': outcome } }, target: '≥ 100' };
        return { id: `m${goal}${index}`, goal: `g${goal}`, numbers };
      }),
    );
    const scores = scoresFor(vansbro, goals, measures);
    expect(figure(scores, 'measures.met')).toBe('7/12 58 %');
    expect(figure(scores, 'goals.partlyMet')).toBe('4/4 100 %');
  });
});

describe('Västra Götalandsregionen: each indicator has its own limits', () => {
  const vgr = policyNamed('vgr');

  // http://hh.vgregion.se/om-vgr/organisation-och-verksamhet/ekonomi/indikatorer/
  it.each<[string, string, number, Assessment]>([
    // 93 and 98 % can be red while 99 % is yellow: it is the indicator that sets the limit.
    ['25', '≥ 27', 0.95, 'notMet'],
    ['71,4', '≥ 73', 0.99, 'notMet'],
    ['10,2', '≤ 10,1', 0.99, 'partlyMet'],
    ['71,4', '≥ 73', 0.95, 'partlyMet'],
    ['18 078', '≥ 14 978', 0.99, 'met'],
    ['6,2', '≤ 6,5', 0.99, 'met'],
  ])('%s against %s with yellow from %d is %s', (outcome, target, partlyMet, expected) => {
    const numbers = { series: { total: { '2016': outcome } }, target, thresholds: { partlyMet } };
    expect(judged(vgr, numbers)).toBe(expected);
  });

  it('has no yellow where the indicator sets no limit, and no value for a dash', () => {
    expect(judged(vgr, { series: { total: { '2016': '99' } }, target: '≥ 100' })).toBe('notMet');
    expect(judged(vgr, { series: { total: { '2016': '-' } }, target: '≥ 100' })).toBe('notAssessed');
  });

  it('shows the change since the same period of the year before', () => {
    const numbers: NumbersSpec = { series: { total: { '2015': '80', '2016': '90' } }, target: '≥ 100' };
    const scores = scoresFor(vgr, [{ id: 'goal' }], [{ id: 'm', numbers }]);
    expect(scores.numbers.m![0]!.groups[0]!.trend).toMatchObject({
      against: 'samePeriod',
      trend: 'improved',
    });
  });
});

describe('Porvoo: at target or behind it', () => {
  const porvoo = policyNamed('porvoo');

  it('leaves red what has improved and is still behind', () => {
    // https://www.porvoo.fi/sv/nyheter/bekanta-dig-med-indikatorerna-i-strategin-pa-stadens-webbplats/
    const numbers: NumbersSpec = { series: { total: { '2015': '80', '2016': '99' } }, target: '≥ 100' };
    const scores = scoresFor(porvoo, [{ id: 'goal' }], [{ id: 'm', numbers }]);
    expect(scores.whole.measures.m!.state.assessment).toBe('notMet');
    expect(scores.numbers.m![0]!.groups[0]!.trend).toMatchObject({ trend: 'improved', isStrong: true });
  });

  it('is green at the target, also when it has worsened', () => {
    const numbers: NumbersSpec = { series: { total: { '2015': '120', '2016': '100' } }, target: '≥ 100' };
    expect(judged(porvoo, numbers)).toBe('met');
  });

  it('has nothing between, at any level', () => {
    const measures: MeasureSpec[] = [
      { id: 'm', units: { a: 'done', b: 'partlyDone' } },
      { id: 'n', says: { assessment: 'met' } },
    ];
    const scores = scoresFor(porvoo, [{ id: 'goal' }], measures);
    const states = scores.shares.map(({ counts }) => counts.partlyMet);
    expect(states.every((count) => count === 0)).toBe(true);
    expect(scores.whole.goals.goal!.state.assessment).toBe('notMet');
  });
});

describe('Göteborg: the strength of the trend', () => {
  const goteborg = policyNamed('goteborg');
  const moved = (from: string, to: string): NumbersSpec => {
    return { series: { total: { '2015': from, '2016': to } }, direction: 'higher' };
  };

  it('2014: 4 good, 16 some and 2 none of 22 goals', () => {
    // http://arsredovisning.goteborg.se/2014/block-1-forvaltningsberattelse/prioriterade-mal-och-uppdrag/
    const outcomes = [...Array(4).fill('110'), ...Array(16).fill('102'), ...Array(2).fill('95')];
    const goals = outcomes.map((_, index) => ({ id: `g${index}` }));
    const measures = outcomes.map((outcome, index) => {
      return { id: `m${index}`, goal: `g${index}`, numbers: moved('100', outcome) };
    });
    const scores = scoresFor(goteborg, goals, measures);
    expect(['met', 'partlyMet', 'notMet'].map((each) => figure(scores, `goals.${each}`))).toEqual([
      '4/22 18 %',
      '16/22 73 %',
      '2/22 9 %',
    ]);
  });

  it('keeps two unknown states apart: hard to judge, and not judged', () => {
    // http://arsredovisning.goteborg.se/2016/block-1-forvaltningsberattelse/kommunfullmaktiges-mal-och-uppdrag/
    expect(judged(goteborg, { series: { total: { '2016': '10' } }, direction: 'higher' })).toBe(
      'notAssessable',
    );
    expect(judged(goteborg, { ...moved('10', '20'), methodBreaks: ['2016'] })).toBe('notAssessable');
    expect(judged(goteborg, { series: { total: { '2015': '10' } }, direction: 'higher' })).toBe(
      'notAssessed',
    );
    expect(judged(goteborg, moved('10', '10'))).toBe('notMet');
  });

  it('leaves the goal above the boards’ goals to people', () => {
    // The boards' good results do not imply a good one for the city (2014).
    const goals = [{ id: 'city' }, { id: 'board', parent: 'city' }];
    const scores = scoresFor(goteborg, goals, [{ id: 'm', goal: 'board', numbers: moved('100', '110') }]);
    expect(scores.whole.goals.board!.state.assessment).toBe('met');
    expect(scores.whole.goals.city!.state.assessment).toBe('notAssessed');
  });
});

describe('Nynäshamn: at least half of the indicators move in the right direction', () => {
  // https://sorundanet.se/2016-05-11-3.html
  const goalOf = (...changes: (string | undefined)[]) => {
    const measures = changes.map((to, index): MeasureSpec => {
      const total: Record<string, string> =
        to === undefined ? { '2016': '100' } : { '2015': '100', '2016': to };
      return { id: `m${index}`, numbers: { series: { total }, direction: 'higher' } };
    });
    return scoresFor(policyNamed('nynashamn'), [{ id: 'goal' }], measures).whole.goals.goal!.state.assessment;
  };

  it.each<[(string | undefined)[], Assessment]>([
    [['100,1', '90'], 'met'],
    [['101', '100', '90'], 'notMet'],
    [['101', '102', '90', '90'], 'met'],
    [['100', '100'], 'notMet'],
    [['101', undefined], 'met'],
    [['90', undefined], 'notAssessable'],
    [[undefined, undefined], 'notAssessable'],
  ])('values %j after 100: %s', (changes, expected) => expect(goalOf(...changes)).toBe(expected));

  it('2015: 11 of 16 goals could not be assessed', () => {
    const isKnown = (index: number) => index >= 11;
    const goals = Array.from({ length: 16 }, (_, index) => ({ id: `g${index}` }));
    const measures = goals.map(({ id }, index): MeasureSpec => {
      const total: Record<string, string> = isKnown(index) ? { '2015': '1', '2016': '2' } : { '2016': '2' };
      return { id: `m${index}`, goal: id, numbers: { series: { total }, direction: 'higher' } };
    });
    const scores = scoresFor(policyNamed('nynashamn'), goals, measures);
    expect(figure(scores, 'goals.notAssessable')).toBe('11/16 69 %');
    expect(figure(scores, 'goals.partlyMet')).toBe('0/16 0 %');
  });

  it('takes a stated improvement for one', () => {
    expect(judged(policyNamed('nynashamn'), {}, { trend: 'improved' })).toBe('met');
    expect(judged(policyNamed('nynashamn'), {}, { trend: 'unchanged' })).toBe('notMet');
  });
});

describe('Lund: what the end of the term is expected to show', () => {
  const lund = policyNamed('lund');
  const goalOf = (says: Says, kind: 'interim' | 'annual' = 'annual') =>
    scoresFor(lund, [{ id: 'goal' }], [{ id: 'm', says }], kind).whole.goals.goal!.state.assessment;

  // The source of the policy: the forecast for the end of the term is judged, not the year.
  it.each<[Says, Assessment]>([
    [{ assessment: 'notMet', forecast: 'willBeMet' }, 'met'],
    [{ assessment: 'met', forecast: 'willBePartlyMet' }, 'partlyMet'],
    [{ status: 'delayed', forecast: 'willNotBeMet' }, 'notMet'],
    // The grey triangle.
    [{ assessment: 'met', forecast: 'uncertain' }, 'notAssessable'],
    [{ assessment: 'partlyMet' }, 'partlyMet'],
  ])('%j is %s', (says, expected) => {
    expect(goalOf(says)).toBe(expected);
    expect(goalOf(says, 'interim')).toBe(expected);
  });

  it('judges the value that is expected of the end of the term, against its target', () => {
    const numbers: NumbersSpec = {
      series: { total: { '2016': '100' } },
      target: { '2016': '≥ 90', '2018': '≥ 120' },
      forecast: { total: { '2016': '100', '2018': '110' } },
    };
    expect(judged(lund, numbers)).toBe('partlyMet');
    expect(judged(policyNamed('strict'), numbers)).toBe('met');
  });
});
