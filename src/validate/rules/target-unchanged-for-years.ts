// A target that stays the same year after year is worth a second look.
import type { EarlierReport, Measure, Target } from '../../model/index.js';
import { parsePeriod } from '../../model/index.js';
import { compareDecimals, decimal, type Quantity } from '../../quantity/index.js';
import { exampleMeasure } from '../examples/example-measure.js';
import { defineRule } from '../rule.js';
import { isSameTarget } from '../same-value.js';

const example = (last: string) =>
  exampleMeasure(
    'Svarstid',
    `unit: dagar
target: { "2019": högst 10, "2020": högst 10, "2021": ${last} }
observations:
  - { period: 2021-H1, value: 8 }`,
  );

export const targetUnchangedForYears = defineRule({
  code: 'G08',
  slug: 'target-unchanged-for-years',
  examples: { bad: example('«högst 10»'), good: example('högst 9') },
  check({ report, index, compared }, found) {
    const now = Math.max(...report.publications.map(({ period }) => period.year));
    const limit = Math.max(2, report.limits.unchangedYears);
    for (const measure of report.measures) {
      const years = targetsByYear(measure, compared, now);
      const last = [...years.keys()].sort((a, b) => a - b).at(-1);
      const target = last === undefined ? undefined : years.get(last);
      if (last === undefined || !target?.target || isAtItsEnd(target.quantity)) continue;
      const same = unchangedUntil(last, years);
      if (same.length < limit) continue;
      const text = index.text(measure.text) || measure.id;
      found({ text, target: target.target.text.trim(), years: same }, target.target.place);
    }
  },
});

interface YearsTarget {
  quantity: Quantity;
  /** Undefined when only an earlier report has it. */
  target: Target | undefined;
}

/** Targets of the total for whole years, those of earlier reports too; what is planned beyond this year is not old. */
function targetsByYear(
  measure: Measure,
  compared: readonly EarlierReport[],
  now: number,
): Map<number, YearsTarget> {
  const years = new Map<number, YearsTarget>();
  for (const target of measure.targets) {
    const { period, group, quantity } = target;
    if (period?.months === 12 && period.year <= now && group === 'total')
      years.set(period.year, { quantity, target });
  }
  for (const { measures } of compared) {
    for (const { period, group, quantity } of measures.find(({ id }) => id === measure.id)?.targets ?? []) {
      const of = period === undefined ? undefined : parsePeriod(period);
      if (of?.months === 12 && group === 'total' && !years.has(of.year) && of.year <= now)
        years.set(of.year, { quantity, target: undefined });
    }
  }
  return years;
}

function unchangedUntil(last: number, years: Map<number, YearsTarget>): number[] {
  const same = [last];
  for (let year = last - 1; ; year -= 1) {
    const [earlier, later] = [years.get(year), years.get(year + 1)];
    if (!earlier || !later || !isSameTarget(earlier.quantity, later.quantity)) return same;
    same.unshift(year);
  }
}

/** None, all, the first place: a target that cannot be set higher. */
function isAtItsEnd(quantity: Quantity): boolean {
  if (quantity.kind === 'rank') return quantity.place === 1;
  if (quantity.kind === 'missing' || quantity.kind === 'verbal' || quantity.kind === 'text') return true;
  if (quantity.kind !== 'number' && quantity.kind !== 'bound') return false;
  const isAll = quantity.unit === '%' && compareDecimals(quantity.value, decimal(100)) === 0;
  return isAll || compareDecimals(quantity.value, decimal(0)) === 0;
}
