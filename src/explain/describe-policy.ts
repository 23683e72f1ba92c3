// The policy in whole sentences: the report's chapter on method, and `report explain policy`.
import type { Level } from '../compute/index.js';
import { type ExplanationWords, explanationsFor, type Labels, labelsFor } from '../i18n/index.js';
import {
  ACTIVITY_STATUSES,
  ASSESSMENTS,
  type LevelRule,
  type Measure,
  POLICIES,
  type Policy,
  type Privacy,
  type Report,
  sensitivityOf,
  type Treatment,
} from '../model/index.js';
import { ownNames, policyLabels } from './policy-labels.js';

/** What there is to have rules about: a report without values needs no sentence on percentages. */
export interface PolicyTopics {
  activities: boolean;
  numbers: boolean;
  groups: boolean;
  economy: boolean;
  commitments: boolean;
  /** The rule by which small counts of people are held back, where some are. */
  withheld?: Pick<Privacy, 'threshold' | 'zeros'> | undefined;
  /** Whose rules they are; left out where that is said elsewhere. */
  publisher: boolean;
}

const EVERYTHING: PolicyTopics = {
  activities: true,
  numbers: true,
  groups: true,
  economy: true,
  commitments: true,
  publisher: true,
};

/** What this report has. */
export function policyTopics(report: Report): PolicyTopics {
  const { measures, economy, commitments, privacy } = report;
  const isWithheld = measures.some(
    (measure) => holdsBack(measure) && sensitivityOf(report, { measure }) === 'sensitive',
  );
  return {
    activities: measures.some(({ kind }) => kind === 'activity') || measures.length === 0,
    numbers: measures.some(({ kind }) => kind !== 'activity'),
    groups: measures.some(({ groups }) => groups.length > 1),
    economy: economy.length > 0,
    commitments: commitments.length > 0,
    withheld: isWithheld ? privacy : undefined,
    publisher: true,
  };
}

function holdsBack({ observations, forecastValues, baseline }: Measure): boolean {
  const values = [...observations, ...forecastValues, ...(baseline ? [baseline] : [])];
  return values.some(({ quantity }) => quantity.kind === 'missing' && quantity.reason === 'suppressed');
}

/**
 * How assessments and shares come about under this policy, one to three sentences per entry.
 * @param ownLabels - The organisation's own words for statuses and assessments in this language, as `labels:` has them.
 * @param topics - What to tell of, as `policyTopics` finds it; everything when it is left out.
 */
export function describePolicy(
  policy: Policy,
  kind: 'interim' | 'annual',
  language: string,
  ownLabels?: Record<string, string>,
  topics: PolicyTopics = EVERYTHING,
): string[] {
  const words = explanationsFor(language);
  const labels = labelsFor(language, { ...policyLabels(policy, language), ...ownLabels });
  const groups = statusGroups(policy, kind, labels, labelsFor(language));
  return [
    ...followUpSentences(policy, groups, words, topics),
    ...levelSentences(policy, words),
    ...unknownSentences(policy, words),
    ...shareSentences(policy, words),
    words.policy.rounding,
    kind === 'interim' ? words.policy.forecast : words.policy.outcome,
    words.policy.deviation[kind],
    ...restSentences(policy, language, words, topics),
  ];
}

/** The rule of one level. */
export function levelRuleSentence(level: Level, policy: Policy, words: ExplanationWords): string {
  const { rule, partial } = policy.levels[level];
  const { points, thresholds, meanOf } = policy;
  return words.policy.rule({ level, rule, partial, points, thresholds, meanOf });
}

/** What becomes of the unknown in a share. */
export function shareTreatmentSentences(treatment: Treatments, words: ExplanationWords): string[] {
  return forEachUnknown(treatment, (unknown, how) => words.policy.unknownInShares(unknown, how));
}

type Treatments = Record<'notAssessable' | 'notAssessed', Treatment>;

type StatusGroup = { label: string; isOwn: boolean; statuses: string[] };

