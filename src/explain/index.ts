// The face of the explain room.
export { describePolicy, type PolicyTopics, policyTopics } from './describe-policy.js';
export { closestLanguage } from './directory.js';
export {
  type ExplainOptions,
  explainableIds,
  explainerFor,
  explainSubject,
} from './explain-subject.js';
export { policyLabels } from './policy-labels.js';
export { profilePage, profilePages } from './profile-page.js';
export { type RuleExamplesByCode, type RulePage, rulePage, rulePages } from './rule-page.js';
export { wordsPage } from './words-page.js';
