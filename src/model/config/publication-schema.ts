// `reports:` of report.yaml: the schema of one report.
import * as z from 'zod';
import { TRANSLATION_NEEDS } from '../report.js';
import { IsoDate, LocalTextInput, PeriodInput, Slug } from './schema-parts.js';

const ChapterInput = z.union([
  Slug,
  z.strictObject({
    text: Slug,
    place: z
      .enum(['beforeGoals', 'afterGoals'])
      .optional()
      .describe('Whether the chapter stands before or after the goals'),
  }),
]);

const ComparisonInput = z
  .string()
  .min(1)
  .refine(isRevisionOrPath, { params: { expected: 'revision' } })
  .describe(
    'A report.json within the folder (published/2015/report.json), or a git revision (git:plan-2016)',
  );

/** A revision is handed to git, so that it must not look like an option or hold what no name of a revision has. */
function isRevisionOrPath(ref: string): boolean {
  return !ref.startsWith('git:') || /^git:[\p{L}\p{N}][\p{L}\p{N}._/@{}^~+-]*$/u.test(ref);
}

export const ReportInput = z.strictObject({
  id: Slug,
  kind: z
    .enum(['interim', 'annual'])
    .describe('interim: the state and the forecast within the year; annual: the outcome'),
  period: PeriodInput,
  template: Slug.optional(),
  title: LocalTextInput,
  subtitle: LocalTextInput.optional(),
  approval: z
    .strictObject({
      board: LocalTextInput,
      date: IsoDate,
      record: z.string().optional().describe('The paragraph of the minutes: § 12'),
    })
    .optional()
    .describe('Without it the report is marked as a draft'),
  handedOver: IsoDate.optional().describe('When it goes to council and auditors; in Finland to the council'),
  audited: IsoDate.optional().describe('When the audit is finished'),
  chapters: z
    .array(ChapterInput)
    .optional()
    .describe('Texts of text/ by their names without language, in order'),
  comparedWith: z
    .strictObject({
      plan: ComparisonInput.optional().describe('The plan that the goals were decided in'),
      previous: ComparisonInput.optional().describe('The report published before this one'),
    })
    .optional()
    .describe('What has changed, been reworded or gone since then is found when the report is checked'),
  translation: z
    .enum(TRANSLATION_NEEDS)
    .optional()
    .describe(
      'What the other languages must be: complete (nothing missing), current (nor older than its source), reviewed (and all accepted); any: nothing',
    ),
});
export type ReportInput = z.infer<typeof ReportInput>;
