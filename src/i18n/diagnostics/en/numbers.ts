// English words of the codes about numbers (N).
import type { WordsOf } from '../words.js';
import { and, COLUMNS, number, quote, word } from './shared.js';

export const numbers = {
  N01: {
    title: 'Value that cannot be read with certainty',
    text: ({ text, readings }) =>
      readings.length > 0
        ? `“${text}” can be read in several ways: ${readings.join(' – or – ')}`
        : `“${text}” cannot be read as a value`,
    why: 'From a value that can be read in two ways no fulfilment can be computed without a guess.',
    fix: () =>
      'Write out what is meant: “place 1 of 26” or “1 in 26”, “1 500” or “1.5”. The unit may also stand in the heading of the row or column.',
  },
  N02: {
    title: 'No degree of fulfilment',
    text: ({ text, asked, reason }) =>
      `${quote(text)} has no degree of fulfilment: ${ASKED[asked]}, but ${NO_RATIO[reason]}`,
    why: 'Outcome divided by target means something for two positive numbers only; otherwise the measure is met or not, without a percentage.',
    fix: (args) =>
      args
        ? GET_RATIO[args.asked]
        : 'Write a target that is a number and the baseline that is needed, or choose “meanOf: points” in the policy.',
  },
  N03: {
    title: 'Parts do not agree with the total',
    text: ({ text, period, what, total, parts, expected }) =>
      `${quote(text)} ${period}: ${PARTS[what](total, parts, expected)}`,
    why: 'Women and men together are all: counts add up to the total, and a share or a mean of all lies between the two.',
    fix: (args) =>
      args?.what === 'missingTotal'
        ? 'Write the total, or why it is missing.'
        : 'Correct the number that is wrong, or say in a footnote why the parts do not agree with the total.',
  },
  N04: {
    title: 'Rank and number of places',
    text: (args) => {
      if (args.what === 'placeBeyond')
        return `${quote(args.text)}: ${quote(args.rank)} is no rank, the place is beyond the number of places`;
      if (args.what === 'population')
        return `${quote(args.text)} ${args.period}: the rank is ${args.rank}, expected ${number(args.expected)} places${args.missing > 0 ? ` with ${number(args.missing)} missing` : ''}`;
      return `The text compares the ranks ${and(args.ranks)} of ${quote(args.text)}, but the number of places has changed; in percent of it they are ${and(args.percentiles)}`;
    },
    why: 'A rank says something only together with the number of places, and that changes between years.',
    fix: (args) =>
      args?.what === 'placesChanged'
        ? 'Write the number of places for both years, or compare percentages of it.'
        : 'Correct the rank, the number of places, or the footnote on who is missing.',
  },
  N05: {
    title: 'Shares do not add up to 100',
    text: ({ text, period, sum }) =>
      `${quote(text)} ${period}: the shares add up to ${sum} %, expected 100 % as for the other periods`,
    why: 'Shares of one whole are a hundred percent; only rounding may differ.',
    fix: () => 'Correct the share that is wrong, or explain the difference in a footnote.',
  },
  N06: {
    title: 'Number in the text is not in the table',
    text: ({ number: stated, measure, nearest }) =>
      `The text says ${quote(stated)} of ${quote(measure)}, whose nearest value is ${nearest}`,
    why: 'Text and table of one report must say the same; whoever sees two numbers trusts neither.',
    fix: () => 'Correct the text or the table, or say more clearly what the number is of.',
  },
  N07: {
    title: 'Trend across a change of method',
    text: ({ text, from, to, since }) =>
      `${quote(text)} is compared between ${from} and ${to}, though values from ${since} on are not comparable with those before`,
    why: 'After a change of method the difference shows how things are measured, not how they go.',
    fix: () => 'Remove the trend, or compare with a value that is measured in the same way.',
  },
  N08: {
    title: 'Zero that may mean missing',
    text: ({ text, period, sign }) =>
      `${quote(text)} ${period}: 0 stands among values far from zero, where ${quote(sign)} shows that a value is missing`,
    why: 'A missing value is never zero; as zero it spoils both trend and assessment.',
    fix: (args) => `Write ${quote(args?.sign ?? '-')} if the value is missing; nothing if it really is zero.`,
  },
  N09: {
    title: 'Published value has changed',
    text: ({ text, period, before, now, report }) =>
      `${quote(text)} ${period} ${now ? `is ${quote(now)}` : 'is missing'}, in the earlier report ${quote(before)} (${report})`,
    why: 'A published value that changes without a word makes both reports uncertain.',
    fix: () => 'Correct the value, or explain the change in a footnote at the value.',
  },
  N10: {
    title: 'Economy does not add up',
    text: ({ text, what, column, period, stated, computed }) =>
      `${quote(text)} ${period}, ${word(COLUMNS, column)}: ${AMOUNTS[what](stated, computed)}`,
    why: 'Amounts that do not add up are the first thing an auditor sees.',
    fix: (args) =>
      args?.what === 'sign'
        ? 'Change the sign, or write “economy: { deviation: outcomeMinusBudget }” or “budgetMinusOutcome” in the policy.'
        : 'Correct the amount that is wrong.',
  },
  N11: {
    title: 'Values that cannot be compared',
    text: ({ text, value, expected, against }) =>
      ({
        unit: `${quote(text)} is measured in ${quote(expected)}, but one of its values is ${quote(value)}`,
        values: `${quote(text)} has values in different units: ${quote(value)} and ${quote(expected)}`,
        target: `${quote(text)} cannot be assessed: ${quote(value)} cannot be compared with the target ${quote(expected)}`,
      })[against],
    why: 'Values in different units cannot be compared, so there is neither an assessment nor a trend.',
    fix: (args) =>
      args?.against === 'target'
        ? 'Write outcome and target so that they can be compared, in the same unit, or explain in a footnote.'
        : 'Correct the unit or the value; what is counted in something else belongs in a measure of its own.',
  },
  N12: {
    title: 'Part of the year against the whole year’s target',
    text: ({ text, value, target }) =>
      `${quote(text)}: ${value} for part of the year is judged against ${target}, the target for the whole year`,
    why: 'A number that grows through the year seldom reaches the year’s target early, and is then shown as not met though all may go as planned.',
    fix: (args) =>
      args?.source === 'yaml'
        ? 'Write “accumulates: true” if the number grows through the year: it is then judged when the year is over; otherwise “accumulates: false”.'
        : 'Write “accumulates=yes” in the measure’s own heading, above its values, if the number grows through the year: it is then judged when the year is over; otherwise “accumulates=no”.',
  },
} satisfies WordsOf<'N'>;

