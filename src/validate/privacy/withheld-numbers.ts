// Numbers in a text that are values of its measure which the report withholds.
import { lowerCase, pushTo } from '../../lib/index.js';
import type { Measure, WithheldValue } from '../../model/index.js';
import { compareDecimals, type Decimal, decimal, type Quantity } from '../../quantity/index.js';
import { countWordsOf } from './count-words.js';

export interface WithheldNumber {
  /** Offset in the sentence. */
  start: number;
  length: number;
}

/** A value as a text could give it. */
interface Known {
  value: Decimal;
  isPercent: boolean;
}

const NUMBER =
  /(?<![\p{L}\d.,:/§–-]|\d[ \u00a0\u202f])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d{1,9}(?:[.,]\d{1,4})?)(?!\d|[.,:/]\d|\s?[–-]\s?\d)(\s?%|\s(?:procent|prosenttia|prosentin|percent|per cent)(?!\p{L}))?/gu;
const YEAR = /^(?:19|20)\d\d$/u;
const LONGEST_SENTENCE = 3000;

/** The withheld values of each measure, those that a text can give. */
export class WithheldNumbers {
  private readonly byMeasure = new Map<string, Known[]>();

  constructor(withheld: readonly WithheldValue[]) {
    for (const { measure, quantity } of withheld) {
      const known = knownFrom(quantity);
      if (known) pushTo(this.byMeasure, measure, known);
    }
  }

  get isEmpty(): boolean {
    return this.byMeasure.size === 0;
  }

  has(measure: Measure): boolean {
    return this.byMeasure.has(measure.id);
  }

  /**
   * Only numbers that count people, or what the measure counts, or nothing that is named.
   * @param sentence - In small letters.
   */
  in(sentence: string, language: string, measure: Measure): WithheldNumber[] {
    const known = this.byMeasure.get(measure.id) ?? [];
    if (sentence.length > LONGEST_SENTENCE || !/\d/u.test(sentence)) return [];
    return [...sentence.matchAll(NUMBER)].flatMap((match) => {
      const [written, digits = '', percent] = match;
      const value = decimalFrom(digits);
      if (!value || YEAR.test(digits)) return [];
      const isKnown = known.some(
        (each) => each.isPercent === (percent !== undefined) && compareDecimals(each.value, value) === 0,
      );
      if (!isKnown) return [];
      const before = sentence.slice(Math.max(0, match.index - 24), match.index);
      const after = sentence.slice(match.index + written.length);
      if (percent === undefined && !isCount(digits, before, after, language, measure)) return [];
      return [{ start: match.index, length: written.length }];
    });
  }
}

function knownFrom(quantity: Quantity): Known | undefined {
  if (quantity.kind === 'fraction') return { value: quantity.numerator, isPercent: false };
  if (quantity.kind !== 'number' || quantity.scale !== 1) return undefined;
  return { value: quantity.value, isPercent: quantity.unit === '%' };
}

function decimalFrom(digits: string): Decimal | undefined {
  const plain = digits.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? decimal(plain) : undefined;
}

/** *12 barn*, *12 av 40*, *12.*, and the unit of the measure itself; not *12 dagar*, *§ 12* or *mål 3*. */
function isCount(digits: string, before: string, after: string, language: string, measure: Measure): boolean {
  const { people, between, notAfter } = countWordsOf(language);
  if (/§\s?$/u.test(before) || new RegExp(String.raw`(?<!\p{L})${notAfter}\s?$`, 'u').test(before))
    return false;
  if (new RegExp(String.raw`^\s(?:${between}\s)?(?:${people})(?!\p{L})`, 'u').test(after)) return true;
  const unit = lowerCase(measure.unitOfValue ?? '');
  if (unit !== '' && after.trimStart().startsWith(unit)) return true;
  // A single digit without a word behind it may be anything.
  return digits.length > 1 && /^\s*(?:$|[.!?;,)](?!\d))|^\s(?:av|of|och|ja|and)(?!\p{L})/u.test(after);
}
