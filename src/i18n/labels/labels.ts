// The words printed in a report: one key per word or sentence, with a note for translators where it is needed.

/** A sentence with arguments. An organisation's own wording writes them as `{name}`. */
type Sentence<Args extends Record<string, string | number>> = (args: Args) => string;

/** Every word that a report prints. Flat, dotted keys; a repository overrides single ones under `labels:`. */
export interface Labels {
  'document.interim': string;
  'document.annual': string;
  'draft.word': string;
  /** Stands first on the page while no board has approved the report. */
  'draft.note': string;
  /** Heads a body's name: *Approved by: the social board*. No inflection of the name. */
  'approval.board': string;
  'approval.date': string;
  /** Paragraph in the minutes or record number. */
  'approval.record': string;
  'period.label': string;
  'nav.skip': string;
  'nav.editions': string;
  'nav.contents': string;
  /** At the head of the pages that say how figures were calculated, what marks mean and what sources there are. */
  'running.about': string;
  'running.pageBefore': string;
  /** Between page number and number of pages: *page 3 of 12*. */
  'running.pageBetween': string;
  /** Names the list in the bar at the top of the screen that says where in the report one is. */
  'screen.places': string;
  /** Names the links to the other editions in that bar, which lead to the same place there. */
  'screen.editions': string;
  'filter.title': string;
  'filter.unit': string;
  /** The choice that leaves nothing out. */
  'filter.all': string;
  'filter.reset': string;
  /** What the filter leaves as it is. */
  'filter.about': string;
  /** `{shown}`, `{total}` and `{choices}` stay: the page's script fills them in. So below in all words of the screen. */
  'filter.shown': string;
  /** Nothing in the report answers to the choices, or nothing in one of its parts. */
  'filter.none': string;
  'filter.noneHere': string;
  /** Heads a part of the report that shows only what answers to `{choices}`. */
  'filter.here': string;
  'filter.off': string;
  /** Said when a link leads to something that the filter hid. */
  'filter.lifted': string;
  /** Said when the rows of a table have been put in another order; `{column}` is its head. */
  'sort.ascending': string;
  'sort.descending': string;
  'sort.original': string;
  /** Names the link to a goal or measure; `{text}` is its text. */
  'link.here': string;
  'link.copied': string;
  'copy.figure': string;
  'copy.done': string;
  /** Asks the reader to copy a text where the browser does not let a page do it. */
  'copy.yourself': string;

  'summary.title': string;
  /** Leads from the figures to the deviations. */
  'summary.lead': Sentence<{ count: number }>;
  /** Heads what holds at the period's end. */
  'summary.state': Sentence<{ date: string }>;
  'summary.forecast': Sentence<{ year: string }>;
  'summary.themes': string;
  'summary.themesCaption': Sentence<{ date: string }>;
  'summary.whole': string;
  'summary.theme': string;
  'summary.goalsColumn': string;
  'summary.measuresColumn': string;
  'summary.rounded': Sentence<{ sum: string }>;
  'summary.showList': string;
  /** Text alternative of a bar, before the counts. */
  'bar.title': Sentence<{ counted: string }>;
  'bar.empty': string;

  'deviations.title': string;
  'deviations.intro': Sentence<{ count: number }>;
  /** In which order the deviations of an interim report stand, and those of an annual report. */
  'deviations.order': string;
  'deviations.orderAnnual': string;
  'deviations.none': string;

  'goals.title': string;
  'goals.binding': string;
  'goals.noMeasures': string;
  'goals.caption': Sentence<{ period: string; measures: number; keyFigures: number }>;
  /** In place of a unit's goal where the measure judges the central goal itself. */
  'goals.direct': string;
  /** In a row that goes on with the measure above it, in place of its actions and of who answers for them. */
  'row.asAbove': string;
  /** Before the status of a unit's own goal, which stands beside that of its measure. */
  'row.goalStatus': string;
  /** Before how a unit's measures judge a goal that other units' measures judge too. */
  'units.ownPart': string;
  /** A row that the level above the units states. */
  'goals.levelAbove': string;
  /** Heads the status of a measure that several units judge. */
  'measures.overall': string;
  'units.title': string;
  'units.partOf': Sentence<{ unit: string }>;
  'units.noFollowUp': string;
  /** Before the names of the units below this one that its figures count too; `count` is how many they are. */
  'units.alsoCounted': Sentence<{ count: number }>;

