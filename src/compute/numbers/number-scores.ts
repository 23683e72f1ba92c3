// What compute makes of a measure's numbers: judged values, trends, groups compared, economy, commitments. Plain data.
import type { Place } from '../../diagnostics/index.js';
import type { ActivityStatus, Assessment, Trend } from '../../model/index.js';
import type { Decimal, Direction, Quantity, Ratio, RefusalReason } from '../../quantity/index.js';

/** A value that something was computed from: as written, as read, and where. */
export interface ValueUsed {
  quantity: Quantity;
  text: string;
  /** Id of the period; undefined for a target that names none. */
  period: string | undefined;
  place: Place;
}

/** Why numbers give no judgement. */
export type NoJudgement =
  /** There is no value for the period. */
  | 'noOutcome'
  /** The value for the period is missing, with a reason in `outcome`. */
  | 'missing'
  | 'noTarget'
  | 'noDirection'
  /** Outcome and target are counted in different things, or the outcome leaves it open. */
  | 'notComparable'
  /** A count that grows through the year is not judged against the year's target before the year is over. */
  | 'accumulates'
  /** Judged by trend, and there is no comparable value before. */
  | 'noComparison';

/** One value judged against one target. */
export interface NumbersResult {
  group: string;
  outcome: ValueUsed | undefined;
  target: ValueUsed | undefined;
  /** Where progress is measured from, when it is. */
  baseline: ValueUsed | undefined;
  direction: Direction | undefined;
  /** `position`: within or beyond the target, without a ratio. */
  method: 'ratio' | 'progress' | 'position';
  /** Fulfilment: exact and uncapped; undefined when refused. */
  ratio: Ratio | undefined;
  refused: RefusalReason | undefined;
  /** The limits that held. */
  thresholds: { met: number; partlyMet: number };
  /** The value from which on it is partly met, where the measure has one of its own. */
  partlyFrom: ValueUsed | undefined;
  /** `notAssessed` without a value or target; `notAssessable` when the value says so or cannot be compared. */
  assessment: Assessment;
  none: NoJudgement | undefined;
}

/** How a value has moved against a named point of comparison. */
export interface TrendResult {
  group: string;
  against: 'samePeriod' | 'previousValue' | 'baseline';
  to: ValueUsed | undefined;
  from: ValueUsed | undefined;
  /** Ranks are compared as percentiles, because the number of places changes. */
  compared: 'value' | 'percentile';
  /** `to` − `from`, in the scale of `to`, fractions in percent; or in percentile points. */
  change: Ratio | undefined;
  /** Relative change up to which it is unchanged; a percentile also within one place of those that take part now. */
  tolerance: number;
  trend: Trend | undefined;
  /** The change in the right direction is strong enough, by the policy's `trend.strong`. */
  isStrong: boolean;
  /** How many took part, then and now, where that has changed. */
  placesChanged: { from: number; to: number } | undefined;
  none: 'noComparison' | 'methodBreak' | 'noDirection' | 'notComparable' | undefined;
}

/** One group of a measure, as one speaker states it. */
export interface GroupScore {
  group: string;
  state: NumbersResult;
  /** The forecast value judged as an outcome; undefined when none is given. */
  forecast: NumbersResult | undefined;
  trend: TrendResult;
}

/** The numbers of a measure in one publication, as one speaker states them. */
export interface MeasureNumbersScore {
  measure: string;
  /** Undefined for the level above the units, and where one unit alone carries the measure. */
  unit: string | undefined;
  /** The total first, then the groups in the author's order; those with a value, and the total where one is due. */
  groups: GroupScore[];
  /**
   * Difference between the two groups that are compared (women − men, else girls − boys), when both have a value of the
   * publication's period; between percentages its unit is `pp`.
   */
  gap: { groups: [string, string]; difference: Decimal; unit: string | undefined } | undefined;
}

/** Sums and deviations of one line of an economy table, in what the table's amounts are written in. */
export interface EconomyLineScore {
  table: string;
  line: string;
  unit: string | undefined;
  /** Of the publication's period. */
  deviation: AmountScore | undefined;
  /** Of the year's forecast; undefined in an annual report. */
  forecastDeviation: AmountScore | undefined;
  /** Either deviation is beyond the policy's limit, and worse than budget or better. */
  isBeyondLimit: boolean;
}

export interface AmountScore {
  value: Decimal;
  /** Computed from budget and outcome because the author states none. */
  isComputed: boolean;
  /** What it is computed from, where both are written; differs from `value` when the author states another one. */
  computed: Decimal | undefined;
  /** Of the size of the budget; undefined for a budget of zero or none. */
  share: Ratio | undefined;
  /** Worse than budget. */
  isWorse: boolean;
}

/** How many development commitments have which status, in one scope. */
export interface CommitmentCount {
  /** `commitments`, `theme:x.commitments`, `unit:y.commitments`, `goal:z.commitments`. */
  id: string;
  scope: { kind: 'whole' } | { kind: 'theme' | 'unit' | 'goal'; id: string };
  total: number;
  members: Record<ActivityStatus | 'notStated', string[]>;
}
