// The words of one report: ours, above them those of its published rule, above them the organisation's own.
import { policyLabels } from '../explain/index.js';
import { type LabelKey, type Labels, labelsFor, ownWords } from '../i18n/index.js';
import type { Policy, Report } from '../model/index.js';

/**
 * The labels that a report is printed with in one language. What an assessment is called is settled here and nowhere
 * else in the report: by `labels:` in report.yaml, else by the policy's own words, else by its horizon, else by us.
 */
export function reportLabels({ policy, labels: all }: Report, language: string): Labels {
  const own = ownWords(all[language] ?? {});
  const ours = labelsFor(language);
  const byRule: Partial<Labels> = {
    ...(policyLabels(policy, language) as Partial<Labels>),
    ...(policy.horizon === 'term' ? termLabels(ours) : {}),
    ...(policy.basis === 'trend' ? legendOf('trend', ours) : {}),
    ...sharesOfOwnName(policy, ours, language),
  };
  return Object.assign({ ...ours }, byRule, ownOnly(labelsFor(language, own), own));
}

/** Those that the organisation has worded itself. */
function ownOnly(labels: Labels, own: Record<string, string>): Partial<Labels> {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => Object.hasOwn(own, key)));
}

/** The plain words among them, for templates. */
export function plainWords(labels: Labels): Record<string, string> {
  const words: Record<string, string> = {};
  for (const key of Object.keys(labels) as LabelKey[]) {
    const label = labels[key];
    if (typeof label === 'string') words[key] = label;
  }
  return words;
}

/** Where the organisation has a name of its own for what is met, a share of the met says it too. */
function sharesOfOwnName(policy: Policy, ours: Labels, language: string): Partial<Labels> {
  const word = policyLabels({ ...policy, horizon: 'period' }, language)['assessment.met'];
  if (word === undefined) return {};
  return {
    'share.goals.central.state': (counts) => ours['share.goals.central.own']({ ...counts, word }),
    'share.goals.unit.state': (counts) => ours['share.goals.unit.own']({ ...counts, word }),
    'share.measures.state': (counts) => ours['share.measures.own']({ ...counts, word }),
    'summary.goalsColumn': ours['summary.goalsColumnOwn']({ word }),
    'summary.measuresColumn': ours['summary.measuresColumnOwn']({ word }),
  };
}

/** Where the rule judges what the end of the term is expected to show, a state is called what is expected. */
function termLabels(ours: Labels): Partial<Labels> {
  return {
    ...legendOf('term', ours),
    'summary.state': ours['summary.term'],
    'share.goals.central.state': ours['share.goals.central.term'],
    'share.goals.unit.state': ours['share.goals.unit.term'],
    'share.measures.state': ours['share.measures.term'],
  };
}

function legendOf(rule: 'trend' | 'term', ours: Labels): Partial<Labels> {
  return {
    'legend.met': ours[`legend.${rule}.met`],
    'legend.partlyMet': ours[`legend.${rule}.partlyMet`],
    'legend.notMet': ours[`legend.${rule}.notMet`],
  };
}
