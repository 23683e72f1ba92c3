// The parallel edition: the views of two languages joined, so that a template can put each part beside its twin.

import type { View } from './view.js';
import type { ChapterView } from './view-chapters.js';
import type { GoalView, ThemeView } from './view-goals.js';

/** One language's half of a pair. */
export interface Side {
  /** BCP 47 tag. */
  language: string;
  /** The language's own name. */
  name: string;
  /** Put before every id of this half, which would stand twice in the page; empty for the first language. */
  prefix: string;
  /** The words of this half. */
  labels: Record<string, string>;
}

/** The same part of the report in each language, the source language first. */
export interface Pair<Part> {
  sides: (Side & Part)[];
}

export interface PairedTheme extends Pair<{ theme: ThemeView }> {
  goals: Pair<{ goal: GoalView }>[];
}

/** What the template of the parallel edition is given: the first language's view, and the pairs. */
export interface ParallelView extends View {
  editionsTitle: string;
  sides: (Side & { view: View })[];
  chapterPairsBefore: Pair<{ chapter: ChapterView }>[];
  themePairs: PairedTheme[];
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
    themePairs: first.themes.map((_, index) => themePair(sides, index)),
    chapterPairsAfter: chapterPairs(sides, ({ chaptersAfter }) => chaptersAfter),
  };
}

function sideOf({ document, labels }: View, index: number): Side {
  const { language } = document;
  return {
    language,
    name: document.languageName,
    prefix: index === 0 ? '' : `${language.toLowerCase()}-`,
    labels,
  };
}

type Sides = ParallelView['sides'];

/** A model has one order of themes and goals, whatever the language. */
function themePair(sides: Sides, index: number): PairedTheme {
  const themes = sides.flatMap(({ view, ...side }) => {
    const theme = view.themes[index];
    return theme === undefined ? [] : [{ ...side, theme }];
  });
  const goals = (themes[0]?.theme.goals ?? []).map((_, at) => ({
    sides: themes.flatMap(({ theme, ...side }) => {
      const goal = theme.goals[at];
      return goal === undefined ? [] : [{ ...side, goal }];
    }),
  }));
  return { sides: themes, goals };
}

/** By anchor: a language may lack a chapter. */
function chapterPairs(
  sides: Sides,
  chaptersOf: (view: View) => ChapterView[],
): Pair<{ chapter: ChapterView }>[] {
  const anchors = new Set(sides.flatMap(({ view }) => chaptersOf(view).map(({ anchor }) => anchor)));
  return [...anchors].map((anchor) => ({
    sides: sides.flatMap(({ view, ...side }) => {
      const chapter = chaptersOf(view).find((each) => each.anchor === anchor);
      return chapter === undefined ? [] : [{ ...side, chapter }];
    }),
  }));
}
