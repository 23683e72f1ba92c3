// The shape of what is computed from values, in report.json: judged values, trends, the economy, commitments.
import * as z from 'zod';
import { ACTIVITY_STATUSES, ASSESSMENTS, TRENDS } from '../../model/index.js';
import { DecimalSchema, QuantitySchema, RatioSchema } from './document-quantity-schema.js';
import { IdSchema as Id, PlaceSchema } from './document-text-schema.js';

const ValueUsed = z
  .strictObject({ quantity: QuantitySchema, text: z.string(), period: Id.nullable(), place: PlaceSchema })
  .nullable();

export const NumbersResultSchema = z
  .strictObject({
    group: z.string(),
    outcome: ValueUsed,
    target: ValueUsed,
    baseline: ValueUsed.describe('Where progress is measured from, when it is'),
    direction: z.enum(['higher', 'lower', 'inRange', 'exact']).nullable(),
    method: z.enum(['ratio', 'progress', 'position']),
    ratio: RatioSchema.nullable().describe('Fulfilment; null when refused'),
    refused: z.string().nullable().describe('Why there is no ratio'),
    thresholds: z.strictObject({ met: z.number(), partlyMet: z.number() }),
    partlyFrom: ValueUsed.describe('The value from which on it is partly met, where the measure has its own'),
    assessment: z.enum(ASSESSMENTS),
    none: z
      .enum([
        'noOutcome',
        'missing',
        'noTarget',
        'noDirection',
        'notComparable',
        'accumulates',
        'noComparison',
      ])
      .nullable()
      .describe('Why there is no judgement'),
  })
  .describe('One value judged against one target');

export const TrendResultSchema = z
  .strictObject({
    group: z.string(),
    against: z.enum(['samePeriod', 'previousValue', 'baseline']),
    to: ValueUsed,
    from: ValueUsed,
    compared: z.enum(['value', 'percentile']).describe('Ranks are compared as percentiles'),
    change: RatioSchema.omit({ percent: true }).nullable(),
    tolerance: z.number(),
    trend: z.enum(TRENDS).nullable(),
    isStrong: z.boolean(),
    placesChanged: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
    none: z.enum(['noComparison', 'methodBreak', 'noDirection', 'notComparable']).nullable(),
  })
  .describe('How a value has moved against a named point of comparison');

export const MeasureNumbersScoreSchema = z.strictObject({
  measure: Id,
  unit: Id.nullable(),
  groups: z.array(
    z.strictObject({
      group: z.string(),
      state: NumbersResultSchema,
      forecast: NumbersResultSchema.nullable(),
      trend: TrendResultSchema,
    }),
  ),
  gap: z
    .strictObject({
      groups: z.tuple([z.string(), z.string()]),
      difference: DecimalSchema,
      unit: z.string().nullable(),
    })
    .nullable(),
});

const AmountScore = z
  .strictObject({
    value: DecimalSchema,
    isComputed: z.boolean().describe('From budget and outcome, because the author states none'),
    computed: DecimalSchema.nullable(),
    share: RatioSchema.nullable().describe('Of the budget'),
    isWorse: z.boolean(),
  })
  .nullable();

export const EconomyLineScoreSchema = z.strictObject({
  table: Id,
  line: Id,
  unit: Id.nullable(),
  deviation: AmountScore,
  forecastDeviation: AmountScore,
  isBeyondLimit: z.boolean(),
});

const CommitmentStatus = z.enum([...ACTIVITY_STATUSES, 'notStated']);

export const CommitmentCountSchema = z.strictObject({
  id: Id,
  total: z.int(),
  members: z.record(CommitmentStatus, z.array(Id)),
});

export const CommitmentFigureSchema = z.strictObject({
  report: Id,
  id: Id,
  count: Id,
  status: CommitmentStatus,
  numerator: z.int(),
  denominator: z.int(),
  percent: z.int().nullable(),
});
