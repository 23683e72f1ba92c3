// Digits as a reader of one locale expects them, without passing through a float.
import { type Decimal, decimalPlaces } from '../decimal.js';
import { roundHalfAwayFromZero } from '../ratio.js';

interface Signs {
  group: string;
  point: string;
  minus: string;
}

const signsByLocale = new Map<string, Signs>();

/**
 * A decimal by the locale's conventions (`Intl`): `−1 234,50` in Swedish and Finnish, `-1,234.50` in English.
 * @param decimals - Rounds half away from zero to so many; without it, as exact as the value is written.
 */
export function writeNumber(value: Decimal, locale: string, decimals = decimalPlaces(value)): string {
  const signs = signsOf(locale);
  const rounded = roundHalfAwayFromZero(value, decimals);
  const [whole = '', fraction] = rounded.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, signs.group);
  const minus = rounded.startsWith('-') && /[1-9]/.test(rounded) ? signs.minus : '';
  return `${minus}${grouped}${fraction === undefined ? '' : signs.point + fraction}`;
}

function signsOf(locale: string): Signs {
  const known = signsByLocale.get(locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(-12345.5);
  const sign = (type: string, otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const signs = { group: sign('group', ''), point: sign('decimal', '.'), minus: sign('minusSign', '-') };
  signsByLocale.set(locale, signs);
  return signs;
}
