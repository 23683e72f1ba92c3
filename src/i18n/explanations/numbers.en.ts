// What is said of values, in English.
import type { ComparisonWord, NumberWords, ValueInWords } from './number-words.js';

const AGAINST: Record<ComparisonWord, string> = {
  samePeriod: 'the same period of the year before',
  previousValue: 'the latest value before',
  baseline: 'the baseline',
};

const of = (name: string) => (value: ValueInWords) =>
  `${name}${value.period === undefined ? '' : ` ${value.period}`}: ${value.value}`;
const withPeriod = ({ value, period }: ValueInWords) =>
  period === undefined ? value : `${value} (${period})`;

export const numbersInEnglish = {
  byNumbers: 'from the values',
  byWorstGroup: 'the group that is worst off decides',
  byTrend: 'from the development',
  computedOtherwise: (label) => `The values say otherwise: ${label}`,

  outcome: of('Outcome'),
  target: of('Target'),
  baseline: of('Baseline'),
  forecast: of('Forecast'),
  ratio: (numerator, denominator, percent) => `Fulfilment: ${numerator} ÷ ${denominator} = ${percent}%`,
  progress: (outcome, baseline, target, percent) =>
    `Way from the baseline to the target: (${outcome} − ${baseline}) ÷ (${target} − ${baseline}) = ${percent}%`,
  limits: (met, partlyMet) =>
    partlyMet === undefined
      ? `Limit: met from ${met}%`
      : `Limits: met from ${met}%, partly met from ${partlyMet}%`,
  partlyFrom: (value) => `The measure’s own limit: partly met from ${value}`,
  refused: (reason) => {
    const reasons: Record<typeof reason, string> = {
      missing: 'a value is missing',
      range: 'one of the values is a range',
      rank: 'the value is a rank',
      date: 'the value is a date',
      verbal: 'the target is given in words',
      change: 'the value is a change',
      several: 'several values stand in one place',
      text: 'the value is not a number',
      strictBound: 'the target is given with < or >',
      outcomeBound: 'the outcome is only given as a limit',
      unit: 'outcome and target have different units',
      direction: 'it is not stated whether higher or lower is better',
      growth: 'the value is a rate of growth',
      zero: 'one of the values is zero',
      negative: 'one of the values is negative',
    };
    return `No percentage, because ${reasons[reason]}`;
  },
  none: (reason) => {
    const reasons: Record<typeof reason, string> = {
      noOutcome: 'there is no outcome for the period',
      missing: 'the outcome is missing',
      noTarget: 'there is no target to compare with',
      noDirection: 'it is not stated whether higher or lower is better',
      notComparable: 'outcome and target cannot be compared',
      accumulates: 'the number grows through the year and is assessed when the year is over',
      noComparison: 'there is no earlier value to compare with',
    };
    return reasons[reason];
  },

  values: 'Values',
  group: ({ name, outcome, target, percent, label }) =>
    [
      `${name}: ${outcome ?? 'no outcome'}${target === undefined ? '' : ` against the target ${target}`}`,
      ...(percent === undefined ? [] : [`${percent}%`]),
      ...(label === undefined ? [] : [label]),
    ].join(', '),
  forecastName: 'Forecast',
  gap: (first, second, difference) => `Difference, ${first} − ${second}: ${difference}`,

  trend: (label, against) => `Trend: ${label} compared with ${AGAINST[against]}`,
  noTrend: (reason, against) => {
    const reasons: Record<typeof reason, string> = {
      noComparison: `there is no value to compare with (${AGAINST[against]})`,
      methodBreak: 'the way of measuring has changed since then',
      noDirection: 'it is not stated whether higher or lower is better',
      notComparable: 'the values cannot be compared',
    };
    return `No trend: ${reasons[reason]}`;
  },
  change: (from, to, change, share) =>
    `From ${withPeriod(from)} to ${withPeriod(to)}: ${change}${share === undefined ? '' : ` (${share}%)`}`,
  onePlace: (points) => `Less than one place (${points}) counts as unchanged`,
  tolerance: (percent) => `Up to ${percent}% counts as unchanged`,
  percentiles: (from, to) => `Ranks are compared as a share of all that take part: ${from}% and ${to}%`,
  placesChanged: (from, to) => `The number of those that take part has changed from ${from} to ${to}`,
  strong: 'The change is strong',

  commitments: {
    figure: ({ label, numerator, denominator, percent }) =>
      percent === undefined
        ? `${label}: there are no development commitments to count`
        : `${label}: ${numerator} of ${denominator} development commitments, ${percent}%`,
    counted: (scope, name) => {
      const where = {
        whole: 'in the whole report',
        theme: `in the theme ${name}`,
        unit: `of the unit ${name}`,
        goal: `under the goal ${name}`,
      };
      return `Counted: all development commitments ${where[scope]}`;
    },
    because: (word) => `stated as “${word}”`,
  },

  economy: {
    title: 'Economy',
    amountsIn: (unit) => `Amounts in ${unit}`,
    budget: of('Budget'),
    deviation: ({ aspect, value, share, isWorse, isNone }) => {
      const name = aspect === 'forecast' ? 'Deviation by the forecast' : 'Deviation';
      const size = share === undefined ? value : `${value} (${share}% of the budget)`;
      return `${name}: ${size}, ${isNone ? 'on budget' : isWorse ? 'worse than budget' : 'better than budget'}`;
    },
    beyondLimit: (percent, by) => {
      const said = {
        itself: 'and has to be explained',
        itsLines: 'and explained on the lines that the sum is made of',
        itsWhole: 'and explained on the line that it is a part of',
      };
      return `Larger than the limit of ${percent}% of the budget, ${said[by]}`;
    },
    computed: 'The deviation is calculated from budget and outcome',
    statedOtherwise: (computed) =>
      `The deviation is the stated one; calculated from budget and outcome it is ${computed}`,
    none: 'There is no deviation to show for the period',
  },
} satisfies NumberWords;
