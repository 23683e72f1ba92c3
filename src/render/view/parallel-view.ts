// The parallel edition: the views of two languages joined, so that a template can put each part beside its twin.

import { inAllLanguages, parallelHeads } from './parallel-heads.js';
import type { View } from './view.js';
import type { ChapterView } from './view-chapters.js';
import type { GoalView, ThemeView } from './view-goals.js';
import type { MeasureCardView } from './view-measures.js';
import type { BehindView } from './view-method.js';
import type { RowView } from './view-rows.js';
import type { DeviationView, SummaryView } from './view-summary.js';

/** One language's half of a pair. */
export interface Side {
  /** BCP 47 tag. */
  language: string;
  /** The language's own name. */
  name: string;
  /** From 1: the column that it stands in, also where its twin is missing. */
  column: number;
  /** Put before every id of this half, which would stand twice in the page; empty for the first language. */
  prefix: string;
  /** The words of this half. */
  labels: Record<string, string>;
}

/** The same part of the report in each language, the source language first. */
export interface Pair<Part> {
  sides: (Side & Part)[];
}

/** A goal, and its measures one by one, so that each stands beside its twin. */
export interface PairedGoal extends Pair<{ goal: GoalView; theme: ThemeView | null }> {
  /** The first goal of its theme stands below the theme's heading. */
  startsTheme: boolean;
  /** Kept with the goal's heading on paper; null for a goal without measures. */
  firstMeasure: PairedMeasure | null;
  otherMeasures: PairedMeasure[];
  hasCommitments: boolean;
}

/** Of the two one is null: a measure is an activity's row, or a card with numbers. */
type PairedMeasure = Pair<MeasureSide> & {
  /** So much is said that the words stand below all else, and go on over the page. */
  isApart: boolean;
  /** Another unit's follow-up of the measure above. */
  repeatsMeasure: boolean;
};
interface MeasureSide {
  row: RowView | null;
  card: MeasureCardView | null;
  /** A table takes the whole half, in either language: the chart stands below it, with the words beside. */
  hasChartBelow: boolean;
}

/** The list behind a figure, and its groups one by one. */
interface PairedList extends Pair<{ list: BehindView }> {
  groups: Pair<{ group: BehindView['groups'][number] }>[];
}

/** A deviation beside its twin; those of the goals are numbered. */
type PairedDeviation<Item> = Pair<{ item: Item }> & { number: number };

/** What the template of the parallel edition is given: the first language's view, and the pairs. */
export interface ParallelView extends View {
  sides: (Side & { view: View })[];
  /** What needs a decision, in the order of the summary. */
  deviationPairs: PairedDeviation<DeviationView>[];
  economyDeviationPairs: PairedDeviation<SummaryView['economyDeviations']['items'][number]>[];
  chapterPairsBefore: Pair<{ chapter: ChapterView }>[];
  /** Of all themes; the first goal of a theme carries its heading. */
  goalPairs: PairedGoal[];
  chapterPairsAfter: Pair<{ chapter: ChapterView }>[];
  /** What was counted in each figure of the whole. */
  behindPairs: PairedList[];
}

/**
 * @param views - Of the same report with `isParallel`, one for each language.
 * @throws RangeError when there is none.
 */
export function parallelView(views: readonly View[]): ParallelView {
  const [first] = views;
  if (first === undefined) throw new RangeError('a parallel edition needs views');
  const sides = views.map((view, index) => ({ ...sideOf(view, index), view }));
  const windowTitle = inAllLanguages(views.map(({ document }) => document.windowTitle));
  const title = inAllLanguages(views.map(({ document }) => document.title.plain));
  const chapterPairsBefore = chapterPairs(sides, ({ chaptersBefore }) => chaptersBefore);
  const chapterPairsAfter = chapterPairs(sides, ({ chaptersAfter }) => chaptersAfter);
  return {
    ...first,
    document: {
      ...first.document,
      windowTitle,
      description: inAllLanguages(views.map(({ document }) => document.description)),
      draftNote: inAllLanguages(views.map(({ document }) => document.draftNote)),
    },
    runningHeads: parallelHeads(views, [...chapterPairsBefore, ...chapterPairsAfter], { windowTitle, title }),
    sides,
    deviationPairs: numbered(
      pairsOf(sides, ({ view }) => view.summary.deviations.items.map((item) => ({ item }))),
    ),
    economyDeviationPairs: numbered(
      pairsOf(sides, ({ view }) => view.summary.economyDeviations.items.map((item) => ({ item }))),
    ),
    chapterPairsBefore,
    goalPairs: first.themes.flatMap((_, index) => goalPairs(sides, index)),
    chapterPairsAfter,
    behindPairs: pairsOf(sides, ({ view }) => view.method.lists.map((list) => ({ list }))).map((pair) => ({
      ...pair,
      groups: pairsOf(pair.sides, ({ list }) => list.groups.map((group) => ({ group }))),
    })),
  };
}

