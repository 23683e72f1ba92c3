// The policies that come with the program, as data. A repository names one and may change single fields.
import type { Aggregation, LevelRule, Policy } from './policy.js';

const ACTIVITY: Policy['activity'] = {
  interim: {
    done: 'met',
    inProgress: 'partlyMet',
    partlyDone: 'partlyMet',
    delayed: 'notMet',
    postponed: 'notMet',
    notStarted: 'notMet',
    cancelled: 'notMet',
  },
  annual: {
    done: 'met',
    inProgress: 'notMet',
    partlyDone: 'partlyMet',
    delayed: 'notMet',
    postponed: 'notMet',
    notStarted: 'notMet',
    cancelled: 'notMet',
  },
};

function levelRule(rule: Aggregation, partial: boolean): LevelRule {
  return { rule, partial, notAssessable: 'ownColumn', notAssessed: 'ownColumn' };
}

/** A policy that uses one rule from measures to goal and from goals to parent. */
function policyOf(id: string, rule: Aggregation, partial: boolean): Policy {
  return {
    id,
    source: undefined,
    publishedBy: undefined,
    basis: 'target',
    fulfilment: 'ratio',
    groups: 'total',
    trend: { against: 'samePeriod', tolerance: 0.01, strong: 0.05 },
    economy: { deviation: 'budgetMinusOutcome', limit: 0.01 },
    horizon: 'period',
    meanOf: 'points',
    words: {},
    levels: {
      // In every policy a measure that several units carry is met when all of them have met it, and partly met
      // when some have: what a goal demands of its measures says nothing of how far a shared measure has come.
      unitToMeasure: levelRule('all', true),
      measureToGoal: levelRule(rule, partial),
      goalToParent: levelRule(rule, partial),
    },
    shares: { notAssessable: 'ownColumn', notAssessed: 'ownColumn' },
    thresholds: { met: 1, partlyMet: 0.8 },
    points: { met: 1, partlyMet: 0.5, notMet: 0 },
    activity: ACTIVITY,
    labels: {},
    acceptSuggestions: false,
    place: undefined,
  };
}

/**
 * The shipped policies by name.
 * `strict`: all measures of a goal. `half`: at least half of them. `majority`: more than half.
 * `weighted`: the weighted mean of points.
 */
export const POLICIES: Record<string, Policy> = {
  strict: policyOf('strict', 'all', false),
  half: policyOf('half', 'atLeastHalf', true),
  majority: policyOf('majority', 'majority', true),
  weighted: policyOf('weighted', 'weightedMean', true),
};
