// The shape of what is computed, in report.json: judgements, shares and deviations with their provenance.
import * as z from 'zod';
import { RatioSchema } from './document-quantity-schema.js';
import { AssessmentSchema } from './document-schema.js';
import { IdSchema as Id, PlaceSchema } from './document-text-schema.js';
import {
  CommitmentCountSchema,
  EconomyLineScoreSchema,
  MeasureNumbersScoreSchema,
  NumbersResultSchema,
  TrendResultSchema,
} from './number-scores-schema.js';

const Aspect = z.enum(['state', 'forecast']);
const Treatment = z.enum(['ownColumn', 'exclude', 'countAsNotMet']);
const Treatments = z.strictObject({ notAssessable: Treatment, notAssessed: Treatment });
const Counts = z.record(AssessmentSchema, z.int());

const LevelRuleSchema = z.strictObject({
  rule: z.enum(['all', 'atLeastHalf', 'majority', 'weightedMean', 'worst', 'manual']),
  partial: z.boolean(),
  notAssessable: Treatment,
  notAssessed: Treatment,
});

const ActivityBasis = z.strictObject({
  by: z.literal('activityStatus'),
  status: z.string(),
  word: z.string(),
  place: PlaceSchema,
});
const NumbersBasis = z.strictObject({ by: z.literal('numbers'), results: z.array(NumbersResultSchema) });
const TrendBasis = z.strictObject({ by: z.literal('trend'), results: z.array(TrendResultSchema) });
const NoBasis = z.strictObject({
  by: z.literal('nothing'),
  suggestion: z.strictObject({ value: AssessmentSchema, word: z.string(), place: PlaceSchema }).nullable(),
  results: z.array(NumbersResultSchema).describe('Values that give no judgement, with the reason'),
});

/** What the values or the activity status say where somebody has stated an assessment. */
export const ComputedSchema = z.strictObject({
  assessment: AssessmentSchema,
  basis: z.discriminatedUnion('by', [ActivityBasis, NumbersBasis, TrendBasis, NoBasis]),
});

export const BasisSchema = z
  .discriminatedUnion('by', [
    z.strictObject({
      by: z.literal('stated'),
      word: z.string(),
      place: PlaceSchema,
      computed: ComputedSchema.nullable().describe('What it would be without being stated'),
    }),
    ActivityBasis,
    NumbersBasis,
    TrendBasis,
    z.strictObject({
      by: z.literal('aggregation'),
      level: z.enum(['unitToMeasure', 'measureToGoal', 'goalToParent']),
      rule: LevelRuleSchema,
      counts: Counts,
      mean: z.number().nullable().describe('Mean points, only for weightedMean'),
      children: z.array(
        z.strictObject({
          kind: z.enum(['goal', 'measure', 'participation']),
          id: Id,
          assessment: AssessmentSchema,
          weight: z.number(),
        }),
      ),
    }),
    NoBasis,
  ])
  .describe('Why it is judged so');

export const JudgementSchema = z.strictObject({
  assessment: AssessmentSchema.describe('In a forecast met stands for "will be met", and so on'),
  suggested: z.boolean(),
  basis: BasisSchema,
  fulfilment: RatioSchema.nullable().describe('What a mean of fulfilment takes'),
});

const Judged = z.strictObject({ id: Id, state: JudgementSchema, forecast: JudgementSchema });

const ScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  z.strictObject({ kind: z.literal('theme'), id: Id }),
  z.strictObject({ kind: z.literal('unit'), id: Id }),
]);

const ShareSchema = z
  .strictObject({
    id: Id,
    scope: ScopeSchema,
    counted: z.enum(['goals', 'measures']),
    goalLevel: z.enum(['central', 'unit']).nullable(),
    aspect: Aspect,
    members: z.record(AssessmentSchema, z.array(Id)),
    counts: Counts,
    total: z.int().describe('All that exist, before any treatment'),
    denominator: z.int().describe('What percentages are of: the total less the excluded'),
    excluded: z.array(Id),
    treatment: Treatments,
    suggested: z.int(),
  })
  .describe('So many of so many');

export const FigureSchema = z.strictObject({
  report: Id,
  id: Id,
  share: Id,
  assessment: AssessmentSchema,
  numerator: z.int(),
  denominator: z.int(),
  percent: z.int().nullable(),
});

export const ScoresSchema = z.strictObject({
  report: Id,
  period: Id,
  kind: z.enum(['interim', 'annual']),
  goals: z.array(Judged),
  measures: z.array(Judged),
  units: z.array(z.strictObject({ unit: Id, goals: z.array(Judged), measures: z.array(Judged) })),
  participations: z.array(
    z.strictObject({ measure: Id, unit: Id, state: JudgementSchema, forecast: JudgementSchema }),
  ),
  shares: z.array(ShareSchema),
  deviations: z.array(
    z.strictObject({
      measure: Id,
      unit: Id.nullable(),
      state: AssessmentSchema,
      forecast: AssessmentSchema,
      place: PlaceSchema,
    }),
  ),
  numbers: z.array(MeasureNumbersScoreSchema).describe('Judged values, per measure and who says them'),
  economy: z.array(EconomyLineScoreSchema),
  commitments: z.array(CommitmentCountSchema).describe('Development commitments by status'),
});

export const PolicySchema = z.strictObject({
  id: Id,
  source: z.string().nullable(),
  publishedBy: z.string().nullable().describe('Whose published rule it is'),
  basis: z.enum(['target', 'trend', 'stated']),
  fulfilment: z.enum(['ratio', 'progress']),
  groups: z.enum(['total', 'each']),
  trend: z.strictObject({
    against: z.enum(['samePeriod', 'previousValue', 'baseline']),
    tolerance: z.number(),
    strong: z.number(),
  }),
  economy: z.strictObject({
    deviation: z.enum(['budgetMinusOutcome', 'outcomeMinusBudget']),
    limit: z.number(),
  }),
  horizon: z.enum(['period', 'term']),
  meanOf: z.enum(['points', 'fulfilment']),
  words: z
    .partialRecord(AssessmentSchema, z.record(z.string(), z.string()))
    .describe('Own names of assessments, by language'),
  levels: z.strictObject({
    unitToMeasure: LevelRuleSchema,
    measureToGoal: LevelRuleSchema,
    goalToParent: LevelRuleSchema,
  }),
  shares: Treatments,
  thresholds: z.strictObject({ met: z.number(), partlyMet: z.number() }),
  points: z.strictObject({ met: z.number(), partlyMet: z.number(), notMet: z.number() }),
  activity: z.strictObject({
    interim: z.record(z.string(), AssessmentSchema),
    annual: z.record(z.string(), AssessmentSchema),
  }),
  labels: z.record(z.string(), AssessmentSchema),
  acceptSuggestions: z.boolean(),
  place: PlaceSchema.nullable(),
});
