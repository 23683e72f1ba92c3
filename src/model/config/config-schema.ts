// report.yaml: its schema, from which the editor's completion is generated too.
import * as z from 'zod';
import { DEFAULT_SEVERITY, type DiagnosticCode } from '../../diagnostics/index.js';
import { isDate, parsePeriod } from '../period.js';
import { POLICIES } from '../policies.js';
import { COLUMN_KINDS } from '../tables/lexicon.js';
import { ACTIVITY_STATUSES, ASSESSMENTS } from '../words.js';

export const SUPPORTED_VERSION = 1;

/** A text in the source language, or one per language. */
export const LocalTextInput = z
  .union([z.string().min(1), z.record(z.string(), z.string())])
  .describe('A text in the source language, or one text per language: { sv: …, fi: … }');
export type LocalTextInput = z.infer<typeof LocalTextInput>;

const Slug = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)
  .describe('An id: letters, digits, hyphens; no spaces');

/** Dates and numbers that YAML may hand over unquoted. */
const Text = z.union([z.string(), z.number()]).transform(String);
const IsoDate = Text.refine(isDate, { params: { expected: '2021-09-15' } }).describe('A date: 2021-09-15');
export const PeriodInput = Text.refine((text) => parsePeriod(text) !== undefined, {
  params: { period: true },
}).describe('2021, 2021-H1, 2021-T2, 2021-Q3, 2021-08, or 2021-01-01/2021-08-31');

export interface UnitInput {
  id: string;
  name: LocalTextInput;
  units?: UnitInput[];
}
const UnitInput: z.ZodType<UnitInput> = z.lazy(() =>
  z.strictObject({ id: Slug, name: LocalTextInput, units: z.array(UnitInput).optional() }),
);

const Treatment = z
  .enum(['ownColumn', 'exclude', 'countAsNotMet'])
  .describe(
    'ownColumn: stays in the denominator; exclude: left out of it; countAsNotMet: counted as not met',
  );
const LevelInput = z.union([
  z.enum(['all', 'atLeastHalf', 'majority', 'weightedMean', 'worst', 'manual']),
  z.strictObject({
    rule: z.enum(['all', 'atLeastHalf', 'majority', 'weightedMean', 'worst', 'manual']).optional(),
    partial: z.boolean().optional(),
    notAssessable: Treatment.optional(),
    notAssessed: Treatment.optional(),
  }),
]);
export type LevelInput = z.infer<typeof LevelInput>;
const AssessmentInput = z.enum(ASSESSMENTS);
const Ratio = z.number().min(0).max(1);

export const PolicyInput = z.strictObject({
  base: z
    .enum(Object.keys(POLICIES) as [string, ...string[]])
    .optional()
    .describe('The shipped policy that this one changes'),
  id: Slug.optional(),
  source: z.string().optional().describe('Where the rule is published'),
  basis: z.enum(['target', 'stated']).optional(),
  levels: z
    .strictObject({
      unitToMeasure: LevelInput.optional(),
      measureToGoal: LevelInput.optional(),
      goalToParent: LevelInput.optional(),
    })
    .optional(),
  shares: z
    .strictObject({ notAssessable: Treatment.optional(), notAssessed: Treatment.optional() })
    .optional(),
  thresholds: z.strictObject({ met: Ratio.optional(), partlyMet: Ratio.optional() }).optional(),
  points: z
    .strictObject({ met: Ratio.optional(), partlyMet: Ratio.optional(), notMet: Ratio.optional() })
    .optional(),
  activity: z
    .strictObject({
      interim: z.partialRecord(z.enum(ACTIVITY_STATUSES), AssessmentInput).optional(),
      annual: z.partialRecord(z.enum(ACTIVITY_STATUSES), AssessmentInput).optional(),
    })
    .optional()
    .describe('What each activity status counts as, in the interim and in the annual report'),
  labels: z
    .record(z.string(), AssessmentInput)
    .optional()
    .describe("The organisation's own words for the five assessments"),
  acceptSuggestions: z.boolean().optional(),
});
export type PolicyInput = z.infer<typeof PolicyInput>;

const ChapterInput = z.union([
  Slug,
  z.strictObject({ text: Slug, place: z.enum(['beforeGoals', 'afterGoals']).optional() }),
]);

const ReportInput = z.strictObject({
  id: Slug,
  kind: z.enum(['interim', 'annual']),
  period: PeriodInput,
  template: Slug.optional(),
  title: LocalTextInput,
  subtitle: LocalTextInput.optional(),
  approval: z
    .strictObject({ board: LocalTextInput, date: IsoDate, record: z.string().optional() })
    .optional()
    .describe('Without it the report is marked as a draft'),
  handedOver: IsoDate.optional().describe('When it goes to council and auditors'),
  chapters: z.array(ChapterInput).optional(),
});
export type ReportInput = z.infer<typeof ReportInput>;

const SEVERITY_CODES = (Object.keys(DEFAULT_SEVERITY) as DiagnosticCode[]).filter(
  (code) => !code.startsWith('E'),
);

/** The keys of report.yaml, each with its schema: they are read one by one, so that a fault in one spoils no other. */
export const ConfigInput = z.strictObject({
  version: z.literal(SUPPORTED_VERSION),
  organisation: z.strictObject({
    name: LocalTextInput,
    kind: z.enum(['municipality', 'board', 'jointAuthority', 'wellbeingServicesCounty', 'region']).optional(),
    country: z.enum(['SE', 'FI']),
  }),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/u))
    .min(1)
    .describe('BCP 47 tags; the first is the source language: [sv-FI, fi-FI]'),
  units: z.array(UnitInput).optional(),
  themes: z.array(z.strictObject({ id: Slug, name: LocalTextInput })).optional(),
  parties: z
    .array(z.strictObject({ id: Slug, name: LocalTextInput, aliases: z.array(z.string()).optional() }))
    .optional(),
  policy: z.union([z.enum(Object.keys(POLICIES) as [string, ...string[]]), PolicyInput]).optional(),
  columns: z
    .partialRecord(z.enum(COLUMN_KINDS), z.array(z.string()))
    .optional()
    .describe('Column headings of your own, per kind of column'),
  severities: z
    .partialRecord(
      z.enum(SEVERITY_CODES as [DiagnosticCode, ...DiagnosticCode[]]),
      z.enum(['error', 'warning', 'note', 'off']),
    )
    .optional()
    .describe('How severe each finding is in this repository'),
  labels: z
    .record(z.string(), z.record(z.string(), z.string()))
    .optional()
    .describe('Words of your own in the report: { sv: { "column.measure": "Indikator" } }'),
  reports: z.array(ReportInput).optional(),
});
export type ConfigInput = z.infer<typeof ConfigInput>;
