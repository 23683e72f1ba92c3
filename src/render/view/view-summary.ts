// The first page after the title: how much is met, what deviates, what needs a decision.
import type { Deviation, Share } from '../../compute/index.js';
import type { Assessment, Measure } from '../../model/index.js';
import { anchorOf, plainId } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { assessmentsOf } from './assessments-of.js';
import { type EconomyFigure, economyFigures } from './economy-figures.js';
import { type ShownResult, shown, shownResults } from './shown-results.js';
import { type CommitmentsFigure, commitmentsFigure } from './view-commitments.js';
import { type EconomyRemark, economyDeviations, economyLimit } from './view-economy.js';
import { said } from './view-filter.js';
import { deviationStatements, type FollowUpView, followUpNow, followUpView } from './view-follow-up.js';
import {
  type BarView,
  figureOf,
  inlineFigure,
  listHref,
  type ShareView,
  shareBar,
  sharesOf,
  shareView,
} from './view-shares.js';
import { assessmentWord, type StatusView, statusView } from './view-status.js';
import { nameText, plainText, type ViewText } from './view-text.js';

export interface SummaryView {
  /** Goals and measures, state and forecast apart. */
  figures: ShareView[];
  /** The total deviation, and that of the forecast; empty without economy tables. */
  economy: EconomyFigure[];
  /** How many commitments have which status; null when there are none. */
  commitments: CommitmentsFigure | null;
  /** There is an economy, or there are commitments. */
  hasOtherFigures: boolean;
  /** How many follow-ups need a decision; null when none does. */
  lead: string | null;
  /** How many lines of the economy deviate beyond the limit; null when none does. */
  economyLead: string | null;
  themes: ThemeSummaryView;
  deviations: { title: string; intro: string; items: DeviationView[] };
  economyDeviations: { intro: string; items: (EconomyRemark & { href: string })[] };
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
  /** How the filter finds it: its theme, and its status with the units that it is of. */
  filterTheme: string;
  says: string;
  /** The unit's goal, or the central goal; the measure beside it. */
  goal: ViewText;
  measure: ViewText;
  unit: ViewText | null;
  status: StatusView;
  forecast: StatusView | null;
  /** Outcome and target: of the total, or of the groups that fell short; empty without numbers. */
  numbers: ShownResult[];
  statements: FollowUpView['statements'];
  /** What the follow-up says, where it gives no reason, consequence or action. */
  outcome: ViewText | null;
}

export function summaryView(context: ViewContext): SummaryView {
  const items = bySeriousness(context).flatMap((deviation) => deviationView(deviation, context));
  const { labels, publication } = context;
  const isAnnual = publication.kind === 'annual';
  const economyItems = economyDeviations(context);
  const limit = economyLimit(context);
  const economy = economyFigures(context);
  const commitments = commitmentsFigure(context);
  const economyLead = labels['economy.lead']({ count: economyItems.length, limit });
  const lead = labels[isAnnual ? 'summary.leadAnnual' : 'summary.lead']({ count: items.length });
  return {
    figures: sharesOf({ kind: 'whole' }, context).map((share) => shareView(share, 'summary', context)),
    economy,
    commitments,
    hasOtherFigures: economy.length > 0 || commitments !== null,
    lead: items.length === 0 ? null : lead,
    economyLead: economyItems.length === 0 ? null : economyLead,
    themes: themeSummary(context),
    economyDeviations: { intro: economyLead, items: economyItems },
    deviations: {
      title: labels[isAnnual ? 'deviations.titleAnnual' : 'deviations.title'],
      intro: introOf(items.length, context),
      items,
    },
  };
}

function introOf(count: number, context: ViewContext): string {
  const { labels, publication, scores } = context;
  if (count === 0) return labels['deviations.none'];
  const order = labels[publication.kind === 'annual' ? 'deviations.orderAnnual' : 'deviations.order'];
  const intro = labels['deviations.intro']({ count });
  // Where all are alike, nothing has been put in order.
  const ranks = new Set(scores.deviations.map((each) => rankOf(each, context)));
  return ranks.size > 1 ? `${intro} ${order}` : intro;
}

const WORST_FIRST: Assessment[] = ['notMet', 'partlyMet', 'notAssessable', 'notAssessed', 'met'];

/** Those that are alike stay in the order of the goals. */
function bySeriousness(context: ViewContext): Deviation[] {
  return context.scores.deviations.toSorted((a, b) => rankOf(a, context) - rankOf(b, context));
}

/** By forecast, then by state; the lowest first. An annual report has no forecast. */
function rankOf({ state, forecast }: Deviation, { publication }: ViewContext): number {
  const byState = WORST_FIRST.indexOf(state);
  if (publication.kind === 'annual') return byState;
  // Without a forecast only what is not met is a deviation, and then nobody has said that it will change.
  const expected = forecast === 'notAssessed' ? 'notMet' : forecast;
  return WORST_FIRST.indexOf(expected) * WORST_FIRST.length + byState;
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
  return assessmentsOf(context).filter((assessment) => assessment !== 'notAssessed' || !isAllAssessed);
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
      goalsHref: listHref(goals ?? measures, context),
      measures: metOf(measures, context),
      measuresHref: listHref(measures, context),
      counts: columns.map((assessment) => ({
        ...columnOf(assessment, context),
        count: context.formats.number(measures.counts[assessment]),
      })),
      bar: withoutNumbers(shareBar(measures, 'themes', context)),
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
      filterTheme: plainId(measure.theme),
      says: said(measure, judgements?.state, unitsOf(measure, deviation.unit), context),
      goal: nameText(goal?.text ?? {}, measure.goal, context),
      measure: nameText(measure.text, measure.id, context),
      unit: unit === undefined ? null : nameText(unit.name, unit.id, context),
      status: statusView(judgements?.state, 'state', context, followUp?.status),
      forecast: publication.kind === 'interim' ? statusView(judgements?.forecast, 'forecast', context) : null,
      numbers: numbersOf(measure, deviation.unit, context),
      statements,
      outcome:
        statements.length > 0 || followUp === undefined ? null : followUpView(followUp, context).outcome,
    },
  ];
}

function unitsOf({ participations }: Measure, unit: string | undefined): string[] {
  return unit === undefined ? participations.map((each) => each.unit) : [unit];
}

/** The groups that fell short, where each is judged by itself. */
function numbersOf(measure: Measure, unit: string | undefined, context: ViewContext): ShownResult[] {
  const speakers = context.scores.numbers[measure.id] ?? [];
  const said =
    speakers.find((each) => each.unit === unit) ?? speakers.find((each) => each.unit === undefined);
  const groups = said?.groups ?? [];
  const short = groups.filter(({ state }) => ['notMet', 'partlyMet'].includes(state.assessment));
  if (context.report.policy.groups === 'each' && short.length > 0)
    return short.map(({ state }) => shown(state, measure, context));
  return shownResults(groups, measure, context);
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
