// What counts as no change, by the policy: for a trend, and for a target that says that a value shall be kept.
import {
  absoluteRatio,
  compareRatios,
  decimal,
  multiplyDecimals,
  type Ratio,
  subtractRatios,
} from '../../quantity/index.js';

/** @param tolerance - Share of the earlier value that a change may be at most. */
export function isUnchanged(to: Ratio, from: Ratio, tolerance: number): boolean {
  return compareRatios(absoluteRatio(subtractRatios(to, from)), partOf(from, tolerance)) <= 0;
}

/** A share of a value's size. */
export function partOf(value: Ratio, share: number): Ratio {
  const { numerator, denominator } = absoluteRatio(value);
  return { numerator: multiplyDecimals(numerator, decimal(share)), denominator };
}
