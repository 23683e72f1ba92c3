// The one place where a share becomes a whole number of percent.

/**
 * Percent in whole numbers, rounded half away from zero, in integer arithmetic.
 * @returns undefined when there is nothing to take a share of.
 */
export function percentOf(numerator: number, denominator: number): number | undefined {
  if (denominator === 0) return undefined;
  const isNegative = numerator < 0 !== denominator < 0;
  const doubled = Math.abs(denominator) * 2;
  const dividend = Math.abs(numerator) * 200 + Math.abs(denominator);
  const percent = (dividend - (dividend % doubled)) / doubled;
  return isNegative && percent !== 0 ? -percent : percent;
}
