// The parallel edition: the views of two languages joined, so that a template can put each part beside its twin.

import type { View } from './view.js';
import type { ChapterView } from './view-chapters.js';
import type { GoalView, ThemeView } from './view-goals.js';
import type { MeasureCardView } from './view-measures.js';
import type { RowView } from './view-rows.js';

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
  /** Kept with the goal's heading on paper; null for a goal without measures. */
  firstMeasure: PairedMeasure | null;
  otherMeasures: PairedMeasure[];
  hasCommitments: boolean;
}

/** Of the two one is null: a measure is an activity's row, or a card with numbers. */
type PairedMeasure = Pair<{ row: RowView | null; card: MeasureCardView | null }>;

/** What the template of the parallel edition is given: the first language's view, and the pairs. */
export interface ParallelView extends View {
  editionsTitle: string;
  sides: (Side & { view: View })[];
  chapterPairsBefore: Pair<{ chapter: ChapterView }>[];
  /** Of all themes; the first goal of a theme carries its heading. */
  goalPairs: PairedGoal[];
  chapterPairsAfter: Pair<{ chapter: ChapterView }>[];
}

/**
 * @param views - Of the same report with `isParallel`, one for each language.
 * @throws RangeError when there is none.
 */
export function parallelView(views: readonly View[]): ParallelView {
  const [first] = views;
  if (first === undefined) throw new RangeError('a parallel edition needs views');
  const sides = views.map((view, index) => ({ ...sideOf(view, index), view }));
  const titles = views.map(({ document }) => document.windowTitle);
  return {
    ...first,
    document: {
      ...first.document,
      windowTitle: [...new Set(titles)].join(' / '),
      description: [...new Set(views.map(({ document }) => document.description))].join(' / '),
    },
    // All its pages are broad; their heads speak both languages.
    runningHeads: first.runningHeads.map((head, index) => ({
      ...head,
      isUpright: false,
      text: [...new Set(views.flatMap(({ runningHeads }) => runningHeads[index]?.text ?? []))].join(' / '),
    })),
    editionsTitle: sides.map(({ name }) => name).join(' · '),
    sides,
    chapterPairsBefore: chapterPairs(sides, ({ chaptersBefore }) => chaptersBefore),
    goalPairs: first.themes.flatMap((_, index) => goalPairs(sides, index)),
    chapterPairsAfter: chapterPairs(sides, ({ chaptersAfter }) => chaptersAfter),
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
    const [firstMeasure = null, ...otherMeasures] = pairsOf(goals.sides, ({ goal }) => [
      ...(goal.table?.rows ?? []).map((row) => ({ row, card: null })),
      ...goal.measures.map((card) => ({ row: null, card })),
    ]);
    return {
      ...goals,
      firstMeasure,
      otherMeasures,
      hasCommitments: goals.sides.some(({ goal }) => goal.commitments !== null),
    };
  });
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
