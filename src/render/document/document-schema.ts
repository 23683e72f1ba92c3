// The shape of report.json and of `report inspect`: what is in the sources, field by field.
import * as z from 'zod';
import { ACTIVITY_STATUSES, ASSESSMENTS, FORECASTS, TRENDS } from '../../model/index.js';
import { EconomyTableSchema, MeasureNumbersSchema } from './document-numbers-schema.js';
import { HtmlSchema as Html, IdSchema as Id, PlaceSchema, TextSchema } from './document-text-schema.js';

export const AssessmentSchema = z.enum(ASSESSMENTS);
const Period = z.strictObject({ id: Id, from: z.string(), to: z.string() });

function stated<Values extends readonly string[]>(values: Values) {
  return z
    .strictObject({
      value: z.enum(values),
      word: z.string().describe("The author's own word"),
      suggested: z.boolean().describe('Written with a question mark: nobody has accepted it yet'),
      place: PlaceSchema,
    })
    .nullable();
}

const PartyMention = z.strictObject({
  party: Id.nullable().describe('The party in the register, when it is there'),
  text: TextSchema,
  place: PlaceSchema,
});

export const FollowUpSchema = z.strictObject({
  period: Id,
  outcome: TextSchema,
  outcomeHtml: Html,
  status: stated(ACTIVITY_STATUSES),
  assessment: stated(ASSESSMENTS),
  forecast: stated(FORECASTS),
  trend: stated(TRENDS),
  reason: TextSchema,
  reasonHtml: Html,
  consequence: TextSchema,
  consequenceHtml: Html,
  correctiveAction: TextSchema,
  correctiveActionHtml: Html,
  motivation: TextSchema,
  motivationHtml: Html,
  comment: TextSchema,
  commentHtml: Html,
  author: PartyMention.nullable(),
  places: z.array(PlaceSchema),
});

export const GoalSchema = z.strictObject({
  id: Id,
  idIsDerived: z.boolean(),
  theme: Id,
  text: TextSchema,
  textHtml: Html,
  binding: z.boolean(),
  weight: z.number().nullable(),
  followUps: z.array(FollowUpSchema),
  places: z.array(PlaceSchema),
});

const UnitGoalSchema = z.strictObject({
  ...GoalSchema.shape,
  parent: Id,
  units: z.array(Id).describe('Units whose own goal this is'),
});

export const MeasureSchema = z.strictObject({
  id: Id,
  idIsDerived: z.boolean(),
  kind: z.enum(['activity', 'numeric', 'keyFigure']),
  text: TextSchema,
  textHtml: Html,
  theme: Id,
  goal: Id.describe("The goal that it judges: the unit's goal where there is one, else the central goal"),
  centralGoal: Id,
  actions: z.array(z.strictObject({ text: TextSchema, textHtml: Html })),
  parties: z.array(PartyMention),
  weight: z.number().nullable(),
  ...MeasureNumbersSchema,
  followUps: z.array(FollowUpSchema).describe('What the level above the units says itself'),
  participations: z.array(
    z.strictObject({ unit: Id, followUps: z.array(FollowUpSchema), places: z.array(PlaceSchema) }),
  ),
  places: z.array(PlaceSchema),
});

export const CommitmentSchema = z.strictObject({
  id: Id,
  idIsDerived: z.boolean(),
  goal: Id,
  centralGoal: Id,
  theme: Id,
  unit: Id.nullable().describe('null for the level above the units'),
  text: TextSchema,
  textHtml: Html,
  parties: z.array(PartyMention),
  followUps: z.array(FollowUpSchema),
  places: z.array(PlaceSchema),
});

export const SourcesSchema = {
  organisation: z.strictObject({
    name: TextSchema,
    kind: z.string(),
    country: z.enum(['SE', 'FI']).nullable(),
  }),
  languages: z.array(z.string()),
  units: z.array(z.strictObject({ id: Id, name: TextSchema, parent: Id.nullable(), place: PlaceSchema })),
  parties: z.array(
    z.strictObject({ id: Id, name: TextSchema, aliases: z.array(z.string()), place: PlaceSchema }),
  ),
  sections: z
    .array(
      z.strictObject({
        file: z.string(),
        line: z.int(),
        unit: Id.nullable(),
        title: z.string(),
        themes: z.array(Id),
        rows: z.int(),
      }),
    )
    .describe('Stretches of the sources under one unit heading'),
  themes: z.array(z.strictObject({ id: Id, text: TextSchema, textHtml: Html, places: z.array(PlaceSchema) })),
  goals: z.array(GoalSchema).describe('Central goals'),
  unitGoals: z.array(UnitGoalSchema),
  measures: z.array(MeasureSchema),
  commitments: z.array(CommitmentSchema).describe('Development commitments'),
  economy: z.array(EconomyTableSchema),
  chapters: z.array(z.strictObject({ id: Id, title: TextSchema, files: z.array(z.string()) })),
};

export const PublicationSchema = z.strictObject({
  id: Id,
  kind: z.enum(['interim', 'annual']),
  period: Period,
  template: z.string(),
  title: TextSchema,
  subtitle: TextSchema,
  isDraft: z.boolean().describe('No board has approved it'),
  approval: z
    .strictObject({ board: TextSchema, date: z.string(), record: z.string().nullable(), place: PlaceSchema })
    .nullable(),
  handedOver: z.string().nullable(),
  chapters: z.array(z.strictObject({ chapter: Id, position: z.enum(['beforeGoals', 'afterGoals']) })),
  comparedWith: z
    .strictObject({ plan: z.string().nullable(), previous: z.string().nullable() })
    .describe('What the report is compared with: a report.json of the repository, or git:<revision>'),
});
