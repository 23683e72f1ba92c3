// Met, partly met or not met: an outcome against its target.
import { type Decimal, decimal, multiplyDecimals } from '../decimal.js';
import type { BoundOperator, DateQuantity, Quantity, RankQuantity, VerbalQuantity } from '../quantity.js';
import { compareRatios, type Ratio, ratioOf, scaleRatio } from '../ratio.js';
import { type Direction, directionOf } from './direction.js';
import { type FulfilmentOptions, fulfilmentOf, isRefusal } from './fulfilment.js';
import { intervalsOf, isApart, isWithin } from './interval.js';
import { isLevel } from './level.js';

export type Judged = 'met' | 'partlyMet' | 'notMet';

/** Ratios from which on an outcome is met and partly met; both belong to what they open. */
export interface Thresholds {
  met: number | Decimal;
  partlyMet: number | Decimal;
}

const DEFAULT_THRESHOLDS: Thresholds = { met: 1, partlyMet: 0.8 };

export interface JudgeOptions extends FulfilmentOptions {
  /** What *ska öka* and *ska minska* are measured from. */
  baseline?: Quantity;
  /** Whether an outcome beyond a target range on the declared better side is met. Default `notMet`. */
  beyondRange?: 'met' | 'notMet';
}

/**
 * Judges an outcome. Where there is a ratio, the thresholds decide; against strict bounds, ranges, ranks, zero, negatives,
 * growth rates and dates it is met or not, and never partly.
 * @param direction - As declared; the target's own operator wins.
 * @returns Undefined when something is missing, when units differ, when nobody said which way is better, or when an
 *   outcome that is itself a bound or range leaves it open.
 */
export function judge(
  outcome: Quantity,
  target: Quantity,
  direction: Direction | undefined,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
  options: JudgeOptions = {},
): Judged | undefined {
  if (target.kind === 'verbal') return judgeVerbal(outcome, target, options);
  if (outcome.kind === 'rank') return judgeRank(outcome, target);
  if (outcome.kind === 'date' && target.kind === 'date') return judgeDate(outcome, target);
  const ratio = fulfilmentOf(outcome, target, direction, options);
  if (!isRefusal(ratio)) return judgeRatio(ratio, thresholds);
  return judgeByPosition(outcome, target, direction, options);
}

/** Judges a ratio by thresholds that belong to what they open: exactly 0.8 is partly met. */
export function judgeRatio(ratio: Ratio, thresholds: Thresholds = DEFAULT_THRESHOLDS): Judged {
  const isAtLeast = (threshold: number | Decimal) =>
    compareRatios(ratio, { numerator: decimal(threshold), denominator: decimal(1) }) >= 0;
  if (isAtLeast(thresholds.met)) return 'met';
  return isAtLeast(thresholds.partlyMet) ? 'partlyMet' : 'notMet';
}

/** Place ÷ number of places in percent, as ranks of different years are compared; the first of many is near 0. */
export function rankPercentile({ place, of }: RankQuantity): Ratio | undefined {
  return of === undefined ? undefined : scaleRatio(ratioOf(decimal(place), decimal(of)), decimal(100));
}

function judgeByPosition(
  outcome: Quantity,
  target: Quantity,
  declared: Direction | undefined,
  options: JudgeOptions,
): Judged | undefined {
  if (!isLevel(outcome) || !isLevel(target)) return undefined;
  const direction = target.kind === 'range' ? declared : directionOf(target, declared);
  const pair = intervalsOf(outcome, target, direction, options.beyondRange ?? 'notMet');
  if (!pair) return undefined;
  if (isWithin(pair.outcome, pair.accepted)) return 'met';
  if (!isApart(pair.outcome, pair.accepted)) return undefined;
  // An outcome known only within limits may still be partly met where a ratio would have been possible.
  const isExact = outcome.kind === 'number' || (outcome.kind === 'fraction' && outcome.op === undefined);
  return isExact || isYesOrNo(target) ? 'notMet' : undefined;
}

function isYesOrNo(target: Quantity): boolean {
  return target.kind === 'range' || ('op' in target && (target.op === '<' || target.op === '>'));
}

/** Places are compared as percentiles when both name the number of places, which changes between years. */
function judgeRank(outcome: RankQuantity, target: Quantity): Judged | undefined {
  if (outcome.op !== undefined) return undefined;
  if (target.kind === 'rank') {
    const [reached, wanted] = [rankPercentile(outcome), rankPercentile(target)];
    const order = reached && wanted ? compareRatios(reached, wanted) : outcome.place - target.place;
    return order <= 0 ? 'met' : 'notMet';
  }
  const isPlace = (target.kind === 'number' || target.kind === 'bound') && target.unit === undefined;
  if (!isPlace) return undefined;
  const wanted = multiplyDecimals(target.value, decimal(target.scale));
  const order = compareRatios(ratioOf(decimal(outcome.place), decimal(1)), ratioOf(wanted, decimal(1)));
  return holds(order, target.kind === 'bound' ? target.op : '<=') ? 'met' : 'notMet';
}

function holds(order: number, op: BoundOperator): boolean {
  return order === 0 ? op === '<=' || op === '>=' : order < 0 ? op.startsWith('<') : op.startsWith('>');
}

/** Done by then: whole years and months end with their last day. Parts of a year are not compared. */
function judgeDate(outcome: DateQuantity, target: DateQuantity): Judged | undefined {
  if (outcome.part || target.part || outcome.year === undefined || target.year === undefined)
    return undefined;
  const lastOf = ({ year = 0, month = 12, day = 31 }: DateQuantity) => (year * 100 + month) * 100 + day;
  const firstOf = ({ year = 0, month = 1, day = 1 }: DateQuantity) => (year * 100 + month) * 100 + day;
  if (lastOf(outcome) <= lastOf(target)) return 'met';
  return firstOf(outcome) > lastOf(target) ? 'notMet' : undefined;
}

/** *Ska öka*: more than the baseline; by how much is not judged, for nobody says whether it is percent of it or points. */
function judgeVerbal(
  outcome: Quantity,
  { direction, by }: VerbalQuantity,
  { baseline }: JudgeOptions,
): Judged | undefined {
  if (!baseline || by || direction === 'improve' || !isLevel(outcome)) return undefined;
  if (baseline.kind !== 'number' && baseline.kind !== 'fraction') return undefined;
  const ops = { increase: '>', decrease: '<', notIncrease: '<=', notDecrease: '>=' } as const;
  const accepts: Quantity =
    direction === 'maintain'
      ? baseline
      : baseline.kind === 'number'
        ? { ...baseline, kind: 'bound', op: ops[direction] }
        : { ...baseline, op: ops[direction] };
  return judgeByPosition(outcome, accepts, direction === 'maintain' ? 'exact' : undefined, {});
}
