// The view: everything that a template may show, as plain data in one language. Templates decide nothing.
import type { ProtectedReport, ProtectedReportScores } from '../../protect/index.js';
import { makeContext, type ViewContext, type ViewOptions } from '../context.js';
import { plainWords } from '../report-labels.js';
import { type ChapterView, chapterViews } from './view-chapters.js';
import { type ContentsEntry, contentsView } from './view-contents.js';
import { type DataAppendixView, dataAppendixView } from './view-data-appendix.js';
import { type EconomyView, economyView } from './view-economy.js';
import { type ForecastOutcomesView, forecastOutcomesView } from './view-forecast-outcomes.js';
import { isUprightGoals, type ThemeView, themeViews, type UnitView, unitViews } from './view-goals.js';
import {
  type LegendView,
  legendView,
  type MethodView,
  methodView,
  type SourcesView,
  sourcesView,
  TOOL_NAME,
} from './view-method.js';
import { type SummaryView, summaryView } from './view-summary.js';
import { nameText, type ViewText, viewText } from './view-text.js';
import { type YearOverviewView, yearOverviewView } from './view-year-overview.js';

/** The version of this contract; `template.yml` names the one that a template expects. */
export const VIEW_VERSION = 1;

/**
 * What a template is given. Every field is always there: what does not exist is `null` or an empty list.
 * Texts of the organisation are `ViewText`; strings are ours and need escaping.
 */
export interface View {
  viewVersion: number;
  document: DocumentView;
  /**
   * Sections that have pages of their own on paper: the name of the page, and what its head says. What `isUpright`
   * names is turned by its contents; the style knows how the others stand.
   */
  runningHeads: { page: string; text: string; isUpright: boolean }[];
  /** Words by key, those without arguments; for the helper `t`. */
  labels: Record<string, string>;
  summary: SummaryView;
  contents: ContentsEntry[];
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

export interface DocumentView {
  /** BCP 47 tag of the edition. */
  language: string;
  kind: 'interim' | 'annual';
  organisation: ViewText;
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
  return {
    viewVersion: VIEW_VERSION,
    document: documentView(context),
    runningHeads: runningHeads(parts, context),
    labels: plainWords(context.labels),
    summary: summaryView(context),
    contents: contentsView(parts, context),
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
    dataAppendix: dataAppendixView(context),
  };
}

/** Units on broad pages are told apart by the names of their pages. */
function runningHeads(
  parts: Pick<
    View,
    'isUprightGoals' | 'units' | 'economy' | 'yearOverview' | 'forecastOutcomes' | 'dataAppendix'
  >,
  { labels }: ViewContext,
): View['runningHeads'] {
  const { isUprightGoals, units, economy, yearOverview, forecastOutcomes, dataAppendix } = parts;
  const head = (page: string, text: string, isUpright = false) => ({ page, text, isUpright });
  const unitHeads = units.some(({ isUpright }) => isUpright)
    ? [head('units', labels['units.title'], true)]
    : units.map(({ page, name }) => head(page, name.plain));
  return [
    head('summary', labels['summary.title']),
    ...(yearOverview === null ? [] : [head('year', labels['year.title'])]),
    ...(forecastOutcomes === null ? [] : [head('outcomes', labels['outcomes.title'])]),
    head('goals', labels['goals.title'], isUprightGoals),
    ...unitHeads,
    ...(economy === null ? [] : [head('economy', labels['economy.title'])]),
    ...(dataAppendix === null ? [] : [head('data', labels['data.title'])]),
  ];
}

function documentView(context: ViewContext): DocumentView {
  const { report, publication, formats, labels, language, options } = context;
  const organisation = nameText(report.organisation.name, '', context);
  const title = nameText(publication.title, labels[`document.${publication.kind}`], context);
  const period = formats.period(publication.period);
  return {
    language,
    kind: publication.kind,
    organisation,
    title,
    subtitle: viewText(publication.subtitle, context),
    period: title.plain.includes(period) ? null : period,
    windowTitle: [title.plain, organisation.plain].filter((part) => part !== '').join(' · '),
    description: [labels[`document.${publication.kind}`], period, organisation.plain]
      .filter((part) => part !== '')
      .join(', '),
    generator: `${TOOL_NAME} ${options.toolVersion}`,
    isDraft: publication.approval === undefined,
    approval: approvalView(context),
    editions: options.editions.map((edition) => ({
      language: edition.language,
      name: formats.ownName(edition.language),
      href: edition.href,
      isCurrent: edition.language === language,
    })),
  };
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
