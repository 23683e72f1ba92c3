// `policy:` of report.yaml: its schema.
import * as z from 'zod';
import { POLICIES } from '../policies.js';
import { ACTIVITY_STATUSES, ASSESSMENTS } from '../words.js';
import { Slug } from './schema-parts.js';

const Treatment = z
  .enum(['ownColumn', 'exclude', 'countAsNotMet'])
  .describe(
    'ownColumn: stays in the denominator; exclude: left out of it; countAsNotMet: counted as not met',
  );
const LevelInput = z.union([
  z.enum(['all', 'atLeastHalf', 'majority', 'weightedMean', 'worst', 'manual']),
  z.strictObject({
    rule: z
      .enum(['all', 'atLeastHalf', 'majority', 'weightedMean', 'worst', 'manual'])
      .optional()
      .describe('How many of the parts must be met; manual: somebody judges, and says why'),
    partial: z.boolean().optional().describe('Whether the whole may be partly met where only some parts are'),
    notAssessable: Treatment.optional(),
    notAssessed: Treatment.optional(),
  }),
]);
export type LevelInput = z.infer<typeof LevelInput>;
const AssessmentInput = z.enum(ASSESSMENTS);
const Ratio = z.number().min(0).max(1);
const OwnWords = z
  .strictObject({
    sv: z.string().min(1).optional().describe('In Swedish'),
    fi: z.string().min(1).optional().describe('In Finnish'),
    en: z.string().min(1).optional().describe('In English'),
  })
  .describe('One word per language: { sv: God, fi: Hyvä }');

export const PolicyInput = z.strictObject({
  base: z
    .enum(Object.keys(POLICIES) as [string, ...string[]])
    .optional()
    .describe('The shipped policy that this one changes'),
  id: Slug.optional(),
  source: z.string().optional().describe('Where the rule is published'),
  basis: z
    .enum(['target', 'trend', 'stated'])
    .optional()
    .describe('What a measure is judged by: its target, its trend, or only what somebody has stated'),
  fulfilment: z
    .enum(['ratio', 'progress'])
    .optional()
    .describe('ratio: outcome against target; progress: the way gone from the baseline to the target'),
  groups: z
    .enum(['total', 'each'])
    .optional()
    .describe('total: the total is judged; each: women, men and every other group must reach the target'),
  trend: z
    .strictObject({
      against: z
        .enum(['samePeriod', 'previousValue', 'baseline'])
        .optional()
        .describe(
          'What a value is compared with: the same period of the year before, the value before, or the baseline',
        ),
      tolerance: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe('Relative change up to which a value is unchanged: 0.01 is one percent'),
      strong: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe('Relative change from which on a trend is strong, where trend is the basis'),
    })
    .optional()
    .describe('How the trend of a measure is worked out'),
  economy: z
    .strictObject({
      deviation: z
        .enum(['budgetMinusOutcome', 'outcomeMinusBudget'])
        .optional()
        .describe('How a deviation is reckoned; budgetMinusOutcome: a cost above the budget is negative'),
      limit: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe(
          'Share of the budget beyond which a deviation needs a reason and an action: 0.01 is one percent',
        ),
    })
    .optional()
    .describe('How the economy is followed up'),
  horizon: z
    .enum(['period', 'term'])
    .optional()
    .describe(
      "What the state speaks of: the report's period, or what is expected of the end of the term of office",
    ),
  meanOf: z
    .enum(['points', 'fulfilment'])
    .optional()
    .describe(
      'What a weighted mean is the mean of: points of assessments, or fulfilment with each part capped at 100 %',
    ),
  words: z
    .partialRecord(AssessmentInput, OwnWords)
    .optional()
    .describe("The organisation's own names of the five assessments, shown in the report"),
  levels: z
    .strictObject({
      unitToMeasure: LevelInput.optional().describe('From the units that carry a measure to the measure'),
      measureToGoal: LevelInput.optional().describe('From the measures of a goal to the goal'),
      goalToParent: LevelInput.optional().describe('From goals to the goal above them'),
    })
    .optional()
    .describe('How the assessments of the parts become that of the whole, level by level'),
  shares: z
    .strictObject({ notAssessable: Treatment.optional(), notAssessed: Treatment.optional() })
    .optional()
    .describe('How shares count what cannot be assessed and what nobody has assessed'),
  thresholds: z
    .strictObject({
      met: Ratio.optional().describe('From which ratio on it is met: 1'),
      partlyMet: Ratio.optional().describe('From which ratio on it is partly met: 0.8'),
    })
    .optional()
    .describe(
      'From which fulfilment on a measure is met and partly met, both included: { met: 1, partlyMet: 0.8 }',
    ),
  points: z
    .strictObject({
      met: Ratio.optional().describe('What met is worth: 1'),
      partlyMet: Ratio.optional().describe('What partly met is worth: 0.5'),
      notMet: Ratio.optional().describe('What not met is worth: 0'),
    })
    .optional()
    .describe('What each assessment is worth in a weighted mean'),
  activity: z
    .strictObject({
      interim: z
        .partialRecord(z.enum(ACTIVITY_STATUSES), AssessmentInput)
        .optional()
        .describe('In the interim report: { inProgress: partlyMet }'),
      annual: z
        .partialRecord(z.enum(ACTIVITY_STATUSES), AssessmentInput)
        .optional()
        .describe('In the annual report: { inProgress: notMet }'),
    })
    .optional()
    .describe('What each activity status counts as, in the interim and in the annual report'),
  labels: z
    .record(z.string(), AssessmentInput)
    .optional()
    .describe("The organisation's own words for the five assessments"),
  acceptSuggestions: z
    .boolean()
    .optional()
    .describe('Whether a status suggested from the words of a follow-up counts as stated'),
});
export type PolicyInput = z.infer<typeof PolicyInput>;
