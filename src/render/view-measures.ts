// A measure with numbers as a card: the outcome large, its judgement, then table, chart, and what is said of it.
import type { Measure } from '../model/index.js';
import { anchorOf } from './anchors.js';
import type { ViewContext } from './context.js';
import { type MeasureSeries, measureSeries, speakerOf } from './measure-series.js';
import { type MeasureChartView, measureChart } from './view-chart.js';
import { type FactsView, factsView } from './view-facts.js';
import { type FollowUpView, followUpView } from './view-follow-up.js';
import { type LinkedName, linkedUnits, partiesOf, type Speaker, speakersOf } from './view-rows.js';
import { noteAnchor, plainMark, type SeriesTableView, seriesTable } from './view-series.js';
import { type StatusView, statusView } from './view-status.js';
import { nameText, type ViewText, viewText } from './view-text.js';

export interface MeasureCardView {
  anchor: string;
  text: ViewText;
  /** The unit's goal that it judges; null where it judges the central goal itself. */
  unitGoal: ViewText | null;
  /** Says that it is followed without a target; null else. */
  keyFigure: string | null;
  /** Whose measure it is, where one speaks for all; empty where speakers are named each. */
  units: LinkedName[];
  /** The measure's own status, above those of its units; null where a speaker says it. */
  overall: StatusView | null;
  speakers: SpeakerView[];
  /** Takes a page or more, so that paper may break it. */
  isLong: boolean;
  /** Head and table are as tall as the chart, so that on paper the words have the whole width below. */
  hasWordsBelow: boolean;
  /** What is said in words, by whom; names only where several speak. */
  sayings: { levelAbove: string | null; units: LinkedName[]; followUp: FollowUpView }[];
  table: SeriesTableView | null;
  chart: MeasureChartView | null;
  actions: ViewText[];
  responsible: { text: ViewText; separator: string }[];
  source: ViewText | null;
  /** The author's notes, which marks in the table lead to. */
  footnotes: { anchor: string; mark: string; text: ViewText }[];
  /** What must be known to read the numbers. */
  notes: string[];
}

/** What one speaker's numbers show: the level above's, or a unit's. */
export interface SpeakerView {
  /** Says that it is the level above's own; null else. */
  levelAbove: string | null;
  units: LinkedName[];
  facts: FactsView;
}

export function measureCard(measure: Measure, context: ViewContext): MeasureCardView {
  const series = measureSeries(measure, context);
  const speakers = cardSpeakers(measure, context);
  const isOneVoice = speakers.length <= 1 || speakers.some(({ isLevelAbove }) => isLevelAbove);
  const goal = measure.goal === measure.centralGoal ? undefined : context.goals.get(measure.goal);
  const table = seriesTable(measure, series, context);
  const chart = measureChart(measure, series, context);
  const [only, ...others] = speakers.map((speaker) => speakerView(measure, speaker, series, context));
  const isAlone = only !== undefined && others.length === 0;
  const sayings = sayingsOf(speakers, table === null, context);
  const shown = isAlone ? [{ ...only, units: [] }] : [only, ...others].flatMap((each) => each ?? []);
  const heights = heightsOf(shown, table, sayings);
  return {
    anchor: anchorOf('measure', measure.id),
    text: nameText(measure.text, measure.id, context),
    unitGoal: goal === undefined ? null : viewText(goal.text, context),
    keyFigure: measure.kind === 'keyFigure' ? context.labels['measure.keyFigure'] : null,
    overall:
      isOneVoice || measure.kind === 'keyFigure'
        ? null
        : statusView(context.scores.whole.measures[measure.id]?.state, 'state', context),
    units: isAlone ? only.units : [],
    speakers: shown,
    isLong: heights.upper + heights.words > PAPER.page,
    hasWordsBelow: heights.upper > PAPER.chart,
    sayings,
    table,
    chart,
    actions: measure.actions.flatMap((action) => viewText(action, context) ?? []),
    responsible: partiesOf(measure, context),
    source: viewText(measure.source, context),
    footnotes: measure.notes.map(({ mark, text }) => ({
      anchor: noteAnchor(measure, mark),
      mark: plainMark(mark),
      text: nameText(text, '', context),
    })),
    notes: notesOf(measure, series, context),
  };
}

/** Millimetres of paper: what the parts of a card need, and what there is. */
const PAPER = { title: 10, facts: 14, row: 5.2, line: 4.6, lettersInLine: 100, chart: 52, page: 150 };

