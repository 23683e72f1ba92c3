// What became of the forecasts that the year's interim reports made.
import type { GroupScore, Judgement, ReportScores } from '../../compute/index.js';
import type { Assessment, ForecastValue, Measure, Publication } from '../../model/index.js';
import { anchorOf } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { valueText } from '../value-text.js';
import { shownResults } from './shown-results.js';
import { type StatusView, statusView } from './view-status.js';
import { nameText, type ViewText, viewText } from './view-text.js';

export interface ForecastOutcomesView {
  /** One for each interim report of the year that made forecasts. */
  reports: InterimForecasts[];
}

export interface InterimForecasts {
  anchor: string;
  title: ViewText;
  intro: string;
  lists: ForecastList[];
}

/** Forecasts of goals, or of measures. */
export interface ForecastList {
  /** *14 av 18*: those that held, of those that can be compared. */
  xOfY: string;
  phrase: string;
  /** How many turned out better or worse, how many cannot be compared, and how many had no forecast. */
  notes: string[];
  caption: string;
  /** *Mål* or *Mätare*. */
  column: string;
  rows: ForecastRow[];
}

export interface ForecastRow {
  text: ViewText;
  /** The goal that the measure judges; null for a goal. */
  goal: ViewText | null;
  href: string;
  forecast: StatusView;
  /** The value that the year was expected to end at; null where none was given. */
  forecastValue: string | null;
  outcome: StatusView;
  outcomeValue: string | null;
  result: Result;
  word: string;
}

export type Result = 'held' | 'better' | 'worse' | 'unclear';

/** @returns null when the repository has no interim report of the year, or none that made a forecast. */
export function forecastOutcomesView(context: ViewContext): ForecastOutcomesView | null {
  const { report, publication, options } = context;
  if (publication.kind !== 'annual') return null;
  const reports = report.publications.flatMap((interim) => {
    const isOfYear = interim.kind === 'interim' && interim.period.year === publication.period.year;
    const scores = options.allScores?.find((each) => each.publication === interim.id);
    return isOfYear && scores !== undefined ? interimForecasts(interim, scores, context) : [];
  });
  return reports.length === 0 ? null : { reports };
}

function interimForecasts(
  interim: Publication,
  then: ReportScores,
  context: ViewContext,
): InterimForecasts[] {
  const { labels } = context;
  const goals = goalRows(then, context);
  const measures = measureRows(interim, then, context);
  const allGoals = context.report.goals.filter(({ parent }) => parent === undefined).length;
  const allMeasures = context.report.measures.filter(({ kind }) => kind !== 'keyFigure').length;
  if (goals.length + measures.length === 0) return [];
  const title = nameText(interim.title, labels['document.interim'], context);
  const lists = [
    listOf(
      goals,
      allGoals,
      labels['outcomes.goals'],
      labels['outcomes.goalsCaption'],
      labels['outcomes.goal'],
      context,
    ),
    listOf(
      measures,
      allMeasures,
      labels['outcomes.measures'],
      labels['outcomes.measuresCaption'],
      labels['column.measure'],
      context,
    ),
  ];
  return [
    {
      anchor: anchorOf('outcomes', interim.id),
      title,
      intro: labels['outcomes.intro']({ report: title.plain }),
      lists: lists.filter(({ rows }) => rows.length > 0),
    },
  ];
}

function goalRows(then: ReportScores, context: ViewContext): ForecastRow[] {
  return context.report.goals.flatMap((goal) => {
    if (goal.parent !== undefined) return [];
    const compared = comparedOf(then.whole.goals[goal.id], context.scores.whole.goals[goal.id], context);
    if (compared === undefined) return [];
    const text = nameText(goal.text, goal.id, context);
    const href = `#${anchorOf('goal', goal.id)}`;
    return [{ ...compared, text, goal: null, href, forecastValue: null, outcomeValue: null }];
  });
}

