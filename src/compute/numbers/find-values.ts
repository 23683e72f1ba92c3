// Which value, which target and which forecast a publication speaks of.
import { type ForecastValue, type Observation, type Period, type Target, TOTAL } from '../../model/index.js';
import { isUnsaid } from '../../quantity/index.js';

/**
 * The value of the period: the same one, else one that ends on the same day; of several, that of the longest time.
 * @param isGrowing - A count that grows through the year: what it came to in a shorter time is another value.
 */
export function observationFor(
  values: readonly Observation[] | undefined,
  period: Period,
  isGrowing: boolean | undefined,
): Observation | undefined {
  const same = values?.find((value) => value.period.id === period.id);
  if (same) return same;
  const isAsLong = ({ months }: Period) => !isGrowing || months === period.months;
  const ending = values?.filter((value) => value.period.to === period.to && isAsLong(value.period)) ?? [];
  return ending.reduce<Observation | undefined>(
    (longest, value) => (longest && longest.period.months >= value.period.months ? longest : value),
    undefined,
  );
}

/**
 * The target of a group, else that of the total: for the very period, else for its year, else the only one without a
 * period. A dash is no target, while a word for *no target* says that there is none.
 * @param periods - The first one that has a target decides.
 */
export function targetFor(
  targets: ReadonlyMap<string, readonly Target[]>,
  group: string,
  periods: readonly Period[],
): Target | undefined {
  const own = targetAmong(targets.get(group) ?? [], periods);
  return own ?? (group === TOTAL ? undefined : targetAmong(targets.get(TOTAL) ?? [], periods));
}

function targetAmong(targets: readonly Target[], periods: readonly Period[]): Target | undefined {
  const stated = targets.filter((target) => !isUnsaid(target));
  for (const { id, year } of periods) {
    const found =
      stated.find(({ period }) => period?.id === id) ??
      stated.find(({ period }) => period?.months === 12 && period.year === year);
    if (found) return found;
  }
  const [undated, another] = stated.filter(({ period }) => period === undefined);
  return another ? undefined : undated;
}

/** The forecast made in this period: of its year, else the one that reaches furthest, as the end of the term does. */
export function forecastFor(
  forecasts: readonly ForecastValue[] | undefined,
  madeIn: Period,
  horizon: 'period' | 'term',
): ForecastValue | undefined {
  const made = (forecasts ?? []).filter(
    (each) => each.madeIn.id === madeIn.id || each.madeIn.to === madeIn.to,
  );
  const ofYear = made.find(({ period }) => period.months === 12 && period.year === madeIn.year);
  if (ofYear && horizon === 'period') return ofYear;
  return made.reduce<ForecastValue | undefined>(
    (furthest, each) => (furthest && furthest.period.to >= each.period.to ? furthest : each),
    undefined,
  );
}
