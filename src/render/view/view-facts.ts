// What a measure's numbers show of one speaker: outcome, target, judgement, forecast, trend; in words.
import {
  type GroupScore,
  type Judgement,
  type MeasureNumbersScore,
  type NumbersResult,
  percentOfResult,
  targetInReport,
  type ValueUsed,
} from '../../compute/index.js';
import { followsLater, type Measure, type Period, TOTAL } from '../../model/index.js';
import { hasValue, isUnsaid, type Quantity } from '../../quantity/index.js';
import type { ViewContext } from '../context.js';
import { groupName, groupNameWithin, lowerFirst } from '../group-name.js';
import type { MeasureSeries } from '../measure-series.js';
import { asTarget, valueText } from '../value-text.js';
import { groupTargets, MOST_GROUPS } from './group-targets.js';
import { inOneLine } from './in-one-line.js';
import type { Speaker } from './view-rows.js';
import { type StatusView, statusView } from './view-status.js';
import type { ViewText } from './view-text.js';
import { type TrendView, trendView } from './view-trend.js';

export interface FactsView {
  outcome: {
    label: string;
    value: string | null;
    none: string | null;
    group: string | null;
    /** Where there is no total: each group that has a value, with its own target. */
    groups: { name: string; value: string; target: string | null }[];
  };
  target: { label: string; value: string } | null;
  /** Null for a key figure. */
  status: StatusView | null;
  /** Why the numbers give no judgement; null when they do. */
  noJudgement: string | null;
  /** *93 % av målet (25 av 27)*; null where there is no ratio. */
  fulfilment: string | null;
  /** How each group is judged, where each must reach the target. */
  groups: { name: ViewText; status: StatusView }[];
  forecast: { label: string; value: string | null; status: StatusView | null } | null;
  trend: TrendView | null;
  /** How the groups that are compared differ. */
  gap: { label: string; value: string } | null;
}

export function factsView(
  measure: Measure,
  speaker: Speaker,
  scored: MeasureNumbersScore | undefined,
  series: MeasureSeries,
  context: ViewContext,
): FactsView {
  const isJudged = measure.kind !== 'keyFigure';
  const main = mainGroup(scored);
  const apart = groupsApart(main, scored);
  const state = speaker.judgement('state');
  const status = isJudged ? statusView(state, 'state', context, speaker.followUp?.status) : null;
  return {
    outcome: outcomeFact(measure, main, apart, series, context),
    target: isJudged ? targetFact(measure, main, apart, context) : null,
    status,
    noJudgement: isJudged ? noJudgement(state, main?.state, context) : null,
    fulfilment: isJudged && apart.length === 0 ? fulfilmentText(measure, main?.state, context) : null,
    groups: isJudged ? judgedGroups(measure, state, context) : [],
    forecast: forecastFact(measure, speaker, main, context),
    trend: trendView(measure, speaker.followUp, apart.length === 0 ? main?.trend : undefined, context),
    gap: gapText(measure, scored, main, context),
  };
}

/** The total where it has a value, else the first group that has one. */
function mainGroup(scored: MeasureNumbersScore | undefined): GroupScore | undefined {
  const groups = scored?.groups ?? [];
  const total = groups.find(({ group }) => group === TOTAL);
  return (hasOutcome(total) ? total : groups.find(hasOutcome)) ?? total ?? groups[0];
}

function hasOutcome(score: GroupScore | undefined): boolean {
  return hasValue(score?.state.outcome);
}

/** Groups that stand for themselves, where there is no total above them. */
function groupsApart(main: GroupScore | undefined, scored: MeasureNumbersScore | undefined): GroupScore[] {
  if (main === undefined || main.group === TOTAL) return [];
  const groups = (scored?.groups ?? []).filter(hasOutcome);
  return groups.length > 1 && groups.length <= MOST_GROUPS ? groups : [];
}

