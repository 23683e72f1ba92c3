// One value against one target: fulfilment where it is defined, the limits that hold, and why there is no judgement.
import type { Assessment, Measure, Policy, Reading } from '../../model/index.js';
import {
  type Direction,
  directionOf,
  fulfilmentOf,
  isRefusal,
  judge,
  judgeRatio,
  pairedValues,
  progressFromBaseline,
  type Quantity,
  type Ratio,
  type RefusalReason,
} from '../../quantity/index.js';
import { isUnchanged } from './is-unchanged.js';
import type { NoJudgement, NumbersResult, ValueUsed } from './number-scores.js';

/** A reading and the period that it is of. */
export interface Dated extends Reading {
  period?: { id: string } | undefined;
}

export interface ValueToJudge {
  group: string;
  outcome: Dated | undefined;
  target: Dated | undefined;
  /** Where progress, and *ska öka*, are measured from. */
  baseline: Dated | undefined;
  /** The value of part of a year, against a target of all of it. */
  isPartial: boolean;
}

/**
 * Judges a value by the measure's own limits, else the policy's. Progress is measured only where the baseline has not
 * reached the target already; elsewhere the ratio of outcome and target is.
 * A range accepts what lies beyond it on the better side when the measure declares that side.
 */
export function judgeValue(value: ValueToJudge, measure: Measure, policy: Policy): NumbersResult {
  const { outcome, target } = value;
  const own = measure.thresholds;
  const result: NumbersResult = {
    group: value.group,
    outcome: valueUsed(outcome),
    target: valueUsed(target),
    baseline: undefined,
    direction: directionFor(outcome?.quantity, target?.quantity, measure),
    method: 'position',
    ratio: undefined,
    refused: undefined,
    thresholds: {
      met: own?.met ?? policy.thresholds.met,
      partlyMet: own?.partlyMet ?? policy.thresholds.partlyMet,
    },
    partlyFrom: valueUsed(measure.partlyFrom),
    assessment: 'notAssessed',
    none: undefined,
  };
  const none = reasonForNone(value);
  if (none || !outcome || !target) return { ...result, none, assessment: unknownAs(none, value) };
  const judged = {
    ...result,
    ...fulfilmentIn(value, outcome.quantity, target.quantity, result, measure, policy),
  };
  const { quantity } = outcome;
  const assessment = isKept(quantity, target.quantity, value.baseline, policy)
    ? 'met'
    : assessmentIn(judged, quantity, target.quantity, measure, value.baseline);
  if (assessment) return { ...judged, assessment };
  const reason = whyUndecided(outcome.quantity, target.quantity, judged.direction, value.baseline);
  return { ...judged, none: reason, assessment: unknownAs(reason, value) };
}

/** As it stands in the scores. */
export function valueUsed(reading: Dated | undefined): ValueUsed | undefined {
  if (!reading) return undefined;
  const { quantity, text, period, place } = reading;
  return { quantity, text, period: period?.id, place };
}

/** The target's own word, else the measure's; of places the first is the best. */
function directionFor(
  outcome: Quantity | undefined,
  target: Quantity | undefined,
  { direction }: Measure,
): Direction | undefined {
  const declared = outcome?.kind === 'rank' ? 'lower' : direction;
  const isOpenRange = target?.kind === 'range' && (declared === 'higher' || declared === 'lower');
  return target && !isOpenRange ? directionOf(target, declared) : declared;
}

function reasonForNone({ outcome, target, isPartial }: ValueToJudge): NoJudgement | undefined {
  if (!outcome) return 'noOutcome';
  if (outcome.quantity.kind === 'missing') return 'missing';
  if (!target || target.quantity.kind === 'missing') return 'noTarget';
  return isPartial ? 'accumulates' : undefined;
}

/**
 * What cannot be compared has been found impossible to judge; where a value, target or direction is missing, or says
 * nothing that can be read as one, nobody has judged.
 */
