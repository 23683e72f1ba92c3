// Groups that are shares of one whole in most periods are so in every period.
import type { Measure, Observation } from '../../model/index.js';
import { decimal, readUnit, writeNumber } from '../../quantity/index.js';
import { type Amount, amountOf, inOneScale, isApart, sumOf } from '../amount.js';
import { exampleMeasure } from '../examples/example-measure.js';
import { defineRule } from '../rule.js';
import { columnsOf, hasNoise, hasNumbers } from '../series.js';

const example = (last: string) =>
  exampleMeasure(
    'Utförda timmar',
    `unit: "%"
direction: higher
target: [{ period: 2021, group: egen, value: "≥ 25" }]
groups: [{ id: egen, text: Egen regi }, { id: externa, text: Externa utförare }]
series:
  egen: { "2019": 33, "2020": 29, "2021-H1": 30 }
  externa: { "2019": 67, "2020": 71, "2021-H1": ${last} }
followUps:
  - { period: 2021-H1, outcome: Mer görs i egen regi än målet kräver., assessment: met }`,
  );

const HUNDRED: Amount = { value: decimal(100), scale: 1, slack: decimal(0) };

export const sharesDoNotAddUp = defineRule({
  code: 'N05',
  slug: 'shares-do-not-add-up',
  examples: { bad: example('«68»'), good: example('70') },
  check({ report, index }, found) {
    const locale = report.languages[0] ?? 'sv';
    for (const measure of report.measures) {
      if (!hasNumbers(measure)) continue;
      const columns = sharesIn(measure);
      const odd = columns.filter(({ sum }) => isApart(sum, HUNDRED));
      // Evidence that they are shares of one whole: they are so in at least two periods, and in most.
      if (columns.length - odd.length < 2 || columns.length <= 2 * odd.length) continue;
      for (const { parts, sum } of odd) {
        const last = parts.at(-1);
        if (!last || parts.some(({ footnotes }) => footnotes.length > 0)) continue;
        const text = index.text(measure.text) || measure.id;
        const args = { text, period: last.period.id, sum: writeNumber(sum.value, locale) };
        found(
          args,
          last.place,
          parts.slice(0, -1).map(({ place }) => ({ place })),
        );
      }
    }
  },
});

/** The columns in which every group has a value in percent; women and men are compared with the total instead (N03). */
function sharesIn(measure: Measure): { parts: Observation[]; sum: Amount }[] {
  const groups = new Set(measure.observations.map(({ group }) => group).filter((group) => group !== 'total'));
  if (groups.size < 2 || !isInPercent(measure)) return [];
  return columnsOf(measure).flatMap(({ period, byGroup }) => {
    const parts = [...groups].flatMap((group) => byGroup.get(group) ?? []);
    const amounts = parts.flatMap(({ quantity }) => amountOf(quantity) ?? []);
    if (amounts.length < groups.size || hasNoise(measure, period.year)) return [];
    return [{ parts, sum: sumOf(inOneScale(amounts)) }];
  });
}

function isInPercent({ unitOfValue, observations }: Measure): boolean {
  if (unitOfValue !== undefined) return readUnit(unitOfValue)?.unit === '%';
  return observations.every(({ quantity }) => !('unit' in quantity) || quantity.unit === '%');
}
