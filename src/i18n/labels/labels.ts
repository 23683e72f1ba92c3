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
  'running.pageBefore': string;
  /** Between page number and number of pages: *page 3 of 12*. */
  'running.pageBetween': string;

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
  'deviations.none': string;

  'goals.title': string;
  'goals.binding': string;
  'goals.noMeasures': string;
  'goals.caption': Sentence<{ period: string; measures: number }>;
  /** In place of a unit's goal where the measure judges the central goal itself. */
  'goals.direct': string;
  /** In a row that goes on with the measure above it, in place of its actions and of who answers for them. */
  'row.asAbove': string;
  /** A row that the level above the units states. */
  'goals.levelAbove': string;
  /** Heads the status of a measure that several units judge. */
  'measures.overall': string;
  'units.title': string;
  'units.partOf': Sentence<{ unit: string }>;
  'units.noFollowUp': string;

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
  'suggestion.status': Sentence<{ word: string }>;
  /** Beside a status that enters the shares although it is only suggested. */
  'suggestion.accepted': string;

  /** *4 of 9*, also *4/9* where the language says so. */
  'share.xOfY': Sentence<{ x: string; y: string }>;
  /** *2 of 9 (22 %)*; `x` is what `share.xOfY` gives. */
  'share.inline': Sentence<{ xOfY: string; percent: string }>;
  /** Follows *4 of 9*: *key goals are met*. `total` is the number after *of*. */
  'share.goals.central.state': Sentence<{ total: number }>;
  'share.goals.central.forecast': Sentence<{ total: number }>;
  'share.goals.unit.state': Sentence<{ total: number }>;
  'share.goals.unit.forecast': Sentence<{ total: number }>;
  'share.measures.state': Sentence<{ total: number }>;
  'share.measures.forecast': Sentence<{ total: number }>;
  /** A number of what is counted: *9 key goals*. */
  'counted.goals.central': Sentence<{ count: number }>;
  'counted.goals.unit': Sentence<{ count: number }>;
  'counted.measures': Sentence<{ count: number }>;
  'share.none': string;
  'treatment.allAssessed': string;
  'treatment.notAssessable.included': Sentence<{ count: number }>;
  'treatment.notAssessable.excluded': Sentence<{ count: number }>;
  'treatment.notAssessable.asNotMet': Sentence<{ count: number }>;
  'treatment.notAssessed.included': Sentence<{ count: number }>;
  'treatment.notAssessed.excluded': Sentence<{ count: number }>;
  'treatment.notAssessed.asNotMet': Sentence<{ count: number }>;
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
  'legend.title': string;
  'legend.intro': string;
  /** Before the word of a forecast that has the same mark: *as a forecast:*. */
  'legend.asForecast': string;
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

  /** Mark beside a text that is shown in another language; one key per language. */
  'otherLanguage.sv': string;
  'otherLanguage.fi': string;
  'otherLanguage.en': string;
  'otherLanguage.other': Sentence<{ language: string }>;
}

export type LabelKey = keyof Labels;
/** The keys whose label is a plain string. */
export type WordKey = { [Key in LabelKey]: Labels[Key] extends string ? Key : never }[LabelKey];
