// What holds of computed numbers whatever the values: order, place and silence change nothing, better is never worse.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeScores, type NumbersResult } from '../src/compute/index.js';
import { ASSESSMENTS, type Measure, POLICIES, type Report } from '../src/model/index.js';
import { compareRatios } from '../src/quantity/index.js';
import {
  buildReport,
  type MeasureSpec,
  type NumbersSpec,
  policyNamed,
  type ReportSpec,
} from './support/report-builder.js';
import './support/property-seed.js';

const PERIODS = ['2014', '2015', '2015-T2', '2016-08', '2016-T2', '2016'];
const value = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: -50, max: 500 }).map((tenths) => `${tenths / 10}`.replace('.', ',')),
  },
  fc.constantFrom('-', 'kan inte bedömas', '≥ 5', '3–7', '17/23', 'plats 3', '5 av 6', '4,0 %', '2 tkr', '0'),
);
const target = fc.oneof(
  fc.integer({ min: -20, max: 300 }).map((tenths) => `≥ ${tenths / 10}`.replace('.', ',')),
  fc.constantFrom('≤ 20', '10', '<4', '5–9', '-', 'inget mål', 'ska öka', '80 %', '10/20', '0', '−5'),
);
const series = fc.dictionary(
  fc.constantFrom('total', 'women', 'men', 'youth', 'total@a', 'women@a', 'total@b'),
  fc.dictionary(fc.constantFrom(...PERIODS), value, { maxKeys: 5 }),
  { maxKeys: 4 },
);
const numbers: fc.Arbitrary<NumbersSpec> = fc
  .record({
    series,
    target: fc.dictionary(fc.constantFrom('', '2016', '2016-T2', '2016 women'), target, { maxKeys: 3 }),
    forecast: fc.dictionary(fc.constantFrom('total', 'women', 'total@a'), fc.record({ '2016': value }), {
      maxKeys: 2,
    }),
    baseline: fc.constantFrom('', '12', '12 (2014)'),
    direction: fc.constantFrom(undefined, 'higher', 'lower', 'inRange', 'exact'),
    fulfilment: fc.constantFrom(undefined, 'ratio', 'progress'),
    methodBreaks: fc.constantFrom([], [], ['2016']),
    lagYears: fc.constantFrom(0, 0, 1),
    accumulates: fc.boolean(),
    ranks: fc.constant(true),
  })
  .map(
    ({ direction, ...rest }) => ({ ...rest, ...(direction ? { direction } : {}) }) as unknown as NumbersSpec,
  );
const GOALS = [{ id: 'c1' }, { id: 'c2', theme: 'other' }, { id: 'u1', parent: 'c1', units: ['a'] }];
const says = fc.constantFrom(
  null,
  null,
  'done',
  'delayed',
  { assessment: 'met' },
  { forecast: 'willNotBeMet' },
);
const measures = fc.array(
  fc.record({
    goal: fc.constantFrom('c1', 'c2', 'u1'),
    kind: fc.constantFrom('numeric', 'numeric', 'numeric', 'keyFigure'),
    weight: fc.constantFrom(1, 2, 0.5),
    numbers,
    units: fc.dictionary(fc.constantFrom('a', 'a1', 'b'), says, { maxKeys: 3 }),
  }),
  { maxLength: 8 },
) as fc.Arbitrary<Omit<MeasureSpec, 'id'>[]>;
const policies = fc
  .record({
    id: fc.constantFrom(...Object.keys(POLICIES)),
    groups: fc.constantFrom('total', 'each'),
    meanOf: fc.constantFrom('points', 'fulfilment'),
    against: fc.constantFrom('samePeriod', 'previousValue', 'baseline'),
  } as const)
  .map(({ id, groups, meanOf, against }) => {
    const policy = policyNamed(id, { groups, meanOf });
    return { ...policy, trend: { ...policy.trend, against } };
  });
const kinds = fc.constantFrom(['interim', '2016-T2'], ['annual', '2016']) as fc.Arbitrary<
  ['interim' | 'annual', string]
>;
const specs: fc.Arbitrary<ReportSpec> = fc
  .tuple(measures, policies, kinds)
  .map(([given, policy, [kind, period]]) => ({
    units: ['a', { id: 'a1', parent: 'a' }, 'b'],
    goals: GOALS,
    measures: given.map((spec, index) => ({ ...spec, id: `m${index}` })),
    policy,
    kind,
    period,
  }));

function scoresOf(report: Report) {
  return computeScores(report).reports[0]!;
}

/** Groups by name, so that their order says nothing. */
function numbersOf(report: Report) {
  const { numbers: shown } = scoresOf(report);
  return Object.fromEntries(
    Object.entries(shown).map(([id, speakers]) => [
      id,
      speakers.map(({ unit, groups, gap }) => {
        return [unit, Object.fromEntries(groups.map((group) => [group.group, group])), gap];
      }),
    ]),
  );
}

function turned(report: Report): Report {
  const turn = (measure: Measure): Measure => ({
    ...measure,
    groups: measure.groups.toReversed(),
    targets: measure.targets.toReversed(),
    observations: measure.observations.toReversed(),
    forecastValues: measure.forecastValues.toReversed(),
    participations: measure.participations.toReversed(),
  });
  return { ...report, measures: report.measures.toReversed().map(turn), goals: report.goals.toReversed() };
}

