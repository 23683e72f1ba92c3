// Two values made ready to be subtracted: an earlier and a later one, one group's and another's.
import { decimal, multiplyDecimals, ONE } from '../decimal.js';
import type { FractionQuantity, NumberQuantity, Quantity } from '../quantity.js';
import { type Ratio, scaleRatio } from '../ratio.js';
import { haveOneUnit } from './level.js';

/**
 * Both values in the scale of the first, and fractions in percent.
 * @returns Undefined unless both are single values of one unit: a bound or a range cannot be subtracted.
 */
export function pairedValues(first: Quantity, second: Quantity): [Ratio, Ratio] | undefined {
  if (!isSingle(first) || !isSingle(second) || !haveOneUnit(first, second)) return undefined;
  const scale = first.kind === 'number' ? first.scale : 1;
  return [valueIn(scale, first), valueIn(scale, second)];
}

type Single = NumberQuantity | FractionQuantity;

function isSingle(quantity: Quantity): quantity is Single {
  return quantity.kind === 'number' || (quantity.kind === 'fraction' && quantity.op === undefined);
}

/** Scales are powers of ten, so that one divided by another is an exact decimal. */
function valueIn(scale: number, quantity: Single): Ratio {
  if (quantity.kind === 'fraction') return scaleRatio(quantity, decimal(100));
  const factor = quantity.scale / scale;
  const value = factor === 1 ? quantity.value : multiplyDecimals(quantity.value, decimal(factor));
  return { numerator: value, denominator: ONE };
}
