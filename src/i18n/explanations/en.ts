// Explanations in English.
import type { ComparisonWord } from './number-words.js';
import { numbersInEnglish } from './numbers.en.js';
import type { ExplanationWords, LevelWord, RuleInWords, TreatmentWord, Unknown } from './words.js';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const lists = new Intl.ListFormat('en');
const number = (value: number) => numbers.format(value);
/** A ratio in percent: 0.8 → 80%. */
const percent = (ratio: number) => `${numbers.format(Number((ratio * 100).toFixed(6)))}%`;
const list = (items: string[]) => lists.format(items);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const SUBJECT: Record<LevelWord, string> = {
  unitToMeasure: 'a measure carried by several units',
  measureToGoal: 'a goal',
  goalToParent: 'a parent goal',
};

const CHILDREN: Record<LevelWord, string> = {
  unitToMeasure: 'the units’ assessments',
  measureToGoal: 'the assessments of its measures',
  goalToParent: 'the assessments of what belongs to it',
};

const ENOUGH: Record<LevelWord, Record<'all' | 'atLeastHalf' | 'majority' | 'any', string>> = {
  unitToMeasure: {
    all: 'it is met in every unit that carries it',
    atLeastHalf: 'it is met in at least half of the units',
    majority: 'it is met in more than half of the units',
    any: 'it is met or partly met in some unit',
  },
  measureToGoal: {
    all: 'all its measures are met',
    atLeastHalf: 'at least half of its measures are met',
    majority: 'more than half of its measures are met',
    any: 'some of its measures are met or partly met',
  },
  goalToParent: {
    all: 'everything that belongs to it is met',
    atLeastHalf: 'at least half of what belongs to it is met',
    majority: 'more than half of what belongs to it is met',
    any: 'something that belongs to it is met or partly met',
  },
};

const UNKNOWN: Record<Unknown, string> = {
  notAssessable: 'what cannot be assessed',
  notAssessed: 'what has not been assessed',
  both: 'what cannot be or has not been assessed',
};

const WEIGHING: Record<LevelWord | 'every', string> = {
  every: 'When assessments are combined,',
  unitToMeasure: 'When the units’ assessments of a measure are combined,',
  measureToGoal: 'When the measures of a goal are combined,',
  goalToParent: 'When the goals below a parent goal are combined,',
};

const AGAINST: Record<ComparisonWord, string> = {
  samePeriod: 'the same period of the year before',
  previousValue: 'the latest value before',
  baseline: 'the baseline',
};

function rule({ level, rule, partial, points, thresholds, meanOf }: RuleInWords): string {
  const name = upper(SUBJECT[level]);
  switch (rule) {
    case 'all':
    case 'atLeastHalf':
    case 'majority': {
      const otherwise = partial
        ? `Otherwise it is partly met if ${ENOUGH[level].any}, and not met if not.`
        : 'Otherwise it is not met.';
      return `${name} is met when ${ENOUGH[level][rule]}. ${otherwise}`;
    }
    case 'weightedMean':
      if (meanOf === 'fulfilment') {
        return (
          `${name} is judged by the weighted mean of fulfilment, to which no part adds more than ${percent(1)}. ` +
          `With a mean of at least ${percent(thresholds.met)} it is met; below that, but at least ` +
          `${percent(thresholds.partlyMet)}, it is partly met; otherwise it is not met.`
        );
      }
      return (
        `${name} is judged by the weighted mean of ${CHILDREN[level]}: met is worth ${number(points.met)}, ` +
        `partly met ${number(points.partlyMet)} and not met ${number(points.notMet)}. ` +
        `With a mean of at least ${number(thresholds.met)} it is met; below that, but at least ` +
        `${number(thresholds.partlyMet)}, it is partly met; otherwise it is not met.`
      );
    case 'worst':
      return (
        `${name} gets the worst of ${CHILDREN[level]}. From worst to best the order is not met, ` +
        'cannot be assessed (or not assessed), partly met, met.'
      );
    case 'manual':
      return `${name} is judged by the person responsible, who gives the reasons. Without that it is not assessed.`;
  }
}

