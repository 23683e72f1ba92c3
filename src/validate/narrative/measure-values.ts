// All that a measure's numbers can be quoted as: its values, targets and forecasts, and what follows from two of them.
import type { Measure } from '../../model/index.js';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  decimalPlaces,
  multiplyDecimals,
  type Quantity,
  readUnit,
  roundHalfAwayFromZero,
  subtractDecimals,
} from '../../quantity/index.js';
import type { Mention } from './mentions.js';

/** A value as a plain number in its unit, with whose and when it is. */
export interface KnownValue {
  value: Decimal;
  group: string;
  /** Id and year of the period; undefined for a target without one, and for a baseline. */
  period: string | undefined;
  year: number | undefined;
  /** Of the period; August alone ends with the first eight months. */
  lastDay: string | undefined;
  /** As written in the table. */
  text: string;
  /** What the number in the table is multiplied by: 1 000 000 for mnkr. */
  scale: number;
  isOutcome: boolean;
}

export interface MeasureValues {
  units: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  values: KnownValue[];
  /** As many as the most exact outcome has; a text may be more exact than the table. */
  decimals: number;
}

const HUNDRED = decimal(100);

export function valuesOf(measure: Measure): MeasureValues {
  const units = new Set<string>();
  const declared = measure.unitOfValue === undefined ? undefined : readUnit(measure.unitOfValue)?.unit;
  if (declared !== undefined) units.add(declared);
  const values: KnownValue[] = [];
  const add = (quantity: Quantity, about: Omit<KnownValue, 'value' | 'scale'>) => {
    const scale = 'scale' in quantity ? quantity.scale : 1;
    for (const value of numbersOf(quantity, units)) values.push({ value, scale, ...about });
  };
  for (const { quantity, group, period, text } of measure.observations)
    add(quantity, { group, period: period.id, year: period.year, lastDay: period.to, text, isOutcome: true });
  const others = [...measure.targets, ...measure.forecastValues];
  for (const { quantity, group, period, text } of others)
    add(quantity, {
      group,
      period: period?.id,
      year: period?.year,
      lastDay: period?.to,
      text,
      isOutcome: false,
    });
  for (const reading of [measure.baseline, measure.partlyFrom]) {
    const about = {
      group: 'total',
      period: undefined,
      year: undefined,
      lastDay: undefined,
      isOutcome: false,
    };
    if (reading) add(reading.quantity, { ...about, text: reading.text });
  }
  const outcomes = values.filter(({ isOutcome }) => isOutcome);
  const decimals = Math.max(0, ...outcomes.map(({ value }) => decimalPlaces(value)));
  const groups = new Set(measure.observations.map(({ group }) => group));
  return { units, groups, values, decimals };
}

/** The numbers that a quantity shows; a fraction is also its percentage. */
function numbersOf(quantity: Quantity, units: Set<string>): Decimal[] {
  if ('scale' in quantity && quantity.unit !== undefined) units.add(quantity.unit);
  switch (quantity.kind) {
    case 'number':
    case 'bound':
      return [scaled(quantity.value, quantity.scale)];
    case 'range':
      return [quantity.low, quantity.high].map((value) => scaled(value, quantity.scale));
    case 'change':
      return [quantity.from, quantity.to].map(({ value }) => scaled(value, quantity.scale));
    case 'fraction': {
      const { numerator, denominator } = quantity;
      units.add('%');
      const percent = { numerator: multiplyDecimals(numerator, HUNDRED), denominator };
      return [numerator, denominator, roundHalfAwayFromZero(percent, 1)];
    }
    default:
      return [];
  }
}

function scaled(value: Decimal, scale: number): Decimal {
  return scale === 1 ? value : multiplyDecimals(value, decimal(scale));
}

/**
 * Whether the text's number is this value, rounded to as many decimals as the text has.
 * @param most - Decimals of the measure, beyond which a more exact text is not compared.
 */
export function isQuoted({ value, scale }: Mention, known: Decimal, most: number): boolean {
  const decimals = scale === 1 ? Math.min(decimalPlaces(value), most) : decimalPlaces(value);
  // A text says *underskott* and no minus.
  const inScale = { numerator: magnitude(known), denominator: decimal(scale) };
  return (
    compareDecimals(roundHalfAwayFromZero(value, decimals), roundHalfAwayFromZero(inScale, decimals)) === 0
  );
}

/** Without its sign. */
export function magnitude(value: Decimal): Decimal {
  return value.startsWith('-') ? (value.slice(1) as Decimal) : value;
}

/** Longer series are not searched for what follows from two of their values. */
const MOST_PAIRED = 60;

/** What must be said where a number is reckoned from others; a few small numbers make nearly any other. */
const IS_DIFFERENCE =
  /(?<!\p{L})(?:skill\p{L}*|mellan|gap\p{L}*|enhet(?:er)?|steg|ök\p{L}*|minsk\p{L}*|fler|färre|högre|lägre|mer|mindre|bättre|sämre|ero|erot|välillä|enemmän|vähemmän|nous\p{L}*|lask\p{L}*|kasvo\p{L}*|differ\p{L}*|between|points?|increase\p{L}*|decrease\p{L}*|more|less|fewer|higher|lower)(?!\p{L})/u;
const IS_SUM =
  /(?<!\p{L})(?:tillsammans|sammanlagt|sammantaget|totalt|båda|summa\p{L}*|eller|yhteensä|molem\p{L}*|tai|together|total|both|combined|or)(?!\p{L})/u;
const IS_REST =
  /(?<!\p{L})(?:inte|ej|utan|övriga|resten|återstående|saknar|ei|eivät|muut|muista|loput|ilman|not|no|without|others?|rest|remaining|lack)(?!\p{L})/u;

/**
 * Differences of two values, sums of two of one period, and what is left to a hundred percent, where the sentence
 * speaks of such a thing.
 * @param sentence - In small letters.
 */
export function isDerived(
  mention: Mention,
  sentence: string,
  { values, units, decimals }: MeasureValues,
): boolean {
  if (values.length > MOST_PAIRED) return true;
  const [isDifference, isSum, isRest] = [IS_DIFFERENCE, IS_SUM, IS_REST].map((words) => words.test(sentence));
  if (!isDifference && !isSum && !isRest) return false;
  const isThis = (value: Decimal) => isQuoted(mention, magnitude(value), decimals);
  const isPercent = units.has('%');
  return values.some(
    (one, index) =>
      (isRest && isPercent && isThis(subtractDecimals(HUNDRED, one.value))) ||
      values
        .slice(index + 1)
        .some(
          (other) =>
            (isDifference && isThis(subtractDecimals(one.value, other.value))) ||
            (isSum && one.period === other.period && isThis(addDecimals(one.value, other.value))),
        ),
  );
}