function followUpSentences(
  policy: Policy,
  groups: StatusGroup[],
  words: ExplanationWords,
  topics: PolicyTopics,
): string[] {
  const { trend, onlyStated, statedWins, activity, nothingStated, suggestions, term } = words.policy;
  const own =
    policy.basis === 'stated'
      ? [onlyStated]
      : [
          statedWins,
          ...(topics.numbers ? numberSentences(policy, words, topics) : []),
          ...(topics.activities ? [activity(groups)] : []),
        ];
  return [
    ...(policy.horizon === 'term' ? [term] : []),
    ...(policy.basis === 'trend' ? [trend] : []),
    ...own,
    nothingStated,
    ...(topics.numbers ? [words.policy.keyFigures] : []),
    suggestions(policy.acceptSuggestions),
  ];
}

/** How values become assessments: by trend where the policy says so, else by target. */
function numberSentences(policy: Policy, words: ExplanationWords, topics: PolicyTopics): string[] {
  const { trendLimits, fulfilment, withoutPercentage, ownLimits, missingValues, groups } = words.policy;
  const byGroup = topics.groups ? [groups[policy.groups]] : [];
  if (policy.basis === 'trend') {
    const { strong, tolerance } = policy.trend;
    return [trendLimits(strong > tolerance ? strong : undefined), ...byGroup];
  }
  return [fulfilment(policy), withoutPercentage, ownLimits, missingValues, ...byGroup];
}

/** Trend, economy, commitments, and whose rules and words they are. */
function restSentences(
  policy: Policy,
  language: string,
  words: ExplanationWords,
  topics: PolicyTopics,
): string[] {
  const { trendRule, commitments, economy, economyLimit, ownWords } = words.policy;
  const named = namesBesideOurs(policy, language);
  return [
    ...(topics.numbers ? [trendRule({ ...policy.trend, decides: policy.basis === 'trend' })] : []),
    ...(topics.commitments ? [commitments] : []),
    ...(topics.economy ? [economy[policy.economy.deviation], economyLimit(policy.economy.limit)] : []),
    ...(topics.withheld ? [words.policy.withheld(topics.withheld)] : []),
    ...(named.length > 0 ? [ownWords(named)] : []),
    ...(topics.publisher ? publishedSentences(policy, words) : []),
  ];
}

/** The organisation's names of assessments beside ours. */
function namesBesideOurs(policy: Policy, language: string): { label: string; word: string }[] {
  const ours = labelsFor(language);
  const theirs = labelsFor(language, ownNames(policy, language));
  return ASSESSMENTS.map((assessment) => ({
    label: ours[`assessment.${assessment}`],
    word: theirs[`assessment.${assessment}`],
  })).filter(({ label, word }) => label !== word);
}

function publishedSentences(policy: Policy, words: ExplanationWords): string[] {
  const { publishedBy, source } = policy;
  if (publishedBy !== undefined) {
    return [words.policy.published({ by: publishedBy, source, isChanged: isChanged(policy) })];
  }
  return source === undefined ? [] : [words.policy.source(source)];
}

/** Something in it is not as the organisation that it is named after has published it. */
function isChanged(policy: Policy): boolean {
  const published = Object.values(POLICIES).find(({ publishedBy }) => publishedBy === policy.publishedBy);
  const facts = (each: Policy) => ({ ...each, id: '', place: undefined });
  return published !== undefined && !isSame(facts(published), facts(policy));
}

/** Plain data that say the same, in whatever order. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key as keyof typeof a], b[key as keyof typeof b]));
}

function statusGroups(
  policy: Policy,
  kind: 'interim' | 'annual',
  labels: Labels,
  ours: Labels,
): StatusGroup[] {
  const table = policy.activity[kind];
  return ASSESSMENTS.map((assessment) => ({
    label: labels[`assessment.${assessment}`],
    isOwn: labels[`assessment.${assessment}`] !== ours[`assessment.${assessment}`],
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