const RULES: Record<RuleInWords['rule'], string> = {
  all: 'all must be met',
  atLeastHalf: 'at least half must be met',
  majority: 'more than half must be met',
  weightedMean: 'weighted mean',
  worst: 'the worst assessment decides',
  manual: 'the person responsible judges',
};

export const en = {
  numbers: numbersInEnglish,
  derivation: {
    figure: ({ counted, label, numerator, denominator, percent }) =>
      percent === undefined
        ? `${upper(label)}: there are no ${counted} to count`
        : `${upper(label)}: ${number(numerator)} of ${number(denominator)} ${counted}, ${percent}%`,
    share: ({ counted, goalLevel, scope, name }) => {
      const where = {
        whole: 'in the whole report',
        theme: `in the theme ${name}`,
        unit: `of the unit ${name}`,
      };
      if (counted === 'measures') return `Counted: all measures ${where[scope]}`;
      return goalLevel === 'unit'
        ? `Counted: the goals of its own ${where[scope]}`
        : `Counted: the top-level goals ${where[scope]}`;
    },
    aspects: {
      state: 'State at the end of the period',
      outcome: 'Outcome of the period',
      forecast: 'Forecast for the whole year',
    },
    excluded: (count) => `Left out of the number that percentages are of: ${number(count)}`,
    suggested: (count) => `Resting on suggestions that nobody has accepted: ${number(count)}`,
    rule: (rule, counts, mean) =>
      `Rule: ${RULES[rule]}${mean === undefined ? '' : `, here ${number(mean)}`}. Result: ${counts}.`,
    stated: (word) => `stated as “${word}”`,
    activityStatus: (word) => `because the status is “${word}”`,
    alreadyDone: (word) => `because the status is already “${word}”`,
    nothingStated: 'nothing is stated for the period',
    suggestion: (word, label) => `there is only a suggestion that nobody has accepted: “${word}” (${label})`,
    countedIn: (shares) => `Counted in: ${shares}`,
  },
  policy: {
    statedWins: 'An assessment stated by the person responsible for the follow-up applies as it is.',
    onlyStated:
      'The assessment is always the one stated by the person responsible for the follow-up; it is not derived from how far the work has come.',
    fulfilment: ({ fulfilment, thresholds }) => {
      const ratio =
        fulfilment === 'progress'
          ? 'how much of the way from the baseline to the target has been covered'
          : 'the outcome divided by the target or, where lower is better, the target divided by the outcome';
      const partly =
        thresholds.partlyMet < thresholds.met
          ? ` From ${percent(thresholds.partlyMet)} it is partly met.`
          : '';
      return `Otherwise a measure with a target is judged by its fulfilment: ${ratio}. From ${percent(thresholds.met)} it is met.${partly} Below that it is not met.`;
    },
    withoutPercentage:
      'Where a percentage says nothing, as with ranges, ranks, zero, negative numbers and rates of growth, the measure is either met or not met.',
    ownLimits: 'Limits that a measure has of its own apply instead.',
    missingValues:
      'A missing value never counts as zero: the measure is then not assessed or, where that is why the value is missing, impossible to assess. A number that grows through the year is judged against the year’s target when the year is over.',
    withheld: ({ threshold, zeros }) =>
      `Counts of fewer than ${threshold} people are not shown where they are sensitive, nor are values from which they could be reckoned. Two dots (..) stand in their place.${zeros === 'hide' ? ' Zeros are not shown either, so that they cannot be told from small counts.' : ''}`,
    keyFigures: 'Key figures without a target are followed, but not assessed and part of no share.',
    groups: {
      total: 'The total is judged; women, men and other groups are shown but do not decide.',
      each: 'Every group that has an outcome, such as women and men, must reach the target by itself; the group that is worst off decides.',
    },
    trend:
      'The assessment tells the direction of development against a named point of comparison, not whether a target value has been reached.',
    trendLimits: (strong) =>
      strong === undefined
        ? 'A change in the right direction is met; unchanged or worsened is not met.'
        : `A change in the right direction of at least ${percent(strong)} is met, a weaker one in the right direction partly met; unchanged or worsened is not met.`,
    trendRule: ({ against, tolerance, decides }) =>
      `The trend shows how a value has changed compared with ${AGAINST[against]}.${tolerance > 0 ? ` A change of up to ${percent(tolerance)} of the earlier value counts as unchanged.` : ''} Ranks are compared as a share of all that take part. Where the way of measuring has changed, no trend is given.${decides ? '' : ' The trend does not affect the assessment.'}`,
    activity: (groups) =>
      `Where the measure is an activity, it depends on how far the work has come: ${groups
        .map(({ label, isOwn, statuses }) => {
          const names = list(statuses.map((status) => `“${status}”`));
          return `${names} ${statuses.length === 1 ? 'counts' : 'count'} as ${isOwn ? `“${label}”` : label}`;
        })
        .join('; ')}.`,
    nothingStated: 'When nothing is stated for the period, the measure is not assessed.',
    suggestions: (areAccepted) =>
      areAccepted
        ? 'Suggested assessments that nobody has accepted are counted too, and the figure says how many they are.'
        : 'A suggested assessment that nobody has accepted counts as not assessed.',
    levelAboveFirst:
      'When the level above the units has assessed the measure itself, that assessment applies.',
    goalItselfFirst: 'When the goal itself has been assessed, that assessment applies.',
    rule,
    sameRuleAbove: 'A parent goal is judged in the same way by the goals that belong to it.',
    weights: 'Measures and goals without a stated weight have the weight 1.',
    unknownBelow: (which, treatment, level) => {
      const unknown = UNKNOWN[which];
      const sentences: Record<TreatmentWord, string> = {
        ownColumn: `the result cannot be assessed if it depends on ${unknown}; when nothing has been assessed, neither is the result`,
        exclude: `${unknown} is left out`,
        countAsNotMet: `${unknown} counts as not met`,
      };
      return `${WEIGHING[level]} ${sentences[treatment]}.`;
    },
    counted:
      'The share of goals met counts the top-level goals, the share of measures met counts all measures. The two are never mixed.',
    countedAtUnit:
      'For a unit, its own goals are counted or, when it has none, the top-level goals that its measures belong to.',
    countedOnce: 'A measure carried by several units counts once in each of them and once in the whole.',
    unknownInShares: (which, treatment) => {
      const sentences: Record<TreatmentWord, string> = {
        ownColumn: 'is shown apart and included in the number that percentages are of',
        exclude: 'is not included in the number that percentages are of',
        countAsNotMet: 'counts as not met in the shares',
      };
      return `${upper(UNKNOWN[which])} ${sentences[treatment]}.`;
    },
    rounding:
      'Each percentage is rounded by itself to the nearest whole number, halves upwards; that is why they do not always add up to 100.',
    forecast:
      'The forecast for the whole year is counted separately by the same rules. An uncertain forecast is treated as what cannot be assessed, a missing one as what has not been assessed; what is already done is expected to be met.',
    outcome: 'The report shows the outcome of the period; forecasts are not part of the shares.',
    term: 'The assessment is of what is expected at the end of the term of office, not only of the year that the report covers.',
    commitments:
      'Development commitments are counted separately by how far they have come, and are not part of the shares of goals and measures.',
    economy: {
      budgetMinusOutcome: 'A deviation from the budget is budget minus outcome or forecast.',
      outcomeMinusBudget: 'A deviation from the budget is outcome or forecast minus budget.',
    },
    economyLimit: (limit) =>
      `A deviation of more than ${percent(limit)} of the budget needs a reason and, where it is worse than budget, an action.`,
    ownWords: (words) =>
      `The assessments have the organisation’s own names: ${list(words.map(({ label, word }) => `“${word}” for ${label}`))}.`,
    deviation: {
      interim:
        'A deviation is whatever is not expected to be fully met or has an uncertain forecast, and whatever has no forecast and is assessed as not met.',
      annual: 'A deviation is whatever is partly met or not met.',
    },
    source: (source) => `The rules are published: ${source}.`,
    published: ({ by, source, isChanged }) => {
      const where = source === undefined ? '' : ` (${source})`;
      return isChanged
        ? `The rules start from those published by ${by}${where}, with changes of our own.`
        : `The rules are those published by ${by}${where}.`;
    },
  },
} satisfies ExplanationWords;
