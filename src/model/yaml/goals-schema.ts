// goals/*.yaml and measures/*.yaml: the schema of goals, measures, commitments and follow-ups written in YAML.
import * as z from 'zod';
import { LocalTextInput, PeriodInput, SUPPORTED_VERSION } from '../config/schema-parts.js';
import { ACTIVITY_STATUSES, ASSESSMENTS, FORECASTS, TRENDS } from '../words.js';

const Id = z.string().min(1).describe('An id, the same wherever the thing is meant');

/**
 * A value is read as text where it is quoted, and as the exact number where it is not, unless its digits may be meant
 * otherwise: `12.500`.
 */
export const ValueInput = z
  .union([z.string(), z.number()])
  .describe(
    'A value as you would write it in a table ("12,5", "≤ 10", "17/23", "-"), or a plain number: 12.5',
  );
export type ValueInput = z.infer<typeof ValueInput>;

const GroupId = Id.describe('total, women, men, girls, boys, other, or a group of your own under `groups:`');
const Threshold = z.number().min(0).max(2);

export const FollowUpInput = z.strictObject({
  unit: Id.optional().describe('The unit that says it; without one, the level above'),
  period: PeriodInput,
  outcome: LocalTextInput.optional().describe('What has been done and reached, in words'),
  status: z.enum(ACTIVITY_STATUSES).optional().describe('How far an activity has come'),
  assessment: z.enum(ASSESSMENTS).optional().describe('Whether the target is met, as you judge it'),
  forecast: z
    .enum(FORECASTS)
    .optional()
    .describe('Whether the target is expected to be met by the end of the year'),
  forecastValue: ValueInput.optional().describe('The value that the year is expected to end at'),
  forecastPeriod: PeriodInput.optional().describe(
    'The period that `forecastValue` speaks of; without it, the year of `period`',
  ),
  trend: z.enum(TRENDS).optional().describe('How the measure has moved, where you state it yourself'),
  suggested: z.boolean().optional().describe('The status is a suggestion that nobody has accepted yet'),
  reason: LocalTextInput.optional().describe('Why it has become so'),
  consequence: LocalTextInput.optional().describe('What follows from a deviation'),
  correctiveAction: LocalTextInput.optional().describe('What is done about a deviation'),
  motivation: LocalTextInput.optional().describe('Why the assessment is what it is'),
  comment: LocalTextInput.optional(),
  author: Id.optional().describe('Who has judged'),
});
export type FollowUpInput = z.infer<typeof FollowUpInput>;

/** A goal has no numbers of its own. */
export const GoalFollowUpInput = FollowUpInput.omit({ forecastValue: true, forecastPeriod: true });

/** Somebody's own undertaking: it has one unit, and no numbers. */
export const CommitmentFollowUpInput = FollowUpInput.omit({
  unit: true,
  forecastValue: true,
  forecastPeriod: true,
  trend: true,
});

export const CommitmentInput = z.strictObject({
  id: Id.optional(),
  text: LocalTextInput,
  parties: z.array(z.string()).optional().describe('Who answers for it'),
  unit: Id.optional().describe('The unit that has undertaken it'),
  followUps: z.array(CommitmentFollowUpInput).optional().describe('What has become of it, per period'),
});
export type CommitmentInput = z.infer<typeof CommitmentInput>;

export const BaselineInput = z.strictObject({ period: PeriodInput.optional(), value: ValueInput });
export const TargetInput = z.strictObject({
  period: PeriodInput.optional(),
  group: GroupId.optional(),
  value: ValueInput,
});
export const GroupInput = z.strictObject({ id: Id, text: LocalTextInput.optional() });
export const MethodBreakInput = z.strictObject({
  period: PeriodInput.describe('The first period measured in the new way'),
  note: LocalTextInput.optional(),
});
export const NoteInput = z.strictObject({
  mark: z.union([z.string().min(1), z.number()]).describe('The mark that values refer to it by: 1, *'),
  text: LocalTextInput,
});
export const ObservationInput = z.strictObject({
  period: PeriodInput,
  group: GroupId.optional(),
  value: ValueInput,
  unit: Id.optional().describe('The unit of the organisation that says it'),
  notes: z
    .array(z.union([z.string().min(1), z.number()]))
    .optional()
    .describe('Marks of notes that belong to the value'),
});

