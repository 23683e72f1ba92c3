// A goal needs a measure, and a numeric measure a target with unit and direction.
import type { Goal, Measure } from '../../model/index.js';
import { directionOf, type Quantity, readQuantity } from '../../quantity/index.js';
import { coveringPlaces } from '../covering-places.js';
import type { ReportIndex } from '../report-index.js';
import { defineRule } from '../rule.js';

export const goalNotMeasurable = defineRule({
  code: 'G01',
  slug: 'goal-not-measurable',
  examples: {
    bad: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|----|-----------|--------|------------------------|
| framtid | «Kommunen är redo för framtiden» | | |
| plan | Planeringen är god | Planen är antagen | Arbetet med planen går framåt. |
`,
    good: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|----|-----------|--------|------------------------|
| framtid | Kommunen är redo för framtiden | Planen är antagen | Arbetet med planen går framåt. |
`,
  },
  check({ report, index }, found) {
    const isInRowOfMeasure = coveringPlaces(report.measures.flatMap(({ places }) => places));
    for (const goal of report.goals) {
      if (isUnitsWord(goal, index) || hasParts(goal, index)) continue;
      const text = index.text(goal.text) || goal.id;
      const place = index.place(goal.text) ?? goal.places[0];
      // Its row has a measure, which another row puts under another goal: that has been said (T17, S06).
      if (place && isInRowOfMeasure(place)) continue;
      found({ what: 'goalWithoutMeasure', text }, place);
    }
    for (const measure of report.measures) {
      if (measure.kind !== 'numeric') continue;
      const text = index.text(measure.text) || measure.id;
      const place = index.place(measure.text) ?? measure.places[0];
      if (measure.targets.length === 0) found({ what: 'noTarget', text }, place);
      if (measure.targets.some(({ period }) => !period)) found({ what: 'noPeriod', text }, place);
      if (!hasUnit(measure)) found({ what: 'noUnit', text }, place);
      if (!hasDirection(measure)) found({ what: 'noDirection', text }, place);
    }
  },
});

/** What a unit says of a goal of the level above is kept as a goal of that unit, in the same words. */
function isUnitsWord(goal: Goal, index: ReportIndex): boolean {
  const above = goal.parent === undefined ? undefined : index.goals.get(goal.parent);
  const isSame = above !== undefined && index.text(above.text) === index.text(goal.text);
  return isSame && goal.followUps.length > 0 && !index.measuresOf.has(goal.id);
}

function hasParts({ id }: Goal, index: ReportIndex): boolean {
  return (
    index.measuresOf.has(id) || (index.goalsUnder.get(id) ?? []).some((goal) => !isUnitsWord(goal, index))
  );
}

/** What is counted has a unit; a place among others, a date or words need none. */
function hasUnit(measure: Measure): boolean {
  if (measure.unitOfValue !== undefined) return true;
  const read = quantitiesOf(measure);
  return (
    read.length === 0 ||
    read.some((quantity) => !NEEDS_UNIT.has(quantity.kind) || unitOf(quantity) !== undefined)
  );
}

const NEEDS_UNIT: ReadonlySet<Quantity['kind']> = new Set(['number', 'range', 'bound', 'change']);

const NEEDS_DIRECTION: ReadonlySet<Quantity['kind']> = new Set(['number', 'fraction', 'change']);

function unitOf(quantity: Quantity): string | undefined {
  return 'unit' in quantity ? quantity.unit : undefined;
}

/** Without a target there is nothing that a direction would lead to. */
function hasDirection(measure: Measure): boolean {
  return quantitiesOf(measure).every(
    (quantity) =>
      !NEEDS_DIRECTION.has(quantity.kind) || directionOf(quantity, measure.direction) !== undefined,
  );
}

/** The targets as quantities: the first reading of what can be read in two ways. */
function quantitiesOf({ targets, unitOfValue }: Measure): Quantity[] {
  return targets.flatMap(({ text }) => {
    const reading = readQuantity(text, { unit: unitOfValue, dash: 'missing' });
    if ('quantity' in reading) return [reading.quantity];
    return 'ambiguous' in reading ? [reading.ambiguous[0]] : [];
  });
}