describe('computed numbers', () => {
  it('are the same in whatever order measures, rows, columns and groups stand', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const report = buildReport(spec);
        const other = turned(report);
        expect(scoresOf(other).figures).toEqual(scoresOf(report).figures);
        const inOrder = (of: Report) => {
          const shown = numbersOf(of);
          return Object.fromEntries(
            Object.keys(shown)
              .sort()
              .map((id) => [id, new Set(shown[id])]),
          );
        };
        expect(inOrder(other)).toEqual(inOrder(report));
      }),
    );
  });

  it('are the same when a goal’s measures stand in two files', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const report = buildReport(spec);
        const isOdd = ({ id }: Measure) => Number(id.slice(1)) % 2 === 1;
        const moved = report.measures.map((measure): Measure => {
          if (!isOdd(measure)) return measure;
          const inOther = <Value extends { place: { file: string } }>(each: Value): Value => {
            return { ...each, place: { ...each.place, file: 'goals/other.sv.md' } };
          };
          const places = measure.places.map((place) => ({ ...place, file: 'goals/other.sv.md' }));
          return {
            ...measure,
            places,
            observations: measure.observations.map(inOther),
            targets: measure.targets.map(inOther),
          };
        });
        const split = {
          ...report,
          measures: [...moved.filter(isOdd), ...moved.filter((each) => !isOdd(each))],
        };
        expect(scoresOf(split).figures).toEqual(scoresOf(report).figures);
      }),
    );
  });

  it('move only what the policy says when a measure without a value is added', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const silent: MeasureSpec = {
          id: 'silent',
          goal: 'c2',
          numbers: { target: '≥ 10' },
          units: { b: null },
        };
        const before = scoresOf(buildReport(spec));
        const after = scoresOf(buildReport({ ...spec, measures: [...(spec.measures ?? []), silent] }));
        const share = (scores: typeof before) => scores.shares.find(({ id }) => id === 'measures')!;
        expect(share(after).counts).toEqual({
          ...share(before).counts,
          notAssessed: share(before).counts.notAssessed + 1,
        });
        const { silent: _, ...others } = after.whole.measures;
        expect(others).toEqual(before.whole.measures);
        expect(after.whole.goals.c1).toEqual(before.whole.goals.c1);
        const isMet = (scores: typeof before) => scores.whole.goals.c2!.state.assessment === 'met';
        // A stated goal or half of the measures may do without; nothing becomes met by being unknown.
        expect(isMet(after) && !isMet(before)).toBe(false);
        expect(after.deviations).toEqual(before.deviations);
      }),
    );
  });

  it('never make an assessment worse by a better outcome', () => {
    const RANK: Record<string, number> = { notMet: 0, partlyMet: 1, met: 2 };
    const given = fc.record({
      outcome: fc.integer({ min: -200, max: 2000 }),
      more: fc.integer({ min: 0, max: 500 }),
      target: fc.integer({ min: -100, max: 1500 }),
      // Limits below the target: to be partly met from beyond it would be a contradiction.
      partly: fc.option(fc.integer({ min: 0, max: 1000 })),
      baseline: fc.option(fc.integer({ min: -100, max: 1500 })),
      before: fc.integer({ min: -100, max: 1500 }),
      thresholds: fc.constantFrom(undefined, { partlyMet: 0.5 }, { met: 0.9 }),
      fulfilment: fc.constantFrom('ratio', 'progress'),
      id: fc.constantFrom('strict', 'vansbro', 'porvoo', 'goteborg', 'nynashamn'),
    });
    fc.assert(
      fc.property(
        given,
        ({ outcome, more, partly, baseline, before, thresholds, fulfilment, id, ...rest }) => {
          const written = (tenths: number) => `${tenths / 10}`.replace('.', ',').replace('-', '−');
          const judge = (tenths: number) => {
            const numeric = {
              series: { total: { '2015': written(before), '2016': written(tenths) } },
              target: written(rest.target),
              direction: 'higher',
              fulfilment,
              thresholds,
              ...(partly === null ? {} : { partlyFrom: written(rest.target - partly) }),
              ...(baseline === null ? {} : { baseline: written(baseline) }),
            } as NumbersSpec;
            const spec: ReportSpec = {
              measures: [{ id: 'm', numbers: numeric }],
              policy: policyNamed(id),
              period: '2016',
              kind: 'annual',
            };
            return scoresOf(buildReport(spec)).whole.measures.m!.state.assessment;
          };
          expect(RANK[judge(outcome + more)]).toBeGreaterThanOrEqual(RANK[judge(outcome)]!);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('have a reason where they have no judgement, and a ratio only beside its method', () => {
    const check = (result: NumbersResult) => {
      expect(ASSESSMENTS).toContain(result.assessment);
      const isJudged = ['met', 'partlyMet', 'notMet'].includes(result.assessment);
      expect(isJudged).toBe(result.none === undefined);
      expect(result.ratio === undefined).toBe(result.method === 'position');
      if (result.method === 'ratio')
        expect(compareRatios(result.ratio!, { numerator: '0', denominator: '1' } as never)).toBe(1);
    };
    fc.assert(
      fc.property(specs, (spec) => {
        for (const speakers of Object.values(scoresOf(buildReport(spec)).numbers)) {
          for (const { groups } of speakers) {
            for (const { state, forecast, trend } of groups) {
              check(state);
              if (forecast) check(forecast);
              expect(trend.trend === undefined).toBe(trend.none !== undefined);
            }
          }
        }
      }),
    );
  });
});