function sideOf({ document, labels }: View, index: number): Side {
  const { language } = document;
  return {
    language,
    name: document.languageName,
    column: index + 1,
    prefix: index === 0 ? '' : `${language.toLowerCase()}-`,
    labels,
  };
}

type Sides = ParallelView['sides'];

/** A model has one order of themes, goals and measures, whatever the language. */
function goalPairs(sides: Sides, index: number): PairedGoal[] {
  const goalsOf = (view: View) => view.themes[index]?.goals ?? [];
  const count = Math.max(0, ...sides.map(({ view }) => goalsOf(view).length));
  return Array.from({ length: count }, (_, at) => {
    const goals = pairOf(sides, (view) => {
      const goal = goalsOf(view)[at];
      return goal && { goal, theme: at === 0 ? (view.themes[index] ?? null) : null };
    });
    const measures = pairsOf(goals.sides, ({ goal }) => [
      ...(goal.table?.rows ?? []).map((row) => ({ row, card: null })),
      ...goal.measures.map((card) => ({ row: null, card })),
    ]);
    const [firstMeasure = null, ...otherMeasures] = measures.map(pairedMeasure);
    return {
      ...goals,
      startsTheme: goals.sides.some(({ theme }) => theme !== null),
      firstMeasure,
      otherMeasures,
      hasCommitments: goals.sides.some(({ goal }) => goal.commitments !== null),
    };
  });
}

/** Table, chart and words have the same places in both languages, however long their words are. */
function pairedMeasure({ sides }: Pair<Pick<MeasureSide, 'row' | 'card'>>): PairedMeasure {
  const hasWideTable = sides.some(({ card }) => card?.table?.isWideOnPaper);
  const isTurned = sides.some(({ card }) => card?.table?.isTurnedOnPhone);
  const placed = sides.map((side) => ({
    ...side,
    card: side.card === null ? null : withTable(side.card, isTurned),
    hasChartBelow: hasWideTable && side.card?.chart != null,
  }));
  return {
    sides: placed,
    isApart: placed.some(saysMuch),
    repeatsMeasure: placed.some(({ row }) => row?.repeatsMeasure),
  };
}

/** Twins are turned together, whichever of them is too wide for a phone. */
function withTable(card: MeasureCardView, isTurnedOnPhone: boolean): MeasureCardView {
  return card.table === null ? card : { ...card, table: { ...card.table, isTurnedOnPhone } };
}

/**
 * A row has no figures above its words: with so many paragraphs it takes less than a third of a page, and stays whole.
 * Broken in two, its end would stand on a page that does not name it.
 */
const MOST_OF_ROW = 6;
/** Below a table and a chart. */
const MOST_OF_CARD = 2;

/** More paragraphs after the follow-up itself than are kept with it, and more than stands beside a chart. */
function saysMuch({ row, card, hasChartBelow }: MeasureSide): boolean {
  if (card?.chart && card.hasWordsBelow && !hasChartBelow) return true;
  if (card?.chart && !hasChartBelow) return false;
  const said = card === null ? [row?.followUp] : card.sayings.map(({ followUp }) => followUp);
  const others = [card?.actions, card?.responsible, row?.actions, row?.responsible, card?.footnotes];
  const statements = said.reduce((sum, followUp) => sum + (followUp?.statements.length ?? 0), 0);
  const paragraphs = statements + others.filter((list) => list !== undefined && list.length > 0).length;
  return paragraphs > (card === null ? MOST_OF_ROW : MOST_OF_CARD);
}

function pairOf<Part>(sides: Sides, partOf: (view: View) => Part | undefined): Pair<Part> {
  return {
    sides: sides.flatMap(({ view, ...side }) => {
      const part = partOf(view);
      return part === undefined ? [] : [{ ...side, ...part }];
    }),
  };
}

/** The first of each list beside each other, then the second. */
function pairsOf<Given, Part>(
  sides: readonly (Side & Given)[],
  partsOf: (side: Side & Given) => Part[],
): Pair<Part>[] {
  const lists = sides.map((side) => partsOf(side));
  const count = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => ({
    sides: sides.flatMap(({ language, name, column, prefix, labels }, index) => {
      const part = lists[index]?.[at];
      return part === undefined ? [] : [{ language, name, column, prefix, labels, ...part }];
    }),
  }));
}

function numbered<Item>(items: Item[]): (Item & { number: number })[] {
  return items.map((item, index) => ({ ...item, number: index + 1 }));
}

/** By anchor: a language may lack a chapter. */
function chapterPairs(
  sides: Sides,
  chaptersOf: (view: View) => ChapterView[],
): Pair<{ chapter: ChapterView }>[] {
  const anchors = new Set(sides.flatMap(({ view }) => chaptersOf(view).map(({ anchor }) => anchor)));
  return [...anchors].map((anchor) =>
    pairOf(sides, (view) => {
      const chapter = chaptersOf(view).find((each) => each.anchor === anchor);
      return chapter && { chapter };
    }),
  );
}
