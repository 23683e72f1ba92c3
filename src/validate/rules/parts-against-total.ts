// Women and men together are all: counts add up to the total, and a share or a mean of all lies between the two.
import type { PartsFault } from '../../diagnostics/index.js';
import { HALVES, type LocalText, type Measure, type Observation } from '../../model/index.js';
import { compareDecimals, writeNumber } from '../../quantity/index.js';
import { type Adding, addingOf } from '../adding-of.js';
import { type Amount, amountOf, asCounted, inOneScale, isApart, isBelow, sumOf } from '../amount.js';
import { exampleMeasure } from '../examples/example-measure.js';
import { defineRule, type Found } from '../rule.js';
import { type Column, columnsOf, hasNoise, hasNumbers } from '../series.js';

const FIELDS = `unit: personer
direction: higher
target: { "2021": "≥ 150" }
observations:
  - { period: 2021-H1, group: total, value: `;
const GROUPS = ` }
  - { period: 2021-H1, group: women, value: 74 }
  - { period: 2021-H1, group: men, value: 77 }`;

export const partsAgainstTotal = defineRule({
  code: 'N03',
  slug: 'parts-against-total',
  examples: {
    bad: exampleMeasure('Anställda', `${FIELDS}«154»${GROUPS}`),
    good: exampleMeasure('Anställda', `${FIELDS}151${GROUPS}`),
  },
  check({ report, index }, found) {
    const locale = report.languages[0] ?? 'sv';
    for (const measure of report.measures) {
      if (!hasNumbers(measure)) continue;
      const subject: Compared = {
        measure,
        text: index.text(measure.text) || measure.id,
        adding: addingOf(measure, index.text(measure.text)),
        locale,
      };
      for (const column of columnsOf(measure)) {
        if (hasNoise(measure, column.period.year)) continue;
        checkSexes(subject, column, found);
        checkParts(subject, column, found, index.text);
      }
    }
  },
});

interface Compared {
  measure: Measure;
  text: string;
  adding: Adding;
  locale: string;
}

function checkSexes(subject: Compared, column: Column, found: Found<'N03'>): void {
  const total = column.byGroup.get('total');
  for (const pair of HALVES) {
    const both = pair.flatMap((group) => column.byGroup.get(group) ?? []);
    const others = column.byGroup.get('other');
    if (both.length < 2 || isExplained([...both, ...(total ? [total] : [])])) continue;
    if (total && amountOf(total.quantity)) checkTotal(subject, total, both, others, found);
    else if (subject.adding === 'sum' && mayBeFilled(subject.measure, total))
      reportMissingTotal(subject, total, others ? [...both, others] : both, found);
  }
}

function checkTotal(
  subject: Compared,
  total: Observation,
  both: Observation[],
  others: Observation | undefined,
  found: Found<'N03'>,
): void {
  const readings = [total, ...both, ...(others ? [others] : [])];
  const amounts = readings.flatMap(({ quantity }) => amountOf(quantity) ?? []);
  if (amounts.length < readings.length) return;
  const [all, ...parts] = inOneScale(subject.adding === 'sum' ? amounts.map(asCounted) : amounts);
  if (!all) return;
  const fault = faultOf(subject.adding, all, parts);
  if (fault) report(subject, fault, total, readings.slice(1), sumOf(parts), found);
}

function faultOf(adding: Adding, total: Amount, parts: Amount[]): PartsFault | undefined {
  const sorted = parts.toSorted((a, b) => compareDecimals(a.value, b.value));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most) return undefined;
  const isSum = !isApart(total, sumOf(parts));
  const isBetween = !isBelow(total, least) && !isBelow(most, total);
  if (adding === 'sum') return isSum ? undefined : 'sum';
  if (adding === 'between') return isBetween ? undefined : 'between';
  return isSum || isBetween ? undefined : 'outside';
}

/** The total is left blank, though there is one for other periods; one that is held back for a reason stays so. */
function mayBeFilled(measure: Measure, total: Observation | undefined): boolean {
  const { quantity } = total ?? {};
  if (quantity) return quantity.kind === 'missing' && /^(?:unspecified|late)$/u.test(quantity.reason);
  return measure.observations.some((each) => each.group === 'total' && each.quantity.kind === 'number');
}

function reportMissingTotal(
  subject: Compared,
  total: Observation | undefined,
  readings: Observation[],
  found: Found<'N03'>,
): void {
  const parts = readings.flatMap(({ quantity }) => amountOf(quantity) ?? []);
  if (parts.length < readings.length) return;
  report(subject, 'missingTotal', total ?? readings[0], readings, sumOf(inOneScale(parts)), found);
}

const PART_WORDS = /^(?:varav|därav|josta|joista|of which)(?!\p{L})/iu;

/** *Varav …* is a part of the row above it that is no part; only a count of a part cannot be more than that of the whole. */
function checkParts(
  subject: Compared,
  { byGroup }: Column,
  found: Found<'N03'>,
  textOf: (text: LocalText) => string,
): void {
  if (subject.adding !== 'sum') return;
  let whole = byGroup.get('total');
  for (const { id, text } of subject.measure.groups) {
    const reading = byGroup.get(id);
    if (!PART_WORDS.test(textOf(text) || id)) {
      whole = reading ?? byGroup.get('total');
      continue;
    }
    const [part, all] = [amountOf(reading?.quantity), amountOf(whole?.quantity)];
    if (!reading || !whole || !part || !all || isExplained([reading, whole])) continue;
    const [wholeInScale, partInScale] = inOneScale([all, part]);
    if (wholeInScale && partInScale && isBelow(wholeInScale, partInScale))
      report(subject, 'parts', whole, [reading], partInScale, found, reading);
  }
}

/** A footnote says why. */
function isExplained(readings: readonly Observation[]): boolean {
  return readings.some(({ footnotes }) => footnotes.length > 0);
}

function report(
  { text, locale }: Compared,
  what: PartsFault,
  total: Observation | undefined,
  parts: Observation[],
  sum: Amount,
  found: Found<'N03'>,
  at = total,
): void {
  const args = {
    text,
    what,
    period: (total ?? parts[0])?.period.id ?? '',
    total: total?.text ?? '',
    parts: parts.map((part) => part.text),
    expected: writeNumber(sum.value, locale),
  };
  const others = parts.filter((part) => part !== at);
  found(
    args,
    at?.place,
    others.map(({ place }) => ({ place })),
  );
}