function measureRows(interim: Publication, then: ReportScores, context: ViewContext): ForecastRow[] {
  return context.report.measures.flatMap((measure) => {
    if (measure.kind === 'keyFigure') return [];
    const compared = comparedOf(
      then.whole.measures[measure.id],
      context.scores.whole.measures[measure.id],
      context,
    );
    if (compared === undefined) return [];
    const expected = expectedOf(measure, interim, then);
    const groups = context.scores.numbers[measure.id]?.[0]?.groups ?? [];
    const goal = context.goals.get(measure.goal);
    return [
      {
        ...compared,
        text: nameText(measure.text, measure.id, context),
        goal: viewText(goal?.text ?? {}, context),
        href: `#${anchorOf('measure', measure.id)}`,
        forecastValue: expected === undefined ? null : valueText(expected, measure, context),
        outcomeValue: outcomeText(groups, measure, context),
      },
    ];
  });
}

/** *71 %*; *Myndighet 70 %, Insats 72 %* where there is no total. */
function outcomeText(groups: readonly GroupScore[], measure: Measure, context: ViewContext): string | null {
  const written = shownResults(groups, measure, context).map(({ group, outcome }) =>
    group === null ? outcome : `${group} ${outcome}`,
  );
  return written.length === 0 ? null : written.join(', ');
}

/** The forecast value of the same speaker and group as the outcome beside it. */
function expectedOf(measure: Measure, interim: Publication, then: ReportScores): ForecastValue | undefined {
  const scored = then.numbers[measure.id]?.[0];
  const group = scored?.groups[0]?.group;
  return measure.forecastValues.find(
    ({ madeIn, group: of, unit }) =>
      madeIn.to === interim.period.to && (group === undefined || (of === group && unit === scored?.unit)),
  );
}

type Judgements = Record<'state' | 'forecast', Judgement> | undefined;
type Compared = Pick<ForecastRow, 'forecast' | 'outcome' | 'result' | 'word'>;

/** Undefined where no forecast was made. */
function comparedOf(then: Judgements, now: Judgements, context: ViewContext): Compared | undefined {
  if (then === undefined || then.forecast.assessment === 'notAssessed') return undefined;
  const result = resultOf(then.forecast.assessment, now?.state.assessment ?? 'notAssessed');
  return {
    forecast: statusView(then.forecast, 'forecast', context),
    outcome: statusView(now?.state, 'state', context),
    result,
    word: context.labels[`outcomes.word.${result}`],
  };
}

const ORDER: Assessment[] = ['notMet', 'partlyMet', 'met'];

/** An uncertain forecast has promised nothing, and an outcome that is not known confirms none. */
function resultOf(forecast: Assessment, outcome: Assessment): Result {
  const [expected, became] = [ORDER.indexOf(forecast), ORDER.indexOf(outcome)];
  if (expected < 0 || became < 0) return 'unclear';
  if (expected === became) return 'held';
  return became > expected ? 'better' : 'worse';
}

/** @param all - How many there are, those without a forecast included. */
function listOf(
  rows: ForecastRow[],
  all: number,
  phrase: (args: { total: number }) => string,
  caption: string,
  column: string,
  context: ViewContext,
): ForecastList {
  const { labels, formats } = context;
  const count = (result: Result) => rows.filter((row) => row.result === result).length;
  const comparable = rows.length - count('unclear');
  const notes = (['better', 'worse', 'unclear'] as const).flatMap((result) =>
    count(result) === 0 ? [] : [labels[`outcomes.${result}`]({ count: count(result) })],
  );
  if (all > rows.length) notes.push(labels['outcomes.noForecast']({ count: all - rows.length }));
  return {
    xOfY: labels['share.xOfY']({ x: formats.number(count('held')), y: formats.number(comparable) }),
    phrase: phrase({ total: comparable }),
    notes,
    caption,
    column,
    rows,
  };
}
