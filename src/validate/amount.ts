// Values that can be added and compared exactly, each with the slack that its rounding leaves.
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  decimalPlaces,
  multiplyDecimals,
  negateDecimal,
  type Quantity,
  subtractDecimals,
} from '../quantity/index.js';

export interface Amount {
  /** Before the scale. */
  value: Decimal;
  scale: number;
  /** Half a unit of the last decimal that is written: what the value may have been before it was rounded. */
  slack: Decimal;
}

const ZERO = decimal(0);

/** Undefined unless the quantity is one number that is meant exactly. */
export function amountOf(quantity: Quantity | undefined): Amount | undefined {
  if (quantity?.kind !== 'number' || quantity.approximate) return undefined;
  const { value, scale } = quantity;
  return { value, scale, slack: decimal(`0.${'0'.repeat(decimalPlaces(value))}5`) };
}

/** The same amounts in one scale: as they are when they share it. */
export function inOneScale(amounts: readonly Amount[]): Amount[] {
  if (amounts.every(({ scale }) => scale === amounts[0]?.scale)) return [...amounts];
  return amounts.map(({ value, scale, slack }) => {
    const factor = decimal(scale);
    return { value: multiplyDecimals(value, factor), scale: 1, slack: multiplyDecimals(slack, factor) };
  });
}

/** @param amounts - In one scale. */
export function sumOf(amounts: readonly Amount[]): Amount {
  return amounts.reduce((sum, each) => ({
    value: addDecimals(sum.value, each.value),
    scale: each.scale,
    slack: addDecimals(sum.slack, each.slack),
  }));
}

export function negated({ value, scale, slack }: Amount): Amount {
  return { value: negateDecimal(value), scale, slack };
}

/** Whether two amounts of one scale differ by more than rounding can explain. */
export function isApart(a: Amount, b: Amount): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

/** Whether the first is smaller than the second by more than rounding can explain. */
export function isBelow(a: Amount, b: Amount): boolean {
  const distance = subtractDecimals(b.value, a.value);
  return compareDecimals(distance, addDecimals(a.slack, b.slack)) > 0;
}

/** People and things are counted whole: nothing has been rounded. */
export function asCounted(amount: Amount): Amount {
  return amount.scale === 1 && decimalPlaces(amount.value) === 0 ? { ...amount, slack: ZERO } : amount;
}
