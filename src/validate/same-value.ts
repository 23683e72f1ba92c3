// Whether two values, or two targets, are the same however they are written.
import {
  compareDecimals,
  compareRatios,
  decimalPlaces,
  type Quantity,
  ratioOf,
  roundHalfAwayFromZero,
} from '../quantity/index.js';
import { amountOf, inOneScale } from './amount.js';

/** 10, *högst 10* and ≤ 10 are one target: a target that names no side takes the other's. */
export function isSameTarget(a: Quantity, b: Quantity): boolean {
  if ((a.kind === 'number' || a.kind === 'bound') && (b.kind === 'number' || b.kind === 'bound')) {
    const [opA, opB] = [a, b].map((each) => ('op' in each ? each.op : undefined));
    const haveOneSide = opA === undefined || opB === undefined || opA === opB;
    return haveOneSide && isSameNumber({ ...a, kind: 'number' }, { ...b, kind: 'number' });
  }
  if (a.kind === 'range' && b.kind === 'range')
    return compareDecimals(a.low, b.low) === 0 && compareDecimals(a.high, b.high) === 0;
  return isSameValue(a, b);
}

/** A value that is given with more decimals than before is the same value, more exactly. */
export function isSameValue(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'missing' || b.kind === 'missing') return a.kind === b.kind;
  if (a.kind === 'number' && b.kind === 'number') return isSameNumber(a, b);
  if (a.kind === 'fraction' && b.kind === 'fraction')
    return compareRatios(ratioOf(a.numerator, a.denominator), ratioOf(b.numerator, b.denominator)) === 0;
  if (a.kind === 'rank' && b.kind === 'rank') return a.place === b.place && (a.of ?? b.of) === (b.of ?? a.of);
  return JSON.stringify(a) === JSON.stringify(b);
}

function isSameNumber(a: Quantity, b: Quantity): boolean {
  const [first, second] = [a, b].map((each) => amountOf(withoutDoubt(each)));
  if (!first || !second) return false;
  const [one, other] = inOneScale([first, second]);
  if (!one || !other) return false;
  const decimals = Math.min(decimalPlaces(one.value), decimalPlaces(other.value));
  const rounded = [one, other].map(({ value }) => roundHalfAwayFromZero(value, decimals));
  const [roundedOne, roundedOther] = rounded;
  return (
    roundedOne !== undefined && roundedOther !== undefined && compareDecimals(roundedOne, roundedOther) === 0
  );
}

/** `ca 50` and `50` are not told apart. */
function withoutDoubt(quantity: Quantity): Quantity {
  if (quantity.kind !== 'number') return quantity;
  const { approximate, ...exact } = quantity;
  return exact;
}
