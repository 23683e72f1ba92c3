// What compute returns: judgements with their reasons, shares with their members. Plain data, no texts.
import type { Place } from '../diagnostics/index.js';
import type { ActivityStatus, Assessment, LevelRule, Treatment } from '../model/index.js';
import type { Ratio } from '../quantity/index.js';
import type {
  CommitmentCount,
  EconomyLineScore,
  MeasureNumbersScore,
  NumbersResult,
  TrendResult,
} from './numbers/number-scores.js';

/** State is what the period's end shows; forecast is what the year is expected to show. */
export type Aspect = 'state' | 'forecast';

export type Level = 'unitToMeasure' | 'measureToGoal' | 'goalToParent';

/** Why a judgement is what it is: one node of the derivation. */
export type Basis =
  /** The author says so. */
  | { by: 'stated'; word: string; place: Place; computed?: Judgement }
  /** Follows from the values: of the total, or of each group when the policy asks for that. */
  | { by: 'numbers'; results: NumbersResult[] }
  /** Follows from how the values have moved, where the policy judges by trend. */
  | { by: 'trend'; results: TrendResult[] }
  /** Follows from the activity status by the policy. */
  | { by: 'activityStatus'; status: string; word: string; place: Place }
  /** Aggregated from what is below. */
  | {
      by: 'aggregation';
      level: Level;
      rule: LevelRule;
      counts: Record<Assessment, number>;
      /** Mean points, only for weightedMean. */
      mean?: number;
      children: ChildJudgement[];
    }
  /** Nothing is stated or computable; `suggestion` when one stands there unaccepted; `results` when there are numbers. */
  | {
      by: 'nothing';
      suggestion?: { value: Assessment; word: string; place: Place };
      results?: NumbersResult[];
    };

export interface ChildJudgement {
  kind: 'goal' | 'measure' | 'participation';
  id: string;
  assessment: Assessment;
  weight: number;
}

/** In the forecast aspect, met stands for willBeMet, notAssessable for uncertain, and so on. */
export interface Judgement {
  assessment: Assessment;
  basis: Basis;
  /** Rests on at least one unaccepted suggestion (only when the policy accepts them). */
  suggested: boolean;
  /** What a mean of fulfilment takes: of the total, or of the group that decides; uncapped, undefined without a ratio. */
  fulfilment?: Ratio;
}

/** Judgements of one scope, by id, each aspect apart. */
export interface ScopeScores {
  scope: Scope;
  goals: Record<string, Record<Aspect, Judgement>>;
  measures: Record<string, Record<Aspect, Judgement>>;
}

export type Scope = { kind: 'whole' } | { kind: 'theme'; id: string } | { kind: 'unit'; id: string };

/** A counted percentage per assessment: so many of so many goals, or measures. */
export interface Share {
  /** `goals`, `unit:vuxna.measures.forecast`: the figure ids are this plus `.met` and so on. */
  id: string;
  scope: Scope;
  counted: 'goals' | 'measures';
  /** Which level of goals is counted; undefined for measures. */
  goalLevel: 'central' | 'unit' | undefined;
  aspect: Aspect;
  members: Record<Assessment, string[]>;
  counts: Record<Assessment, number>;
  /** All that exist, before any treatment. */
  total: number;
  /** What percentages are of: total less the excluded. */
  denominator: number;
  excluded: string[];
  treatment: { notAssessable: Treatment; notAssessed: Treatment };
  /** How many of the members rest on suggestions. */
  suggested: number;
}

/** One number that can be printed, explained, and inserted into a text. */
export interface Figure {
  /** `goals.met`, `theme:smidig-vardag.measures.notMet`, `unit:vuxna.goals.forecast.met`. */
  id: string;
  share: string;
  assessment: Assessment;
  numerator: number;
  denominator: number;
  /** Rounded half away from zero; undefined when the denominator is 0. */
  percent: number | undefined;
}

/** A counted number of development commitments with one status. */
export interface CommitmentFigure {
  /** `commitments.done`, `theme:x.commitments.delayed`. */
  id: string;
  count: string;
  status: ActivityStatus | 'notStated';
  numerator: number;
  denominator: number;
  percent: number | undefined;
}

/** A follow-up that needs a decision. */
export interface Deviation {
  measure: string;
  /** Undefined when it is the level above that states it. */
  unit: string | undefined;
  state: Assessment;
  forecast: Assessment;
  place: Place;
}

/** Scores of one publication. */
export interface ReportScores {
  publication: string;
  /** Period of the publication, as its id. */
  period: string;
  kind: 'interim' | 'annual';
  whole: ScopeScores;
  /** One per unit that carries a measure, has a goal of its own, or has such a unit below it; in the order of the tree. */
  units: ScopeScores[];
  /** Judgement of each unit's own follow-up: measure id → unit id → judgements. */
  participations: Record<string, Record<string, Record<Aspect, Judgement>>>;
  shares: Share[];
  figures: Figure[];
  deviations: Deviation[];
  /** By measure id; one entry per speaker, the level above first. Only measures with numbers. */
  numbers: Record<string, MeasureNumbersScore[]>;
  economy: EconomyLineScore[];
  commitments: CommitmentCount[];
  commitmentFigures: CommitmentFigure[];
}

export interface Scores {
  reports: ReportScores[];
}