  'column.unitGoal': string;
  'column.measure': string;
  'column.action': string;
  'column.responsible': string;
  'column.followUp': string;
  'column.status': string;
  'column.forecast': string;

  'leadIn.reason': string;
  'leadIn.consequence': string;
  'leadIn.correctiveAction': string;
  'leadIn.motivation': string;
  'leadIn.comment': string;
  'leadIn.author': string;
  'leadIn.target': Sentence<{ period: string }>;
  'leadIn.observation': Sentence<{ period: string }>;
  'followUp.none': string;
  /** Said of a cell whose text is given nowhere: read aloud in place of a dash. */
  'cell.nothing': string;
  'group.total': string;
  'group.women': string;
  'group.men': string;

  /** Beside the name of a measure that is followed without a target. */
  'measure.keyFigure': string;
  /** Heads the large value; `period` may be empty. */
  'measure.outcome': Sentence<{ period: string }>;
  'measure.target': Sentence<{ period: string }>;
  'measure.forecast': Sentence<{ period: string }>;
  'measure.baseline': Sentence<{ period: string }>;
  'measure.trend': string;
  /** Heads the first column of a table of values. */
  'measure.group': string;
  /** Above a table of values; `unit` may be empty. */
  'measure.caption': Sentence<{ unit: string }>;
  /** The same where there is no target. */
  'measure.captionValues': Sentence<{ unit: string }>;
  /** Names the part of the page that a wide table can be moved sideways in. */
  'measure.tableRegion': Sentence<{ measure: string }>;
  /** At the first period of a new method, in a narrow column and in a chart. */
  'measure.newMethod': string;
  'measure.source': string;
  /** Explains the dash in a table of values. */
  'measure.dash': string;
  /** The same where targets are missing too: there it means that none has been set. */
  'measure.dashAndTarget': string;
  /** Heads the difference between two groups: *Women compared with men*. */
  'measure.gap': Sentence<{ first: string; second: string }>;
  'measure.note.lag': Sentence<{ years: number }>;
  'measure.note.annual': string;
  /** Of any value that grows through the year: a count, or a percentage of what is to be done. */
  'measure.note.accumulates': string;
  /** Follows it where there is a target of the whole year. */
  'measure.note.accumulatesTarget': string;
  'measure.note.places': Sentence<{ from: string; to: string }>;
  'measure.note.break': Sentence<{ period: string }>;
  /** *93 % of the target (25 of 27)*. */
  'fulfilment.ratio': Sentence<{ percent: string; outcome: string; target: string }>;
  /** Lower is better: the target divided by the outcome. */
  'fulfilment.inverse': Sentence<{ percent: string; outcome: string; target: string }>;
  'fulfilment.progress': Sentence<{ percent: string; baseline: string; target: string }>;
  /** Follows the word of a trend: *from 3.3 %, January–August 2015*. */
  'trend.against': Sentence<{ period: string; value: string }>;
  'trend.againstBaseline': Sentence<{ period: string; value: string }>;
  'trend.methodBreak': string;
  /** Why numbers give no judgement; follows the word *not assessed*. */
  'none.noOutcome': string;
  'none.annual': string;
  'none.noTarget': string;
  'none.noDirection': string;
  'none.notComparable': string;
  'none.accumulates': string;
  'none.noComparison': string;
  /** Words in a chart; short. */
  'chart.target': Sentence<{ period: string }>;
  'chart.forecast': Sentence<{ period: string }>;
  /** Names the last value of a line; short. */
  'chart.outcome': string;
  'chart.axisFrom': Sentence<{ value: string }>;
  'chart.places': string;
  'chart.percentiles': string;
  /** Below a chart that has no room for all groups. */
  'chart.some': Sentence<{ shown: number; total: number }>;
  /** The text alternative of a chart: sentences about each line, the target and what is missing. */
  'chart.says.course': Sentence<{ name: string; from: string; to: string; since: string; until: string }>;
  /** Where a line is a single point. */
  'chart.says.point': Sentence<{ name: string; value: string; period: string }>;
  'chart.says.target': Sentence<{ period: string; value: string }>;
  'chart.says.forecast': Sentence<{ name: string; period: string; value: string }>;
  'chart.says.gap': Sentence<{ name: string; periods: string }>;
  'chart.says.break': Sentence<{ period: string }>;

