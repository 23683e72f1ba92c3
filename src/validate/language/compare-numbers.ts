// Which numbers of a text its other edition does not have. Where words may mean the same, nothing is said.
import { remember } from '../../lib/index.js';
import { type NumbersOfText, numbersOf, type SharedNumber } from './shared-numbers.js';

export interface NumberGap {
  /** As written; empty where the edition lacks it. */
  source: string;
  target: string;
  /** Offset in the translation, where it has a number of its own. */
  start: number | undefined;
}

/** More differences than these come from texts that say other things. */
const MOST_GAPS = 3;

export function compareNumbers(source: string, target: string): NumberGap[] {
  if (source === target) return [];
  const [own, other] = [numbersOf(source), numbersOf(target)];
  if (!own || !other) return [];
  const gaps = [...compareYears(own, other, source, target), ...compareCounts(own, other)];
  const found = gaps.length > 0 ? gaps : compareNumerals(own, other);
  return found.length > MOST_GAPS ? [] : found;
}

const yearsOf = ({ exact }: NumbersOfText) => exact.filter(({ isYear }) => isYear);
const countsOf = ({ exact }: NumbersOfText) => exact.filter(({ isYear }) => !isYear);

/** *I år*, *sama vuonna*, *since then*: words that a year may be told by. */
const YEAR_WORDS =
  /(?<!\p{L})(?:år|året|års|fjol|förra|samma|senast|sedan dess|då|vuo[nst]|vuode|viime|tänä|sama|tuolloin|silloin|year|same|last|then)/u;

function compareYears(own: NumbersOfText, other: NumbersOfText, source: string, target: string): NumberGap[] {
  const left = unmatched(yearsOf(own), other.exact);
  const right = unmatched(yearsOf(other), own.exact);
  if (left.length === right.length) return left.map(({ written }, index) => gapOf(written, right[index]));
  const lacking = YEAR_WORDS.test(target.toLowerCase()) ? [] : left;
  const added = YEAR_WORDS.test(source.toLowerCase()) ? [] : right;
  return [
    ...lacking.map(({ written }) => gapOf(written, undefined)),
    ...added.map((year) => gapOf('', year)),
  ];
}

function compareCounts(own: NumbersOfText, other: NumbersOfText): NumberGap[] {
  const left = unmatched(countsOf(own), other.exact);
  const right = unmatched(countsOf(other), own.exact);
  const lacking = left.filter((number) => !isAnswered(number, other));
  const added = right.filter((number) => !isAnswered(number, own));
  if (lacking.length === 0 && added.length === 0) return [];
  if (left.length === right.length) return left.map(({ written }, index) => gapOf(written, right[index]));
  const [lost, extra] = [lacking[0], added[0]];
  const isOne = lacking.length + added.length === 1 && Math.min(left.length, right.length) === 0;
  const numerals = (lost ? other : own).numerals();
  const [numeral] = numerals.length === 1 && isOne ? numerals : [];
  if (numeral && lost) return [{ source: lost.written, target: numeral.written, start: numeral.start }];
  if (numeral && extra) return [gapOf(numeral.written, extra)];
  return [
    ...lacking.map(({ written }) => gapOf(written, undefined)),
    ...added.map((number) => gapOf('', number)),
  ];
}

/** One is said in too many ways to be missed. */
function isAnswered({ readings, parts }: SharedNumber, { soft, exact }: NumbersOfText): boolean {
  if (readings.some((value) => value === '1' || soft().has(value))) return true;
  const isSaid = (part: string) => soft().has(part) || exact.some((other) => other.readings.includes(part));
  return parts?.every(isSaid) ?? false;
}

function gapOf(source: string, target: SharedNumber | undefined): NumberGap {
  return { source, target: target?.written ?? '', start: target?.start };
}

/** Each once, whatever how often it is said. */
function unmatched(numbers: readonly SharedNumber[], others: readonly SharedNumber[]): SharedNumber[] {
  const known = new Set(others.flatMap(({ readings, parts = [] }) => [...readings, ...parts]));
  const seen = new Set<string>();
  return numbers.filter(({ readings, parts }) => {
    const [first = ''] = readings;
    if (seen.has(first) || readings.some((value) => known.has(value))) return false;
    if (parts?.every((part) => known.has(part))) return false;
    seen.add(first);
    return true;
  });
}

/** *Mellan fyra ögon* is *kahden kesken*. */
const IDIOMS = /mellan fyra ögon|kahden kesken|between two|på alla fyra/u;

/** One numeral in each text, and nothing in either that the other's could mean. */
function compareNumerals(own: NumbersOfText, other: NumbersOfText): NumberGap[] {
  if (own.exact.length > 0 || other.exact.length > 0) return [];
  const [source, ...more] = own.numerals();
  if (!source || more.length > 0) return [];
  const [target, ...others] = other.numerals();
  if (!target || others.length > 0 || source.value === target.value) return [];
  if (other.soft().has(source.value) || own.soft().has(target.value)) return [];
  return [{ source: source.written, target: target.written, start: target.start }];
}

/** Whether a text says by an idiom of numbers what has none. */
export const hasNumberIdiom = remember((text) => IDIOMS.test(text.toLowerCase()));
