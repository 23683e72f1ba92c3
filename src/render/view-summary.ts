// The first page after the title: how much is met, what deviates, what needs a decision.
import type { Deviation, Share } from '../compute/index.js';
import { ASSESSMENTS, type Assessment, type Measure } from '../model/index.js';
import { anchorOf } from './anchors.js';
import type { ViewContext } from './context.js';
import { deviationStatements, type FollowUpView, followUpNow, followUpView } from './view-follow-up.js';
import {
  type BarView,
  figureOf,
  inlineFigure,
  listHref,
  type ShareView,
  sharesOf,
  shareView,
} from './view-shares.js';
import { assessmentWord, type StatusView, statusView } from './view-status.js';
import { nameText, plainText, type ViewText } from './view-text.js';

export interface SummaryView {
  /** Goals and measures, state and forecast apart. */
  figures: ShareView[];
  /** How many follow-ups need a decision; null when none does. */
  lead: string | null;
  themes: ThemeSummaryView;
  deviations: { intro: string; items: DeviationView[] };
}

/** The table of themes, with the numbers that its bars show. */
export interface ThemeSummaryView {
  caption: string;
  columns: { assessment: Assessment; symbol: string; word: string }[];
  rows: ThemeSummaryRow[];
}

export interface ThemeSummaryRow {
  theme: ViewText;
  href: string;
  /** The last row counts all themes. */
  isWhole: boolean;
  /** *1 av 2 (50 %)*. */
  goals: string;
  goalsHref: string;
  measures: string;
  measuresHref: string;
  /** Measures by assessment, in the order of the columns. */
  counts: { assessment: Assessment; symbol: string; word: string; count: string }[];
  bar: BarView;
}

export interface DeviationView {
  href: string;
  /** The unit's goal, or the central goal; the measure beside it. */
  goal: ViewText;
  measure: ViewText;
  unit: ViewText | null;
  status: StatusView;
  forecast: StatusView | null;
  statements: FollowUpView['statements'];
  /** What the follow-up says, where it gives no reason, consequence or action. */
  outcome: ViewText | null;
}

export function summaryView(context: ViewContext): SummaryView {
  const items = context.scores.deviations.flatMap((deviation) => deviationView(deviation, context));
  const { labels } = context;
  return {
    figures: sharesOf({ kind: 'whole' }, context).map((share) => shareView(share, 'summary', context)),
    lead: items.length === 0 ? null : labels['summary.lead']({ count: items.length }),
    themes: themeSummary(context),
    deviations: {
      intro:
        items.length === 0 ? labels['deviations.none'] : labels['deviations.intro']({ count: items.length }),
      items,
    },
  };
}

function themeSummary(context: ViewContext): ThemeSummaryView {
  const { report, labels, formats, publication } = context;
  const columns = columnsOf(context);
  const rows = report.themes.flatMap(({ id, text }) =>
    themeRow({ kind: 'theme', id }, nameText(text, id, context), columns, context),
  );
  const whole = themeRow({ kind: 'whole' }, plainText(labels['summary.whole']), columns, context);
  return {
    caption: labels['summary.themesCaption']({ date: formats.date(publication.period.to) }),
    columns: columns.map((assessment) => columnOf(assessment, context)),
    rows: [...rows, ...whole],
  };
}

/** A column for what has not been assessed is there only where something has not. */
function columnsOf(context: ViewContext): Assessment[] {
  const whole = measuresNow({ kind: 'whole' }, context);
  const isAllAssessed = whole?.counts.notAssessed === 0;
  return ASSESSMENTS.filter((assessment) => assessment !== 'notAssessed' || !isAllAssessed);
}

function columnOf(assessment: Assessment, context: ViewContext): ThemeSummaryView['columns'][number] {
  return { assessment, symbol: `mark-${assessment}`, word: assessmentWord(assessment, 'state', context) };
}

function themeRow(
  scope: Share['scope'],
  theme: ViewText,
  columns: Assessment[],
  context: ViewContext,
): ThemeSummaryRow[] {
  const goals = sharesOf(scope, context).find(
    ({ aspect, counted }) => aspect === 'state' && counted === 'goals',
  );
  const measures = measuresNow(scope, context);
  if (measures === undefined) return [];
  return [
    {
      theme,
      href: scope.kind === 'theme' ? `#${anchorOf('theme', scope.id)}` : '#goals',
      isWhole: scope.kind === 'whole',
      goals: metOf(goals, context),
      goalsHref: listHref(goals ?? measures),
      measures: metOf(measures, context),
      measuresHref: listHref(measures),
      counts: columns.map((assessment) => ({
        ...columnOf(assessment, context),
        count: context.formats.number(measures.counts[assessment]),
      })),
      bar: withoutNumbers(shareView(measures, 'themes', context).bar),
    },
  ];
}

function measuresNow(scope: Share['scope'], context: ViewContext): Share | undefined {
  return sharesOf(scope, context).find(({ aspect, counted }) => aspect === 'state' && counted === 'measures');
}

/** The numbers stand in the columns beside it. */
function withoutNumbers(bar: BarView): BarView {
  return { ...bar, segments: bar.segments.map((segment) => ({ ...segment, label: null })) };
}

function metOf(share: Share | undefined, context: ViewContext): string {
  const figure = share === undefined ? undefined : figureOf(share, 'met', context);
  return figure === undefined ? '–' : inlineFigure(figure, context);
}

function deviationView(deviation: Deviation, context: ViewContext): DeviationView[] {
  const measure = context.measures.get(deviation.measure);
  if (measure === undefined) return [];
  const followUp = followUpNow(followUpsOf(measure, deviation.unit), context);
  const goal = context.goals.get(measure.goal) ?? context.goals.get(measure.centralGoal);
  const statements = followUp === undefined ? [] : deviationStatements(followUp, context);
  const { scores, publication } = context;
  const judged = deviation.unit === undefined ? scores.whole.measures : scores.participations[measure.id];
  const judgements = judged?.[deviation.unit ?? measure.id];
  const unit = deviation.unit === undefined ? undefined : context.units.get(deviation.unit);
  return [
    {
      href: hrefOf(measure, deviation.unit, context),
      goal: nameText(goal?.text ?? {}, measure.goal, context),
      measure: nameText(measure.text, measure.id, context),
      unit: unit === undefined ? null : nameText(unit.name, unit.id, context),
      status: statusView(judgements?.state, 'state', context, followUp?.status),
      forecast: publication.kind === 'interim' ? statusView(judgements?.forecast, 'forecast', context) : null,
      statements,
      outcome:
        statements.length > 0 || followUp === undefined ? null : followUpView(followUp, context).outcome,
    },
  ];
}

function followUpsOf(measure: Measure, unit: string | undefined): Measure['followUps'] {
  if (unit === undefined) return measure.followUps;
  return measure.participations.find((each) => each.unit === unit)?.followUps ?? [];
}

/** The row on the unit's own page where there is one. */
function hrefOf(measure: Measure, unit: string | undefined, context: ViewContext): string {
  if (unit === undefined || !context.unitScores.has(unit)) return `#${anchorOf('measure', measure.id)}`;
  return `#${anchorOf('unit', unit, 'measure', measure.id)}`;
}
