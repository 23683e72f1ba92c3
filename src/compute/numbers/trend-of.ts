// How a value has moved against a named point of comparison; never mixed with whether the target is reached.
import type { Measure, TrendRule } from '../../model/index.js';
import {
  absoluteRatio,
  compareRatios,
  type Direction,
  decimal,
  pairedValues,
  type Quantity,
  type RankQuantity,
  type Ratio,
  rankPercentile,
  ratioOf,
  subtractRatios,
} from '../../quantity/index.js';
import { isUnchanged, partOf } from './is-unchanged.js';
import { valueUsed } from './judge-value.js';
import type { TrendResult } from './number-scores.js';
import { isBroken, pointOfComparison, type ValueInSeries } from './point-of-comparison.js';

export interface ValueToCompare extends ValueInSeries {
  group: string;
  direction: Direction | undefined;
}

/**
 * The trend of one value. A change of no more than the tolerance, relative to the earlier value, is none; from zero
 * every change is one, and a strong one.
 * Ranks are compared as percentiles, and a change of less than one place among those that now take part is none
 * either: that much a percentile moves when a single municipality joins or leaves. Places 14 of 24 and 16 of 26 are
 * 58.3 and 61.5 %, 3.2 apart where a place is 3.8: unchanged.
 */
export function trendOf(value: ValueToCompare, measure: Measure, rule: TrendRule): TrendResult {
  const { group, to } = value;
  const from = pointOfComparison(value, measure, rule);
  const result: TrendResult = {
    group,
    against: rule.against,
    to: valueUsed(to),
    from: valueUsed(from),
    compared: 'value',
    change: undefined,
    tolerance: rule.tolerance,
    trend: undefined,
    isStrong: false,
    placesChanged: undefined,
    none: undefined,
  };
  if (!to || !from || isMissing(to.quantity) || isMissing(from.quantity))
    return { ...result, none: 'noComparison' };
  if (isBroken(measure, from.period, to.period)) return { ...result, none: 'methodBreak' };
  const compared = compare(to.quantity, from.quantity);
  if (!compared) return { ...result, none: 'notComparable' };
  return { ...result, ...movement(compared, value.direction, rule) };
}

function isMissing({ kind }: Quantity): boolean {
  return kind === 'missing';
}

interface Compared {
  to: Ratio;
  from: Ratio;
  compared: TrendResult['compared'];
  /** For ranks: a smaller change than this is none. */
  onePlace: Ratio | undefined;
  placesChanged: TrendResult['placesChanged'];
}

function compare(to: Quantity, from: Quantity): Compared | undefined {
  if (to.kind === 'rank' || from.kind === 'rank')
    return to.kind === 'rank' && from.kind === 'rank' ? compareRanks(to, from) : undefined;
  const [later, earlier] = pairedValues(to, from) ?? [];
  return later && earlier
    ? { to: later, from: earlier, compared: 'value', onePlace: undefined, placesChanged: undefined }
    : undefined;
}

/** As percentiles when both say of how many, as places when neither does. */
function compareRanks(to: RankQuantity, from: RankQuantity): Compared | undefined {
  if (to.op || from.op) return undefined;
  if (to.of && from.of) {
    const [later, earlier] = [rankPercentile(to), rankPercentile(from)];
    if (!later || !earlier) return undefined;
    const placesChanged = to.of === from.of ? undefined : { from: from.of, to: to.of };
    const onePlace = ratioOf(decimal(100), decimal(to.of));
    return { to: later, from: earlier, compared: 'percentile', onePlace, placesChanged };
  }
  if (to.of !== undefined || from.of !== undefined) return undefined;
  const [place, before] = [to, from].map((rank) => ratioOf(decimal(rank.place), decimal(1)));
  return place && before
    ? { to: place, from: before, compared: 'value', onePlace: undefined, placesChanged: undefined }
    : undefined;
}

type Movement = Pick<TrendResult, 'compared' | 'change' | 'trend' | 'isStrong' | 'placesChanged' | 'none'>;

function movement(
  { to, from, compared, onePlace, placesChanged }: Compared,
  direction: Direction | undefined,
  { tolerance, strong }: TrendRule,
): Movement {
  const change = subtractRatios(to, from);
  const size = absoluteRatio(change);
  const known = { compared, change, placesChanged, isStrong: false };
  // What has not moved is neither better nor worse, whichever way is better.
  const isWithin = isUnchanged(to, from, tolerance);
  if (isWithin || (onePlace && compareRatios(size, onePlace) < 0))
    return { ...known, trend: 'unchanged', none: undefined };
  if (direction !== 'higher' && direction !== 'lower')
    return { ...known, trend: undefined, none: 'noDirection' };
  const isUp = !change.numerator.startsWith('-');
  const isBetter = isUp === (direction === 'higher');
  const isStrong = isBetter && compareRatios(size, partOf(from, strong)) >= 0;
  return { ...known, trend: isBetter ? 'improved' : 'worsened', isStrong, none: undefined };
}
