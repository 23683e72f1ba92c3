// `rules:` of report.yaml: per code a severity, or severity, scope and the options of the rule.
import * as z from 'zod';
import { DEFAULT_SEVERITY, type DiagnosticCode } from '../../diagnostics/index.js';
import { optionsOf } from './rule-options.js';

const SeverityInput = z
  .enum(['error', 'warning', 'note', 'off'])
  .describe('error: stops the build; warning; note; off: is not told');
const ScopeInput = z.array(z.string().min(1)).min(1);
const COMMON = {
  severity: SeverityInput.optional(),
  only: ScopeInput.optional().describe('Only here: files, or folders that end with a slash: [goals/]'),
  except: ScopeInput.optional().describe('Not here: files, or folders that end with a slash'),
};

/** One for all codes that have no options of their own. */
const PlainRuleInput = z
  .union([SeverityInput, z.strictObject(COMMON)])
  .describe('How severe the finding is, and in which files')
  .meta({ id: 'rule' });

/** What one code may be set to, as the reader takes it. */
export type RuleInput =
  | z.output<typeof SeverityInput>
  | ({ [key in keyof typeof COMMON]?: z.output<(typeof COMMON)[key]> } & Record<string, unknown>);

function ruleInput(code: DiagnosticCode): z.ZodType<RuleInput> {
  const options = Object.entries(optionsOf(code));
  if (options.length === 0) return PlainRuleInput;
  const fields = options.map(([name, { schema, about }]) => [name, schema.optional().describe(about.en)]);
  return z
    .union([SeverityInput, z.strictObject({ ...COMMON, ...Object.fromEntries(fields) })])
    .describe('How severe the finding is, in which files, and what its rule counts from');
}

/** Codes that a repository may set; what stands in the surroundings' way is no matter of taste. */
export const SETTABLE_CODES = (Object.keys(DEFAULT_SEVERITY) as DiagnosticCode[]).filter(
  (code) => !code.startsWith('E'),
);

export const RulesInput = z
  .strictObject(
    Object.fromEntries(SETTABLE_CODES.map((code) => [code, ruleInput(code).optional()])) as Record<
      string,
      z.ZodOptional<z.ZodType<RuleInput>>
    >,
  )
  .describe('How severe each finding is, in which files, and what its rule counts from');
export type RulesInput = Partial<Record<DiagnosticCode, RuleInput>>;
