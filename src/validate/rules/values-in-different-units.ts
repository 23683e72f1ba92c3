// All values of a measure are counted in the same thing: an odd one is a slip of the pen, or another measure; and a
// value that cannot be compared with its target leaves the measure without a judgement.
import type { MeasureNumbersScore, ValueUsed } from '../../compute/index.js';
import type { Place } from '../../diagnostics/index.js';
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
  check({ report, scores, index, earlier }, found) {
    const said = new Set(earlier.filter(({ code }) => code === 'N01').map(({ place }) => keyOf(place)));
    for (const measure of report.measures) {
      if (measure.kind === 'activity') continue;
      const text = index.text(measure.text) || measure.id;
      for (const { value, ...args } of oddValues(measure)) {
        said.add(keyOf(value.place));
        found({ text, value: value.text.trim(), ...args }, value.place);
      }
    }
    // Only where outcomes are judged against targets does it matter that the two cannot be compared.
    if (report.policy.basis === 'stated' || report.policy.basis === 'trend') return;
    for (const [id, speakers] of scores.reports.flatMap(({ numbers }) => Object.entries(numbers))) {
      const measure = index.measures.get(id);
      if (measure?.kind !== 'numeric') continue;
      const text = index.text(measure.text) || measure.id;
      const noted = placesWithNotes(measure);
      for (const { outcome, target } of incomparable(speakers)) {
        const places = [outcome.place, target.place].map(keyOf);
        if (places.some((place) => said.has(place) || noted.has(place))) continue;
        const [value, expected] = [outcome.text.trim(), target.text.trim()];
        found({ text, value, expected, against: 'target' }, outcome.place, [{ place: target.place }]);
      }
    }
  },
});

interface OddValue {
  value: Reading;
  expected: string;
  against: 'unit' | 'values';
}

/** Values in another unit than the measure's; where none is declared, than most of its values. */
function oddValues(measure: Measure): OddValue[] {
  const declared = declaredUnits(measure);
  return [...valuesByGroup(measure)].flatMap(([group, values]) => {
    if (declared.size > 0 && isRowOfItsOwn(group, values)) return [];
    const usual = declared.size > 0 ? undefined : usualValue(values);
    if (declared.size === 0 && !usual) return [];
    const accepted = usual ? new Set([usual.unit]) : declared;
    const expected = usual ? usual.reading.text.trim() : (measure.unitOfValue ?? '').trim();
    const odd = values.filter(({ unit, reading }) => !accepted.has(unit) && reading.footnotes.length === 0);
    return odd.map(({ reading }) => ({ value: reading, expected, against: usual ? 'values' : 'unit' }));
  });
}

interface Incomparable {
  outcome: ValueUsed;
  target: ValueUsed;
}

/** Values and targets that nothing can be said of together. */
function incomparable(speakers: readonly MeasureNumbersScore[]): Incomparable[] {
  const groups = speakers.flatMap((speaker) => speaker.groups);
  return groups
    .flatMap(({ state, forecast }) => [state, ...(forecast ? [forecast] : [])])
    .flatMap(({ none, outcome, target }) =>
      none === 'notComparable' && outcome && target ? [{ outcome, target }] : [],
    );
}

/** Values at which a footnote stands, which may say how they are to be understood. */
function placesWithNotes({ observations, targets, forecastValues }: Measure): Set<string> {
  const readings: Reading[] = [...observations, ...targets, ...forecastValues];
  return new Set(readings.filter(({ footnotes }) => footnotes.length > 0).map(({ place }) => keyOf(place)));
}

function keyOf({ file, start }: Place): string {
  return `${start} ${file}`;
}

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
