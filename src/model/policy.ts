// The organisation's published rule: how follow-ups become assessments, and assessments shares.
import type { Place } from '../diagnostics/index.js';
import type { ActivityStatus, Assessment } from './words.js';

export type Aggregation = 'all' | 'atLeastHalf' | 'majority' | 'weightedMean' | 'worst' | 'manual';

/** What becomes of the not assessable, or of the not assessed. */
export type Treatment = 'ownColumn' | 'exclude' | 'countAsNotMet';

/** One step up: from units to measure, from measures to goal, or from goals to parent. */
export interface LevelRule {
  rule: Aggregation;
  /** Whether a goal that is not met may be partly met. */
  partial: boolean;
  notAssessable: Treatment;
  notAssessed: Treatment;
}

/** Our words' languages; a policy's own words are written once for each. */
export type WordLanguage = 'sv' | 'fi' | 'en';

/** How values are compared over time. */
export interface TrendRule {
  /**
   * The named point of comparison. `samePeriod`: the same part of the year before; `previousValue`: the latest value
   * before; `baseline`: the measure's own.
   */
  against: 'samePeriod' | 'previousValue' | 'baseline';
  /** Relative change up to which a value is unchanged: 0.01 is one percent of the earlier value. */
  tolerance: number;
  /** Where trend is the basis: relative change in the right direction from which on it is strong, and the measure met. */
  strong: number;
}

/** How a deviation of the economy is reckoned, and when it must be explained. */
export interface EconomyRule {
  deviation: 'budgetMinusOutcome' | 'outcomeMinusBudget';
  /** Share of the budget beyond which a deviation needs a reason and an action: 0.01 is one percent. */
  limit: number;
}

export interface Policy {
  id: string;
  /** Where the rule is published. */
  source: string | undefined;
  /** Whose rule it is, where it is one that an organisation has published: *Vansbro kommun 2019*. */
  publishedBy: string | undefined;
  /** What a measure is judged by: its target, its trend, or only what somebody has stated. */
  basis: 'target' | 'trend' | 'stated';
  /** `ratio`: outcome against target; `progress`: the way gone from the baseline. */
  fulfilment: 'ratio' | 'progress';
  /** `total`: the total is judged; `each`: every group that has values must reach the target by itself. */
  groups: 'total' | 'each';
  trend: TrendRule;
  economy: EconomyRule;
  /** What the state speaks of: the report's own period, or what is expected of the end of the term of office. */
  horizon: 'period' | 'term';
  /** What a weighted mean is the mean of: points of assessments, or fulfilment, each part capped at 100 %. */
  meanOf: 'points' | 'fulfilment';
  /** The organisation's own names of the five assessments, shown instead of ours. */
  words: Partial<Record<Assessment, Partial<Record<WordLanguage, string>>>>;
  levels: { unitToMeasure: LevelRule; measureToGoal: LevelRule; goalToParent: LevelRule };
  /** Treatment when goals or measures are counted into shares. */
  shares: { notAssessable: Treatment; notAssessed: Treatment };
  /** Lower, closed bounds of a weighted mean (and of fulfilment), as exact fractions: met from 1, partlyMet from 0.8. */
  thresholds: { met: number; partlyMet: number };
  /** What each assessment is worth in a weighted mean. */
  points: { met: number; partlyMet: number; notMet: number };
  activity: { interim: Record<ActivityStatus, Assessment>; annual: Record<ActivityStatus, Assessment> };
  /** The organisation's own words for assessments, folded. */
  labels: Record<string, Assessment>;
  /** Whether unaccepted suggestions enter the shares. */
  acceptSuggestions: boolean;
  /** Where the policy was written, when it was written in report.yaml. */
  place: Place | undefined;
}
