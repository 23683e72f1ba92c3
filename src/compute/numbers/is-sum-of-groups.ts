// Whether the total of a measure is the sum of its groups: a count, and no share or mean.
import { HALVES, type Observation, TOTAL } from '../../model/index.js';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  multiplyDecimals,
  type NumberQuantity,
} from '../../quantity/index.js';
import type { Speaker } from './number-index.js';

const ZERO = decimal(0);

/**
 * Seen in the values themselves: in some period two halves, neither of them nothing, add up to the total. A share or a
 * mean of all lies between those of the halves, and cannot.
 */
export function isSumOfGroups({ observations }: Pick<Speaker, 'observations'>): boolean {
  const totals = byPeriod(observations.get(TOTAL));
  return HALVES.some(([one, other]) => {
    const rest = byPeriod(observations.get(other));
    return [...byPeriod(observations.get(one))].some(([period, part]) => {
      const [total, added] = [totals.get(period), rest.get(period)];
      return total !== undefined && added !== undefined && isSum(total, part, added);
    });
  });
}

function isSum(total: Decimal, part: Decimal, other: Decimal): boolean {
  const isPositive = [part, other].every((each) => compareDecimals(each, ZERO) > 0);
  return isPositive && compareDecimals(addDecimals(part, other), total) === 0;
}

function byPeriod(values: readonly Observation[] = []): Map<string, Decimal> {
  const numbers = values.flatMap(({ period, quantity }): [string, Decimal][] =>
    quantity.kind === 'number' && quantity.unit !== '%' ? [[period.id, inFull(quantity)]] : [],
  );
  return new Map(numbers);
}

function inFull({ value, scale }: NumberQuantity): Decimal {
  return scale === 1 ? value : multiplyDecimals(value, decimal(scale));
}
