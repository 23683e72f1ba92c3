// The words that a policy brings along, as labels of a report in one language.
import { type Labels, labelsFor } from '../i18n/index.js';
import { primaryLanguage } from '../lib/index.js';
import { ASSESSMENTS, type Policy, type Report } from '../model/index.js';

/** The labels of a report: the organisation's own words, else those of its policy, else ours. */
export function labelsOf({ policy, labels }: Pick<Report, 'policy' | 'labels'>, language: string): Labels {
  return labelsFor(language, { ...policyLabels(policy, language), ...labels[language] });
}

/** Assessments by the names that the policy gives them, and by what they say where it judges a whole term of office. */
export function policyLabels(policy: Policy, language: string): Record<string, string> {
  return { ...(policy.horizon === 'term' ? termLabels(language) : {}), ...ownNames(policy, language) };
}

/** The organisation's own names of assessments: `{ 'assessment.met': 'God' }`. */
export function ownNames({ words }: Policy, language: string): Record<string, string> {
  const primary = primaryLanguage(language.toLowerCase());
  const known = primary === 'sv' || primary === 'fi' ? primary : 'en';
  const names: Record<string, string> = {};
  for (const assessment of ASSESSMENTS) {
    const word = words[assessment]?.[known];
    if (word !== undefined) names[`assessment.${assessment}`] = word;
  }
  return names;
}

function termLabels(language: string): Record<string, string> {
  const labels = labelsFor(language);
  return Object.fromEntries(
    ASSESSMENTS.map((assessment) => [`assessment.${assessment}`, labels[`term.${assessment}`]]),
  );
}
