// The policy in whole sentences: the report's chapter on method, and `report explain policy`.
import type { Level } from '../compute/index.js';
import { type ExplanationWords, explanationsFor, type Labels, labelsFor } from '../i18n/index.js';
import {
  ACTIVITY_STATUSES,
  ASSESSMENTS,
  type LevelRule,
  type Policy,
  type Treatment,
} from '../model/index.js';

/**
 * How assessments and shares come about under this policy, one to three sentences per entry.
 * @param ownLabels - The organisation's own words for statuses and assessments in this language, as `labels:` has them.
 */
export function describePolicy(
  policy: Policy,
  kind: 'interim' | 'annual',
  language: string,
  ownLabels?: Record<string, string>,
): string[] {
  const words = explanationsFor(language);
  const groups = statusGroups(policy, kind, labelsFor(language, ownLabels));
  return [
    ...followUpSentences(policy, groups, words),
    ...levelSentences(policy, words),
    ...unknownSentences(policy, words),
    ...shareSentences(policy, words),
    words.policy.rounding,
    kind === 'interim' ? words.policy.forecast : words.policy.outcome,
    words.policy.deviation[kind],
    ...(policy.source ? [words.policy.source(policy.source)] : []),
  ];
}

/** The rule of one level. */
export function levelRuleSentence(level: Level, policy: Policy, words: ExplanationWords): string {
  const { rule, partial } = policy.levels[level];
  return words.policy.rule({ level, rule, partial, points: policy.points, thresholds: policy.thresholds });
}

/** What becomes of the unknown in a share. */
export function shareTreatmentSentences(treatment: Treatments, words: ExplanationWords): string[] {
  return forEachUnknown(treatment, (unknown, how) => words.policy.unknownInShares(unknown, how));
}

type Treatments = Record<'notAssessable' | 'notAssessed', Treatment>;

type StatusGroup = { label: string; statuses: string[] };

function followUpSentences(policy: Policy, groups: StatusGroup[], words: ExplanationWords): string[] {
  const own =
    policy.basis === 'stated'
      ? [words.policy.onlyStated]
      : [words.policy.statedWins, words.policy.activity(groups)];
  return [
    ...(policy.basis === 'trend' ? [words.policy.trend] : []),
    ...own,
    words.policy.nothingStated,
    words.policy.suggestions(policy.acceptSuggestions),
  ];
}

function statusGroups(policy: Policy, kind: 'interim' | 'annual', labels: Labels): StatusGroup[] {
  const table = policy.activity[kind];
  return ASSESSMENTS.map((assessment) => ({
    label: labels[`assessment.${assessment}`],
    statuses: ACTIVITY_STATUSES.filter((status) => table[status] === assessment).map(
      (status) => labels[`activity.${status}`],
    ),
  })).filter(({ statuses }) => statuses.length > 0);
}

function levelSentences(policy: Policy, words: ExplanationWords): string[] {
  const { unitToMeasure, measureToGoal, goalToParent } = policy.levels;
  const isSame = measureToGoal.rule === goalToParent.rule && measureToGoal.partial === goalToParent.partial;
  const isWeighted = [measureToGoal, goalToParent].some(({ rule }) => rule === 'weightedMean');
  return [
    ...(unitToMeasure.rule === 'manual' ? [] : [words.policy.levelAboveFirst]),
    levelRuleSentence('unitToMeasure', policy, words),
    ...(measureToGoal.rule === 'manual' ? [] : [words.policy.goalItselfFirst]),
    levelRuleSentence('measureToGoal', policy, words),
    isSame ? words.policy.sameRuleAbove : levelRuleSentence('goalToParent', policy, words),
    ...(isWeighted ? [words.policy.weights] : []),
  ];
}

/** Said once when all levels treat the unknown alike; a manual level has nothing to treat. */
function unknownSentences(policy: Policy, words: ExplanationWords): string[] {
  const levels = (['unitToMeasure', 'measureToGoal', 'goalToParent'] as const).filter(
    (level) => policy.levels[level].rule !== 'manual',
  );
  const [first] = levels;
  if (!first) return [];
  const isSame = levels.every((level) => sameTreatment(policy.levels[level], policy.levels[first]));
  const said = isSame ? (['every'] as const) : levels;
  return said.flatMap((level) =>
    forEachUnknown(policy.levels[level === 'every' ? first : level], (unknown, how) =>
      words.policy.unknownBelow(unknown, how, level),
    ),
  );
}

function sameTreatment(a: LevelRule, b: LevelRule): boolean {
  return a.notAssessable === b.notAssessable && a.notAssessed === b.notAssessed;
}

function shareSentences(policy: Policy, words: ExplanationWords): string[] {
  const { counted, countedAtUnit, countedOnce } = words.policy;
  return [counted, countedAtUnit, countedOnce, ...shareTreatmentSentences(policy.shares, words)];
}

/** One sentence when both are treated alike, else one for each. */
function forEachUnknown(
  treatment: Treatments,
  say: (unknown: 'both' | 'notAssessable' | 'notAssessed', how: Treatment) => string,
): string[] {
  const { notAssessable, notAssessed } = treatment;
  if (notAssessable === notAssessed) return [say('both', notAssessable)];
  return [say('notAssessable', notAssessable), say('notAssessed', notAssessed)];
}
