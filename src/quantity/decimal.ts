// Exact decimal numbers as plain text: what is written is what is kept, 4,0 is not 4.

declare const isDecimal: unique symbol;

/**
 * A decimal number such as `-29.7`, `4.0` or `18078`: no exponent, no leading zeros, no minus before zero.
 * Trailing zeros stay, because they say how exactly something was measured. Being text it can stand in JSON as it is.
 */
export type Decimal = string & { readonly [isDecimal]: true };

const SHAPE = /^([+-]?)0*(\d+)(?:\.(\d+))?$/;

/**
 * The decimal that is written as this text or number.
 * @param written - Digits with a point; a number stands for its shortest notation, so that 0.8 is exactly 0.8.
 * @throws RangeError on anything else, which is a bug in the caller: the reader is for what people write.
 */
export function decimal(written: string | number | bigint): Decimal {
  const text = typeof written === 'number' ? withoutExponent(written) : String(written);
  const match = SHAPE.exec(text);
  if (!match) throw new RangeError(`Not a decimal number: ${text.slice(0, 40)}`);
  const [, sign, whole = '0', fraction] = match;
  const magnitude = fraction === undefined ? whole : `${whole}.${fraction}`;
  return (sign === '-' && /[1-9]/.test(magnitude) ? `-${magnitude}` : magnitude) as Decimal;
}

export const ZERO = decimal(0);
export const ONE = decimal(1);

/** Exact sum, with as many decimals as the more exact of the two. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(decimalPlaces(a), decimalPlaces(b));
  if (decimals === 0 && isShort(a) && isShort(b)) return String(Number(a) + Number(b)) as Decimal;
  return fromDigits(digitsAt(a, decimals) + digitsAt(b, decimals), decimals);
}

/** Exact difference `a` − `b`. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, negateDecimal(b));
}

/** Exact product. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const [left, right] = [decimalPlaces(a), decimalPlaces(b)];
  return fromDigits(digitsAt(a, left) * digitsAt(b, right), left + right);
}

/** Negative when `a` < `b`, 0 when they are the same number (4.0 and 4 are), positive when `a` > `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (isShort(a) && isShort(b)) return Math.sign(Number(a) - Number(b));
  const decimals = Math.max(decimalPlaces(a), decimalPlaces(b));
  const difference = digitsAt(a, decimals) - digitsAt(b, decimals);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function negateDecimal(value: Decimal): Decimal {
  return value.startsWith('-') ? (value.slice(1) as Decimal) : decimal(`-${value}`);
}

/** Decimals as written: 1 for `4.0`. */
export function decimalPlaces(value: Decimal): number {
  const point = value.indexOf('.');
  return point === -1 ? 0 : value.length - point - 1;
}

/** The number as a whole number of units of 10^−`decimals`; `decimals` is at least its own. */
export function digitsAt(value: Decimal, decimals: number): bigint {
  const places = decimalPlaces(value);
  const digits = BigInt(places === 0 ? value : value.replace('.', ''));
  return decimals === places ? digits : digits * 10n ** BigInt(decimals - places);
}

/** Up to 15 digits a floating-point number tells any two decimals apart and counts whole ones exactly; most are so short. */
function isShort(value: Decimal): boolean {
  return value.length <= 15;
}

/** `digits` × 10^−`decimals`. */
export function fromDigits(digits: bigint, decimals: number): Decimal {
  const isNegative = digits < 0n;
  const text = String(isNegative ? -digits : digits).padStart(decimals + 1, '0');
  const cut = text.length - decimals;
  const magnitude = decimals === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
  return (isNegative ? `-${magnitude}` : magnitude) as Decimal;
}

function withoutExponent(value: number): string {
  const written = String(value);
  const [mantissa = '', exponent] = written.includes('e') ? written.split('e') : [];
  if (exponent === undefined) return written;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const decimals = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return decimals <= 0 ? String(digits * 10n ** BigInt(-decimals)) : fromDigits(digits, decimals);
}
