// The ratio guard: outcome against target as a percentage, only where that means something.

import type { Quantity, RangeQuantity } from '../quantity.js';
import { divideRatios, type Ratio, subtractRatios } from '../ratio.js';
import { type Direction, directionOf } from './direction.js';
import { commonScale, haveOneUnit, isLevel, type LevelQuantity, signOf, singleValue } from './level.js';

/** Why there is no ratio; `direction`: none is known, or it is one that has no better side. */
export type RefusalReason =
  | 'missing'
  | 'range'
  | 'rank'
  | 'date'
  | 'verbal'
  | 'change'
  | 'several'
  | 'text'
  | 'strictBound'
  | 'outcomeBound'
  | 'unit'
  | 'direction'
  | 'growth'
  | 'zero'
  | 'negative';

export interface Refusal {
  refused: RefusalReason;
}

export interface FulfilmentOptions {
  /** The measure is a rate of growth, where twice as much is not twice as good. */
  growth?: boolean;
}

/** A quantity with one value. */
type Valued = Exclude<LevelQuantity, RangeQuantity>;

/**
 * Fulfilment: outcome ÷ target where higher is better, target ÷ outcome where lower is. Exact, uncapped, never rounded.
 * @param direction - As declared; the target's own operator wins.
 * @returns A refusal, with its first reason, unless both are positive numbers of one unit and the target is no range,
 *   rank, strict bound or growth rate. Fractions count as numbers; percentage points are growth.
 * Source: the indicators that Västra Götalandsregionen publishes; what is refused is our own decision.
 */
export function fulfilmentOf(
  outcome: Quantity,
  target: Quantity,
  direction: Direction | undefined,
  options: FulfilmentOptions = {},
): Ratio | Refusal {
  const pair = valuedPair(outcome, target);
  if ('refused' in pair) return pair;
  const better = directionOf(target, direction);
  if (better !== 'higher' && better !== 'lower') return { refused: 'direction' };
  if (options.growth || pair.outcome.growth || pair.target.growth) return { refused: 'growth' };
  const toLevel = commonScale([pair.outcome.quantity, pair.target.quantity]);
  const [reached, wanted] = [pair.outcome.quantity, pair.target.quantity].map((each) =>
    toLevel(each, singleValue(each)),
  );
  if (!reached || !wanted) return { refused: 'missing' };
  const signs = [signOf(reached), signOf(wanted)];
  if (signs.some((sign) => sign < 0)) return { refused: 'negative' };
  if (signs.includes(0)) return { refused: 'zero' };
  return better === 'higher' ? divideRatios(reached, wanted) : divideRatios(wanted, reached);
}

/**
 * Progress: (outcome − baseline) ÷ (target − baseline); above 1 when the target is passed, negative when the outcome
 * moved away from it. Works in either direction and over zero.
 * @returns A refusal when a value is no number, the units differ, or the baseline is the target already (`zero`).
 */
export function progressFromBaseline(
  outcome: Quantity,
  target: Quantity,
  baseline: Quantity,
): Ratio | Refusal {
  const pair = valuedPair(outcome, target);
  if ('refused' in pair) return pair;
  const start = valuedPair(baseline, target);
  if ('refused' in start) return start;
  const quantities = [pair.outcome.quantity, pair.target.quantity, start.outcome.quantity];
  const toLevel = commonScale(quantities);
  const [reached, wanted, before] = quantities.map((each) => toLevel(each, singleValue(each)));
  if (!reached || !wanted || !before) return { refused: 'missing' };
  const distance = subtractRatios(wanted, before);
  return signOf(distance) === 0
    ? { refused: 'zero' }
    : divideRatios(subtractRatios(reached, before), distance);
}

export function isRefusal(result: Ratio | Refusal): result is Refusal {
  return 'refused' in result;
}

interface Side {
  quantity: Valued;
  growth: boolean;
}

/** Outcome and target as single values, or the first reason why they are not. */
function valuedPair(outcome: Quantity, target: Quantity): { outcome: Side; target: Side } | Refusal {
  const refusal = refusalOf(outcome) ?? refusalOf(target);
  if (refusal || !isLevel(outcome) || !isLevel(target)) return { refused: refusal ?? 'text' };
  if (outcome.kind === 'range' || target.kind === 'range') return { refused: 'range' };
  const op = 'op' in target ? target.op : undefined;
  if (op === '<' || op === '>') return { refused: 'strictBound' };
  if ('op' in outcome && outcome.op !== undefined) return { refused: 'outcomeBound' };
  if (!haveOneUnit(outcome, target)) return { refused: 'unit' };
  return { outcome: sideOf(outcome), target: sideOf(target) };
}

/** Reasons that lie in the kind alone. */
function refusalOf({ kind }: Quantity): RefusalReason | undefined {
  switch (kind) {
    case 'number':
    case 'bound':
    case 'fraction':
      return undefined;
    case 'period':
    case 'time':
      return 'date';
    default:
      return kind;
  }
}

function sideOf(quantity: Valued): Side {
  const isPoints = quantity.kind !== 'fraction' && quantity.unit === 'pp';
  return { quantity, growth: isPoints || (quantity.kind === 'number' && quantity.growth === true) };
}
