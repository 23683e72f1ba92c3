// One number as people write it: 18 078 · 1.234.567,5 · 12,2 · −3.

import { type Decimal, decimal } from '../decimal.js';
import type { Choices } from './choices.js';
import type { Cursor } from './cursor.js';

/** Longer than any figure of a municipality; a longer run of digits is no number. */
const MOST_DIGITS = 30;

const LITERALS: RegExp[] = [
  // Groups of three by spaces or apostrophes, then decimals.
  /(\d{1,3}(?:[ '’]\d{3})+)(?![\d])(?:[.,](\d+))?(?!\d)/y,
  // Two groups or more by points or by commas.
  /(\d{1,3}(?:\.\d{3}){2,})(?![.\d])(?:,(\d+))?(?!\d)/y,
  /(\d{1,3}(?:,\d{3}){2,})(?![,\d])(?:\.(\d+))?(?!\d)/y,
  // One group and the other sign before the decimals.
  /(\d{1,3}\.\d{3}),(\d+)(?![\d.,])/y,
  /(\d{1,3},\d{3})\.(\d+)(?![\d.,])/y,
];
const THREE_DIGITS = /([1-9]\d{0,2})[.,](\d{3})(?!\d)/y;
const PLAIN = /(\d+)(?:[.,](\d+))?/y;
const SIGN = /([+-]|\+\/-)(?=\d)/y;

export interface TakenNumber {
  value: Decimal;
  /** The sign as written. */
  sign: '+' | '-' | '';
}

/** Takes a number with its sign; a sign stands right before the first digit. */
export function takeNumber(cursor: Cursor, choices: Choices): TakenNumber | undefined {
  return cursor.attempt(() => {
    const sign = cursor.take(SIGN)?.[1] ?? '';
    const magnitude = takeMagnitude(cursor, choices);
    if (magnitude === undefined || magnitude.length > MOST_DIGITS) return undefined;
    const isNegative = sign === '-';
    return {
      value: decimal(isNegative ? `-${magnitude}` : magnitude),
      sign: isNegative ? '-' : sign === '+' ? '+' : '',
    };
  });
}

function takeMagnitude(cursor: Cursor, choices: Choices): string | undefined {
  for (const literal of LITERALS) {
    const match = cursor.take(literal);
    if (match) return joined(match[1]?.replace(/\D/g, ''), match[2]);
  }
  const three = cursor.take(THREE_DIGITS);
  if (three) {
    const isGrouped = choices.askSeparator(three[0].includes(',') ? ',' : '.') === 'grouped';
    return isGrouped ? `${three[1]}${three[2]}` : joined(three[1], three[2]);
  }
  const plain = cursor.take(PLAIN);
  return plain ? joined(plain[1], plain[2]) : undefined;
}

function joined(whole = '', fraction: string | undefined): string {
  return fraction === undefined ? whole : `${whole}.${fraction}`;
}
