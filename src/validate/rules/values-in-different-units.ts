// All values of a measure are counted in the same thing: an odd one is a slip of the pen, or another measure.
import type { Measure, Reading } from '../../model/index.js';
import { TOTAL } from '../../model/index.js';
import { type Quantity, readUnit } from '../../quantity/index.js';
import { exampleMeasure } from '../examples/example-measure.js';
import { defineRule } from '../rule.js';

const example = (value: string) =>
  exampleMeasure(
    'Svarstid',
    `unit: dagar
target: { "2021": högst 5 }
series:
  total: { "2019": 8, "2020": 7, "2021-H1": ${value} }`,
  );

export const valuesInDifferentUnits = defineRule({
  code: 'N11',
  slug: 'values-in-different-units',
  examples: { bad: example('«6 daggar»'), good: example('6 dagar') },
  check({ report, index }, found) {
    for (const measure of report.measures) {
      if (measure.kind === 'activity') continue;
      const declared = declaredUnits(measure);
      const text = index.text(measure.text) || measure.id;
      for (const [group, values] of valuesByGroup(measure)) {
        if (declared.size > 0 && isRowOfItsOwn(group, values)) continue;
        const usual = declared.size > 0 ? undefined : usualValue(values);
        if (declared.size === 0 && !usual) continue;
        const accepted = usual ? new Set([usual.unit]) : declared;
        const expected = usual ? usual.reading.text.trim() : (measure.unitOfValue ?? '').trim();
        for (const { unit, reading } of values) {
          if (accepted.has(unit) || reading.footnotes.length > 0) continue;
          found({ text, value: reading.text.trim(), expected, isDeclared: !usual }, reading.place);
        }
      }
    }
  },
});

interface Value {
  unit: string;
  reading: Reading;
}

/** The measure's unit as each language writes it; empty where none is declared. */
function declaredUnits({ unitOfValue, unitByLanguage }: Measure): ReadonlySet<string> {
  const words = [unitOfValue, ...Object.values(unitByLanguage)].filter((word) => word !== undefined);
  return new Set(words.flatMap((word) => inOneFamily(readUnit(word)?.unit) ?? []));
}

/** What a cell is counted in; undefined where it names nothing, or is no level: a rank, a date, a rate of growth. */
function unitOf(quantity: Quantity): string | undefined {
  switch (quantity.kind) {
    case 'number':
      return quantity.growth ? undefined : inOneFamily(quantity.unit);
    case 'range':
    case 'bound':
    case 'change':
      return inOneFamily(quantity.unit);
    default:
      return undefined;
  }
}

/** Percentages differ in percentage points, and people write one for the other. */
function inOneFamily(unit: string | undefined): string | undefined {
  return unit === 'pp' ? '%' : unit;
}

function valuesByGroup(measure: Measure): Map<string, Value[]> {
  const { observations, targets, forecastValues, baseline, partlyFrom } = measure;
  const groups = new Map<string, Value[]>();
  const add = (reading: Reading | undefined, group: string) => {
    const unit = reading && unitOf(reading.quantity);
    if (!reading || unit === undefined) return;
    const values = groups.get(group) ?? [];
    values.push({ unit, reading });
    groups.set(group, values);
  };
  for (const each of [...observations, ...targets, ...forecastValues]) add(each, each.group);
  for (const each of [baseline, partlyFrom]) add(each, TOTAL);
  return groups;
}

/** A row below the total that counts something else throughout: *varav antal* below a share. */
function isRowOfItsOwn(group: string, values: readonly Value[]): boolean {
  return group !== TOTAL && values.length > 1 && values.every(({ unit }) => unit === values[0]?.unit);
}

/** The first value in the unit that most values are in. */
function usualValue(values: readonly Value[]): Value | undefined {
  const counts = new Map<string, number>();
  for (const { unit } of values) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return values.find(({ unit }) => counts.get(unit) === most);
}
