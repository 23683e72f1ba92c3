// The face of the model room.
export type { Period } from './period.js';
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
  ACTIVITY_STATUSES,
  type ActivityStatus,
  ASSESSMENTS,
  type Assessment,
  FORECASTS,
  type Forecast,
} from './words.js';