function unknownAs(none: NoJudgement | undefined, { outcome, target }: ValueToJudge): Assessment {
  if (none === 'notComparable' || none === 'noComparison')
    return isUnread(outcome) || isUnread(target) ? 'notAssessed' : 'notAssessable';
  const quantity = none === 'missing' ? outcome?.quantity : undefined;
  const reason = quantity?.kind === 'missing' ? quantity.reason : undefined;
  // A value that is held back is known, and cannot be judged before readers.
  return reason === 'notAssessable' || reason === 'suppressed' ? 'notAssessable' : 'notAssessed';
}

function isUnread(reading: Dated | undefined): boolean {
  return reading?.quantity.kind === 'text' || reading?.quantity.kind === 'several';
}

interface Fulfilment {
  method: NumbersResult['method'];
  ratio: Ratio | undefined;
  refused: RefusalReason | undefined;
  baseline: ValueUsed | undefined;
}

function fulfilmentIn(
  { baseline }: ValueToJudge,
  outcome: Quantity,
  target: Quantity,
  { direction }: NumbersResult,
  measure: Measure,
  policy: Policy,
): Fulfilment {
  const isProgress = (measure.fulfilment ?? policy.fulfilment) === 'progress';
  const hasSides = direction === 'higher' || direction === 'lower';
  if (isProgress && hasSides && baseline && judge(baseline.quantity, target, direction) !== 'met') {
    const progress = progressFromBaseline(outcome, target, baseline.quantity);
    if (!isRefusal(progress))
      return { method: 'progress', ratio: progress, refused: undefined, baseline: valueUsed(baseline) };
  }
  const ratio = fulfilmentOf(outcome, target, direction);
  const from = target.kind === 'verbal' ? valueUsed(baseline) : undefined;
  return isRefusal(ratio)
    ? { method: 'position', ratio: undefined, refused: ratio.refused, baseline: from }
    : { method: 'ratio', ratio, refused: undefined, baseline: from };
}

/** By the thresholds where there is a ratio, else by position; a limit of the measure's own says what is partly met. */
function assessmentIn(
  { ratio, thresholds, direction }: NumbersResult,
  outcome: Quantity,
  target: Quantity,
  { partlyFrom }: Measure,
  baseline: Dated | undefined,
): Assessment | undefined {
  const judged = ratio
    ? judgeRatio(ratio, thresholds)
    : judge(outcome, settled(target, direction), direction, thresholds, {
        ...(baseline ? { baseline: baseline.quantity } : {}),
        beyondRange: 'met',
      });
  if (judged === undefined || judged === 'met' || !partlyFrom) return judged;
  const isPartly = judge(outcome, partlyFrom.quantity, direction);
  if (isPartly === undefined) return judged;
  return isPartly === 'met' ? 'partlyMet' : 'notMet';
}

/** *Oförändrad*: what the policy takes for unchanged is kept. */
function isKept(
  outcome: Quantity,
  target: Quantity,
  baseline: Dated | undefined,
  { trend }: Policy,
): boolean {
  if (target.kind !== 'verbal' || target.direction !== 'maintain' || target.by || !baseline) return false;
  const [to, from] = pairedValues(outcome, baseline.quantity) ?? [];
  return to !== undefined && from !== undefined && isUnchanged(to, from, trend.tolerance);
}

/** *Ska förbättras*, and *ska bibehållas*, where the measure says which way is better. */
function settled(target: Quantity, direction: Direction | undefined): Quantity {
  if (target.kind !== 'verbal' || (direction !== 'higher' && direction !== 'lower')) return target;
  const isHigher = direction === 'higher';
  if (target.direction === 'improve') return { ...target, direction: isHigher ? 'increase' : 'decrease' };
  if (target.direction !== 'maintain') return target;
  return { ...target, direction: isHigher ? 'notDecrease' : 'notIncrease' };
}

function whyUndecided(
  outcome: Quantity,
  target: Quantity,
  direction: Direction | undefined,
  baseline: Dated | undefined,
): NoJudgement {
  if (direction === undefined && judge(outcome, target, 'higher') !== undefined) return 'noDirection';
  return target.kind === 'verbal' && !baseline ? 'noComparison' : 'notComparable';
}
