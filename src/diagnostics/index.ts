// The face of the diagnostics room.
export type {
  AccentGround,
  AmountColumn,
  AmountFault,
  AssessmentWord,
  Barrier,
  BundledGap,
  DeadlineStep,
  DiagnosticArgs,
  DiagnosticCode,
  EditionGap,
  IdentityKind,
  LeftOver,
  LostMeaningKind,
  NoRatio,
  OutputFault,
  PartsFault,
  PlanDrift,
  ReferenceKind,
  SourceDrift,
  TemplateFaultKind,
  ThemeFileFault,
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
export { DEFAULT_SEVERITY, type Severity } from './severity.js';
export {
  SUPPRESSIBLE_CODES,
  type Suppression,
  suppressDiagnostics,
} from './suppress.js';
export { withPaths } from './with-paths.js';
export { withoutConsequences } from './without-consequences.js';
export type { YamlFaultKind } from './yaml-fault-kind.js';
