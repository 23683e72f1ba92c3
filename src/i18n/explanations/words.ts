// What each language must be able to say about how an assessment or a figure came about.
import type { ComparisonWord, NumberWords } from './number-words.js';

export type LevelWord = 'unitToMeasure' | 'measureToGoal' | 'goalToParent';
export type TreatmentWord = 'ownColumn' | 'exclude' | 'countAsNotMet';

/** The rule of one level as its sentence needs it. */
export interface RuleInWords {
  level: LevelWord;
  rule: 'all' | 'atLeastHalf' | 'majority' | 'weightedMean' | 'worst' | 'manual';
  partial: boolean;
  points: { met: number; partlyMet: number; notMet: number };
  thresholds: { met: number; partlyMet: number };
  meanOf: 'points' | 'fulfilment';
}

/** How values become assessments, as its sentences need it. */
export interface FulfilmentInWords {
  fulfilment: 'ratio' | 'progress';
  thresholds: { met: number; partlyMet: number };
}

/** Whose rules they are, and where they can be read. */
export interface PublishedInWords {
  by: string;
  source: string | undefined;
  /** The organisation has changed something in them. */
  isChanged: boolean;
}

/** Which of the unknown a sentence is about. */
export type Unknown = 'notAssessable' | 'notAssessed' | 'both';

/** What a share counts, and where; `name` is the theme's or the unit's, empty for the whole. */
export interface CountedInWords {
  counted: 'goals' | 'measures';
  goalLevel: 'central' | 'unit' | undefined;
  scope: 'whole' | 'theme' | 'unit';
  name: string;
}

export interface FigureInWords {
  counted: 'goals' | 'measures';
  /** The assessment's own label. */
  label: string;
  numerator: number;
  denominator: number;
  percent: number | undefined;
}

/** Every function returns a whole line or sentence. Labels of assessments and statuses are those of the report. */
export interface ExplanationWords {
  derivation: DerivationWords;
  policy: PolicyWords;
  numbers: NumberWords;
}

/** Lines of a derivation. */
export interface DerivationWords {
  figure(figure: FigureInWords): string;
  share(counted: CountedInWords): string;
  aspects: Record<'state' | 'outcome' | 'forecast', string>;
  excluded(count: number): string;
  suggested(count: number): string;
  /** The rule in few words, and how many children have each assessment: `met 2, not met 1`. */
  rule(rule: RuleInWords['rule'], counts: string, mean: number | undefined): string;
  /** Why, after a judgement: the author's own word in quotes. */
  stated(word: string): string;
  activityStatus(word: string): string;
  alreadyDone(word: string): string;
  nothingStated: string;
  suggestion(word: string, label: string): string;
  /** The ids of the shares that count it, separated by commas. */
  countedIn(shares: string): string;
}

/** Whole sentences of the method chapter. */
export interface PolicyWords {
  statedWins: string;
  onlyStated: string;
  /** How values become assessments: by fulfilment, and where there is no percentage. */
  fulfilment(rule: FulfilmentInWords): string;
  withoutPercentage: string;
  ownLimits: string;
  /** A count that grows, a value that comes later, a value that is missing. */
  missingValues: string;
  /** Where small counts of people are held back. */
  withheld(rule: { threshold: number; zeros: 'hide' | 'show' }): string;
  keyFigures: string;
  groups: Record<'total' | 'each', string>;
  /** Where the policy judges by trend: what it judges, and which trend is which assessment. */
  trend: string;
  /** `strong` is undefined where every change in the right direction is strong. */
  trendLimits(strong: number | undefined): string;
  /** How a trend is found; `decides` where it is also the assessment. */
  trendRule(rule: { against: ComparisonWord; tolerance: number; decides: boolean }): string;
  /** Which statuses count as what, in the report's labels (`isOwn`: not ours); only assessments that some status has. */
  activity(groups: { label: string; isOwn: boolean; statuses: string[] }[]): string;
  nothingStated: string;
  suggestions(areAccepted: boolean): string;
  levelAboveFirst: string;
  goalItselfFirst: string;
  rule(rule: RuleInWords): string;
  /** Goals become their parents by the rule that measures become goals by. */
  sameRuleAbove: string;
  weights: string;
  /** What becomes of the unknown on the way up; `every` when all levels do the same. */
  unknownBelow(unknown: Unknown, treatment: TreatmentWord, level: LevelWord | 'every'): string;
  counted: string;
  countedAtUnit: string;
  countedOnce: string;
  unknownInShares(unknown: Unknown, treatment: TreatmentWord): string;
  rounding: string;
  forecast: string;
  outcome: string;
  /** The state speaks of the end of the term of office. */
  term: string;
  commitments: string;
  economy: Record<'budgetMinusOutcome' | 'outcomeMinusBudget', string>;
  economyLimit(limit: number): string;
  /** The organisation's own names: ours first, then theirs. */
  ownWords(words: { label: string; word: string }[]): string;
  deviation: Record<'interim' | 'annual', string>;
  source(source: string): string;
  published(rules: PublishedInWords): string;
}
