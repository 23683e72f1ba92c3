// The view: everything that a template may show, as plain data in one language. Templates decide nothing.
import type { Labels } from '../../i18n/index.js';
import { groupBy } from '../../lib/index.js';
import type { ProtectedReport, ProtectedReportScores } from '../../protect/index.js';
import { makeContext, type ViewContext, type ViewOptions } from '../context.js';
import { plainWords } from '../report-labels.js';
import { BROAD_HEAD, shortTitle, UPRIGHT_HEAD } from './running-title.js';
import { sharePages } from './shared-pages.js';
import { type ChapterView, chapterOfContents, chapterViews, shortChapters } from './view-chapters.js';
import { type ContentsEntry, contentsView } from './view-contents.js';
import { type DataAppendixView, dataAppendixView } from './view-data-appendix.js';
import { type EconomyView, economyView } from './view-economy.js';
import { type FilterView, filterView } from './view-filter.js';
import { type ForecastOutcomesView, forecastOutcomesView } from './view-forecast-outcomes.js';
import { GOALS_PAGE, isUprightGoals, type ThemeView, themeViews } from './view-goals.js';
import {
  type LegendView,
  legendView,
  type MethodView,
  methodView,
  type SourcesView,
  sourcesView,
  TOOL_NAME,
} from './view-method.js';
import { type ArmsView, armsView, themeStyles } from './view-page-theme.js';
import { type SummaryView, summaryView } from './view-summary.js';
import { nameText, type ViewText, viewText } from './view-text.js';
import { type UnitView, unitViews } from './view-units.js';
import { type YearOverviewView, yearOverviewView } from './view-year-overview.js';
import { windowTitle } from './window-title.js';

/** The version of this contract; `template.yml` names the one that a template expects. */
export const VIEW_VERSION = 1;

/**
 * What a template is given. Every field is always there: what does not exist is `null` or an empty list.
 * Texts of the organisation are `ViewText`; strings are ours and need escaping.
 */
export interface View {
  viewVersion: number;
  document: DocumentView;
  /** Custom properties of the municipality's own, put before the style; empty without `theme:`. */
  themeStyles: string;
  /** Where long words may be broken, by language without region; beside the patterns. */
  hyphenation: Partial<Record<string, string[]>>;
  /** Each section has pages of its own on paper: their name, what their head says, and how they stand. */
  runningHeads: RunningHead[];
  /** Words by key, those without arguments; for the helper `t`. */
  labels: Record<string, string>;
  summary: SummaryView;
  contents: ContentsEntry[];
  /** What the script of the screen report lets a reader choose. */
  filter: FilterView;
  chaptersBefore: ChapterView[];
  themes: ThemeView[];
  /** The part that goes by goals has upright pages: it has cards of measures more than rows of wide tables. */
  isUprightGoals: boolean;
  units: UnitView[];
  /** Null where the sources have no economy. */
  economy: EconomyView | null;
  chaptersAfter: ChapterView[];
  /** The year against earlier years; null in an interim report, and where no measure has values. */
  yearOverview: YearOverviewView | null;
  /** Null in an interim report, and where none of the year's has made a forecast. */
  forecastOutcomes: ForecastOutcomesView | null;
  /** Every value; null in an interim report. */
  dataAppendix: DataAppendixView | null;
  method: MethodView;
  legend: LegendView;
  sources: SourcesView;
}

export interface RunningHead {
  /** Of the section, as its `data-page` says. */
  page: string;
  /** The name of its pages; sections that share some have the same. */
  paper: string;
  /** Stands below another section where that ends. */
  followsOn: boolean;
  text: string;
  /** The title without the organisation, where both and the section do not fit on one line; else null. */
  shortTitle: string | null;
  isUpright: boolean;
}

export interface DocumentView {
  /** BCP 47 tag of the edition. */
  language: string;
  /** The language's own name. */
  languageName: string;
  kind: 'interim' | 'annual';
  organisation: ViewText;
  /** On the title page; null without them. */
  arms: ArmsView | null;
  title: ViewText;
  subtitle: ViewText | null;
  /** *januari–juni 2021*; null when the title says it. */
  period: string | null;
  /** Organisation and title, for the window and the running head. */
  windowTitle: string;
  description: string;
  /** *Måltal 0.1.0*. */
  generator: string;
  isDraft: boolean;
  /** What each page of a draft says of itself. */
  draftNote: string;
  approval: { board: ViewText; date: string; dateIso: string; record: string | null } | null;
  editions: { language: string; name: string; href: string; isCurrent: boolean }[];
}

/** Decides everything that a template shows. Same input, same view. */
export function buildView(
  report: ProtectedReport,
  scores: ProtectedReportScores,
  options: ViewOptions,
): View {
  const context = makeContext(report, scores, options);
  const parts = {
    chaptersBefore: chapterViews('beforeGoals', context),
    themes: themeViews(context),
    isUprightGoals: isUprightGoals(context),
    units: unitViews(context),
    economy: economyView(context),
    chaptersAfter: chapterViews('afterGoals', context),
    ...annualParts(context),
  };
  const contents = contentsView(parts, context);
  return {
    viewVersion: VIEW_VERSION,
    document: documentView(context),
    themeStyles: themeStyles(report.pageTheme),
    hyphenation: report.hyphenation,
    runningHeads: runningHeads({ ...parts, contents }, context),
    labels: plainWords(context.labels),
    summary: summaryView(context),
    contents,
    filter: filterView(context),
    ...parts,
    method: methodView(context),
    legend: legendView(context),
    sources: sourcesView(context),
  };
}

