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

export interface Policy {
  id: string;
  /** Where the rule is published. */
  source: string | undefined;
  basis: 'target' | 'trend' | 'stated';
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
