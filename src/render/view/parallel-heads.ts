// Running heads of the parallel edition: in each language what stands on the pages, as the first language places it.
import { groupBy } from '../../lib/index.js';
import type { Pair } from './parallel-view.js';
import { PARALLEL_HEAD, shortTitle } from './running-title.js';
import type { RunningHead, View } from './view.js';
import type { ChapterView } from './view-chapters.js';

/**
 * Which chapters share pages goes by how long they are, and so by language; those of a pair stand where the first of them
 * does.
 * @param titles - Of the window and of the document, in all languages.
 */
export function parallelHeads(
  views: readonly View[],
  chapters: readonly Pair<{ chapter: ChapterView }>[],
  titles: { windowTitle: string; title: string },
): RunningHead[] {
  const chaptersOfPage = groupBy(chapters, ({ sides }) => sides[0]?.chapter.page);
  return (views[0]?.runningHeads ?? []).map((head) => {
    const pairs = chaptersOfPage.get(head.page);
    const texts = views.flatMap((view) =>
      pairs === undefined
        ? view.runningHeads.flatMap(({ page, text }) => (page === head.page ? text : []))
        : titlesIn(view.document.language, pairs),
    );
    const text = inAllLanguages(texts);
    // All pages are broad.
    return { ...head, isUpright: false, text, shortTitle: shortTitle(titles, text, PARALLEL_HEAD) };
  });
}

function titlesIn(language: string, pairs: readonly Pair<{ chapter: ChapterView }>[]): string {
  const sides = pairs.flatMap((pair) => pair.sides.filter((side) => side.language === language));
  return sides.map(({ chapter }) => chapter.title.plain).join(' · ');
}

/** What is the same in each is said once. */
export function inAllLanguages(texts: readonly string[]): string {
  return [...new Set(texts)].join(' / ');
}
