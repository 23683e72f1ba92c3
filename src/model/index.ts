// The face of the model room.

export { differsInMeaning } from './assemble/same-meaning.js';
export { configJsonSchema, economyJsonSchema, goalsJsonSchema } from './config/json-schemas.js';
export type { EarlierMeasure, EarlierReport, EarlierValue } from './earlier.js';
export { type EarlierSource, earlierFromDocument, earlierFromReport } from './earlier-report.js';
export type { Amounts, EconomyLine, EconomyTable } from './economy/economy.js';
export { lowerToReport } from './lower.js';
export {
  emptyNumbers,
  type Footnote,
  type ForecastValue,
  type Group,
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
export {
  ASSESSMENT_WORDS,
  COLUMN_KINDS,
  COLUMN_PHRASES,
  type ColumnKind,
  FORECAST_WORDS,
  STATUS_WORDS,
} from './tables/lexicon.js';
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
