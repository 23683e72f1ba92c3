// A percentage of fulfilment is asked for where outcome and target have none.
import type { NumbersResult } from '../../compute/index.js';
import type { NoRatio, Place } from '../../diagnostics/index.js';
import type { Measure, Policy } from '../../model/index.js';
import { directionOf, type RefusalReason } from '../../quantity/index.js';
import { exampleMeasure } from '../examples/example-measure.js';
import { defineRule } from '../rule.js';

const example = (baseline: string) =>
  exampleMeasure(
    'Svarstid',
    `unit: dagar
direction: lower
fulfilment: progress
target: { "2021": ${baseline}
observations:
  - { period: 2021-H1, value: 9 }`,
  );

export const noRatio = defineRule({
  code: 'N02',
  slug: 'no-ratio',
  examples: { bad: example('«10» }'), good: example('10 }\nbaseline: { period: 2018, value: 14 }') },
  check({ report, scores, index }, found) {
    for (const measure of report.measures) {
      const lacking = measure.kind === 'numeric' ? targetWithoutBaseline(measure, report.policy) : undefined;
      const text = index.text(measure.text) || measure.id;
      if (lacking) found({ text, asked: 'progress', reason: 'baseline' }, lacking);
    }
    for (const { numbers } of scores.reports) {
      for (const [id, speakers] of Object.entries(numbers)) {
        const measure = index.measures.get(id);
        const asked = measure?.kind === 'numeric' ? askedOf(measure, report.policy) : undefined;
        if (!measure || !asked) continue;
        for (const { state } of speakers.flatMap(({ groups }) => groups)) {
          const reason = reasonOf(state, measure);
          const text = index.text(measure.text) || measure.id;
          if (reason) found({ text, asked, reason }, state.target?.place);
        }
      }
    }
  },
});

/** The first target that progress could lead to, where there is nothing to measure it from. */
function targetWithoutBaseline(measure: Measure, policy: Policy): Place | undefined {
  if ((measure.fulfilment ?? policy.fulfilment) !== 'progress') return undefined;
  if (measure.baseline && measure.baseline.quantity.kind !== 'missing') return undefined;
  return measure.targets.find(({ quantity }) => /^(?:number|fraction|bound)$/u.test(quantity.kind))?.place;
}

/** What needs the ratio; progress speaks of a baseline, and its measure needs no other reason. */
function askedOf(measure: Measure, { meanOf, levels }: Policy): 'mean' | 'thresholds' | undefined {
  const isMean = levels.measureToGoal.rule === 'weightedMean' || levels.unitToMeasure.rule === 'weightedMean';
  if (meanOf === 'fulfilment' && isMean) return 'mean';
  return measure.thresholds === undefined ? undefined : 'thresholds';
}

/** What is missing is not refused; a direction that nobody has named is G01's business. */
const REASONS: Partial<Record<RefusalReason, NoRatio>> = {
  range: 'range',
  rank: 'rank',
  zero: 'zero',
  negative: 'negative',
  growth: 'growth',
  change: 'growth',
  strictBound: 'strictBound',
  date: 'date',
  verbal: 'words',
  text: 'words',
  several: 'words',
  outcomeBound: 'uncertain',
  unit: 'unit',
  direction: 'direction',
};

/** What cannot be compared at all has been told in other words (N11). */
function reasonOf({ refused, target, none }: NumbersResult, { direction }: Measure): NoRatio | undefined {
  if (!refused || !target || none === 'notComparable') return undefined;
  if (refused === 'direction' && directionOf(target.quantity, direction) === undefined) return undefined;
  return REASONS[refused];
}
