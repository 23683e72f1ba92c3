// The face of the model room.

export { differsInMeaning } from './assemble/same-meaning.js';
export { configJsonSchema, goalsJsonSchema } from './config/json-schemas.js';
export { lowerToReport } from './lower.js';
export { findPeriod, type Period, parsePeriod } from './period.js';
export { POLICIES } from './policies.js';
export type { Aggregation, LevelRule, Policy, Treatment } from './policy.js';
export type {
  Approval,
  Chapter,
  ChapterBody,
  FollowUp,
  Goal,
  LocalText,
  Measure,
  Observation,
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
  Target,
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
export {
  ACTIVITY_STATUSES,
  type ActivityStatus,
  ASSESSMENTS,
  type Assessment,
  FORECASTS,
  type Forecast,
} from './words.js';