const ASKED = {
  mean: 'the policy takes the mean of degrees of fulfilment',
  progress: 'fulfilment is measured as the way from the baseline',
  thresholds: 'the limits of the measure are shares of the target',
};

const NO_RATIO = {
  range: 'target or outcome is a range',
  rank: 'a rank has no percentage',
  zero: 'one of the values is zero',
  negative: 'one of the values is negative',
  growth: 'the value is a change',
  strictBound: 'the target is a limit to be passed (< or >)',
  date: 'the target is a time',
  words: 'the target is written in words',
  uncertain: 'the outcome is a limit and no definite number',
  unit: 'outcome and target have different units',
  direction: 'neither way is better',
  baseline: 'there is no baseline',
};

const GET_RATIO = {
  mean: 'Write “meanOf: points” in the policy, or a target that is a number.',
  progress: 'Write the baseline, or remove “fulfilment: progress”.',
  thresholds: 'Write the limit as a value instead: “partlyFrom” in YAML, “partly” at a heading.',
};

const PARTS = {
  sum: (total: string, parts: string[], expected: string) =>
    `the total is ${total}, but ${and(parts)} make ${expected}`,
  between: (total: string, parts: string[]) =>
    `the total is ${total}, expected a value between ${and(parts)}`,
  outside: (total: string, parts: string[]) =>
    `the total is ${total}, neither the sum of ${and(parts)} nor a value between them`,
  parts: (total: string, parts: string[]) =>
    `the part is ${and(parts)}, more than the whole, which is ${total}`,
  missingTotal: (_: string, parts: string[], expected: string) =>
    `the total is missing, though ${and(parts)} make ${expected}`,
};

const AMOUNTS = {
  sum: (stated: string, computed: string) => `the sum is ${stated}, but the lines make ${computed}`,
  deviation: (stated: string, computed: string) => `${stated} stands here, but the amounts give ${computed}`,
  sign: (stated: string, computed: string) =>
    `${stated} has the opposite sign to the policy’s way of reckoning, expected ${computed}`,
  parts: (stated: string, computed: string) =>
    `the parts make ${computed}, more than the line itself, which is ${stated}`,
};
