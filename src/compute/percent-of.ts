// The one place where a share becomes a whole number of percent.
import { decimal, percentOfRatio, ratioOf } from '../quantity/index.js';

/**
 * Percent in whole numbers, rounded half away from zero; exact.
 * @returns undefined when there is nothing to take a share of.
 */
export function percentOf(numerator: number, denominator: number): number | undefined {
  if (denominator === 0) return undefined;
  return Number(percentOfRatio(ratioOf(decimal(numerator), decimal(denominator))));
}
