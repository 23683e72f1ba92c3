// The face of the protect room: what may be shown of a report.
export { type ProtectedOutcome, protectReport, publicFindings } from './protect-report.js';
export {
  type Protected,
  type ProtectedReport,
  type ProtectedReportScores,
  type ProtectedScores,
  protectScores,
  unprotectedForItsAuthor,
} from './protected-report.js';
export { type SuppressionLog, suppressionLog } from './suppression-log.js';
