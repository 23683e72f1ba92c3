// What each language must be able to say about values: outcomes and targets, trends, economy and commitments.

/** Why there is no percentage. */
export type RefusalWord =
  | 'missing'
  | 'range'
  | 'rank'
  | 'date'
  | 'verbal'
  | 'change'
  | 'several'
  | 'text'
  | 'strictBound'
  | 'outcomeBound'
  | 'unit'
  | 'direction'
  | 'growth'
  | 'zero'
  | 'negative';

/** Why values give no judgement. */
export type NoJudgementWord =
  | 'noOutcome'
  | 'missing'
  | 'noTarget'
  | 'noDirection'
  | 'notComparable'
  | 'accumulates'
  | 'noComparison';

export type NoTrendWord = 'noComparison' | 'methodBreak' | 'noDirection' | 'notComparable';
export type ComparisonWord = 'samePeriod' | 'previousValue' | 'baseline';

/** A value in words with the period that it is of; `period` is undefined for a target without one. */
export interface ValueInWords {
  value: string;
  period: string | undefined;
}

/** A deviation of the economy; amounts are written, `share` is a percentage without its sign. */
export interface DeviationInWords {
  aspect: 'outcome' | 'forecast';
  value: string;
  share: string | undefined;
  isWorse: boolean;
  /** Neither worse nor better. */
  isNone: boolean;
}

/** Every function returns a whole line; numbers come written, percentages without their sign. */
export interface NumberWords {
  /** After a judgement: what it follows from. */
  byNumbers: string;
  byWorstGroup: string;
  byTrend: string;
  /** After a judgement that somebody has stated: what the values say instead. */
  computedOtherwise(label: string): string;

  outcome(value: ValueInWords): string;
  target(value: ValueInWords): string;
  baseline(value: ValueInWords): string;
  forecast(value: ValueInWords): string;
  ratio(numerator: string, denominator: string, percent: string): string;
  progress(outcome: string, baseline: string, target: string, percent: string): string;
  /** `partlyMet` is undefined where it is no lower than `met`. */
  limits(met: string, partlyMet: string | undefined): string;
  partlyFrom(value: string): string;
  refused(reason: RefusalWord): string;
  none(reason: NoJudgementWord): string;

  /** Heads the values of a measure. */
  values: string;
  /** *Women: 3.1 against the target 3.0, 97 %, partly met*; a trend may follow on a line below. */
  group(line: {
    name: string;
    outcome: string | undefined;
    target: string | undefined;
    percent: string | undefined;
    label: string | undefined;
  }): string;
  /** What is expected, in the same form as a group's line. */
  forecastName: string;
  gap(first: string, second: string, difference: string): string;

  /** `label` is the trend's own. */
  trend(label: string, against: ComparisonWord): string;
  noTrend(reason: NoTrendWord, against: ComparisonWord): string;
  /** `share` is the change in percent of the earlier value. */
  change(from: ValueInWords, to: ValueInWords, change: string, share: string | undefined): string;
  tolerance(percent: string): string;
  /** Of ranks: `points` is one place of those that take part, in percentage points. */
  onePlace(points: string): string;
  percentiles(from: string, to: string): string;
  placesChanged(from: string, to: string): string;
  strong: string;

  commitments: {
    figure(figure: {
      label: string;
      numerator: number;
      denominator: number;
      percent: number | undefined;
    }): string;
    counted(scope: 'whole' | 'theme' | 'unit' | 'goal', name: string): string;
    /** The author's own word for the status. */
    because(word: string): string;
  };

  economy: {
    title: string;
    amountsIn(unit: string): string;
    budget(value: ValueInWords): string;
    deviation(deviation: DeviationInWords): string;
    /** `by`: which line has to give the reason. */
    beyondLimit(percent: string, by: 'itself' | 'itsLines' | 'itsWhole'): string;
    computed: string;
    /** The author states another one. */
    statedOtherwise(computed: string): string;
    none: string;
  };
}
