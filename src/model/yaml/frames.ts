// The schemas of goals, measures and commitments with their lists unchecked: each item is checked by itself afterwards.
import * as z from 'zod';
import { LocalTextInput } from '../config/schema-parts.js';
import {
  CarriedInput,
  CommitmentInput,
  GOAL_SHAPE,
  GoalsFileInput,
  LooseMeasureInput,
} from './goals-schema.js';

const Items = z.array(z.unknown()).optional();
const Anything = z.unknown().optional();

export const FileFrame = z.strictObject({
  version: GoalsFileInput.shape.version,
  goals: Items,
  measures: Items,
  carried: Items,
});

export const GoalFrame = z.strictObject({
  ...GOAL_SHAPE,
  goals: Items,
  measures: Items,
  commitments: Items,
  followUps: Items,
});

export const MeasureFrame = z.strictObject({
  ...LooseMeasureInput.shape,
  ...{ baseline: Anything, target: Anything, partlyFrom: Anything, series: Anything },
  ...{ methodBreaks: Items, groups: Items, notes: Items, observations: Items, followUps: Items },
});
export type MeasureFields = z.output<typeof MeasureFrame>;

export const CommitmentFrame = z.strictObject({
  ...CommitmentInput.shape,
  text: LocalTextInput,
  followUps: Items,
});

export const CarriedFrame = z.strictObject({ ...CarriedInput.shape, followUps: z.array(z.unknown()) });
