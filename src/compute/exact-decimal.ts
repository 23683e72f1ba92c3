// Decimal numbers without rounding, so that 0.8 of a scale is exactly 0.8 of it.

/** `digits` divided by ten to the power of `decimals`. */
export interface ExactDecimal {
  digits: bigint;
  decimals: number;
}

export const ZERO: ExactDecimal = { digits: 0n, decimals: 0 };

/** The decimal that is written as this number; what is not finite counts as zero. */
export function exactDecimal(value: number): ExactDecimal {
  if (!Number.isFinite(value)) return ZERO;
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), decimals: 0 };
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const decimals = fraction.length - Number(exponent);
  return decimals >= 0 ? { digits, decimals } : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}

export function add(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: scaled(a, decimals) + scaled(b, decimals), decimals };
}

export function multiply(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  return { digits: a.digits * b.digits, decimals: a.decimals + b.decimals };
}

/** Whether `a` ≥ `b`. */
export function isAtLeast(a: ExactDecimal, b: ExactDecimal): boolean {
  const decimals = Math.max(a.decimals, b.decimals);
  return scaled(a, decimals) >= scaled(b, decimals);
}

/** `a` ÷ `b` as the nearest ordinary number, for printing only. */
export function quotient(a: ExactDecimal, b: ExactDecimal): number {
  const decimals = Math.max(a.decimals, b.decimals);
  return Number(scaled(a, decimals)) / Number(scaled(b, decimals));
}

function scaled(value: ExactDecimal, decimals: number): bigint {
  return value.digits * 10n ** BigInt(decimals - value.decimals);
}
