// The face of the validate room.
export type { RuleExample as RuleExamples } from '../diagnostics/index.js';
export type { Rule } from './rule.js';
export { RULES } from './rules/index.js';
export { validate } from './validate.js';
