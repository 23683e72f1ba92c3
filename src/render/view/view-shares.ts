// Shares as a template shows them: the words, the numbers, and the bar.
import type { Figure, Share } from '../../compute/index.js';
import { groupBy, rememberOf } from '../../lib/index.js';
import { ASSESSMENTS, type Assessment } from '../../model/index.js';
import { anchorOf } from '../anchors.js';
import { scopeKey, type ViewContext } from '../context.js';
import { assessmentWord } from './view-status.js';
import { nameText } from './view-text.js';
import { windowTitle } from './window-title.js';

export interface ShareView {
  id: string;
  /** *Läget den 30 juni 2021*. */
  when: string;
  /** *4 av 9*. */
  xOfY: string;
  /** *44 %*; null when there is nothing to count. */
  percent: string | null;
  /** Follows `xOfY`: *nyckelmål är uppfyllda*. */
  phrase: string;
  /** How the not assessable were treated, and how many suggestions are among them. */
  notes: string[];
  /** Where the parts, printed beside each other, do not add up to 100 %; null when they do. */
  rounding: string | null;
  /** Where the list behind the figure stands. */
  href: string;
  /** The figure with what it is of, when, and its source: for whoever copies it. */
  copy: string;
  bar: BarView;
  parts: PartView[];
}

export interface PartView {
  assessment: Assessment;
  symbol: string;
  word: string;
  count: string;
  percent: string | null;
}

/** A stacked bar; positions in per cent of its width, adding up to 100. */
export interface BarView {
  id: string;
  title: string;
  description: string;
  segments: { assessment: Assessment; x: string; width: string; label: string | null }[];
}

/** Narrower segments have no room for their number. */
const NARROWEST_LABELLED_PERCENT = 6;

/** @param place - Tells the bars of one share apart that stand in different places. */
export function shareView(share: Share, place: string, context: ViewContext): ShareView {
  return { ...saidOf(share, context), bar: shareBar(share, place, context) };
}

/** The same wherever in a view the share stands. */
const saidOf = rememberOf((share: Share, context: ViewContext): Omit<ShareView, 'bar'> => {
  const { formats } = context;
  const met = figureOf(share, 'met', context);
  const parts = partsOf(share, context);
  const words = {
    xOfY: xOfY(met?.numerator ?? 0, share.denominator, context),
    percent: met?.percent === undefined ? null : formats.percent(met.percent),
    phrase: phraseOf(share, met?.numerator ?? 0, context),
  };
  return {
    id: share.id,
    when: whenOf(share, context),
    ...words,
    notes: treatmentNotes(share, context),
    rounding: roundingNote(share, context),
    href: listHref(share, context),
    copy: copyOf(share, words, context),
    parts,
  };
});

/** Stands alone wherever it is put: it says of whom, when and where it was found, and that a draft is one. */
function copyOf(
  share: Share,
  { xOfY, phrase, percent }: Pick<ShareView, 'xOfY' | 'phrase' | 'percent'>,
  context: ViewContext,
): string {
  const { labels, publication } = context;
  const title = windowTitle(context);
  const source = publication.approval === undefined ? `${title} (${labels['draft.word']})` : title;
  const when = whenOf(share, context);
  return labels['share.copy']({
    scope: nameOfScope(share, context),
    xOfY,
    phrase,
    percent: percent ?? '',
    when,
    source,
  });
}

function nameOfScope({ scope }: Share, context: ViewContext): string {
  if (scope.kind === 'whole') return '';
  const text =
    scope.kind === 'theme' ? context.themes.get(scope.id)?.text : context.units.get(scope.id)?.name;
  return nameText(text ?? {}, scope.id, context).plain;
}

/** An annual report shows the outcome of its year; a rule that judges the end of the term says so in both. */
function whenOf({ aspect }: Share, { labels, formats, publication, report }: ViewContext): string {
  const year = String(publication.period.year);
  if (aspect === 'forecast') return labels['summary.forecast']({ year });
  const isOutcome = publication.kind === 'annual' && report.policy.horizon === 'period';
  if (isOutcome) return labels['summary.outcome']({ year });
  return labels['summary.state']({ date: formats.date(publication.period.to) });
}

/** *2 av 9 (22 %)*. */
export function inlineFigure(
  figure: Pick<Figure, 'numerator' | 'denominator' | 'percent'>,
  context: ViewContext,
): string {
  const counted = xOfY(figure.numerator, figure.denominator, context);
  if (figure.percent === undefined) return counted;
  return context.labels['share.inline']({ xOfY: counted, percent: context.formats.percent(figure.percent) });
}

/**
 * The whole's lists stand in the method section; a theme's section is itself the list. A unit's section lists what it
 * carries itself, and names the units below it that its figures count too.
 */
export function listHref(share: Share, { unitScores }: Pick<ViewContext, 'unitScores'>): string {
  if (share.scope.kind === 'whole') return `#${anchorOf('behind', share.id)}`;
  // In the parallel edition units have no pages of their own.
  if (share.scope.kind === 'unit' && !unitScores.has(share.scope.id)) return '#goals';
  return `#${anchorOf(share.scope.kind, share.scope.id)}`;
}

/** The shares of a scope in the order in which they are shown: goals before measures, state before forecast. */
export function sharesOf(scope: Share['scope'], context: ViewContext): Share[] {
  const shares = context.shareOfScope.get(scopeKey(scope)) ?? [];
  const order = (share: Share) =>
    (share.counted === 'measures' ? 4 : share.goalLevel === 'unit' ? 2 : 0) +
    (share.aspect === 'forecast' ? 1 : 0);
  return shares.filter((share) => share.total > 0).sort((a, b) => order(a) - order(b));
}

