// What a value says of how many people there are: nothing, a count, or a part of a count.

import type { Measure } from '../../model/index.js';
import { decimalPlaces, isKnownUnit, PEOPLE, type Quantity, readUnit } from '../../quantity/index.js';
import { isSmall, type SmallCountRule } from '../table/count-table.js';
import type { CountKind } from './measured-cell.js';

/** By layer; `undefined` values: the author tells that it is small, not how small. */
export interface ReadCount {
  kind: CountKind;
  values: readonly (number | undefined)[];
  /** To be withheld whatever its values: less than the threshold is all that it says, or a share of very few. */
  isSmall: boolean;
}

/** What the values of a measure are counted in. */
export interface CountedIn {
  /** Our id, or the author's own word. */
  unit: string | undefined;
  /** Some of its bare numbers have decimals: they are no counts. */
  hasDecimals: boolean;
}

export function countedIn(measure: Measure): CountedIn {
  const unit = measure.unitOfValue === undefined ? undefined : readUnit(measure.unitOfValue)?.unit;
  const own = unit ?? measure.unitOfValue;
  const hasDecimals = measure.observations.some(
    ({ quantity }) =>
      quantity.kind === 'number' &&
      (quantity.unit ?? own) === own &&
      quantity.scale === 1 &&
      decimalPlaces(quantity.value) > 0,
  );
  return { unit: own, hasDecimals };
}

/**
 * People, or something that is counted in the author's own word, or in none; not money, days, rates, points or places.
 */
function isCountUnit(unit: string | undefined): boolean {
  if (unit === undefined) return true;
  return !unit.includes('/') && (PEOPLE.has(unit) || unit === 'count' || !isKnownUnit(unit));
}

/** @returns Undefined for what is no count and no share of one; shares in percent are read by `readPercent`. */
export function readCount(
  quantity: Quantity,
  counted: CountedIn,
  rule: SmallCountRule,
): ReadCount | undefined {
  switch (quantity.kind) {
    case 'number': {
      const value = quantity.growth ? undefined : wholeNumber(quantity.value, quantity.scale);
      const isCount = value !== undefined && isCounted(quantity.unit, counted);
      return isCount ? { kind: 'count', values: [value], isSmall: isSmall(value, rule) } : undefined;
    }
    case 'bound':
    case 'range': {
      const isUpper = quantity.kind === 'range' || quantity.op === '<' || quantity.op === '<=';
      const most = wholeNumber(quantity.kind === 'range' ? quantity.high : quantity.value, quantity.scale);
      const isFew = isUpper && most !== undefined && most <= rule.threshold;
      return isFew && isCounted(quantity.unit, counted)
        ? { kind: 'count', values: [undefined], isSmall: true }
        : undefined;
    }
    case 'fraction': {
      const [some, all] = [wholeNumber(quantity.numerator, 1), wholeNumber(quantity.denominator, 1)];
      if (some === undefined || all === undefined || some > all || !isCountUnit(quantity.unit))
        return undefined;
      return shareOf('fraction', some, all, rule);
    }
    default:
      return undefined;
  }
}

function isCounted(unit: string | undefined, counted: CountedIn): boolean {
  const own = unit ?? counted.unit;
  return isCountUnit(own) && !(counted.hasDecimals && (own === undefined || own === 'count'));
}

function shareOf(kind: CountKind, some: number, all: number, rule: SmallCountRule): ReadCount {
  const values = [some, all - some];
  return { kind, values, isSmall: values.some((value) => isSmall(value, rule)) };
}

/** A percentage of so many: what it comes to in people, as far as its digits tell. */
export function readPercent(quantity: Quantity, base: number, rule: SmallCountRule): ReadCount | undefined {
  if (quantity.kind !== 'number' || quantity.unit !== '%' || quantity.growth) return undefined;
  const percent = Number(quantity.value);
  if (!(percent >= 0 && percent <= 100)) return undefined;
  const some = Math.round((percent * base) / 100);
  const half = 0.5 / 10 ** decimalPlaces(quantity.value);
  const least = Math.max(0, Math.ceil(((percent - half) * base) / 100 - 1e-9));
  const most = Math.min(base, Math.floor(((percent + half) * base) / 100 + 1e-9));
  const tellsFew = (low: number, high: number) =>
    low < rule.threshold &&
    !(high === 0 && rule.zeros === 'show') &&
    !(low <= 0 && high >= rule.threshold - 1);
  const tells = tellsFew(Math.min(least, some), Math.max(most, some)) || tellsFew(base - most, base - least);
  return { kind: 'percent', values: [some, base - some], isSmall: tells || isSmall(base, rule) };
}

function wholeNumber(written: string, scale: number): number | undefined {
  const value = Number(written) * scale;
  return Number.isSafeInteger(value) && value >= 0 && (scale !== 1 || !written.includes('.'))
    ? value
    : undefined;
}
