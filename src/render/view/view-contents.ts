// The table of contents: sections, and below them themes and units.
import type { ViewContext } from '../context.js';
import type { ChapterView } from './view-chapters.js';
import type { DataAppendixView } from './view-data-appendix.js';
import type { EconomyView } from './view-economy.js';
import type { ForecastOutcomesView } from './view-forecast-outcomes.js';
import type { ThemeView } from './view-goals.js';
import { plainText, type ViewText } from './view-text.js';
import type { UnitView } from './view-units.js';
import type { YearOverviewView } from './view-year-overview.js';

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
  economy: EconomyView | null;
  chaptersAfter: ChapterView[];
  yearOverview: YearOverviewView | null;
  forecastOutcomes: ForecastOutcomesView | null;
  dataAppendix: DataAppendixView | null;
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
    ...(parts.yearOverview === null ? [] : [ours('year', labels['year.title'])]),
    ...(parts.forecastOutcomes === null ? [] : [ours('outcomes', labels['outcomes.title'])]),
    ours(
      'goals',
      labels['goals.title'],
      parts.themes.map(({ anchor, text }) => entry(anchor, text)),
    ),
    ...(units.length === 0 ? [] : [ours('units', labels['units.title'], units)]),
    ...(parts.economy === null ? [] : [ours('economy', labels['economy.title'])]),
    ...chapters(parts.chaptersAfter),
    ours('method', labels['method.title']),
    ours('legend', labels['legend.title']),
    ours('sources', labels['sources.title']),
    ...(parts.dataAppendix === null ? [] : [ours('data', labels['data.title'])]),
  ];
}

function entry(target: string, text: ViewText): ContentsEntry {
  return { target, text, children: [] };
}
