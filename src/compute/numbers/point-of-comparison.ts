// The earlier value that a value is compared with, by the policy's named point; and whether the two may be compared.
import type { Measure, MethodBreak, Observation, Period, Reading, TrendRule } from '../../model/index.js';
import { observationFor } from './find-values.js';
import { yearsBefore } from './years-before.js';

export interface EarlierValue extends Reading {
  period: Period | undefined;
}

export interface ValueInSeries {
  to: Observation | undefined;
  /** All values of the same speaker and group. */
  series: readonly Observation[];
  baseline: EarlierValue | undefined;
}

/** A count that grows through the year is compared only with one that has grown for as long. */
export function pointOfComparison(
  { to, series, baseline }: ValueInSeries,
  { accumulates }: Measure,
  { against }: TrendRule,
): EarlierValue | undefined {
  if (against === 'baseline') return baseline;
  if (!to) return undefined;
  if (against === 'samePeriod') return observationFor(series, yearsBefore(to.period, 1), accumulates);
  const before = series.filter(
    ({ period, quantity }) =>
      period.to < to.period.to &&
      quantity.kind !== 'missing' &&
      (!accumulates || period.months === to.period.months),
  );
  return before.reduce<Observation | undefined>(
    (latest, each) => (latest && isLater(latest.period, each.period) ? latest : each),
    undefined,
  );
}

function isLater(a: Period, b: Period): boolean {
  return a.to > b.to || (a.to === b.to && a.months >= b.months);
}

/** Whether the method was changed between the two. */
export function isBroken({ methodBreaks }: Measure, from: Period | undefined, to: Period): boolean {
  return methodBreaks.some((each) => liesBetween(each, from, to));
}

/** A baseline without a period was measured in the old way. */
function liesBetween({ period }: MethodBreak, from: Period | undefined, to: Period): boolean {
  const first = period.months >= 12 ? period.from : period.to;
  return to.to >= first && (from === undefined || from.to < first);
}
