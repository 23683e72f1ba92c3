// A measure with numbers as a card: the outcome large, its judgement, then table, chart, and what is said of it.
import { followsLater, type Measure } from '../../model/index.js';
import { anchorOf } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { type MeasureSeries, measureSeries, speakerOf } from '../measure-series.js';
import { noteAnchor, plainMark } from './note-marks.js';
import { BROAD, type Paper } from './paper.js';
import { type MeasureChartView, measureChart } from './view-chart.js';
import { type FactsView, factsView } from './view-facts.js';
import { saysOfMeasure } from './view-filter.js';
import { type FollowUpView, followUpView } from './view-follow-up.js';
import { type LinkedName, linkedUnits, partiesOf, type Speaker, speakersOf } from './view-rows.js';
import { type SeriesTableView, seriesTable } from './view-series.js';
import { type StatusView, statusView } from './view-status.js';
import { nameText, type ViewText, viewText } from './view-text.js';

export interface MeasureCardView {
  anchor: string;
  /** How the filter finds it. */
  says: string;
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
  /** On paper the words have the whole width below the chart, not the room beside it. */
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

/** @param paper - What its page has room for when it is printed. */
export function measureCard(measure: Measure, context: ViewContext, paper: Paper = BROAD): MeasureCardView {
  const series = measureSeries(measure, context);
  const speakers = cardSpeakers(measure, context);
  const isOneVoice = speakers.length <= 1 || speakers.some(({ isLevelAbove }) => isLevelAbove);
  const goal = measure.goal === measure.centralGoal ? undefined : context.goals.get(measure.goal);
  const whole = seriesTable(measure, series, context, paper);
  const chart = measureChart(measure, series, context);
  const [only, ...others] = speakers.map((speaker) => speakerView(measure, speaker, series, context));
  const isAlone = only !== undefined && others.length === 0;
  const sayings = sayingsOf(speakers, whole === null, context);
  const shown = isAlone ? [{ ...only, units: [] }] : [only, ...others].flatMap((each) => each ?? []);
  const table = whole !== null && isSaidByFacts(whole, shown) ? null : whole;
  const said = {
    sayings,
    actions: measure.actions.flatMap((action) => viewText(action, context) ?? []),
    responsible: partiesOf(measure, context),
    source: viewText(measure.source, context),
    footnotes: footnotesOf(measure, table, context),
    notes: notesOf(measure, series, context),
  };
  return {
    anchor: anchorOf('measure', measure.id),
    says: saysOfMeasure(measure, context),
    text: nameText(measure.text, measure.id, context),
    unitGoal: goal === undefined ? null : viewText(goal.text, context),
    keyFigure: measure.kind === 'keyFigure' ? context.labels['measure.keyFigure'] : null,
    overall:
      isOneVoice || measure.kind === 'keyFigure'
        ? null
        : statusView(context.scores.whole.measures[measure.id]?.state, 'state', context),
    units: isAlone ? only.units : [],
    speakers: shown,
    ...layoutOf({ speakers: shown, table, chart, ...said }, paper),
    ...said,
    table,
    chart,
  };
}

/** Millimetres of paper that the parts of a card need. */
const HEIGHTS = { title: 9, facts: 12, row: 5.2, line: 4.6, gap: 2 };

/** One period without history or target: where the facts have all its values, a table only repeats them. */
function isSaidByFacts({ columns, rows }: SeriesTableView, speakers: readonly SpeakerView[]): boolean {
  const [speaker, ...others] = speakers;
  if (speaker === undefined || others.length > 0 || columns.length > 1) return false;
  const { value, groups } = speaker.facts.outcome;
  const isSaid = value === null ? groups.length === rows.length : rows.length === 1;
  return (
    isSaid &&
    rows.every(({ cells: [cell] }) => cell?.kind === 'now' && cell.value !== null && cell.marks.length === 0)
  );
}

type CardWords = Pick<
  MeasureCardView,
  'sayings' | 'actions' | 'responsible' | 'source' | 'footnotes' | 'notes'
>;
type CardParts = CardWords & Pick<MeasureCardView, 'speakers' | 'table' | 'chart'>;

/** Where the words go on paper, so that the card is as low as it can be. */
function layoutOf(
  { speakers, table, chart, ...words }: CardParts,
  paper: Paper,
): Pick<MeasureCardView, 'isLong' | 'hasWordsBelow'> {
  const facts = speakers.reduce((sum, speaker) => sum + factsHeight(speaker, paper), 0);
  const head = HEIGHTS.title + facts;
  const rows = table === null ? 0 : (table.rows.length + 2) * HEIGHTS.row + HEIGHTS.gap;
  const drawn = chart === null ? 0 : paper.chart;
  const [beside, below] = [paper.lettersBeside, paper.lettersBelow].map((letters) =>
    wordsHeight(words, chart === null ? paper.lettersBelow : letters),
  ) as [number, number];
  // On upright paper the head has the whole width above; else it stands beside the chart, as the table does.
  const upper = paper.isUpright ? head : 0;
  const left = (paper.isUpright ? 0 : head) + (table?.isWideOnPaper ? 0 : rows);
  const wide = table?.isWideOnPaper ? rows : 0;
  const besideChart = upper + wide + Math.max(drawn, left + beside);
  const belowChart = upper + wide + Math.max(drawn, left) + below;
  return {
    isLong: Math.min(besideChart, belowChart) > paper.page,
    hasWordsBelow: belowChart < besideChart,
  };
}

/** Facts that do not fit in one line take another. */
function factsHeight({ facts }: SpeakerView, { factsInLine }: Paper): number {
  const { target, status, forecast, trend, gap } = facts;
  const count = 1 + [target, status, forecast, trend, gap].filter((fact) => fact !== null).length;
  return Math.ceil(count / factsInLine) * HEIGHTS.facts;
}

function wordsHeight(words: CardWords, lettersInLine: number): number {
  const { sayings, actions, responsible, source, footnotes, notes } = words;
  const plain = (texts: readonly { plain: string }[]) => texts.map((text) => text.plain).join(' ');
  const paragraphs = [
    ...sayings.flatMap(({ followUp }) => [
      followUp.outcome?.plain ?? '',
      ...followUp.statements.map(({ label, text }) => `${label}: ${text.plain}`),
    ]),
    plain(actions),
    plain(responsible.map(({ text }) => text)),
    ...footnotes.map(({ text }) => text.plain),
    [...notes, source?.plain ?? ''].join(' ').trim(),
  ].filter((text) => text !== '');
  const lines = paragraphs.map((text) => Math.ceil(text.length / lettersInLine) + 0.3);
  return lines.reduce((sum, each) => sum + each, 0) * HEIGHTS.line;
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

/** Which part of a year is not judged by. */
function hasYearTarget({ kind, targets }: Measure): boolean {
  const isOfYear = targets.some(
    ({ quantity, period }) => quantity.kind !== 'missing' && (period === undefined || period.months === 12),
  );
  return kind !== 'keyFigure' && isOfYear;
}

/**
 * In the order of their marks. A note whose mark stands only at values that are not shown here tells of nothing that is
 * seen; one without any mark is about the measure as a whole.
 */
function footnotesOf(
  measure: Measure,
  table: SeriesTableView | null,
  context: ViewContext,
): MeasureCardView['footnotes'] {
  const shown = (table?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ marks }) => marks.map(({ text }) => text)),
  );
  const readings = [...measure.observations, ...measure.forecastValues, ...measure.targets];
  const given = new Set(readings.flatMap(({ footnotes }) => footnotes.map(plainMark)));
  const place = (mark: string) => (shown.indexOf(mark) + shown.length + 1) % (shown.length + 1);
  return measure.notes
    .map(({ mark, text }) => ({
      anchor: noteAnchor(measure, mark),
      mark: plainMark(mark),
      text: nameText(text, '', context),
    }))
    .filter(({ mark }) => shown.includes(mark) || !given.has(mark))
    .toSorted((a, b) => place(a.mark) - place(b.mark));
}

function notesOf(measure: Measure, { periods, rows }: MeasureSeries, context: ViewContext): string[] {
  const { labels, formats, scores, publication } = context;
  const notes: string[] = [];
  if (measure.lagYears > 0) notes.push(labels['measure.note.lag']({ years: measure.lagYears }));
  const isInterim = publication.kind === 'interim';
  if (followsLater(measure, publication.kind)) notes.push(labels['measure.note.annual']);
  if (measure.accumulates && isInterim) notes.push(labels['measure.note.accumulates']);
  if (measure.accumulates && isInterim && hasYearTarget(measure))
    notes.push(labels['measure.note.accumulatesTarget']);
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
