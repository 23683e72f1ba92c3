// goals/*.yaml: the schema of goals, measures and follow-ups written in YAML.
import * as z from 'zod';
import { LocalTextInput, PeriodInput, SUPPORTED_VERSION } from './config/config-schema.js';
import { ACTIVITY_STATUSES, ASSESSMENTS, FORECASTS } from './words.js';

const Id = z.string().min(1);
const Value = z.union([z.string(), z.number()]).transform(String);

const FollowUpInput = z.strictObject({
  unit: Id.optional().describe('The unit that says it; without one, the level above'),
  period: PeriodInput,
  outcome: LocalTextInput.optional(),
  status: z.enum(ACTIVITY_STATUSES).optional(),
  assessment: z.enum(ASSESSMENTS).optional(),
  forecast: z.enum(FORECASTS).optional(),
  suggested: z.boolean().optional().describe('The status is a suggestion that nobody has accepted yet'),
  reason: LocalTextInput.optional(),
  consequence: LocalTextInput.optional(),
  correctiveAction: LocalTextInput.optional(),
  motivation: LocalTextInput.optional(),
  comment: LocalTextInput.optional(),
  author: Id.optional(),
});
export type FollowUpInput = z.infer<typeof FollowUpInput>;

const MeasureInput = z.strictObject({
  id: Id.optional(),
  kind: z.enum(['activity', 'numeric']).optional(),
  text: LocalTextInput,
  actions: z.array(LocalTextInput).optional(),
  parties: z.array(z.string()).optional(),
  weight: z.number().positive().optional(),
  carriedBy: z.array(Id).optional().describe('The units that carry the measure'),
  unit: z.string().optional().describe('The unit of the value: %, dagar, mnkr'),
  direction: z.enum(['higher', 'lower', 'inRange', 'exact']).optional(),
  target: z.union([Value, z.record(z.string(), Value)]).optional(),
  observations: z
    .array(z.strictObject({ period: PeriodInput, group: z.string().optional(), value: Value }))
    .optional(),
  followUps: z.array(FollowUpInput).optional(),
});
export type MeasureInput = z.infer<typeof MeasureInput>;

export interface GoalInput {
  id?: string;
  theme?: string;
  unit?: string;
  text?: LocalTextInput;
  binding?: boolean;
  weight?: number;
  goals?: GoalInput[];
  measures?: MeasureInput[];
  followUps?: FollowUpInput[];
}
export const GoalInput: z.ZodType<GoalInput> = z.lazy(() =>
  z.strictObject({
    id: Id.optional(),
    theme: Id.optional(),
    unit: Id.optional(),
    text: LocalTextInput.optional(),
    binding: z.boolean().optional(),
    weight: z.number().positive().optional(),
    goals: z.array(GoalInput).optional(),
    measures: z.array(MeasureInput).optional(),
    followUps: z.array(FollowUpInput).optional(),
  }),
);

export const CarriedInput = z.strictObject({
  id: Id,
  unit: Id,
  followUps: z.array(FollowUpInput),
});
export type CarriedInput = z.infer<typeof CarriedInput>;

export const GoalsFileInput = z.strictObject({
  version: z.literal(SUPPORTED_VERSION),
  goals: z.array(GoalInput).optional(),
  carried: z.array(CarriedInput).optional().describe('Measures written in full by another unit'),
});
