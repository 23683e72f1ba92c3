// Two quantities as numbers that can be compared: same scale, fractions and percentages on one footing.
import { compareDecimals, type Decimal, decimal, multiplyDecimals, ONE, ZERO } from '../decimal.js';
import type {
  BoundQuantity,
  FractionQuantity,
  NumberQuantity,
  Quantity,
  RangeQuantity,
} from '../quantity.js';
import { compareRatios, type Ratio, scaleRatio } from '../ratio.js';

/** The kinds that stand for a level on a scale of numbers. */
export type LevelQuantity = NumberQuantity | RangeQuantity | BoundQuantity | FractionQuantity;

export function isLevel(quantity: Quantity): quantity is LevelQuantity {
  return ['number', 'range', 'bound', 'fraction'].includes(quantity.kind);
}

/**
 * Whether the two are counted in the same thing; one that names no unit takes the other's. A fraction compares with
 * another fraction or with percent; with a bare number nobody knows whether that is a share.
 */
export function haveOneUnit(a: LevelQuantity, b: LevelQuantity): boolean {
  if (a.kind === 'fraction') return b.kind === 'fraction' || b.unit === '%';
  if (b.kind === 'fraction') return a.unit === '%';
  if (a.unit === undefined || b.unit === undefined) return isBareBeside(a, b) && isBareBeside(b, a);
  return a.unit === b.unit;
}

type Counted = Exclude<LevelQuantity, FractionQuantity>;

/** Whether `1 100` beside `1,2 mnkr` is thousands, millions or kronor nobody knows; nothing is nothing in all of them. */
function isBareBeside(a: Counted, b: Counted): boolean {
  const isZero = a.kind !== 'range' && compareDecimals(a.value, ZERO) === 0;
  return a.unit !== undefined || a.scale !== 1 || b.scale === 1 || isZero || b.unit === undefined;
}

/** What values are multiplied by so that these quantities share a scale; kept as small as possible, to be shown. */
export function commonScale(quantities: LevelQuantity[]): (quantity: LevelQuantity, value: Decimal) => Ratio {
  const counted = quantities.filter((quantity) => quantity.kind !== 'fraction');
  const smallest = Math.min(...counted.map(({ scale }) => scale));
  const isPercent = counted.some(({ unit }) => unit === '%');
  return (quantity, value) => {
    if (quantity.kind === 'fraction') {
      const share = { numerator: value, denominator: quantity.denominator };
      return isPercent ? scaleRatio(share, decimal(100)) : share;
    }
    const factor = quantity.scale / smallest;
    return { numerator: factor === 1 ? value : multiplyDecimals(value, decimal(factor)), denominator: ONE };
  };
}

/** The one value of a quantity that has one. */
export function singleValue(quantity: Exclude<LevelQuantity, RangeQuantity>): Decimal {
  return quantity.kind === 'fraction' ? quantity.numerator : quantity.value;
}

/** Negative, 0 or positive. */
export function signOf(ratio: Ratio): number {
  return compareRatios(ratio, { numerator: ZERO, denominator: ONE });
}