  'assessment.met': string;
  'assessment.partlyMet': string;
  'assessment.notMet': string;
  'assessment.notAssessable': string;
  'assessment.notAssessed': string;
  'forecast.met': string;
  'forecast.partlyMet': string;
  'forecast.notMet': string;
  'forecast.notAssessable': string;
  'forecast.notAssessed': string;
  'activity.done': string;
  'activity.inProgress': string;
  'activity.partlyDone': string;
  'activity.delayed': string;
  'activity.postponed': string;
  'activity.notStarted': string;
  'activity.cancelled': string;
  /**
   * The same of a development commitment, which Swedish says otherwise than of an activity: *genomfört*. An organisation's
   * own word for an activity is used of a commitment too, unless it has one for both.
   */
  'commitment.done': string;
  'commitment.inProgress': string;
  'commitment.partlyDone': string;
  'commitment.delayed': string;
  'commitment.postponed': string;
  'commitment.notStarted': string;
  'commitment.cancelled': string;
  'commitment.notStated': string;
  'suggestion.status': Sentence<{ word: string }>;
  /** Beside a status that enters the shares although it is only suggested. */
  'suggestion.accepted': string;

  /** *4 of 9*, also *4/9* where the language says so. */
  'share.xOfY': Sentence<{ x: string; y: string }>;
  /** *2 of 9 (22 %)*; `x` is what `share.xOfY` gives. */
  'share.inline': Sentence<{ xOfY: string; percent: string }>;
  /** Follows *4 of 9*: *key goals are met*. `count` is the number before *of*, `total` the one after. */
  'share.goals.central.state': Sentence<{ count: number; total: number }>;
  'share.goals.central.forecast': Sentence<{ count: number; total: number }>;
  'share.goals.unit.state': Sentence<{ count: number; total: number }>;
  'share.goals.unit.forecast': Sentence<{ count: number; total: number }>;
  'share.measures.state': Sentence<{ count: number; total: number }>;
  'share.measures.forecast': Sentence<{ count: number; total: number }>;
  /**
   * A figure as it is copied, with all that it needs to stand alone. `scope` is the name of a theme or unit, empty for
   * the whole; `percent` may be empty; `when` is a heading as *State on 30 June 2021*, `source` the report's title.
   */
  'share.copy': Sentence<{
    scope: string;
    xOfY: string;
    phrase: string;
    percent: string;
    when: string;
    source: string;
  }>;
  /** A number of what is counted: *9 key goals*. */
  'counted.goals.central': Sentence<{ count: number }>;
  'counted.goals.unit': Sentence<{ count: number }>;
  'counted.measures': Sentence<{ count: number }>;
  'treatment.allAssessed': string;
  'treatment.notAssessable.included': Sentence<{ count: number }>;
  'treatment.notAssessable.excluded': Sentence<{ count: number }>;
  'treatment.notAssessable.asNotMet': Sentence<{ count: number }>;
  'treatment.notAssessed.included': Sentence<{ count: number }>;
  'treatment.notAssessed.excluded': Sentence<{ count: number }>;
  'treatment.notAssessed.asNotMet': Sentence<{ count: number }>;
  'treatment.forecast.allAssessed': string;
  'treatment.forecast.notAssessable.included': Sentence<{ count: number }>;
  'treatment.forecast.notAssessable.excluded': Sentence<{ count: number }>;
  'treatment.forecast.notAssessable.asNotMet': Sentence<{ count: number }>;
  'treatment.forecast.notAssessed.included': Sentence<{ count: number }>;
  'treatment.forecast.notAssessed.excluded': Sentence<{ count: number }>;
  'treatment.forecast.notAssessed.asNotMet': Sentence<{ count: number }>;
  'share.suggested': Sentence<{ count: number }>;
  /** Stands in a chapter where a figure was asked for that does not exist. */
  'figure.unknown': Sentence<{ ref: string }>;

