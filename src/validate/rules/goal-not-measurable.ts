// A goal needs a measure, and a numeric measure a target with unit and direction.
import type { Diagnostic, Place } from '../../diagnostics/index.js';
import type { Goal, Measure } from '../../model/index.js';
import { directionOf, type Quantity } from '../../quantity/index.js';
import { coveringPlaces } from '../covering-places.js';
import { holdingPlaces } from '../holding-places.js';
import type { ReportIndex } from '../report-index.js';
import { defineRule } from '../rule.js';
import { sourceOf } from '../source-of.js';

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
  check({ report, index, earlier }, found) {
    const isInRowOfMeasure = coveringPlaces(report.measures.flatMap(({ places }) => places));
    for (const goal of report.goals) {
      if (isUnitsWord(goal, index) || hasParts(goal, index)) continue;
      const text = index.text(goal.text) || goal.id;
      const place = index.place(goal.text) ?? goal.places[0];
      // Its row has a measure, which another row puts under another goal: that has been said (T17, S06).
      if (place && isInRowOfMeasure(place)) continue;
      found({ what: 'goalWithoutMeasure', text, source: sourceOf(place) }, place);
    }
    const isUnread = coveringPlaces(earlier.filter(({ code }) => code === 'N01').map(({ place }) => place));
    // By trend a value is judged against the one before, and what is stated against nothing.
    const needsTarget = report.policy.basis !== 'trend' && report.policy.basis !== 'stated';
    const isFaulty = { direction: faultsOf('direction', earlier), unit: faultsOf('unit', earlier) };
    for (const measure of report.measures) {
      if (measure.kind === 'activity') continue;
      const text = index.text(measure.text) || measure.id;
      const place = index.place(measure.text) ?? measure.places[0];
      const source = sourceOf(place);
      // What stands there and cannot be read has been said (N01).
      if (measure.targets.some((target) => isUnread(target.place))) continue;
      const targets = measure.targets.filter(({ quantity }) => quantity.kind !== 'missing');
      if (measure.kind === 'numeric') {
        if (targets.length === 0 && needsTarget) found({ what: 'noTarget', text, source }, place);
        if (targets.some(({ period }) => !period)) found({ what: 'noPeriod', text, source }, place);
        const isTold = measure.places.some(isFaulty.direction);
        if (!hasDirection(measure) && !isTold) found({ what: 'noDirection', text, source }, place);
      }
      if (!hasUnit(measure) && !measure.places.some(isFaulty.unit))
        found({ what: 'noUnit', text, source }, place);
    }
  },
});

/** Whether something holds a field that is there, and that could not be read: that has been said. */
function faultsOf(field: 'direction' | 'unit', earlier: readonly Diagnostic[]): (outer: Place) => boolean {
  const isField = (key: string) => key === field || key.endsWith(`.${field}`);
  return holdingPlaces(
    earlier.flatMap((diagnostic) => {
      const { code, args, place } = diagnostic;
      const isFault =
        (code === 'S03' && isField(args.key)) ||
        (code === 'S04' && args.suggestion !== undefined && isField(args.suggestion)) ||
        (code === 'T14' && args.column === field);
      return isFault ? [place] : [];
    }),
  );
}

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

const NEEDS_UNIT: ReadonlySet<Quantity['kind']> = new Set(['number', 'range', 'bound', 'change']);

/** What is counted has a unit; a place among others, a date or words need none. One that names it speaks for all. */
function hasUnit({ unitOfValue, targets, observations }: Measure): boolean {
  if (unitOfValue !== undefined) return true;
  const known = targets.filter(({ quantity }) => quantity.kind !== 'missing');
  // The target says what is counted; where there is none, as of a key figure, the values do.
  const needsUnit = (known.length > 0 ? known : observations).some(({ quantity }) =>
    NEEDS_UNIT.has(quantity.kind),
  );
  const namesUnit = [...targets, ...observations].some(
    ({ quantity }) => 'unit' in quantity && quantity.unit !== undefined,
  );
  return !needsUnit || namesUnit;
}

const NEEDS_DIRECTION: ReadonlySet<Quantity['kind']> = new Set(['number', 'fraction', 'change']);

/** Without a target there is nothing that a direction would lead to. */
function hasDirection({ targets, direction }: Measure): boolean {
  return targets.every(
    ({ quantity }) => !NEEDS_DIRECTION.has(quantity.kind) || directionOf(quantity, direction) !== undefined,
  );
}
