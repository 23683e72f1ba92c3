// A count of part of a year judged against the target of the whole year may be one that grows through the year.
import type { NumbersResult, ReportScores, ValueUsed } from '../../compute/index.js';
import { type Measure, type Reading, TOTAL } from '../../model/index.js';
import { readUnit } from '../../quantity/index.js';
import { addingOf } from '../adding-of.js';
import { amountOf, inOneScale, isBelow } from '../amount.js';
import { exampleMeasure } from '../examples/example-measure.js';
import { defineRule } from '../rule.js';
import { sourceOf } from '../source-of.js';

const example = (declared: string) =>
  exampleMeasure(
    'Samtal med handledare',
    `unit: samtal
direction: higher${declared}
target: { "2021": 1800 }
series:
  total: { "2020-H1": 820, "2021-H1": ${declared ? '901' : '«901»'} }
followUps:
  - { period: 2021-H1, reason: En tjänst var tom., consequence: Några väntar., correctiveAction: Den är tillsatt. }`,
  );

export const partOfYearAgainstWhole = defineRule({
  code: 'N12',
  slug: 'part-of-year-against-whole',
  examples: { bad: example(''), good: example('\naccumulates: true') },
  check({ report, scores, index }, found) {
    const said = new Set<string>();
    for (const measure of report.measures) {
      const text = index.text(measure.text) || measure.id;
      if (measure.kind !== 'numeric' || measure.accumulates !== undefined) continue;
      if (!isCountOverTime(measure, text)) continue;
      for (const reportScores of scores.reports) {
        for (const { outcome, target } of farBelow(measure, reportScores)) {
          const key = `${outcome.place.file} ${outcome.place.start}`;
          if (said.has(key)) continue;
          said.add(key);
          const source = sourceOf(index.place(measure.text) ?? measure.places[0]);
          const args = { text, value: outcome.text.trim(), target: target.text.trim(), source };
          found(args, outcome.place, [{ place: target.place }]);
        }
      }
    }
  },
});

/** What there is of at a time: it does not begin again at each turn of the year. */
const STOCKS = /^(?:place|employee|inhabitant|personYear)$/u;

/** Something that is counted, and no part of a year that has come up to a whole one. */
function isCountOverTime(measure: Measure, text: string): boolean {
  const unit = measure.unitOfValue === undefined ? undefined : readUnit(measure.unitOfValue)?.unit;
  if (addingOf(measure, text) !== 'sum' || (unit !== undefined && STOCKS.test(unit))) return false;
  const totals = measure.observations.filter(({ group }) => group === TOTAL);
  const parts = totals.filter(({ period }) => period.months < 12);
  const wholes = totals.filter(({ period }) => period.months === 12);
  return parts.every((part) => wholes.every((whole) => !isAsMuch(part, whole)));
}

function isAsMuch(part: Reading, whole: Reading): boolean {
  const amounts = [part, whole].flatMap(({ quantity }) => amountOf(quantity) ?? []);
  const [one, other] = inOneScale(amounts);
  return one !== undefined && other !== undefined && !isBelow(one, other);
}

interface Judged {
  outcome: ValueUsed;
  target: ValueUsed;
}

/** What has been counted since the beginning of the year, and found not to meet the target of that year. */
function farBelow(measure: Measure, { kind, whole, participations }: ReportScores): Judged[] {
  if (kind !== 'interim') return [];
  const judgements = [whole.measures[measure.id], ...Object.values(participations[measure.id] ?? {})];
  const results = judgements.flatMap((judgement) =>
    judgement?.state.basis.by === 'numbers' ? judgement.state.basis.results : [],
  );
  return results.flatMap((result) => (isPartAgainstWhole(result, measure) ? [result] : []));
}

function isPartAgainstWhole(result: NumbersResult, measure: Measure): result is NumbersResult & Judged {
  const { group, assessment, direction, outcome, target } = result;
  if (group !== TOTAL || assessment !== 'notMet' || direction !== 'higher') return false;
  const part = measure.observations.find(({ place }) => place === outcome?.place)?.period;
  const whole = measure.targets.find(({ place }) => place === target?.place)?.period;
  const isSinceNewYear = part?.from === `${part?.year}-01-01` && part.months < 12;
  return isSinceNewYear && whole?.months === 12 && whole.year === part.year;
}