  'method.title': string;
  'method.rules': string;
  'method.lists': string;
  'method.listsIntro': string;
  /** Follows it where units have sections of their own. */
  'method.listsOfUnits': string;
  'legend.title': string;
  'legend.intro': string;
  /** Before the word of a forecast that has the same mark: *as a forecast:*. */
  'legend.asForecast': string;
  /** Before the statuses of activities, or of commitments, that have the same mark. */
  'legend.asActivity': string;
  'legend.asCommitment': string;
  /** What the arrows of trends mean. */
  'legend.arrows': string;
  'legend.met': string;
  'legend.partlyMet': string;
  'legend.notMet': string;
  'legend.notAssessable': string;
  'legend.notAssessed': string;
  'legend.suggestion': string;
  'sources.title': string;
  'sources.intro': string;
  'sources.policy': Sentence<{ policy: string }>;
  'colophon.tool': Sentence<{ tool: string; version: string }>;

  /** How a value has moved; never a judgement. */
  'trend.improved': string;
  'trend.unchanged': string;
  'trend.worsened': string;
  /** Of a value for which it is not said which way is better. */
  'trend.higher': string;
  'trend.lower': string;
  'column.target': string;
  'group.girls': string;
  'group.boys': string;
  'group.other': string;

  /** Heads the outcome of a year, in an annual report. */
  'summary.outcome': Sentence<{ year: string }>;
  /** Heads what is expected of the end of the term of office, where the rule judges that. */
  'summary.term': Sentence<{ date: string }>;
  'summary.leadAnnual': Sentence<{ count: number }>;
  'deviations.titleAnnual': string;
  /** The five assessments where the rule judges what is expected of the end of the term of office. */
  'term.met': string;
  'term.partlyMet': string;
  'term.notMet': string;
  'term.notAssessable': string;
  'term.notAssessed': string;
  'share.goals.central.term': Sentence<{ count: number; total: number }>;
  'share.goals.unit.term': Sentence<{ count: number; total: number }>;
  'share.measures.term': Sentence<{ count: number; total: number }>;
  /** The same where the organisation has a name of its own for *met*: *goals have the assessment “Good”*. */
  'share.goals.central.own': Sentence<{ count: number; total: number; word: string }>;
  'share.goals.unit.own': Sentence<{ count: number; total: number; word: string }>;
  'share.measures.own': Sentence<{ count: number; total: number; word: string }>;
  /** Column heads above a counted number of goals or measures with one assessment: *Goals: Good*. */
  'summary.goalsColumnOwn': Sentence<{ word: string }>;
  'summary.measuresColumnOwn': Sentence<{ word: string }>;
  /** What the marks mean where the rule judges by trend, or by the end of the term. */
  'legend.trend.met': string;
  'legend.trend.partlyMet': string;
  'legend.trend.notMet': string;
  'legend.term.met': string;
  'legend.term.partlyMet': string;
  'legend.term.notMet': string;
  'method.source': string;

