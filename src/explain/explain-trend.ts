// How a value has moved: from what, to what, by how much, and what counts as unchanged.
import type { TrendResult, ValueUsed } from '../compute/index.js';
import type { Measure } from '../model/index.js';
import {
  compareDecimals,
  compareRatios,
  type Decimal,
  decimal,
  decimalPlaces,
  divideRatios,
  type NumberQuantity,
  percentOfRatio,
  type Quantity,
  type Ratio,
  rankPercentile,
  ratioOf,
  roundHalfAwayFromZero,
  scaleRatio,
  subtractDecimals,
  writeNumber,
  writeQuantity,
} from '../quantity/index.js';
import type { Directory } from './directory.js';
import type { Explanation } from './explanation.js';
import { asRatio, numberText, valueInWords } from './value-text.js';

/** One line with the trend, and below it what it rests on. */
export function explainTrend(result: TrendResult, measure: Measure, directory: Directory): Explanation[] {
  const { trend, none, against, to } = result;
  const say = directory.words.numbers;
  if (trend === undefined) {
    // Where there is no value there is nothing that could have moved.
    if (none === undefined || !to || to.quantity.kind === 'missing') return [];
    return [{ text: say.noTrend(none, against), children: [] }];
  }
  return [
    {
      text: say.trend(directory.labels[`trend.${trend}`], against),
      place: result.from?.place,
      children: trendLines(result, measure, directory).map((text) => ({ text, children: [] })),
    },
  ];
}

/** What a trend rests on, line by line. */
export function trendLines(
  result: TrendResult,
  measure: Measure | undefined,
  directory: Directory,
): string[] {
  const { from, to, tolerance, placesChanged, isStrong, compared } = result;
  const say = directory.words.numbers;
  const value = (used: ValueUsed) => valueInWords(used, measure, directory);
  const lines: string[] = [];
  if (from && to) {
    const { change, share } = changeOf(result, from.quantity, to.quantity, directory);
    lines.push(say.change(value(from), value(to), change, share));
  }
  if (compared === 'percentile') lines.push(...percentileLines(result, directory));
  lines.push(onePlaceLine(result, directory) ?? toleranceLine(tolerance, directory));
  if (isStrong) lines.push(say.strong);
  if (placesChanged) lines.push(say.placesChanged(String(placesChanged.from), String(placesChanged.to)));
  return lines;
}

function toleranceLine(tolerance: number, directory: Directory): string {
  return directory.words.numbers.tolerance(numberText(percentOfRatio(asRatio(tolerance), 1), directory));
}

/** Ranks have a tolerance of their own, one place of those that take part now; where it is the larger of the two. */
function onePlaceLine(
  { from, to, compared, tolerance }: TrendResult,
  directory: Directory,
): string | undefined {
  if (compared !== 'percentile' || from?.quantity.kind !== 'rank' || to?.quantity.kind !== 'rank')
    return undefined;
  const before = rankPercentile(from.quantity);
  if (!before || !to.quantity.of) return undefined;
  const onePlace = ratioOf(decimal(100), decimal(to.quantity.of));
  if (compareRatios(scaleRatio(before, decimal(tolerance)), onePlace) >= 0) return undefined;
  const points: NumberQuantity = { kind: 'number', value: rounded(onePlace), unit: 'pp', scale: 1 };
  return directory.words.numbers.onePlace(writeQuantity(points, directory.locale));
}

function percentileLines({ from, to }: TrendResult, directory: Directory): string[] {
  const [before, now] = [from, to].map((used) => {
    const percentile = used?.quantity.kind === 'rank' ? rankPercentile(used.quantity) : undefined;
    return percentile && writeNumber(roundHalfAwayFromZero(percentile, 1), directory.locale);
  });
  return before && now ? [directory.words.numbers.percentiles(before, now)] : [];
}

/** The change with its sign, in what the values are written in; and in percent of the earlier value. */
function changeOf(
  { change, compared }: TrendResult,
  from: Quantity,
  to: Quantity,
  directory: Directory,
): { change: string; share: string | undefined } {
  if (compared === 'value' && from.kind === 'number' && to.kind === 'number' && from.scale === to.scale) {
    const difference = subtractDecimals(to.value, from.value);
    return {
      change: signed({ ...to, value: difference }, directory),
      share: shareOf(difference, from.value, directory),
    };
  }
  const points: NumberQuantity = { kind: 'number', value: rounded(change), unit: 'pp', scale: 1 };
  return { change: signed(points, directory), share: undefined };
}

/** Percentages differ in percentage points. */
function signed({ value, unit, scale }: NumberQuantity, { locale }: Directory): string {
  const change: NumberQuantity = { kind: 'number', value, unit: unit === '%' ? 'pp' : unit, scale };
  return writeQuantity(isAbove(value) ? { ...change, growth: true } : change, locale);
}

function shareOf(difference: Decimal, from: Decimal, directory: Directory): string | undefined {
  if (compareDecimals(from, decimal(0)) === 0) return undefined;
  const one = decimal(1);
  const magnitude = decimal(from.replace('-', ''));
  const percent = percentOfRatio(divideRatios(ratioOf(difference, one), ratioOf(magnitude, one)), 1);
  return `${isAbove(percent) ? '+' : ''}${writeNumber(percent, directory.locale, decimalPlaces(percent))}`;
}

function isAbove(value: Decimal): boolean {
  return compareDecimals(value, decimal(0)) > 0;
}

function rounded(change: Ratio | undefined): Decimal {
  return change ? roundHalfAwayFromZero(change, 1) : decimal(0);
}