export function figureOf(share: Share, assessment: Assessment, { scores }: ViewContext): Figure | undefined {
  return figuresByShare(scores.figures).get(share.id)?.get(assessment);
}

const figuresByShare = rememberOf((figures: readonly Figure[]) => {
  const byShare = groupBy(figures, ({ share }) => share);
  return new Map(
    [...byShare].map(([share, own]) => [share, new Map(own.map((figure) => [figure.assessment, figure]))]),
  );
});

function xOfY(x: number, y: number, { labels, formats }: ViewContext): string {
  return labels['share.xOfY']({ x: formats.number(x), y: formats.number(y) });
}

function phraseOf(share: Share, count: number, { labels }: ViewContext): string {
  const total = share.denominator;
  if (share.counted === 'measures') return labels[`share.measures.${share.aspect}`]({ count, total });
  return labels[`share.goals.${share.goalLevel ?? 'central'}.${share.aspect}`]({ count, total });
}

/** *9 nyckelmål*. */
function countedOf(share: Share, { labels }: ViewContext): string {
  const count = share.denominator;
  if (share.counted === 'measures') return labels['counted.measures']({ count });
  return labels[`counted.goals.${share.goalLevel ?? 'central'}`]({ count });
}

/** Parts that the percentages are of: those left out or counted as not met have no part of their own. */
const partsOf = rememberOf((share: Share, context: ViewContext): PartView[] => {
  const parts: PartView[] = [];
  for (const assessment of ASSESSMENTS) {
    const figure = figureOf(share, assessment, context);
    if (figure === undefined || figure.numerator === 0 || !hasOwnPart(share, assessment)) continue;
    parts.push({
      assessment,
      symbol: `mark-${assessment}`,
      word: assessmentWord(assessment, share.aspect, context),
      count: context.formats.number(figure.numerator),
      percent: figure.percent === undefined ? null : context.formats.percent(figure.percent),
    });
  }
  return parts;
});

function hasOwnPart(share: Share, assessment: Assessment): boolean {
  if (assessment !== 'notAssessable' && assessment !== 'notAssessed') return true;
  return share.treatment[assessment] === 'ownColumn';
}

/** @param place - Tells the bars of one share apart that stand in different places. */
export function shareBar(share: Share, place: string, context: ViewContext): BarView {
  const id = anchorOf('bar', place, share.id);
  const parts = partsOf(share, context);
  const segments: BarView['segments'] = [];
  let before = 0;
  for (const part of parts) {
    const numerator = figureOf(share, part.assessment, context)?.numerator ?? 0;
    const from = percentTenths(before, share.denominator);
    before += numerator;
    const width = percentTenths(before, share.denominator) - from;
    const isWide = width >= NARROWEST_LABELLED_PERCENT * 10;
    segments.push({
      assessment: part.assessment,
      x: `${from / 10}%`,
      width: `${width / 10}%`,
      label: isWide ? part.count : null,
    });
  }
  const description = parts.map((part) => `${part.word}: ${part.count}`).join(', ');
  const title = context.labels['bar.title']({ counted: countedOf(share, context) });
  return { id, title, description: description || context.labels['bar.empty'], segments };
}

function percentTenths(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole);
}

function treatmentNotes(share: Share, context: ViewContext): string[] {
  const { labels } = context;
  const notes: string[] = [];
  const unknown = countUnknown(share, context);
  for (const assessment of ['notAssessable', 'notAssessed'] as const) {
    const count = unknown[assessment];
    if (count === 0) continue;
    const way = { ownColumn: 'included', exclude: 'excluded', countAsNotMet: 'asNotMet' } as const;
    const treatment = way[share.treatment[assessment]];
    notes.push(
      share.aspect === 'state'
        ? labels[`treatment.${assessment}.${treatment}`]({ count })
        : labels[`treatment.forecast.${assessment}.${treatment}`]({ count }),
    );
  }
  const isForecast = share.aspect === 'forecast';
  if (notes.length === 0)
    notes.push(labels[isForecast ? 'treatment.forecast.allAssessed' : 'treatment.allAssessed']);
  if (share.suggested > 0) notes.push(labels['share.suggested']({ count: share.suggested }));
  return notes;
}

/** How many could not be or were not assessed, also where the policy leaves them out or counts them as not met. */
function countUnknown(share: Share, { scores, unitScores }: ViewContext) {
  const scope = share.scope.kind === 'unit' ? unitScores.get(share.scope.id) : scores.whole;
  const unknown = { notAssessable: 0, notAssessed: 0 };
  const judged = scope?.[share.counted];
  for (const ids of [...Object.values(share.members), share.excluded]) {
    for (const id of ids) {
      const assessment = judged?.[id]?.[share.aspect].assessment;
      if (assessment === 'notAssessable' || assessment === 'notAssessed') unknown[assessment] += 1;
    }
  }
  return unknown;
}

function roundingNote(share: Share, context: ViewContext): string | null {
  let sum = 0;
  for (const assessment of ASSESSMENTS) {
    if (hasOwnPart(share, assessment)) sum += figureOf(share, assessment, context)?.percent ?? 0;
  }
  if (share.denominator === 0 || sum === 100) return null;
  return context.labels['summary.rounded']({ sum: context.formats.percent(sum) });
}