function outcomeFact(
  measure: Measure,
  main: GroupScore | undefined,
  apart: readonly GroupScore[],
  { now }: MeasureSeries,
  context: ViewContext,
): FactsView['outcome'] {
  const { labels, formats, publication } = context;
  const label = labels['measure.outcome']({ period: formats.shortPeriod(now) });
  const outcome = main?.state.outcome;
  if (apart.length > 0) {
    const groups = apart.map((score) => groupFact(score, measure, context));
    return { label, value: null, none: null, group: null, groups };
  }
  if (outcome === undefined || outcome.quantity.kind === 'missing') {
    const isLater = followsLater(measure, publication.kind);
    const none =
      outcome === undefined || isUnsaid(outcome)
        ? labels[isLater ? 'none.annual' : 'none.noOutcome']
        : valueText(outcome, measure, context);
    return { label, value: null, none, group: null, groups: [] };
  }
  const group =
    main === undefined || main.group === TOTAL ? null : groupName(main.group, measure, context).plain;
  const value = valueText(outcome, measure, context, { asOf: false });
  return { label, value, none: null, group, groups: [] };
}

function groupFact(
  { group, state }: GroupScore,
  measure: Measure,
  context: ViewContext,
): FactsView['outcome']['groups'][number] {
  const { outcome, target } = state;
  const isOwn = measure.targets.some((each) => each.group === group && each.quantity.kind !== 'missing');
  return {
    name: groupName(group, measure, context).plain,
    value: outcome === undefined ? '' : valueText(outcome, measure, context, { asOf: false }),
    target:
      target === undefined || !isOwn || target.quantity.kind === 'missing'
        ? null
        : `${targetWord(context)} ${valueText(asTarget(target, measure), measure, context, { asOf: false })}`,
  };
}

/** Within a line: *målvärde 62 %*. */
function targetWord(context: ViewContext): string {
  return lowerFirst(context.labels['measure.target']({ period: '' }), context);
}

/** Targets that stand with the groups' own outcomes are not said twice. */
function targetFact(
  measure: Measure,
  main: GroupScore | undefined,
  apart: readonly GroupScore[],
  context: ViewContext,
): FactsView['target'] {
  if (apart.some((score) => groupFact(score, measure, context).target !== null)) return null;
  const target = main?.state.target ?? targetDue(measure, context);
  if (target === undefined || target.quantity.kind === 'missing') {
    const ofGroups = groupTargets(measure, context);
    return ofGroups === null ? null : { label: targetLabel(ofGroups.period, context), value: ofGroups.text };
  }
  const period = measure.targets.find(({ period }) => period?.id === target.period)?.period;
  return {
    label: targetLabel(period, context),
    value: inOneLine(valueText(asTarget(target, measure), measure, context, { asOf: false })),
  };
}

function targetLabel(period: Period | undefined, { labels, formats }: ViewContext): string {
  return labels['measure.target']({ period: period === undefined ? '' : formats.shortPeriod(period) });
}

/** Shown also before there is anything to judge by it. */
function targetDue(measure: Measure, { publication }: ViewContext): ValueUsed | undefined {
  const found = targetInReport(measure, TOTAL, publication.period);
  return found === undefined ? undefined : { ...found, period: found.period?.id };
}

function noJudgement(
  state: Judgement | undefined,
  result: NumbersResult | undefined,
  context: ViewContext,
): string | null {
  const { labels, publication } = context;
  if (state === undefined || state.assessment !== 'notAssessed' || state.basis.by !== 'nothing') return null;
  const none = result === undefined ? 'noOutcome' : result.none;
  // The reason of a missing value, and that there is no value, stand in place of the outcome already.
  if (none === undefined || none === 'missing' || none === 'noOutcome') return null;
  return none === 'accumulates' && publication.kind === 'annual' ? null : labels[`none.${none}`];
}

