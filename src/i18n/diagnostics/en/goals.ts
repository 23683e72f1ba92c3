// English words of the codes about goals and their follow-up (G).
import type { DiagnosticArgs } from '../../../diagnostics/index.js';
import type { WordsOf } from '../words.js';
import { and, count, number, quote } from './shared.js';

export const goals = {
  G01: {
    title: 'Goal that cannot be measured',
    text: ({ what, text }) => `${quote(text)} ${NOT_MEASURABLE[what]}`,
    why: 'Nobody can judge whether a goal is met without knowing what is measured, against what level, and when.',
    fix: (args) =>
      args ? makeMeasurable(args) : 'Add what is missing: measure, target, unit, direction or period.',
  },
  G02: {
    title: 'Missing outcome',
    text: ({ text, unit, what, period }) =>
      what === 'total'
        ? `${quote(text)} has values of groups${inUnit(unit)} and none of all, so that the measure is not assessed`
        : `${quote(text)} has no follow-up${inUnit(unit)} for ${period ?? 'the period'}, and no reason is given`,
    why: 'A gap without an explanation is read as neglect.',
    fix: (args) =>
      args?.what === 'total'
        ? 'Write the value of all, or choose “groups: each” in the policy so that each group is judged.'
        : 'Write the outcome, or the reason why it is missing and when it will come.',
  },
  G03: {
    title: 'Status contradicts the computed one',
    text: ({ text, stated, computed }) =>
      `${quote(text)} is stated as ${quote(ASSESSMENTS[stated])}, while the policy gives ${quote(ASSESSMENTS[computed])}`,
    why: 'A judgement may depart from the rule, but then the reader has to be told why.',
    fix: () => 'Correct the status, or write the grounds in the column Motivation.',
  },
  G04: {
    title: 'Status without a word',
    text: ({ text, unit, stated }) =>
      `${quote(text)} has a ${stated}${inUnit(unit)} and no text that supports it`,
    why: 'A met goal also needs its grounds, otherwise it cannot be verified.',
    fix: (args) =>
      args?.stated === 'forecast'
        ? 'Write a sentence on what the forecast rests on, or the value that it follows from.'
        : 'Write a sentence on what was done and with what result.',
  },
  G05: {
    title: 'Deviation without explanation',
    text: ({ text, missing }) =>
      `${quote(text)} deviates and lacks ${and(missing.map((part) => EXPLANATIONS[part]))}`,
    why: 'Those who decide need to know why, what follows from it, and what is being done.',
    fix: (args) =>
      `Write ${and((args?.missing ?? ['reason', 'consequence', 'correctiveAction']).map((part) => EXPLANATIONS[part]))}.`,
  },
  G06: {
    title: 'Measure stated twice',
    text: ({ text, what }) => {
      if (what === 'contradiction')
        return `${quote(text)} has different statuses in different places, expected one`;
      return what === 'repeated'
        ? `${quote(text)} is stated twice for the same unit and period, expected once`
        : `${quote(text)} is nearly the same measure as another one`;
    },
    why: 'The report must not say two things of one measure, nor count it twice.',
    fix: (args) => {
      if (args?.what === 'nearDuplicate')
        return 'Write both with the same words if they are one measure, or give them ids if they are two.';
      return args?.what === 'repeated'
        ? 'Put both in one row, since only the first is shown; or give them ids if they are two measures.'
        : 'Decide which status holds, and correct the other place.';
    },
  },
  G07: {
    title: 'Changed since the plan',
    text: ({ what, text, before, now, plan }) => `${PLAN_DRIFT[what](quote(text), before, now)} (${plan})`,
    why: 'A reader must be able to compare the follow-up with what was decided; a measure that has changed hides whether the goal is met.',
    fix: () =>
      'Restore what the plan says, or explain in a footnote or comment what has changed compared with the plan.',
  },
  G08: {
    title: 'Same target year after year',
    text: ({ text, target, years }) =>
      `${quote(text)} has had the same target, ${quote(target)}, ${years[0]}–${years.at(-1)}`,
    why: 'A target that never moves may have been reached long ago, or have lost its meaning.',
    fix: () => 'Nothing, if the level is still right; otherwise set a new target.',
  },
  G09: {
    title: 'Measures point different ways',
    text: ({ text, improved, worsened }) =>
      `The measures of ${quote(text)} point different ways: improved ${and(improved.map(quote))}, worsened ${and(worsened.map(quote))}`,
    why: 'A reader cannot see whether the goal has come closer until somebody weighs the measures against each other.',
    fix: () => 'Write an overall assessment of the goal, or choose the rule “weightedMean” in the policy.',
  },
  G10: {
    title: 'Unassessable counted as assessed',
    text: ({ word, assessment }) =>
      `${quote(word)} says that something cannot be assessed, but stands for ${quote(ASSESSMENTS[assessment])}`,
    why: 'What nobody can assess is neither met nor missed; under one word a reader cannot tell them apart.',
    fix: () => 'Let the word stand for “notAssessable”, or make two words of it.',
  },
  G11: {
    title: 'Share without its counts',
    text: ({ text }) => `The share ${quote(text)} does not say of how many, expected “x of y” beside it`,
    why: 'A percentage says nothing until one knows what was counted.',
    fix: () => 'Add the counts, or insert the computed figure: {{figure goals.met}}.',
  },
  G12: {
    title: 'Goals and measures in one series',
    text: ({ text }) => `${quote(text)} stands in a series that mixes shares of goals and shares of measures`,
    why: 'The share of goals met and the share of measures met have different denominators and cannot be compared.',
    fix: () => 'Show them apart: one row or column for the goals and one for the measures.',
  },
  G13: {
    title: 'Wording of the other kind of report',
    text: ({ word, template }) =>
      template === 'annual'
        ? `${quote(word)} is a forecast, expected an outcome in an annual report`
        : `${quote(word)} judges the whole year, expected a forecast in an interim report`,
    why: 'The year is not over in an interim report, and in an annual report nothing remains to be expected.',
    fix: (args) =>
      args?.template === 'annual'
        ? 'Write how it turned out.'
        : 'Write what is expected for the year, in the column for the forecast.',
  },
  G14: {
    title: 'Promised number missing',
    text: ({ text, unit }) => `${quote(text)} promises a number, and the follow-up${inUnit(unit)} gives none`,
    why: 'Whoever has read that something is counted expects to learn how much it came to.',
    fix: () => 'Write the number in the follow-up, or when it will be known.',
  },
  G15: {
    title: 'Many measures',
    text: ({ text, measures, limit }) =>
      `${text ? quote(text) : 'The report'} has ${count(measures, 'measure', 'measures')}, expected at most ${number(limit)}`,
    why: 'With too many measures it cannot be seen what is important.',
    fix: () =>
      'Keep the measures that decide whether the goal is met, make the others key figures, or change the limit under “rules: G15: { measuresPerGoal: … }” in report.yaml.',
  },
  G16: {
    title: 'Unit says otherwise',
    text: ({ text, unit }) =>
      `The follow-up of ${quote(text)} differs${inUnit(unit)} from that of the level above`,
    why: 'Each follow-up is kept with its unit, and the report shows both.',
    fix: () => 'Nothing if both are right; otherwise make them agree.',
  },
  G17: {
    title: 'Judgement without grounds',
    text: ({ text, missing }) =>
      `The judgement of ${quote(text)} lacks ${missing === 'motivation' ? 'a motivation' : 'the name of who judged'}`,
    why: 'A judgement that no rule computes has to say on what grounds, and by whom, it was made.',
    fix: (args) =>
      args?.missing === 'author'
        ? 'Add who made the judgement.'
        : args
          ? 'Add the motivation.'
          : 'Add the motivation, and who made the judgement.',
  },
  G18: {
    title: 'Missing weight',
    text: ({ text }) => `${quote(text)} has no weight, which the policy needs`,
    why: 'A weighted mean needs to know how much each part weighs.',
    fix: () => 'Add the weight, or choose another rule in the policy.',
  },
  G19: {
    title: 'Missing status',
    text: ({ text, unit, word }) =>
      word === ''
        ? `${quote(text)} has a follow-up but no status${unit ? ` (${unit})` : ''}`
        : `${quote(word)} does not say how far ${quote(text)} has come${unit ? ` (${unit})` : ''}`,
    why: 'Without a status the measure counts as not assessed, although it was followed up, and a commitment is missing among those done, in progress or not started.',
    fix: (args) =>
      args && args.word !== ''
        ? 'Write a status in the column, such as done, in progress or not started.'
        : 'Write the status in its column, or “cannot be assessed” with a motivation.',
  },
  G20: {
    title: 'Economic deviation without explanation',
    text: ({ text, missing }) =>
      `${quote(text)} deviates beyond the limit of the policy and lacks ${and(missing.map((part) => LINE_EXPLANATIONS[part]))}`,
    why: 'Those who decide need to know why the money does not suffice, or is left over, and what is done about it.',
    fix: (args) =>
      `Write ${and((args?.missing ?? ['reason', 'action']).map((part) => LINE_EXPLANATIONS[part]))} in the row.`,
  },
  G21: {
    title: 'Trend contradicts the values',
    text: ({ text, stated, computed }) =>
      `The trend of ${quote(text)} is stated as ${quote(TRENDS[stated])}, while the values give ${quote(TRENDS[computed])}`,
    why: 'A reader sees both the trend and the values, and has to be told why they do not agree.',
    fix: () =>
      'Correct the trend, the value or the direction, or write a comment on what the trend is compared with.',
  },
} satisfies WordsOf<'G'>;