function annualParts(context: ViewContext): Pick<View, 'yearOverview' | 'forecastOutcomes' | 'dataAppendix'> {
  if (context.publication.kind === 'interim')
    return { yearOverview: null, forecastOutcomes: null, dataAppendix: null };
  return {
    yearOverview: yearOverviewView(context),
    forecastOutcomes: forecastOutcomesView(context),
    dataAppendix: context.options.isParallel ? null : dataAppendixView(context),
  };
}

/** In the order of the report. What goes by goals and units is turned by its contents; the year has many columns. */
function runningHeads(
  parts: Pick<
    View,
    | 'contents'
    | 'chaptersBefore'
    | 'themes'
    | 'isUprightGoals'
    | 'units'
    | 'economy'
    | 'chaptersAfter'
    | 'yearOverview'
    | 'forecastOutcomes'
    | 'dataAppendix'
  >,
  context: ViewContext,
): RunningHead[] {
  const { labels } = context;
  const titles = { windowTitle: windowTitle(context), title: titleOf(context).plain };
  const { isUprightGoals, units, economy, yearOverview, forecastOutcomes, dataAppendix } = parts;
  const head = (page: string, text: string, isUpright = true): RunningHead => ({
    page,
    paper: page,
    followsOn: false,
    text,
    shortTitle: null,
    isUpright,
  });
  const chapterHeads = (chapters: ChapterView[]) =>
    [...groupBy(chapters, ({ page }) => page)].map(([page, group]) =>
      head(page, group.map(({ title }) => title.plain).join(' · ')),
    );
  const heads = [
    head('summary', labels['summary.title']),
    head('contents', labels['nav.contents']),
    ...chapterHeads(parts.chaptersBefore),
    ...(yearOverview === null ? [] : [head('year', labels['year.title'], false)]),
    ...(forecastOutcomes === null ? [] : [head('outcomes', labels['outcomes.title'])]),
    ...(parts.themes.length === 0 ? [head(GOALS_PAGE, labels['goals.title'], isUprightGoals)] : []),
    ...[...groupBy(parts.themes, ({ page }) => page)].map(([page, group]) => {
      const name = group[0]?.text.plain ?? '';
      const whole = `${labels['goals.title']} · ${name}`;
      const hasRoom = shortTitle(titles, whole, isUprightGoals ? UPRIGHT_HEAD : BROAD_HEAD) === null;
      // The parallel edition has one head for all goals; and of themes that share pages, not all stand on each.
      const isNamed = !context.options.isParallel && group.length === 1;
      const text = !isNamed ? labels['goals.title'] : hasRoom ? whole : name;
      return head(page, text, isUprightGoals);
    }),
    ...[...groupBy(units, ({ page }) => page)].map(([page, group]) =>
      head(page, group.map(({ name }) => name.plain).join(' · '), group[0]?.isUpright),
    ),
    ...(economy === null ? [] : [head('economy', labels['economy.title'])]),
    ...chapterHeads(parts.chaptersAfter),
    head('method', labels['method.title']),
    // Both are short and share a page.
    head('legend', `${labels['legend.title']} · ${labels['sources.title']}`),
    ...(dataAppendix === null ? [] : [head('data', labels['data.title'])]),
  ];
  const shared = context.options.isParallel ? heads : pagesShared(heads, parts, labels);
  return shared.map((each) => ({
    ...each,
    shortTitle: shortTitle(titles, each.text, each.isUpright ? UPRIGHT_HEAD : BROAD_HEAD),
  }));
}

/** The contents stand above a short first chapter, else where the summary ends; other short sections where one ends. */
function pagesShared(
  heads: RunningHead[],
  parts: Pick<View, 'chaptersBefore' | 'chaptersAfter' | 'economy' | 'contents'>,
  labels: Labels,
): RunningHead[] {
  const entries = parts.contents.reduce((sum, { children }) => sum + 1 + children.length, 0);
  const chapter = chapterOfContents(entries, parts.chaptersBefore);
  const after = parts.economy === null ? undefined : shortChapters(parts.chaptersAfter);
  const withContents =
    chapter === undefined
      ? sharePages(heads, ['summary', 'contents'])
      : sharePages(heads, ['contents', chapter.page]);
  const withMethod = sharePages(withContents, ['method', 'legend'], labels['running.about']);
  return after === undefined
    ? withMethod
    : sharePages(withMethod, ['economy', after.page], labels['economy.title']);
}

function documentView(context: ViewContext): DocumentView {
  const { report, publication, formats, labels, language, options } = context;
  const organisation = nameText(report.organisation.name, '', context);
  const title = titleOf(context);
  const period = formats.period(publication.period);
  return {
    language,
    languageName: formats.ownName(language),
    kind: publication.kind,
    organisation,
    arms: armsView(context),
    title,
    subtitle: viewText(publication.subtitle, context),
    period: title.plain.includes(period) ? null : period,
    windowTitle: windowTitle(context),
    description: [labels[`document.${publication.kind}`], period, organisation.plain]
      .filter((part) => part !== '')
      .join(', '),
    generator: `${TOOL_NAME} ${options.toolVersion}`,
    isDraft: publication.approval === undefined,
    draftNote: labels['draft.note'],
    approval: approvalView(context),
    editions: options.editions.map((edition) => ({
      language: edition.language,
      name: formats.ownName(edition.language),
      href: edition.href,
      isCurrent: edition.language === language,
    })),
  };
}

function titleOf(context: ViewContext): ViewText {
  const { publication, labels } = context;
  return nameText(publication.title, labels[`document.${publication.kind}`], context);
}

function approvalView(context: ViewContext): DocumentView['approval'] {
  const { approval } = context.publication;
  if (approval === undefined) return null;
  return {
    board: nameText(approval.board, '–', context),
    date: context.formats.date(approval.date),
    dateIso: approval.date,
    record: approval.record ?? null,
  };
}
