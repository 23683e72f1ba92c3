// The table of contents: sections, and below them themes and units.
import type { ViewContext } from './context.js';
import type { ChapterView } from './view-chapters.js';
import type { ThemeView, UnitView } from './view-goals.js';
import { plainText, type ViewText } from './view-text.js';

export interface ContentsEntry {
  /** The id of the heading, without `#`. */
  target: string;
  text: ViewText;
  children: ContentsEntry[];
}

interface Parts {
  chaptersBefore: ChapterView[];
  themes: ThemeView[];
  units: UnitView[];
  chaptersAfter: ChapterView[];
}

export function contentsView(parts: Parts, { labels }: ViewContext): ContentsEntry[] {
  const ours = (target: string, title: string, children: ContentsEntry[] = []) => ({
    target,
    text: plainText(title),
    children,
  });
  const chapters = (list: ChapterView[]) => list.map(({ anchor, title }) => entry(anchor, title));
  const units = parts.units.map(({ anchor, name }) => entry(anchor, name));
  return [
    ours('summary', labels['summary.title']),
    ...chapters(parts.chaptersBefore),
    ours(
      'goals',
      labels['goals.title'],
      parts.themes.map(({ anchor, text }) => entry(anchor, text)),
    ),
    ...(units.length === 0 ? [] : [ours('units', labels['units.title'], units)]),
    ...chapters(parts.chaptersAfter),
    ours('method', labels['method.title']),
    ours('legend', labels['legend.title']),
    ours('sources', labels['sources.title']),
  ];
}

function entry(target: string, text: ViewText): ContentsEntry {
  return { target, text, children: [] };
}