/** How tall head and table are together, and the words below them. */
function heightsOf(
  speakers: readonly SpeakerView[],
  table: SeriesTableView | null,
  sayings: MeasureCardView['sayings'],
): { upper: number; words: number } {
  const rows = table === null ? 0 : table.rows.length + 3;
  const texts = sayings.flatMap(({ followUp }) => [
    ...(followUp.outcome === null ? [] : [followUp.outcome]),
    ...followUp.statements.map(({ text }) => text),
  ]);
  const lines = texts.reduce(
    (sum, { plain }) => sum + Math.ceil(plain.length / PAPER.lettersInLine) + 0.4,
    0,
  );
  return {
    upper: PAPER.title + speakers.length * PAPER.facts + rows * PAPER.row,
    words: lines * PAPER.line,
  };
}

/** Those with a follow-up of their own, and those with numbers of their own; the level above first. */
function cardSpeakers(measure: Measure, context: ViewContext): Speaker[] {
  const speakers = speakersOf(measure, context);
  const hasAbove = speakers.some((speaker) => numbersKey(speaker, measure) === undefined);
  const numbers = context.scores.numbers[measure.id] ?? [];
  if (hasAbove || !numbers.some(({ unit }) => speakerOf(measure, unit) === undefined)) return speakers;
  const whole = context.scores.whole.measures[measure.id];
  return [
    { followUp: undefined, units: [], isLevelAbove: true, judgement: (aspect) => whole?.[aspect] },
    ...speakers,
  ];
}

/** The unit whose numbers the speaker states; undefined for those of the level above. */
function numbersKey({ units, isLevelAbove }: Speaker, measure: Measure): string | undefined {
  if (
    isLevelAbove ||
    units.length === 0 ||
    (units.length === measure.participations.length && measure.participations.length === 1)
  )
    return undefined;
  return units[0];
}

function speakerView(
  measure: Measure,
  speaker: Speaker,
  series: MeasureSeries,
  context: ViewContext,
): SpeakerView {
  const key = numbersKey(speaker, measure);
  const scored = (context.scores.numbers[measure.id] ?? []).find(
    ({ unit }) => speakerOf(measure, unit) === key,
  );
  return {
    levelAbove: speaker.isLevelAbove ? context.labels['goals.levelAbove'] : null,
    units: linkedUnits(speaker.units, context),
    facts: factsView(measure, speaker, scored, series, context),
  };
}

/** That nothing is said is said only where there are no numbers either. */
function sayingsOf(
  speakers: readonly Speaker[],
  isAll: boolean,
  context: ViewContext,
): MeasureCardView['sayings'] {
  const isOne = speakers.length === 1;
  return speakers.flatMap((speaker) => {
    const followUp = followUpView(speaker.followUp, context);
    if (followUp.none !== null && !isAll) return [];
    return {
      levelAbove: speaker.isLevelAbove && !isOne ? context.labels['goals.levelAbove'] : null,
      units: isOne ? [] : linkedUnits(speaker.units, context),
      followUp,
    };
  });
}

function notesOf(measure: Measure, { periods, rows }: MeasureSeries, context: ViewContext): string[] {
  const { labels, formats, scores, publication } = context;
  const notes: string[] = [];
  if (measure.lagYears > 0) notes.push(labels['measure.note.lag']({ years: measure.lagYears }));
  const isInterim = publication.kind === 'interim';
  if (measure.reported === 'annual' && isInterim) notes.push(labels['measure.note.annual']);
  if (measure.accumulates && isInterim) notes.push(labels['measure.note.accumulates']);
  for (const { period, note } of measure.methodBreaks) {
    if (periods.every(({ to }) => to < period.from)) continue;
    const said = viewText(note, context)?.plain;
    notes.push(
      [labels['measure.note.break']({ period: formats.shortPeriod(period) }), said].filter(Boolean).join(' '),
    );
  }
  const changed = (scores.numbers[measure.id] ?? [])
    .flatMap(({ groups }) => groups)
    .find(({ trend }) => trend.placesChanged !== undefined)?.trend.placesChanged;
  const hasRanks = rows.some(({ values }) =>
    [...values.values()].some(({ quantity }) => quantity.kind === 'rank'),
  );
  if (changed !== undefined && hasRanks) {
    notes.push(labels['measure.note.places']({ from: String(changed.from), to: String(changed.to) }));
  }
  return notes;
}
