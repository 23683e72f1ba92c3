// What an outcome may be and what a target accepts, as stretches of one scale.

import { compareRatios, type Ratio } from '../ratio.js';
import type { Direction } from './direction.js';
import { commonScale, haveOneUnit, type LevelQuantity, singleValue } from './level.js';

/** An end that is absent has no limit; an open end does not belong to the stretch. */
export interface Interval {
  low?: { at: Ratio; isOpen: boolean };
  high?: { at: Ratio; isOpen: boolean };
}

/**
 * Where the outcome lies, and what the target accepts, on one scale; undefined when the units differ.
 * @param beyondRange - Whether a range accepts what lies beyond it on the better side.
 */
export function intervalsOf(
  outcome: LevelQuantity,
  target: LevelQuantity,
  direction: Direction | undefined,
  beyondRange: 'met' | 'notMet',
): { outcome: Interval; accepted: Interval } | undefined {
  if (!haveOneUnit(outcome, target)) return undefined;
  const toLevel = commonScale([outcome, target]);
  const lies = intervalOf(outcome, toLevel);
  const wanted = intervalOf(target, toLevel);
  const isBound = 'op' in target && target.op !== undefined;
  if (isBound) return { outcome: lies, accepted: wanted };
  if (target.kind === 'range') {
    const isBeyond = beyondRange === 'met';
    return { outcome: lies, accepted: isBeyond ? opened(wanted, direction) : wanted };
  }
  return direction === undefined ? undefined : { outcome: lies, accepted: opened(wanted, direction) };
}

/** Whether every value of `inner` is one of `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  const isAbove = !outer.low || (inner.low !== undefined && reaches(inner.low, outer.low, 1));
  const isBelow = !outer.high || (inner.high !== undefined && reaches(inner.high, outer.high, -1));
  return isAbove && isBelow;
}

/** Whether no value is in both. */
export function isApart(a: Interval, b: Interval): boolean {
  return isBefore(a, b) || isBefore(b, a);
}

function isBefore(a: Interval, b: Interval): boolean {
  if (!a.high || !b.low) return false;
  const order = compareRatios(a.high.at, b.low.at);
  return order < 0 || (order === 0 && (a.high.isOpen || b.low.isOpen));
}

function reaches(
  inner: NonNullable<Interval['low']>,
  outer: NonNullable<Interval['low']>,
  side: 1 | -1,
): boolean {
  const order = compareRatios(inner.at, outer.at) * side;
  return order > 0 || (order === 0 && (inner.isOpen || !outer.isOpen));
}

function intervalOf(quantity: LevelQuantity, toLevel: ReturnType<typeof commonScale>): Interval {
  const closed = (at: Ratio) => ({ at, isOpen: false });
  if (quantity.kind === 'range') {
    return { low: closed(toLevel(quantity, quantity.low)), high: closed(toLevel(quantity, quantity.high)) };
  }
  const at = toLevel(quantity, singleValue(quantity));
  const op = 'op' in quantity ? quantity.op : undefined;
  if (op === '>' || op === '>=') return { low: { at, isOpen: op === '>' } };
  if (op === '<' || op === '<=') return { high: { at, isOpen: op === '<' } };
  return { low: closed(at), high: closed(at) };
}

/** Without the limit on the better side. */
function opened({ low, high }: Interval, direction: Direction | undefined): Interval {
  if (direction === 'higher') return { ...(low ? { low } : {}) };
  if (direction === 'lower') return { ...(high ? { high } : {}) };
  return { ...(low ? { low } : {}), ...(high ? { high } : {}) };
}
