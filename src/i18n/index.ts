// The face of the i18n room: report labels, and the words of diagnostics and of the command line.

export type { CommandWords } from './cli/command-words.js';
export { commandWordsFor } from './cli/command-words-for.js';
export type { FindingCounts, FindingWords } from './cli/finding-words.js';
export { findingWordsFor } from './cli/finding-words-for.js';
export type { ServeWords } from './cli/serve-words.js';
export { serveWordsFor } from './cli/serve-words-for.js';
export type { TemplateWords } from './cli/template-words.js';
export { templateWordsFor } from './cli/template-words-for.js';
export type { TextKindName, TranslateWords } from './cli/translate-words.js';
export { translateWordsFor } from './cli/translate-words-for.js';
export type { VerifyWords } from './cli/verify-words.js';
export { verifyWordsFor } from './cli/verify-words-for.js';
export type { DataFieldName, DataTableName, ValueKind } from './data/data-words.js';
export { dataWordsFor } from './data/data-words-for.js';
export {
  type Description,
  describeDiagnostic,
  diagnosticWordsFor,
} from './diagnostics/diagnostic-words-for.js';
export { type CodeWords, type DiagnosticWords, SLUGS } from './diagnostics/words.js';
export { explanationsFor } from './explanations/explanations-for.js';
export type { ExplanationWords } from './explanations/words.js';
export { type Formats, formatsFor } from './labels/format.js';
export { groupLabel } from './labels/group-label.js';
export type { LabelKey, Labels, WordKey } from './labels/labels.js';
export { LABEL_KEYS, labelsFor, ownWords } from './labels/labels-for.js';
export type { SettingsWords } from './settings/settings-words.js';
export { settingsWordsFor } from './settings/settings-words-for.js';
export { chooseUiLanguage, UI_LANGUAGES, type UiLanguage } from './ui-language.js';