function fulfilmentText(
  measure: Measure,
  result: NumbersResult | undefined,
  context: ViewContext,
): string | null {
  if (result?.ratio === undefined || result.outcome === undefined || result.target === undefined) return null;
  const { labels, formats } = context;
  const percent = formats.percent(Number(percentOfResult(result)));
  const digits = (value: { quantity: Quantity; text: string }) =>
    valueText({ ...value, quantity: bare(value.quantity) }, measure, context, { unit: false, asOf: false });
  const target = digits(result.target);
  if (result.method === 'progress') {
    if (result.baseline === undefined) return null;
    return labels['fulfilment.progress']({ percent, baseline: digits(result.baseline), target });
  }
  const key = result.direction === 'lower' ? 'fulfilment.inverse' : 'fulfilment.ratio';
  const text = labels[key]({ percent, outcome: digits(result.outcome), target });
  // *(38 av 40)*: one figure alone at the end of a line reads as another.
  return text.replace(/\([^()]+\)$/u, inOneLine);
}

/** Without *minst* and *ca*: what the ratio was made of. */
function bare(quantity: Quantity): Quantity {
  if (quantity.kind === 'bound') {
    const { unit, scale, value } = quantity;
    return { kind: 'number', unit, scale, value };
  }
  return quantity;
}

function judgedGroups(
  measure: Measure,
  state: Judgement | undefined,
  context: ViewContext,
): FactsView['groups'] {
  if (state?.basis.by !== 'numbers' || state.basis.results.length < 2) return [];
  return state.basis.results.map((result) => ({
    name: groupName(result.group, measure, context),
    status: statusView(
      { assessment: result.assessment, basis: state.basis, suggested: false },
      'state',
      context,
    ),
  }));
}

/** A value, a word, or both; nothing in an annual report, and nothing where neither is said. */
function forecastFact(
  measure: Measure,
  speaker: Speaker,
  main: GroupScore | undefined,
  context: ViewContext,
): FactsView['forecast'] {
  const { labels, formats, publication } = context;
  if (publication.kind !== 'interim') return null;
  const expected = main?.forecast?.outcome;
  const judgement = speaker.judgement('forecast');
  const isSaid = judgement !== undefined && judgement.assessment !== 'notAssessed';
  const status = measure.kind === 'keyFigure' ? null : statusView(judgement, 'forecast', context);
  if (measure.kind === 'keyFigure' && expected === undefined) return null;
  if (!isSaid && expected === undefined && status?.suggestion == null) {
    return { label: labels['column.forecast'], value: null, status };
  }
  const period = measure.forecastValues.find(({ period }) => period.id === expected?.period)?.period;
  return {
    label: labels['measure.forecast']({
      period: period === undefined ? String(publication.period.year) : formats.shortPeriod(period),
    }),
    value: expected === undefined ? null : valueText(expected, measure, context, { asOf: false }),
    status,
  };
}

function gapText(
  measure: Measure,
  scored: MeasureNumbersScore | undefined,
  main: GroupScore | undefined,
  context: ViewContext,
): FactsView['gap'] {
  const gap = scored?.gap;
  const counted = main?.state.outcome?.quantity;
  if (gap === undefined || counted?.kind !== 'number') return null;
  // *+1*, not *index +1*: the name of an index stands before a level, not before a difference.
  const unit = gap.unit === '%' ? 'pp' : gap.unit === 'index' ? undefined : gap.unit;
  const isPositive = !gap.difference.startsWith('-') && /[1-9]/u.test(gap.difference);
  const quantity: Quantity = { kind: 'number', value: gap.difference, scale: counted.scale };
  if (unit !== undefined) quantity.unit = unit;
  if (isPositive) quantity.growth = true;
  const [first = '', second = ''] = gap.groups;
  return {
    label: context.labels['measure.gap']({
      first: groupName(first, measure, context).plain,
      second: groupNameWithin(second, measure, context),
    }),
    value: inOneLine(valueText({ quantity, text: '' }, { ...measure, unitOfValue: undefined }, context)),
  };
}
