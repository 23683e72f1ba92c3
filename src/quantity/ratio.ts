// A ratio stays numerator and denominator until it is printed.
import {
  compareDecimals,
  type Decimal,
  decimal,
  decimalPlaces,
  digitsAt,
  fromDigits,
  multiplyDecimals,
  negateDecimal,
  ZERO,
} from './decimal.js';

/** `numerator` ÷ `denominator`; the denominator is positive. */
export interface Ratio {
  numerator: Decimal;
  denominator: Decimal;
}

/**
 * `numerator` ÷ `denominator`, with the sign above the line and otherwise as given, so that it can be shown: 25 ÷ 27.
 * @throws RangeError when the denominator is zero, which is a bug in the caller.
 */
export function ratioOf(numerator: Decimal, denominator: Decimal): Ratio {
  const sign = compareDecimals(denominator, ZERO);
  if (sign === 0) throw new RangeError('A ratio has no zero below the line');
  return sign > 0
    ? { numerator, denominator }
    : { numerator: negateDecimal(numerator), denominator: negateDecimal(denominator) };
}

/** Negative, 0 or positive as `a` is smaller than, equal to or larger than `b`. Exact. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [left, right] = [inWholes(a), inWholes(b)];
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `a` ÷ `b`, multiplied out and otherwise as given. The caller has seen that `b` is not zero. */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  return ratioOf(multiplyDecimals(a.numerator, b.denominator), multiplyDecimals(a.denominator, b.numerator));
}

/** Exact sum, in lowest terms; a mean of many stays small. */
export function addRatios(a: Ratio, b: Ratio): Ratio {
  const [left, right] = [inWholes(a), inWholes(b)];
  return lowestTerms(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

/** Beyond so many digits a sum is not reduced: nobody reads it, and it would take longer than the sum itself. */
const REDUCED_BELOW = 10n ** 400n;

/** Exact sum of many; reduced at most once, so that a thousand different denominators are no burden. */
export function sumRatios(ratios: readonly Ratio[]): Ratio {
  const byDenominator = new Map<bigint, bigint>();
  for (const ratio of ratios) {
    const { numerator, denominator } = inWholes(ratio);
    byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator);
  }
  let sums = [...byDenominator].map(([denominator, numerator]) => ({ numerator, denominator }));
  while (sums.length > 1) sums = addedInPairs(sums);
  const { numerator, denominator } = sums[0] ?? { numerator: 0n, denominator: 1n };
  if (denominator < REDUCED_BELOW) return lowestTerms(numerator, denominator);
  return { numerator: decimal(numerator), denominator: decimal(denominator) };
}

/** Neighbours are of about one size, so that no large number meets a thousand small ones. */
function addedInPairs(sums: Wholes[]): Wholes[] {
  return sums.flatMap((a, index) => {
    if (index % 2 === 1) return [];
    const b = sums[index + 1];
    if (!b) return [a];
    const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
    return [{ numerator, denominator: a.denominator * b.denominator }];
  });
}

/** Exact difference `a` − `b`, in lowest terms. */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return addRatios(a, { numerator: negateDecimal(b.numerator), denominator: b.denominator });
}

/** The ratio without its sign. */
export function absoluteRatio({ numerator, denominator }: Ratio): Ratio {
  return {
    numerator: compareDecimals(numerator, ZERO) < 0 ? negateDecimal(numerator) : numerator,
    denominator,
  };
}

/** The ratio times a number (a weight), in lowest terms. */
export function scaleRatio(ratio: Ratio, factor: Decimal): Ratio {
  const whole = inWholes(ratio);
  const places = decimalPlaces(factor);
  return lowestTerms(whole.numerator * digitsAt(factor, places), whole.denominator * 10n ** BigInt(places));
}

/** The ratio, or 1 when it exceeds 1: a mean caps each of its parts. */
export function cappedAtOne(ratio: Ratio): Ratio {
  return compareDecimals(ratio.numerator, ratio.denominator) > 0
    ? { numerator: ratio.denominator, denominator: ratio.denominator }
    : ratio;
}

/**
 * The nearest number with so many decimals; a half goes away from zero: 0.5 → 1, −0.5 → −1.
 * @param decimals - Digits after the point in the result, always that many.
 */
export function roundHalfAwayFromZero(value: Decimal | Ratio, decimals = 0): Decimal {
  const { numerator, denominator } = inWholes(
    typeof value === 'string' ? { numerator: value, denominator: decimal(1) } : value,
  );
  const doubled = 2n * (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  const magnitude = (doubled + denominator) / (2n * denominator);
  return fromDigits(numerator < 0n ? -magnitude : magnitude, decimals);
}

/** The ratio in percent, rounded half away from zero: 25 ÷ 27 is 93. */
export function percentOfRatio(ratio: Ratio, decimals = 0): Decimal {
  return roundHalfAwayFromZero(scaleRatio(ratio, decimal(100)), decimals);
}

/** Beyond so many decimals nobody reads on; a ratio that is still rounded to its limit is that close to it. */
const MOST_DECIMALS = 9;

/**
 * The ratio in whole percent; with more decimals where the rounded number would stand on another side of a limit than
 * the ratio itself: 90 ÷ 95 against 0.95 is 94.7, not 95.
 * @param limits - As ratios: 0.8 is 80 %.
 */
export function percentShownAgainst(ratio: Ratio, limits: readonly number[]): Decimal {
  const exact = limits.map((limit) => ({ limit, isReached: reaches(ratio, limit) }));
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const percent = percentOfRatio(ratio, decimals);
    const shown = ratioOf(percent, decimal(100));
    if (exact.every(({ limit, isReached }) => reaches(shown, limit) === isReached)) return percent;
  }
  return percentOfRatio(ratio, MOST_DECIMALS);
}

function reaches(ratio: Ratio, limit: number): boolean {
  return compareRatios(ratio, ratioOf(decimal(limit), decimal(1))) >= 0;
}

interface Wholes {
  numerator: bigint;
  denominator: bigint;
}

function inWholes({ numerator, denominator }: Ratio): Wholes {
  const places = Math.max(decimalPlaces(numerator), decimalPlaces(denominator));
  return { numerator: digitsAt(numerator, places), denominator: digitsAt(denominator, places) };
}

function lowestTerms(numerator: bigint, denominator: bigint): Ratio {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b > 0n) [a, b] = [b, a % b];
  return { numerator: decimal(numerator / a), denominator: decimal(denominator / a) };
}