  'economy.title': string;
  /** What amounts are written in: *tkr*, *mnkr*. */
  'economy.caption': Sentence<{ title: string; amountsIn: string }>;
  'economy.line': string;
  'economy.budget': string;
  'economy.outcome': string;
  /** The outcome of a whole year, as the accounts have it. */
  'economy.outcomeOfYear': string;
  'economy.deviation': string;
  'economy.forecast': string;
  /** In an annual report: what the interim report expected. */
  'economy.forecastThen': string;
  /** Read aloud beside a deviation that nobody has written. */
  'economy.computed': string;
  'economy.someComputed': string;
  'economy.allComputed': string;
  'economy.rule.budgetMinusOutcome': string;
  'economy.rule.outcomeMinusBudget': string;
  /** Heads the lines that deviate by more than `limit`, *1 %*, of the budget. */
  'economy.beyond': Sentence<{ limit: string }>;
  /** Heads the notes on totals, and on lines that do not deviate beyond the limit. */
  'economy.others': string;
  /** Heads the same notes where no line deviates beyond the limit. */
  'economy.notes': string;
  'economy.noReason': string;
  /** An amount, and on which side of the budget it is: *8.1 mnkr over budget*. */
  'economy.over': Sentence<{ amount: string }>;
  'economy.under': Sentence<{ amount: string }>;
  'economy.worse': Sentence<{ amount: string }>;
  'economy.better': Sentence<{ amount: string }>;
  'economy.onBudget': string;
  /** The same words without the amount, below it. */
  'economy.overWord': string;
  'economy.underWord': string;
  'economy.worseWord': string;
  'economy.betterWord': string;
  'economy.when': Sentence<{ title: string; period: string }>;
  'economy.whenForecast': Sentence<{ title: string; year: string }>;
  'economy.outcomeAgainst': Sentence<{ outcome: string; budget: string }>;
  'economy.forecastAgainst': Sentence<{ forecast: string; budget: string }>;
  'economy.share': Sentence<{ percent: string }>;
  'economy.show': string;
  'economy.lead': Sentence<{ count: number; limit: string }>;
  'economy.deviations': string;
  'economy.forPeriod': Sentence<{ period: string }>;
  'economy.forYear': Sentence<{ year: string }>;

  'commitments.title': string;
  'commitments.column': string;
  'commitments.goal': string;
  'commitments.caption': Sentence<{ period: string; count: number }>;
  /** Follows *3 of 22*: *development commitments are completed*; `count` and `total` as above. */
  'commitments.phrase': Sentence<{ count: number; total: number }>;
  'commitments.when': Sentence<{ date: string }>;

  'year.title': string;
  'year.intro': string;
  'year.caption': string;
  'year.keyFigure': string;

  'outcomes.title': string;
  'outcomes.intro': Sentence<{ report: string }>;
  /** Follow *14 of 18*: *forecasts of measures held*. */
  'outcomes.goals': Sentence<{ total: number }>;
  'outcomes.measures': Sentence<{ total: number }>;
  'outcomes.better': Sentence<{ count: number }>;
  'outcomes.worse': Sentence<{ count: number }>;
  'outcomes.unclear': Sentence<{ count: number }>;
  /** How many goals or measures are not in the list, because no forecast was made of them. */
  'outcomes.noForecast': Sentence<{ count: number }>;
  'outcomes.goalsCaption': string;
  'outcomes.measuresCaption': string;
  'outcomes.goal': string;
  'outcomes.forecast': string;
  'outcomes.outcome': string;
  'outcomes.result': string;
  'outcomes.word.held': string;
  'outcomes.word.better': string;
  'outcomes.word.worse': string;
  'outcomes.word.unclear': string;

  /** Describes report.json where the PDF carries it: the same facts for programs. */
  'attachment.report': string;
  'data.title': string;
  'data.intro': string;
  'data.unit': Sentence<{ unit: string }>;
  'data.period': string;
  'data.group': string;

  /** Mark beside a text that is shown in another language; one key per language. */
  'otherLanguage.sv': string;
  'otherLanguage.fi': string;
  'otherLanguage.en': string;
  'otherLanguage.other': Sentence<{ language: string }>;
}

export type LabelKey = keyof Labels;
/** The keys whose label is a plain string. */
export type WordKey = { [Key in LabelKey]: Labels[Key] extends string ? Key : never }[LabelKey];
