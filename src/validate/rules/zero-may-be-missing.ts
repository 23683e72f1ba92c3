// A lone zero among values far from it, in a row that has a sign for what is missing, may be one more that is missing.
import type { Observation } from '../../model/index.js';
import { compareDecimals, decimal, multiplyDecimals } from '../../quantity/index.js';
import { type Amount, amountOf, inOneScale } from '../amount.js';
import { exampleMeasure } from '../examples/example-measure.js';
import { defineRule } from '../rule.js';
import { hasNumbers, rowsOf } from '../series.js';

const example = (value: string) =>
  exampleMeasure(
    'Behöriga till gymnasiet',
    `unit: "%"
direction: higher
target: { "2021": "≥ 85" }
series:
  total: { "2018": 88, "2019": ".", "2020": ${value}, "2021-H1": 91 }`,
  );

export const zeroMayBeMissing = defineRule({
  code: 'N08',
  slug: 'zero-may-be-missing',
  examples: { bad: example('«0»'), good: example('"."') },
  check({ report, index }, found) {
    for (const measure of report.measures) {
      if (!hasNumbers(measure)) continue;
      for (const row of rowsOf(measure)) {
        const sign = row.map(signOfMissing).find((each) => each !== undefined);
        const zero = sign === undefined ? undefined : loneZero(row);
        if (!sign || !zero || zero.footnotes.length > 0) continue;
        found({ text: index.text(measure.text) || measure.id, period: zero.period.id, sign }, zero.place);
      }
    }
  },
});

/** The sign itself, where it says no more than that there is no value. */
function signOfMissing({ quantity, text }: Observation): string | undefined {
  const sign = text.trim();
  return quantity.kind === 'missing' && /^(?:\.{1,2}|[\p{Pd}\u2212])$/u.test(sign) ? sign : undefined;
}

/** Below this a zero is a value like the others. */
const FAR = decimal(10);
/** The largest value is at most so many times the smallest: the row keeps its level. */
const STEADY = decimal(4);

function loneZero(row: readonly Observation[]): Observation | undefined {
  const known = row.flatMap((observation) => {
    const amount = amountOf(observation.quantity);
    return amount ? [{ observation, amount }] : [];
  });
  const zeros = known.filter(({ amount }) => isZero(amount));
  const [zero] = zeros;
  const others = inOneScale(known.filter(({ amount }) => !isZero(amount)).map(({ amount }) => amount))
    .map(({ value }) => value)
    .toSorted(compareDecimals);
  const [least, most] = [others[0], others.at(-1)];
  if (!zero || zeros.length > 1 || others.length < 2 || !least || !most) return undefined;
  const isFar = compareDecimals(least, FAR) >= 0;
  const isSteady = compareDecimals(most, multiplyDecimals(least, STEADY)) <= 0;
  return isFar && isSteady ? zero.observation : undefined;
}

function isZero({ value }: Amount): boolean {
  return compareDecimals(value, decimal(0)) === 0;
}
