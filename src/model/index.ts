// The face of the model room.

export { differsInMeaning } from './assemble/same-meaning.js';
export { DEFAULT_LIMITS } from './config/config.js';
export {
  configJsonSchema,
  economyJsonSchema,
  goalsJsonSchema,
  translationsJsonSchema,
} from './config/json-schemas.js';
export { optionsOf, RULE_OPTIONS, type RuleOption, type Told } from './config/rule-options.js';
export type { EarlierMeasure, EarlierReport, EarlierValue } from './earlier.js';
export { type EarlierSource, earlierFromDocument, earlierFromReport } from './earlier-report.js';
export type { Amounts, EconomyLine, EconomyTable } from './economy/economy.js';
export { type ExplainedBy, explainedBy } from './economy/explained-by.js';
export { followsLater } from './follows-later.js';
export { type LinkTarget, linkTargets } from './link-targets.js';
export { lowerToReport } from './lower.js';
export {
  emptyNumbers,
  type Footnote,
  type ForecastValue,
  type Group,
  HALVES,
  type MeasureNumbers,
  type MethodBreak,
  type Observation,
  type Reading,
  type Target,
  TOTAL,
} from './numbers.js';
export { findPeriod, type Period, parsePeriod } from './period.js';
export { POLICIES } from './policies.js';
export type { Aggregation, EconomyRule, LevelRule, Policy, Treatment, TrendRule } from './policy.js';
export {
  DEFAULT_PRIVACY,
  isSensitive,
  type Privacy,
  type PrivacyScope,
  type PrivacySubject,
  type Sensitivity,
  sensitivityOf,
} from './privacy.js';
export { HEADINGS, type HeadingId, type HeadingWords } from './profiles/headings.js';
export {
  appliesTo,
  type Deadline,
  PROFILE_NAMES,
  type Profile,
  type ProfileName,
  type RequiredHeading,
  type Requirement,
  type Standing,
} from './profiles/profile.js';
export { PROFILES } from './profiles/profiles.js';
export type {
  Approval,
  Chapter,
  ChapterBody,
  Commitment,
  ComparisonRef,
  FollowUp,
  Goal,
  Limits,
  LocalText,
  Measure,
  Organisation,
  Participation,
  Party,
  PartyMention,
  Publication,
  Repair,
  RepairKind,
  Report,
  Section,
  Stated,
  Theme,
  Unit,
} from './report.js';
export type { SourceHeading } from './source-headings.js';
export { ASSESSMENT_WORDS, FORECAST_WORDS, STATUS_WORDS } from './tables/cell-words.js';
export { COLUMN_KINDS, COLUMN_PHRASES, type ColumnKind } from './tables/column-words.js';
export { type ColumnLexicon, columnLexicon, readColumn } from './tables/read-column.js';
export { ACCENT_GROUNDS, accentOnDark, LEAST_CONTRAST } from './theme/accent-grounds.js';
export { type FontCut, type FontCuts, type FontUse, NO_THEME, type PageTheme } from './theme/page-theme.js';
export { TEXT_KINDS, type TextField, type TextKind } from './translations/text-field.js';
export { textHash } from './translations/text-hash.js';
export { textsOf } from './translations/texts-of.js';
export {
  TRANSLATION_STATES,
  type Translation,
  type TranslationState,
  translationsOf,
} from './translations/translation-states.js';
export type { TranslationEntry, Translations } from './translations/translations.js';
export type { WithheldValue } from './withheld.js';
export {
  ACTIVITY_STATUSES,
  type ActivityStatus,
  ASSESSMENTS,
  type Assessment,
  FORECASTS,
  type Forecast,
  TRENDS,
  type Trend,
} from './words.js';