const MEASURE_SHAPE = {
  id: Id.optional(),
  kind: z
    .enum(['activity', 'numeric', 'keyFigure'])
    .optional()
    .describe(
      'activity: is it carried out; numeric: values with a target; keyFigure: values that are only followed',
    ),
  actions: z.array(LocalTextInput).optional().describe('What is done to reach the goal'),
  parties: z.array(z.string()).optional().describe('Who answers for it: ids or names of `parties:`'),
  weight: z.number().positive().optional().describe('How much it counts in a weighted mean'),
  carriedBy: z.array(Id).optional().describe('The units that carry the measure'),
  unit: LocalTextInput.optional().describe(
    'The unit of the value: %, dagar, mnkr; per language where it is a word',
  ),
  direction: z
    .enum(['higher', 'lower', 'inRange', 'exact'])
    .optional()
    .describe('Which way is better, where the target does not say it itself'),
  decimals: z.int().min(0).max(6).optional().describe('Decimals that values are shown with'),
  source: LocalTextInput.optional().describe('Where the values come from'),
  population: z.int().min(1).optional().describe('Of how many a place counts, when all take part'),
  baseline: z
    .union([z.string(), z.number(), BaselineInput])
    .optional()
    .describe('The value to start from: "34 (2014)", or { period: 2014, value: 34 }'),
  target: z
    .union([z.string(), z.number(), z.record(z.string(), ValueInput), z.array(TargetInput)])
    .optional()
    .describe(
      'One value, one per period { 2016: "≤ 10" }, or a list [{ period: 2016, group: women, value: "≤ 10" }]',
    ),
  thresholds: z
    .strictObject({
      met: Threshold.optional().describe('From which ratio on it is met'),
      partlyMet: Threshold.optional().describe('From which ratio on it is partly met'),
    })
    .optional()
    .describe("Limits of the measure's own, as ratios of fulfilment: { met: 1, partlyMet: 0.95 }"),
  partlyFrom: ValueInput.optional().describe('The value from which on the measure is partly met'),
  fulfilment: z
    .enum(['ratio', 'progress'])
    .optional()
    .describe('ratio: outcome against target; progress: the way gone from the baseline'),
  reported: z.enum(['annual']).optional().describe('annual: the value follows in the annual report'),
  lag: z.int().min(0).max(10).optional().describe('Years by which the value is late by design'),
  accumulates: z
    .boolean()
    .optional()
    .describe('A count that grows through the year; part of a year is not judged against the whole'),
  methodBreaks: z
    .array(MethodBreakInput)
    .optional()
    .describe('When the way of measuring has changed; values are not compared across'),
  groups: z.array(GroupInput).optional().describe('Groups of your own, and the order of all of them'),
  notes: z.array(NoteInput).optional().describe('Footnotes'),
  sensitive: z
    .boolean()
    .optional()
    .describe('true: small counts of people are withheld; false: it is decided that they need not be'),
  base: Id.optional().describe(
    'The id of the measure that counts of how many the percentages are; where that is withheld, so are they',
  ),
  observations: z.array(ObservationInput).optional().describe('The values, one item per period and group'),
  series: z
    .record(z.string(), z.record(z.string(), ValueInput))
    .optional()
    .describe('The short form of observations: { total: { 2014: 14, 2015: 13 }, women: { … } }'),
  followUps: z.array(FollowUpInput).optional().describe('What is said of the measure, per unit and period'),
};

export const MeasureInput = z.strictObject({ ...MEASURE_SHAPE, text: LocalTextInput });
export type MeasureInput = z.infer<typeof MeasureInput>;

/** In a list of its own a measure names its goal; with only its id it adds to one that is written elsewhere. */
export const LooseMeasureInput = z.strictObject({
  ...MEASURE_SHAPE,
  goal: Id.optional().describe('The id of the goal that the measure judges'),
  text: LocalTextInput.optional(),
});
export type LooseMeasureInput = z.infer<typeof LooseMeasureInput>;

export interface GoalInput {
  id?: string;
  theme?: string;
  unit?: string;
  text?: LocalTextInput;
  binding?: boolean;
  weight?: number;
  goals?: GoalInput[];
  measures?: MeasureInput[];
  commitments?: CommitmentInput[];
  followUps?: z.infer<typeof GoalFollowUpInput>[];
}
/** The fields of a goal that are no lists. */
export const GOAL_SHAPE = {
  id: Id.optional(),
  theme: Id.optional().describe('The id of the theme that the goal serves'),
  unit: Id.optional().describe('The unit whose own goal this is'),
  text: LocalTextInput.optional(),
  binding: z.boolean().optional().describe('Whether the council has decided it as binding'),
  weight: z.number().positive().optional().describe('How much it counts in a weighted mean'),
};
export const GoalInput: z.ZodType<GoalInput> = z.lazy(() =>
  z.strictObject({
    ...GOAL_SHAPE,
    goals: z.array(GoalInput).optional().describe('The goals below this one, for example of the units'),
    measures: z.array(MeasureInput).optional().describe('What the goal is judged by'),
    commitments: z
      .array(CommitmentInput)
      .optional()
      .describe('What somebody has undertaken to develop under the goal'),
    followUps: z.array(GoalFollowUpInput).optional().describe('What is said of the goal itself, per period'),
  }),
);

export const CarriedInput = z.strictObject({
  id: Id.describe('The id of the measure'),
  unit: Id.describe('The unit that carries it, too'),
  followUps: z.array(FollowUpInput).describe('What the unit says of it, per period'),
});
export type CarriedInput = z.infer<typeof CarriedInput>;

export const GoalsFileInput = z.strictObject({
  version: z.literal(SUPPORTED_VERSION).describe('The version of the form in which this file is written'),
  goals: z.array(GoalInput).optional().describe('Goals, with what they are judged by'),
  measures: z
    .array(LooseMeasureInput)
    .optional()
    .describe('Measures apart from their goals, each with the id of its goal'),
  carried: z.array(CarriedInput).optional().describe('Measures written in full by another unit'),
});
