// A table that completes a measure written elsewhere need not repeat its unit.
import { type Quantity, readUnit } from '../../quantity/index.js';
import type { MeasureNumbers, Reading } from '../numbers.js';

/** The numbers of a statement that declares no unit, in the unit of its measure; values with a unit keep it. */
export function inUnitOf(measure: MeasureNumbers, numbers: MeasureNumbers): MeasureNumbers {
  if (numbers.unitOfValue !== undefined || measure.unitOfValue === undefined) return numbers;
  const known = readUnit(measure.unitOfValue);
  if (!known) return numbers;
  const { unit, scale = 1 } = known;
  // In place: a value is known to its unit by what it is.
  const values: Reading[] = [...numbers.observations, ...numbers.targets, ...numbers.forecastValues];
  for (const value of values) {
    const { quantity } = value;
    if (isBare(quantity)) value.quantity = { ...quantity, ...(unit === undefined ? {} : { unit }), scale };
  }
  return numbers;
}

type Bare = Extract<Quantity, { kind: 'number' | 'range' | 'bound' }>;

function isBare(quantity: Quantity): quantity is Bare {
  const isCounted = quantity.kind === 'number' || quantity.kind === 'range' || quantity.kind === 'bound';
  return isCounted && quantity.unit === undefined && quantity.scale === 1;
}
