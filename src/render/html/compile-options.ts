// How every template is compiled.
import { KNOWN_HELPERS } from './template-helpers.js';

export const COMPILE_OPTIONS = {
  strict: true,
  explicitPartialContext: true,
  knownHelpersOnly: true,
  knownHelpers: KNOWN_HELPERS,
};
