// Values as a reader of the report's language writes them: digits, unit and scale, missing values in words.

import type { Measure } from '../model/index.js';
import {
  type Counted,
  compareDecimals,
  type Decimal,
  decimal,
  type Quantity,
  type WritingLocale,
  type WritingOptions,
  writeNumber,
  writeQuantity,
} from '../quantity/index.js';
import type { ViewContext } from './context.js';

/** Digits and signs go by the four locales that the program writes; an unknown language gets English ones. */
export function writingLocale(language: string): WritingLocale {
  const tag = language.toLowerCase();
  if (tag.startsWith('fi')) return 'fi-FI';
  if (tag.startsWith('sv')) return tag.endsWith('-fi') ? 'sv-FI' : 'sv-SE';
  return 'en';
}

/**
 * One value of a measure, with its unit.
 * @param value - As read; `text` as its author wrote it.
 */
export function valueText(
  value: { quantity: Quantity; text: string },
  measure: Pick<Measure, 'unitOfValue' | 'decimals'> & Partial<Pick<Measure, 'unitByLanguage'>>,
  { language }: Pick<ViewContext, 'language'>,
  options: Omit<WritingOptions, 'decimals'> = {},
): string {
  const quantity = inWords(value.quantity);
  if (quantity.kind === 'text' || quantity.kind === 'several') return value.text;
  const { decimals, unitByLanguage } = measure;
  const unitWord = unitByLanguage?.[language];
  const unitOfValue = measure.unitOfValue === undefined ? undefined : (unitWord ?? measure.unitOfValue);
  const written = withMinus(
    writeQuantity(quantity, writingLocale(language), {
      ...(decimals === undefined ? {} : { decimals }),
      unitWord,
      counts: 'bare',
      ...options,
    }),
  );
  // *plats 16 av 26*: a number alone at the end of a line would be read as another.
  if (quantity.kind === 'rank') return written.replaceAll(' ', '\u00A0');
  const lacksUnit = isCounted(quantity) && quantity.unit === undefined && options.unit !== false;
  return lacksUnit && unitOfValue !== undefined ? `${written}\u00A0${unitOfValue}` : written;
}

/** A missing place is said in the words for missing values; its sign is for those who read it back. */
function inWords(quantity: Quantity): Quantity {
  return quantity.kind === 'missing' ? { ...quantity, what: undefined } : quantity;
}

/** As a target is shown: where lower is better, a number alone is the most that it may be; nought says that by itself. */
export function asTarget<Value extends { quantity: Quantity }>(
  target: Value,
  { direction }: Pick<Measure, 'direction'>,
): Value {
  const { quantity } = target;
  if (quantity.kind !== 'number' || quantity.growth || direction !== 'lower') return target;
  if (compareDecimals(quantity.value, decimal(0)) === 0) return target;
  return { ...target, quantity: { ...quantity, kind: 'bound', op: '<=' } };
}

/** A bare number with a true minus sign, always with so many decimals. */
export function amountText(
  value: Decimal,
  decimals: number,
  { language }: Pick<ViewContext, 'language'>,
): string {
  return withMinus(writeNumber(value, writingLocale(language), decimals));
}

/** An amount of money with unit and scale. */
export function moneyText(
  value: Decimal,
  decimals: number,
  counted: Pick<Counted, 'unit' | 'scale'>,
  { language }: Pick<ViewContext, 'language'>,
): string {
  return withMinus(
    writeQuantity({ kind: 'number', value, ...counted }, writingLocale(language), { decimals }),
  );
}

/** *mnkr*, *milj. €*, *SEK million*: what stands around the digits. */
export function unitText(
  counted: Pick<Counted, 'unit' | 'scale'>,
  { language }: Pick<ViewContext, 'language'>,
  unitWord?: string,
): string {
  const two: Quantity = { kind: 'number', value: decimal(2), ...counted };
  return writeQuantity(two, writingLocale(language), { unitWord, counts: 'bare' })
    .replace('2', ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function isCounted(quantity: Quantity): quantity is Quantity & Counted {
  return quantity.kind === 'number' || quantity.kind === 'range' || quantity.kind === 'bound';
}

/** English conventions have a hyphen, which is too short to be seen in a column of figures. */
function withMinus(text: string): string {
  return text.replace(/-(?=\d)/gu, (sign, position: number) =>
    position === 0 || /[\s(]/u.test(text[position - 1] ?? '') ? '\u2212' : sign,
  );
}
