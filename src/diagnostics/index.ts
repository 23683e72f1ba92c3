// The face of the diagnostics room.
export {
  type AmountColumn,
  type AmountFault,
  type AssessmentWord,
  DEFAULT_SEVERITY,
  type DiagnosticArgs,
  type DiagnosticCode,
  type EditionGap,
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
export { finishDiagnostics, hasErrors, type SeveritySettings } from './finish.js';
export { SAMPLE_ARGS } from './sample-args.js';
export type { Severity } from './severity.js';
