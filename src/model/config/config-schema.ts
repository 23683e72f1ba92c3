// report.yaml: its schema, from which the editor's completion is generated too. Longer keys have files of their own.
import * as z from 'zod';
import { ECONOMY_COLUMN_KINDS } from '../economy/economy-lexicon.js';
import { POLICIES } from '../policies.js';
import { PROFILE_NAMES } from '../profiles/profile.js';
import { COLUMN_KINDS } from '../tables/column-words.js';
import { ThemeInput } from '../theme/theme-input.js';
import { PolicyInput } from './policy-schema.js';
import { PrivacyInput } from './privacy-schema.js';
import { ReportInput } from './publication-schema.js';
import { RulesInput } from './rules-schema.js';
import { LocalTextInput, Slug, SUPPORTED_VERSION } from './schema-parts.js';

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