const inUnit = (unit: string | undefined): string => (unit ? ` in ${quote(unit)}` : '');

const TRENDS = { improved: 'improved', unchanged: 'unchanged', worsened: 'worsened' };

const ASSESSMENTS = {
  met: 'met',
  partlyMet: 'partly met',
  notMet: 'not met',
  notAssessable: 'cannot be assessed',
  notAssessed: 'not assessed',
};

const NOT_MEASURABLE = {
  goalWithoutMeasure: 'has no measure',
  noTarget: 'has no target',
  noUnit: 'has no unit for its values',
  noDirection: 'does not say whether higher or lower is better',
  noPeriod: 'has a target without a period',
};

const MAKE_MEASURABLE = {
  goalWithoutMeasure: 'Add at least one measure that shows whether the goal is met.',
  noTarget: 'Add the value or level that shall be reached.',
  noUnit: 'Add the unit, for example %, days or persons.',
  noPeriod: 'Say for which period the target holds.',
};

function makeMeasurable({ what, source }: DiagnosticArgs['G01']): string {
  if (what !== 'noDirection') return MAKE_MEASURABLE[what];
  const where =
    source === 'markdown'
      ? 'Write “direction=higher” or “direction=lower” in the heading of the measure, or a column “Direction”'
      : 'Write “direction: higher” or “direction: lower”';
  return `${where}, or put at least or at most before the target.`;
}

const EXPLANATIONS = {
  reason: 'the reason',
  consequence: 'the consequence',
  correctiveAction: 'the corrective action',
};

const PLAN_DRIFT = {
  measureText: (_: string, before: string, now: string) =>
    `The measure reads ${quote(now)}, in the plan ${quote(before)}`,
  goalText: (_: string, before: string, now: string) =>
    `The goal reads ${quote(now)}, in the plan ${quote(before)}`,
  target: (text: string, before: string, now: string) =>
    `The target of ${text} is ${quote(now)}, in the plan ${quote(before)}`,
  targetGone: (text: string, before: string) =>
    `The target ${quote(before)} of ${text} is in the plan but not here`,
  measureGone: (text: string) => `The measure ${text} is in the plan but not here`,
  goalGone: (text: string) => `The goal ${text} is in the plan but not here`,
};

const LINE_EXPLANATIONS = { reason: 'the reason', action: 'the action' };
