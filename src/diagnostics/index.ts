// The face of the diagnostics room.
export {
  type AccentGround,
  type AmountColumn,
  type AmountFault,
  type AssessmentWord,
  type Barrier,
  DEFAULT_SEVERITY,
  type DeadlineStep,
  type DiagnosticArgs,
  type DiagnosticCode,
  type EditionGap,
  type IdentityKind,
  type LeftOver,
  type LostMeaningKind,
  type NoRatio,
  type OutputFault,
  type PartsFault,
  type PlanDrift,
  type ReferenceKind,
  type SourceDrift,
  type TemplateFaultKind,
  type ThemeFileFault,
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
export type { PdfFaultKind } from './pdf-fault-kind.js';
export type { RuleSetting, RuleSettings } from './rule-settings.js';
export { SAMPLE_ARGS } from './sample-args.js';
export type { Severity } from './severity.js';
export {
  SUPPRESSIBLE_CODES,
  type Suppression,
  suppressDiagnostics,
} from './suppress.js';
export { withPaths } from './with-paths.js';
