// Report labels in English.
import type { Labels } from './labels.js';

function goals(total: number): string {
  return total === 1 ? 'goal' : 'goals';
}

function measures(total: number): string {
  return total === 1 ? 'measure' : 'measures';
}

/** *0 of 1 goal is met*, *1 of 4 goals is met*. */
function are(count: number, total = count): string {
  return count === 1 || total === 1 ? 'is' : 'are';
}

function have(count: number): string {
  return count === 1 ? 'has' : 'have';
}

function counts(count: number): string {
  return count === 1 ? 'counts' : 'count';
}

/** *Part of the Social Welfare Board*: a name's own article keeps its capital only where it begins something. */
function withinSentence(name: string): string {
  return name.replace(/^The (?=\p{Lu})/u, 'the ');
}

export const en: Labels = {
  'document.interim': 'Interim report',
  'document.annual': 'Annual report',
  'draft.word': 'Draft',
  'draft.note': 'Draft. This report has not been approved.',
  'approval.board': 'Approved by',
  'approval.date': 'Date',
  'approval.record': 'Minutes or record number',
  'period.label': 'Period',
  'nav.skip': 'Skip to the contents',
  'nav.editions': 'This report in other languages',
  'nav.contents': 'Contents',
  'running.about': 'About the report',
  'running.pageBefore': 'page ',
  'running.pageBetween': ' of ',
  'screen.places': 'Where in the report',
  'screen.editions': 'The same place in other languages',
  'filter.title': 'Filter',
  'filter.unit': 'Unit',
  'filter.all': 'All',
  'filter.reset': 'Show the whole report',
  'filter.about':
    'The selection applies to deviations, goals and units. The figures in the summary are always those of the whole report, and the whole report is printed on paper.',
  'filter.shown': 'Showing {shown} of {total} measures: {choices}',
  'filter.none': 'No measure matches the selection: {choices}',
  'filter.noneHere': 'Nothing here matches the selection: {choices}',
  'filter.here': 'Only a selection is shown: {choices}',
  'filter.off': 'The whole report is shown',
  'filter.lifted':
    'The whole report is shown again, because the link leads to something that the selection hid',
  'sort.ascending': 'Sorted by {column}, ascending',
  'sort.descending': 'Sorted by {column}, descending',
  'sort.original': 'The rows are in the report’s own order again',
  'link.here': 'Link to: {text}',
  'link.copied': 'The link has been copied',
  'copy.figure': 'Copy the figure',
  'copy.done': 'The figure has been copied with its source',
  'copy.yourself': 'Copy the text from here',

  'summary.title': 'Summary',
  'summary.lead': ({ count }) =>
    count === 1
      ? 'One follow-up deviates and needs a decision.'
      : `${count}\u00A0follow-ups deviate and need a decision.`,
  'summary.state': ({ date }) => `Status on ${date}`,
  'summary.forecast': ({ year }) => `Forecast for ${year}`,
  'summary.themes': 'Status by theme',
  'summary.themesCaption': ({ date }) =>
    `Number of goals and measures by theme, on ${date}. The breakdown by status is of measures.`,
  'summary.whole': 'All themes',
  'summary.theme': 'Theme',
  'summary.goalsColumn': 'Goals met',
  'summary.measuresColumn': 'Measures met',
  'summary.rounded': ({ sum }) => `The parts are rounded and add up to ${sum}.`,
  'summary.showList': 'See which',
  'bar.title': ({ counted }) => `Breakdown of ${counted}`,
  'bar.empty': 'nothing to show',

  'deviations.title': 'Deviations that need a decision',
  'deviations.intro': ({ count }) =>
    count === 1 ? 'One follow-up deviates.' : `${count}\u00A0follow-ups deviate.`,
  'deviations.order': 'The most serious come first, by forecast and then by status.',
  'deviations.orderAnnual': 'The most serious come first, by status.',
  'deviations.none': 'No follow-up deviates.',

  'goals.title': 'Goals and follow-up',
  'goals.binding': 'binding goal',
  'goals.noMeasures': 'This goal has no measures.',
  'goals.caption': ({ period, measures, keyFigures }) => {
    const counted = [
      ...(measures > 0 ? [measures === 1 ? '1\u00A0measure' : `${measures}\u00A0measures`] : []),
      ...(keyFigures > 0 ? [keyFigures === 1 ? '1\u00A0key figure' : `${keyFigures}\u00A0key figures`] : []),
    ];
    return `Follow-up ${period}, ${counted.join(' and ')}`;
  },
  'goals.direct': 'Concerns the goal as a whole',
  'row.asAbove': 'as above',
  'row.goalStatus': 'The goal:',
  'units.ownPart': 'The unit’s part:',
  'goals.levelAbove': 'Common follow-up',
  'measures.overall': 'Overall',
  'units.title': 'Units',
  'units.partOf': ({ unit }) => `Part of ${withinSentence(unit)}`,
  'units.noFollowUp': 'This unit has no measures of its own.',
  'units.alsoCounted': () => 'The figures also include:',

  'column.unitGoal': 'Unit goal',
  'column.measure': 'Measure',
  'column.action': 'Action',
  'column.responsible': 'Responsible',
  'column.followUp': 'Follow-up',
  'column.status': 'Status',
  'column.forecast': 'Forecast',

  'leadIn.reason': 'Reason',
  'leadIn.consequence': 'Consequence',
  'leadIn.correctiveAction': 'Corrective action',
  'leadIn.motivation': 'Justification',
  'leadIn.comment': 'Comment',
  'leadIn.author': 'Assessed by',
  'leadIn.target': ({ period }) => `Target ${period}`,
  'leadIn.observation': ({ period }) => `Outcome ${period}`,
  'followUp.none': 'No follow-up',
  'cell.nothing': 'data missing',
  'group.total': 'Total',
  'group.women': 'Women',
  'group.men': 'Men',

  'measure.keyFigure': 'Key figure',
  'measure.outcome': ({ period }) => `Outcome ${period}`.trim(),
  'measure.target': ({ period }) => `Target ${period}`.trim(),
  'measure.forecast': ({ period }) => `Forecast ${period}`.trim(),
  'measure.baseline': ({ period }) => `Baseline ${period}`.trim(),
  'measure.trend': 'Trend',
  'measure.group': 'Group',
  'measure.caption': ({ unit }) => (unit === '' ? 'Outcomes and target' : `Outcomes and target, ${unit}`),
  'measure.captionValues': ({ unit }) => (unit === '' ? 'Outcomes' : `Outcomes, ${unit}`),
  'measure.tableRegion': ({ measure }) => `Table: ${measure}`,
  'measure.newMethod': 'new method',
  'measure.source': 'Source',
  'measure.dash': '– means that data are missing.',
  'measure.dashAndTarget': '– means that data are missing; under Target, that no target has been set.',
  'measure.gap': ({ first, second }) => `${first} compared with ${second}`,
  'measure.note.lag': ({ years }) =>
    years === 1 ? 'The value is reported one year later.' : `The value is reported ${years} years later.`,
  'measure.note.annual': 'Reported once a year, when the year is over.',
  'measure.note.accumulates': 'The value is counted from the beginning of the year.',
  'measure.note.accumulatesTarget': 'Part of a year is not compared with the target for the whole year.',
  'measure.note.places': ({ from, to }) =>
    `The number of participants has changed from ${from} to ${to}. Rankings are therefore compared as a share of all places.`,
  'measure.note.break': ({ period }) =>
    `The method of measurement is new from ${period}. Earlier values cannot be compared with later ones.`,
  'fulfilment.ratio': ({ percent, outcome, target }) => `${percent} of the target (${outcome} of ${target})`,
  'fulfilment.inverse': ({ percent, outcome, target }) =>
    `${percent} of the target (target ${target} divided by outcome ${outcome})`,
  'fulfilment.progress': ({ percent, baseline, target }) =>
    `${percent} of the way from ${baseline} to ${target}`,
  'trend.against': ({ period, value }) => `compared with ${value} in ${period}`,
  'trend.againstBaseline': ({ period, value }) =>
    period === ''
      ? `compared with the baseline ${value}`
      : `compared with the baseline ${value} in ${period}`,
  'trend.methodBreak': 'no comparison, the method is new',
  'none.noOutcome': 'no outcome for the period',
  'none.annual': 'reported when the year is over',
  'none.noTarget': 'no target for the period',
  'none.noDirection': 'it is not stated whether higher or lower is better',
  'none.notComparable': 'outcome and target cannot be compared',
  'none.accumulates': 'part of a year is not compared with the year’s target',
  'none.noComparison': 'no earlier value to compare with',
  'chart.target': ({ period }) => `Target ${period}`.trim(),
  'chart.forecast': ({ period }) => `Forecast ${period}`.trim(),
  'chart.outcome': 'Outcome',
  'chart.axisFrom': ({ value }) => `axis begins at ${value}`,
  'chart.places': 'rank, best at the top',
  'chart.percentiles': '% of places, best at the top',
  'chart.some': ({ shown, total }) => `The chart shows ${shown} of ${total} groups. All are in the table.`,
  'chart.says.course': ({ name, from, to, since, until }) =>
    `${name}: from ${from} (${since}) to ${to} (${until}).`,
  'chart.says.point': ({ name, value, period }) => `${name}: ${value} (${period}).`,
  'chart.says.target': ({ period, value }) => `${`Target ${period}`.trim()}: ${value}.`,
  'chart.says.forecast': ({ name, period, value }) => `${name}, forecast for ${period}: ${value}.`,
  'chart.says.gap': ({ name, periods }) => `${name}: no value for ${periods}.`,
  'chart.says.break': ({ period }) => `The method of measurement is new from ${period}.`,

  'assessment.met': 'met',
  'assessment.partlyMet': 'partly met',
  'assessment.notMet': 'not met',
  'assessment.notAssessable': 'cannot be assessed',
  'assessment.notAssessed': 'not assessed',
  'forecast.met': 'expected to be met',
  'forecast.partlyMet': 'expected to be partly met',
  'forecast.notMet': 'not expected to be met',
  'forecast.notAssessable': 'uncertain',
  'forecast.notAssessed': 'no forecast',
  'activity.done': 'completed',
  'activity.inProgress': 'in progress',
  'activity.partlyDone': 'partly completed',
  'activity.delayed': 'delayed',
  'activity.postponed': 'postponed',
  'activity.notStarted': 'not started',
  'activity.cancelled': 'cancelled',
  'commitment.done': 'completed',
  'commitment.inProgress': 'in progress',
  'commitment.partlyDone': 'partly completed',
  'commitment.delayed': 'delayed',
  'commitment.postponed': 'postponed',
  'commitment.notStarted': 'not started',
  'commitment.cancelled': 'cancelled',
  'commitment.notStated': 'no status given',
  'suggestion.status': ({ word }) => `Suggested, not accepted: ${word}`,
  'suggestion.accepted': 'rests on a suggestion',

  'share.xOfY': ({ x, y }) => `${x}\u00A0of\u00A0${y}`,
  'share.inline': ({ xOfY, percent }) => `${xOfY} (${percent})`,
  'share.goals.central.state': ({ count, total }) => `${goals(total)} ${are(count, total)} met`,
  'share.goals.central.forecast': ({ count, total }) =>
    `${goals(total)} ${are(count, total)} expected to be met`,
  'share.goals.unit.state': ({ count, total }) => `unit ${goals(total)} ${are(count, total)} met`,
  'share.goals.unit.forecast': ({ count, total }) =>
    `unit ${goals(total)} ${are(count, total)} expected to be met`,
  'share.measures.state': ({ count, total }) => `${measures(total)} ${are(count, total)} met`,
  'share.measures.forecast': ({ count, total }) =>
    `${measures(total)} ${are(count, total)} expected to be met`,
  'share.copy': ({ scope, xOfY, phrase, percent, when, source }) => {
    const figure = percent === '' ? `${xOfY} ${phrase}` : `${xOfY} ${phrase} (${percent})`;
    return `${scope === '' ? figure : `${scope}: ${figure}`}. ${when}. Source: ${source}.`;
  },
  'counted.goals.central': ({ count }) => `${count} ${count === 1 ? 'goal' : 'goals'}`,
  'counted.goals.unit': ({ count }) => `${count} ${count === 1 ? 'unit goal' : 'unit goals'}`,
  'counted.measures': ({ count }) => `${count} ${count === 1 ? 'measure' : 'measures'}`,
  'treatment.allAssessed': 'All are assessed.',
  'treatment.notAssessable.included': ({ count }) =>
    `${count}\u00A0cannot be assessed but ${are(count)} part of the whole.`,
  'treatment.notAssessable.excluded': ({ count }) =>
    `${count}\u00A0cannot be assessed and ${are(count)} left out.`,
  'treatment.notAssessable.asNotMet': ({ count }) =>
    `${count}\u00A0cannot be assessed and ${counts(count)} as not met.`,
  'treatment.notAssessed.included': ({ count }) =>
    `${count}\u00A0${are(count)} not assessed but ${are(count)} part of the whole.`,
  'treatment.notAssessed.excluded': ({ count }) =>
    `${count}\u00A0${are(count)} not assessed and ${are(count)} left out.`,
  'treatment.notAssessed.asNotMet': ({ count }) =>
    `${count}\u00A0${are(count)} not assessed and ${counts(count)} as not met.`,
  'treatment.forecast.allAssessed': 'All have a forecast.',
  'treatment.forecast.notAssessable.included': ({ count }) =>
    `${count}\u00A0${have(count)} an uncertain forecast but ${are(count)} part of the whole.`,
  'treatment.forecast.notAssessable.excluded': ({ count }) =>
    `${count}\u00A0${have(count)} an uncertain forecast and ${are(count)} left out.`,
  'treatment.forecast.notAssessable.asNotMet': ({ count }) =>
    `${count}\u00A0${have(count)} an uncertain forecast and ${counts(count)} as not met.`,
  'treatment.forecast.notAssessed.included': ({ count }) =>
    `${count}\u00A0${have(count)} no forecast but ${are(count)} part of the whole.`,
  'treatment.forecast.notAssessed.excluded': ({ count }) =>
    `${count}\u00A0${have(count)} no forecast and ${are(count)} left out.`,
  'treatment.forecast.notAssessed.asNotMet': ({ count }) =>
    `${count}\u00A0${have(count)} no forecast and ${counts(count)} as not met.`,
  'share.suggested': ({ count }) =>
    count === 1
      ? 'One assessment rests on a suggestion that has not been accepted.'
      : `${count}\u00A0assessments rest on suggestions that have not been accepted.`,
  'figure.unknown': ({ ref }) => `[there is no figure ${ref}]`,

  'method.title': 'How the figures were calculated',
  'method.rules': 'The rules',
  'method.lists': 'What lies behind the figures',
  'method.listsIntro':
    'These lists show what was counted in each figure for the whole. Figures for a theme rest on the goals and measures in its section.',
  'method.listsOfUnits':
    'Figures for a unit rest on the goals and measures in its section. Where they include other units too, the section says so.',
  'legend.title': 'Legend',
  'legend.intro': 'The mark says the same as the word beside it.',
  'legend.asForecast': 'as a forecast:',
  'legend.asActivity': 'of an activity:',
  'legend.asCommitment': 'of a commitment:',
  'legend.arrows':
    'The arrows beside trends follow the value: up when it has risen, down when it has fallen, to the right when it is unchanged. A ranking that has improved has its arrow up. The word beside it says whether the change is for the better, where it has been decided what is better.',
  'legend.met': 'The goal or measure has reached what was decided.',
  'legend.partlyMet': 'Some of it has been reached, but not all.',
  'legend.notMet': 'What was decided has not been reached.',
  'legend.notAssessable':
    'It has been followed up, but it is not possible to say whether the goal has been reached.',
  'legend.notAssessed': 'There is no assessment.',
  'legend.suggestion':
    'A suggestion is read from the text and has not been accepted. It is not an assessment unless the rules say so.',
  'sources.title': 'Sources',
  'sources.intro': 'This report was compiled from these files.',
  'sources.policy': ({ policy }) => `The sources call the rules of calculation “${policy}”.`,
  'colophon.tool': ({ tool, version }) => `Compiled with ${tool} ${version}.`,

  'trend.improved': 'improved',
  'trend.unchanged': 'unchanged',
  'trend.worsened': 'worsened',
  'trend.higher': 'higher',
  'trend.lower': 'lower',
  'column.target': 'Target',
  'group.girls': 'Girls',
  'group.boys': 'Boys',
  'group.other': 'Other',

  'summary.outcome': ({ year }) => `Outcome ${year}`,
  'summary.term': ({ date }) => `Expected at the end of the term of office, as judged on ${date}`,
  'summary.leadAnnual': ({ count }) =>
    count === 1
      ? 'One follow-up did not reach its goal.'
      : `${count}\u00A0follow-ups did not reach their goals.`,
  'deviations.titleAnnual': 'Deviations from the goals',
  'term.met': 'expected to be met within the term',
  'term.partlyMet': 'expected to be partly met within the term',
  'term.notMet': 'not expected to be met within the term',
  'term.notAssessable': 'cannot be assessed',
  'term.notAssessed': 'not assessed',
  'share.goals.central.term': ({ count, total }) =>
    `${goals(total)} ${are(count, total)} expected to be met within the term`,
  'share.goals.unit.term': ({ count, total }) =>
    `unit ${goals(total)} ${are(count, total)} expected to be met within the term`,
  'share.measures.term': ({ count, total }) =>
    `${measures(total)} ${are(count, total)} expected to be met within the term`,
  'share.goals.central.own': ({ count, total, word }) =>
    `${goals(total)} ${are(count, total)} assessed “${word}”`,
  'share.goals.unit.own': ({ count, total, word }) =>
    `unit ${goals(total)} ${are(count, total)} assessed “${word}”`,
  'share.measures.own': ({ count, total, word }) =>
    `${measures(total)} ${are(count, total)} assessed “${word}”`,
  'summary.goalsColumnOwn': ({ word }) => `Goals: ${word}`,
  'summary.measuresColumnOwn': ({ word }) => `Measures: ${word}`,
  'legend.trend.met': 'The trend is clearly in the right direction.',
  'legend.trend.partlyMet': 'The trend is in the right direction, but weak.',
  'legend.trend.notMet': 'The trend is in the wrong direction, or there is none.',
  'legend.term.met': 'The goal is expected to have been reached when the term of office ends.',
  'legend.term.partlyMet': 'Some of the goal is expected to have been reached when the term of office ends.',
  'legend.term.notMet': 'The goal is not expected to have been reached when the term of office ends.',
  'method.source': 'Source of the rules',

  'economy.title': 'Finances',
  'economy.caption': ({ title, amountsIn }) => `${title}, amounts in ${amountsIn}`,
  'economy.line': 'Line',
  'economy.budget': 'Budget',
  'economy.outcome': 'Outcome',
  'economy.outcomeOfYear': 'Outcome',
  'economy.deviation': 'Deviation',
  'economy.forecast': 'Forecast',
  'economy.forecastThen': 'Forecast in the interim report',
  'economy.computed': 'calculated',
  'economy.someComputed': 'Deviations marked * are calculated from the other amounts in the table.',
  'economy.allComputed': 'The deviations are calculated from the other amounts in the table.',
  'economy.rule.budgetMinusOutcome':
    'A deviation is the budget less the outcome or forecast: a minus means that the amount is larger than the budget.',
  'economy.rule.outcomeMinusBudget':
    'A deviation is the outcome or forecast less the budget: a minus means that the amount is smaller than the budget.',
  'economy.beyond': ({ limit }) => `Deviations larger than ${limit} of the budget`,
  'economy.others': 'Other notes',
  'economy.notes': 'Notes',
  'economy.noReason': 'No reason is given.',
  'economy.over': ({ amount }) => `${amount} over budget`,
  'economy.under': ({ amount }) => `${amount} under budget`,
  'economy.worse': ({ amount }) => `${amount} worse than budget`,
  'economy.better': ({ amount }) => `${amount} better than budget`,
  'economy.onBudget': 'on budget',
  'economy.overWord': 'over budget',
  'economy.underWord': 'under budget',
  'economy.worseWord': 'worse than budget',
  'economy.betterWord': 'better than budget',
  'economy.when': ({ title, period }) => `${title}, outcome ${period}`,
  'economy.whenForecast': ({ title, year }) => `${title}, forecast ${year}`,
  'economy.outcomeAgainst': ({ outcome, budget }) => `Outcome ${outcome} against a budget of ${budget}.`,
  'economy.forecastAgainst': ({ forecast, budget }) => `Forecast ${forecast} against a budget of ${budget}.`,
  'economy.share': ({ percent }) => `${percent} of budget`,
  'economy.show': 'See the finances',
  'economy.lead': ({ count, limit }) =>
    count === 1
      ? `One budget line deviates by more than ${limit} from budget.`
      : `${count}\u00A0budget lines deviate by more than ${limit} from budget.`,
  'economy.deviations': 'Budget deviations',
  'economy.forPeriod': ({ period }) => `Outcome ${period}`,
  'economy.forYear': ({ year }) => `Forecast ${year}`,

  'commitments.title': 'Development commitments',
  'commitments.column': 'Commitment',
  'commitments.goal': 'Goal',
  'commitments.caption': ({ period, count }) =>
    `Follow-up ${period}, ${count}\u00A0${count === 1 ? 'development commitment' : 'development commitments'}`,
  'commitments.phrase': ({ count, total }) =>
    `${total === 1 ? 'commitment' : 'commitments'} ${are(count, total)} completed`,
  'commitments.when': ({ date }) => `Commitments, status on ${date}`,

  'year.title': 'The year compared',
  'year.intro': 'Measures that have values: earlier years, this year’s value, the target, and the trend.',
  'year.caption': 'Measures with values, by theme',
  'year.keyFigure': 'key figure',

  'outcomes.title': 'What became of the forecasts?',
  'outcomes.intro': ({ report }) =>
    `The forecasts in the report “${report}” are compared with how the year ended. A forecast held when the outcome was what it said.`,
  'outcomes.goals': ({ total }) => (total === 1 ? 'forecast of a goal held' : 'forecasts of goals held'),
  'outcomes.measures': ({ total }) =>
    total === 1 ? 'forecast of a measure held' : 'forecasts of measures held',
  'outcomes.better': ({ count }) => `${count}\u00A0turned out better than forecast.`,
  'outcomes.worse': ({ count }) => `${count}\u00A0turned out worse than forecast.`,
  'outcomes.unclear': ({ count }) =>
    `${count}\u00A0cannot be compared, because the forecast was uncertain or the outcome is not assessed.`,
  'outcomes.noForecast': ({ count }) => `${count}\u00A0had no forecast.`,
  'outcomes.goalsCaption': 'Forecast and outcome of goals',
  'outcomes.measuresCaption': 'Forecast and outcome of measures',
  'outcomes.goal': 'Goal',
  'outcomes.forecast': 'Forecast',
  'outcomes.outcome': 'Outcome',
  'outcomes.result': 'Did the forecast hold?',
  'outcomes.word.held': 'held',
  'outcomes.word.better': 'better than forecast',
  'outcomes.word.worse': 'worse than forecast',
  'outcomes.word.unclear': 'cannot be compared',

  'attachment.report': 'The goals, measures and figures of the report in a form for programs',
  'data.title': 'Data appendix',
  'data.intro': 'All values that this report rests on, one table for each measure.',
  'data.unit': ({ unit }) => `Unit: ${unit}.`,
  'data.period': 'Period',
  'data.group': 'Group',

  'otherLanguage.sv': 'in Swedish',
  'otherLanguage.fi': 'in Finnish',
  'otherLanguage.en': 'in English',
  'otherLanguage.other': ({ language }) => `in another language: ${language}`,
};
