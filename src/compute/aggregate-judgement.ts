// A judgement that rests on the judgements below it, with the basis that explains it.
import type { LevelRule, Policy } from '../model/index.js';
import { type Aggregate, aggregate, countAssessments } from './aggregate.js';
import type { ChildJudgement, Judgement, Level } from './scores.js';

/** A child as it is counted, and the judgement that it comes from. */
export interface Child extends Omit<ChildJudgement, 'assessment'> {
  judgement: Judgement;
}

/**
 * Aggregates the children by the policy's rule for this level; `counts` in the basis are before any treatment.
 * A measure carried by one unit is what that unit says: there is nothing to aggregate.
 */
export function aggregateJudgement(level: Level, children: readonly Child[], policy: Policy): Judgement {
  const rule: LevelRule = policy.levels[level];
  const [only] = children;
  const isOneUnit = level === 'unitToMeasure' && children.length === 1;
  const { assessment, mean, exactMean }: Aggregate =
    isOneUnit && only ? { assessment: only.judgement.assessment } : aggregated(children, rule, policy);
  const fulfilment = isOneUnit ? only?.judgement.fulfilment : exactMean;
  const listed = children.map(({ kind, id, weight, judgement }): ChildJudgement => {
    return { kind, id, assessment: judgement.assessment, weight };
  });
  return {
    assessment,
    basis: {
      by: 'aggregation',
      level,
      rule,
      counts: countAssessments(listed),
      ...(mean === undefined ? {} : { mean }),
      children: listed,
    },
    suggested: rule.rule !== 'manual' && children.some(({ judgement }) => judgement.suggested),
    ...(fulfilment ? { fulfilment } : {}),
  };
}

function aggregated(children: readonly Child[], rule: LevelRule, policy: Policy): Aggregate {
  const parts = children.map(({ weight, judgement: { assessment, fulfilment } }) => {
    return { assessment, weight, fulfilment };
  });
  return aggregate(parts, rule, policy);
}
