// report.yaml: its schema, from which the editor's completion is generated too.
import * as z from 'zod';
import { ECONOMY_COLUMN_KINDS } from '../economy/economy-lexicon.js';
import { isDate, parsePeriod } from '../period.js';
import { POLICIES } from '../policies.js';
import { PROFILE_NAMES } from '../profiles/profile.js';
import { TRANSLATION_NEEDS } from '../report.js';
import { COLUMN_KINDS } from '../tables/column-words.js';
import { ThemeInput } from '../theme/theme-input.js';
import { ACTIVITY_STATUSES, ASSESSMENTS } from '../words.js';
import { LocalTextInput } from './local-text-input.js';
import { RulesInput } from './rules-schema.js';

export const SUPPORTED_VERSION = 1;

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
  z.strictObject({
    id: Slug,
    name: LocalTextInput,
    units: z.array(UnitInput).optional().describe('The units that are part of it'),
  }),
);

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

const PrivacyScopeInput = z.strictObject({
  themes: z.array(Slug).optional().describe('Ids of themes'),
  units: z.array(Slug).optional().describe('Ids of units; what is part of them is meant, too'),
  measures: z.array(Slug).optional().describe('Ids of measures'),
});
const PrivacyInput = z
  .strictObject({
    threshold: z
      .int()
      .min(2)
      .max(1000)
      .optional()
      .describe('Counts of people below this number are withheld where they are sensitive; 5 when not given'),
    zeros: z
      .enum(['hide', 'show'])
      .optional()
      .describe('hide: a zero is withheld like a small count; show: zeros are shown'),
    sources: z
      .enum(['public', 'private'])
      .optional()
      .describe(
        'private: only those who may know the counts can read this repository, so that nothing is said of those withheld',
      ),
    sensitive: z
      .union([z.literal('all'), PrivacyScopeInput])
      .optional()
      .describe('Where counts of people are sensitive: all, or themes, units and measures'),
    open: PrivacyScopeInput.optional().describe(
      'Where it has been decided that counts of people are not sensitive',
    ),
  })
  .describe('Small counts of people that the report withholds, so that nobody can be recognised in them');
export type PrivacyInput = z.infer<typeof PrivacyInput>;

const ReportInput = z.strictObject({
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

/** Some kinds stand in goal tables and in those of the economy alike. */
const ALL_COLUMN_KINDS = [...new Set([...COLUMN_KINDS, ...ECONOMY_COLUMN_KINDS])];

/** The keys of report.yaml, each with its schema: they are read one by one, so that a fault in one spoils no other. */
export const ConfigInput = z.strictObject({
  version: z.literal(SUPPORTED_VERSION).describe('The version of the form in which this file is written'),
  organisation: z
    .strictObject({
      name: LocalTextInput,
      kind: z
        .enum(['municipality', 'board', 'jointAuthority', 'wellbeingServicesCounty', 'region'])
        .optional()
        .describe('What kind of organisation it is; municipality when not given'),
      country: z.enum(['SE', 'FI']).describe('Whose law and calendar apply'),
    })
    .describe('Whose report it is'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/u))
    .min(1)
    .describe('BCP 47 tags; the first is the source language: [sv-FI, fi-FI]'),
  units: z.array(UnitInput).optional().describe('The parts of the organisation that have goals'),
  themes: z
    .array(z.strictObject({ id: Slug, name: LocalTextInput }))
    .optional()
    .describe('The strategic themes that the goals serve, in the order of the report'),
  parties: z
    .array(
      z.strictObject({
        id: Slug,
        name: LocalTextInput,
        aliases: z.array(z.string()).optional().describe('Other names of it in the tables'),
      }),
    )
    .optional()
    .describe('Roles and bodies that answer for measures and actions'),
  policy: z
    .union([z.enum(Object.keys(POLICIES) as [string, ...string[]]), PolicyInput])
    .optional()
    .describe('The rule that the report is judged by: the name of a shipped policy, or one of your own'),
  abbreviations: z
    .partialRecord(z.enum(['sv', 'fi', 'en']), z.array(z.string().min(1)))
    .optional()
    .describe('Abbreviations that need no explanation, per language: { sv: [KF], fi: [KV] }'),
  hyphenation: z
    .partialRecord(z.enum(['sv', 'fi']), z.array(z.string().regex(/^\p{L}+(?:-\p{L}+)*$/u)))
    .optional()
    .describe(
      'Long words with a hyphen wherever they may be broken, per language; one without is never broken: { sv: [Grundtrygghets-centralen] }',
    ),
  theme: ThemeInput.optional(),
  privacy: PrivacyInput.optional(),
  columns: z
    .partialRecord(z.enum(ALL_COLUMN_KINDS), z.array(z.string()))
    .optional()
    .describe('Column headings of your own, per kind of column'),
  profile: z
    .union([z.enum(PROFILE_NAMES), z.array(z.enum(PROFILE_NAMES)).min(1)])
    .optional()
    .describe('What the report is checked as; of several a later one wins, and rules wins over all'),
  rules: RulesInput.optional(),
  labels: z
    .record(z.string(), z.record(z.string(), z.string()))
    .optional()
    .describe('Words of your own in the report: { sv: { "column.measure": "Indikator" } }'),
  reports: z.array(ReportInput).optional().describe('The reports that are built from these sources'),
});
export type ConfigInput = z.infer<typeof ConfigInput>;
