// The face of the diagnostics room.
export {
  type AmountColumn,
  type AmountFault,
  type AssessmentWord,
  type DeadlineStep,
  DEFAULT_SEVERITY,
  type DiagnosticArgs,
  type DiagnosticCode,
  type EditionGap,
  type IdentityKind,
  type NoRatio,
  type PartsFault,
  type PlanDrift,
  type ReferenceKind,
} from './codes.js';
export {
  type Diagnostic,
  type Finding,
  type Outcome,
  type Place,
  placeOfFile,
  type RelatedPlace,
} from './diagnostic.js';
export { type EnvironmentCode, EnvironmentError } from './environment-error.js';
export { EXAMPLES, type Example, type RuleExample, WITHOUT_EXAMPLE } from './examples.js';
export { finishDiagnostics, hasErrors } from './finish.js';
export type { RuleSetting, RuleSettings } from './rule-settings.js';
export { SAMPLE_ARGS } from './sample-args.js';
export type { Severity } from './severity.js';
