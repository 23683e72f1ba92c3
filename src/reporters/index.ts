// The face of the reporters room.

export { findingsJsonSchema } from './findings-schema.js';
export { fingerprintsOf } from './fingerprints.js';
export { formatEnvironmentError } from './format-environment-error.js';
export { type Location, locate, SourceIndex } from './locate.js';
export { countFindings, type HiddenCounts, type Reporter, type ReporterContext } from './reporter.js';
export { loadReporter, REPORTER_NAMES, type ReporterName } from './reporters.js';
