// Values, periods, percentages and groups as a reader of one language writes them.
import { type NumbersResult, percentOfResult, type ValueUsed } from '../compute/index.js';
import { groupLabel } from '../i18n/index.js';
import { followsLater, type Measure, parsePeriod } from '../model/index.js';
import {
  decimal,
  isUnsaid,
  type Quantity,
  type Ratio,
  roundHalfAwayFromZero,
  writeNumber,
  writeQuantity,
} from '../quantity/index.js';
import { type Directory, textIn } from './directory.js';

/** A value as a reader of this language writes it, with the measure's decimals. */
export function valueText(
  quantity: Quantity,
  measure: Measure | undefined,
  { locale, language }: Pick<Directory, 'locale' | 'language'>,
): string {
  const unitWord = measure?.unitByLanguage[language];
  return writeQuantity(quantity, locale, {
    unitWord,
    counts: 'bare',
    ...(measure?.decimals === undefined ? {} : { decimals: measure.decimals }),
  });
}

export function valueInWords(
  used: ValueUsed,
  measure: Measure | undefined,
  directory: Directory,
): { value: string; period: string | undefined } {
  return {
    value: valueText(used.quantity, measure, directory),
    period: used.period === undefined ? undefined : periodText(used.period, directory),
  };
}

/** Whether there is no value because the measure is reported when the year is over; a reason of its own is told as it is. */
export function isAwaited(
  outcome: ValueUsed | undefined,
  measure: Measure | undefined,
  { scores }: Pick<Directory, 'scores'>,
): boolean {
  return measure !== undefined && followsLater(measure, scores.kind) && isUnsaid(outcome);
}

/** `2016-T2` as *januari–augusti 2016*. */
export function periodText(id: string, { formats }: Directory): string {
  const period = parsePeriod(id);
  return period ? formats.period(period) : id;
}

/** Fulfilment in percent, without the sign: as exact as the limits that held need it. */
export function percentText(result: NumbersResult, { locale }: Directory): string | undefined {
  const percent = percentOfResult(result);
  return percent && writeNumber(percent, locale);
}

/** The author's word for a group, or ours. */
export function groupName(group: string, measure: Measure | undefined, directory: Directory): string {
  const own = measure?.groups.find(({ id }) => id === group);
  const written = textIn(own?.text, directory.language, directory.languages);
  return written ?? groupLabel(group, directory.labels) ?? group;
}

/** Without decimals that say nothing: 80, not 80.0. */
export function numberText(value: Ratio['numerator'], { locale }: Directory): string {
  const whole = roundHalfAwayFromZero(value);
  const isWhole = value.replace(/\.0+$/u, '') === whole;
  return writeNumber(isWhole ? whole : value, locale);
}

export function asRatio(value: number): Ratio {
  return { numerator: decimal(value), denominator: decimal(1) };
}
