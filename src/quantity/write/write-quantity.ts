// A quantity in the words and signs of one locale; the reader reads it back as the same quantity.
import { compareDecimals, type Decimal, ONE, ZERO } from '../decimal.js';
import type {
  BoundQuantity,
  ChangeQuantity,
  Counted,
  FractionQuantity,
  MissingQuantity,
  NumberQuantity,
  Quantity,
  RangeQuantity,
  RankQuantity,
  VerbalQuantity,
} from '../quantity.js';
import { UNITS, type WritingLanguage } from '../units.js';
import { writeDate, writePeriod, writeTime } from './write-date.js';
import { writeNumber } from './write-number.js';
import { withUnit } from './write-unit.js';
import { WRITING_WORDS, type WritingWords } from './write-words.js';

export type WritingLocale = 'sv-SE' | 'sv-FI' | 'fi-FI' | 'en';

export interface WritingOptions {
  /** Rounds values half away from zero to so many decimals; without it they stand as exact as they were given. */
  decimals?: number;
  /** False leaves unit and scale out, where a column heading or label says them. Default true. */
  unit?: boolean;
  /** The author's word for the unit in this language, written for a unit that is not one of ours. */
  unitWord?: string | undefined;
  /** False leaves out the year that the value is for. Default true. */
  asOf?: boolean;
  /** `signs` writes ≥, ≤, < and > for bounds; default `words`: *minst*, *enintään*. */
  bounds?: 'words' | 'signs';
  /**
   * `bare` writes a count without a word where the language has none that suits people and applications alike:
   * *41*, not *41 pcs*. To read it back the context must say that it is a count. Default `words`.
   */
  counts?: 'words' | 'bare';
}

/** What the parts of this file pass on. */
interface Pen extends WritingOptions {
  locale: WritingLocale;
  language: WritingLanguage;
}

const SIGNS = { '>=': '≥', '<=': '≤', '<': '<', '>': '>' };

/**
 * Writes a quantity by the conventions of `Intl`: decimal comma, U+2212 and U+00A0 in Swedish and Finnish.
 * Finnish fractions are written 5/6; to read them back the context must say that the cell holds a fraction.
 */
export function writeQuantity(
  quantity: Quantity,
  locale: WritingLocale,
  options: WritingOptions = {},
): string {
  const language = locale === 'en' ? 'en' : locale === 'fi-FI' ? 'fi' : 'sv';
  const pen: Pen = { ...options, locale, language };
  switch (quantity.kind) {
    case 'number':
    case 'range':
    case 'bound':
      return writeCounted(quantity, pen);
    case 'rank':
      return withYear(writeRank(quantity, pen), quantity.asOf, pen);
    case 'fraction':
      return withYear(writeFraction(quantity, pen), quantity.asOf, pen);
    case 'change':
      return writeChange(quantity, pen);
    case 'verbal':
      return writeVerbal(quantity, pen);
    case 'date':
      return writeDate(quantity, language);
    case 'period':
      return writePeriod(quantity, language);
    case 'time':
      return writeTime(quantity, language);
    case 'missing':
      return writeMissing(quantity, WRITING_WORDS[language]);
    case 'several':
      return quantity.cells.join(' · ');
    case 'text':
      return quantity.text;
  }
}

function writeCounted(quantity: NumberQuantity | RangeQuantity | BoundQuantity, pen: Pen): string {
  const words = WRITING_WORDS[pen.language];
  const about = quantity.approximate ? `${words.about} ` : '';
  const among = quantity.among === undefined ? '' : ` ${words.among(quantity.among)}`;
  return withYear(
    `${operatorOf(quantity, pen)}${about}${writeValue(quantity, pen)}${among}`,
    quantity.asOf,
    pen,
  );
}

function operatorOf(quantity: { op?: BoundQuantity['op'] } | object, pen: Pen): string {
  const op = 'op' in quantity ? quantity.op : undefined;
  if (op === undefined) return '';
  return `${pen.bounds === 'signs' ? SIGNS[op] : WRITING_WORDS[pen.language].bound[op]} `;
}

function writeValue(quantity: NumberQuantity | RangeQuantity | BoundQuantity, pen: Pen): string {
  if (quantity.kind !== 'range') {
    const plus = quantity.kind === 'number' && quantity.growth ? '+' : '';
    return writeMeasured(quantity.value, quantity, pen, plus);
  }
  const isNegative = compareDecimals(quantity.low, ZERO) < 0;
  const digits = [quantity.low, quantity.high].map((end) => writeNumber(end, pen.locale, pen.decimals));
  return inUnit(digits.join(isNegative ? ' – ' : '–'), false, quantity, pen);
}

function writeMeasured(value: Decimal, counted: Counted, pen: Pen, plus = ''): string {
  const digits = plus + writeNumber(value, pen.locale, pen.decimals);
  return inUnit(digits, compareDecimals(value, ONE) === 0, counted, pen);
}

function inUnit(digits: string, isOne: boolean, counted: Counted, pen: Pen): string {
  if (pen.unit === false) return digits;
  return withUnit(
    digits,
    isOne,
    { ...counted, unit: writtenUnit(counted.unit, pen) },
    pen.language,
    pen.unitWord,
  );
}

/** Without the word for pieces, where it is to be left out. */
function writtenUnit(unit: string | undefined, { counts, language }: Pen): string | undefined {
  const isLeftOut = counts === 'bare' && language === 'en';
  return isLeftOut ? unit?.replace(/^count(?=\/|$)/u, '') : unit;
}

function withYear(text: string, asOf: string | undefined, pen: Pen): string {
  return asOf === undefined || pen.asOf === false ? text : `${text} (${asOf})`;
}

function writeRank({ place, of, op }: RankQuantity, pen: Pen): string {
  const words = WRITING_WORDS[pen.language];
  if (op) return words.best(String(place));
  return words.rank(String(place), of === undefined ? undefined : String(of));
}

function writeFraction(quantity: FractionQuantity, pen: Pen): string {
  const words = WRITING_WORDS[pen.language];
  const [part, whole] = [quantity.numerator, quantity.denominator].map((end) => writeNumber(end, pen.locale));
  const thing = writtenUnit(quantity.unit, pen) ?? '';
  const unit = thing === '' ? '' : ` ${UNITS[thing]?.[pen.language][1] ?? thing}`;
  const among = quantity.among === undefined ? '' : ` ${words.among(quantity.among)}`;
  const about = quantity.approximate ? `${words.about} ` : '';
  return `${operatorOf(quantity, pen)}${about}${words.fraction(part ?? '', whole ?? '')}${unit}${among}`;
}

function writeChange(quantity: ChangeQuantity, pen: Pen): string {
  const about = quantity.approximate ? `${WRITING_WORDS[pen.language].about} ` : '';
  const [from, to] = [quantity.from, quantity.to].map((end) =>
    withYear(about + writeMeasured(end.value, quantity, pen), end.asOf, pen),
  );
  return WRITING_WORDS[pen.language].change(from ?? '', to ?? '');
}

function writeVerbal({ direction, by, rest }: VerbalQuantity, pen: Pen): string {
  const words = WRITING_WORDS[pen.language];
  const amount = by === undefined ? '' : ` ${words.by(writeCounted(by, pen))}`;
  return `${words.verbal[direction]}${amount}${rest === undefined ? '' : ` ${rest}`}`;
}

function writeMissing({ reason, what, firstYear }: MissingQuantity, words: WritingWords): string {
  if (what === 'rank') return '–/–';
  return firstYear === undefined ? words.missing[reason] : words.firstIn(firstYear);
}
