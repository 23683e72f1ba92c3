// The face of the reporters room.
import { json } from './json.js';
import { pretty } from './pretty.js';
import type { Reporter } from './reporter.js';

/** Every reporter by its name on the command line. */
export const reporters: Record<'pretty' | 'json', Reporter> = { pretty, json };

export { fingerprintsOf } from './fingerprints.js';
export { formatEnvironmentError } from './format-environment-error.js';
export { type Location, locate, SourceIndex } from './locate.js';
export type { Reporter, ReporterContext } from './reporter.js';
