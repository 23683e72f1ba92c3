// A goal needs a measure, and a numeric measure a target with unit and direction.
import type { Goal, Measure, Target } from '../../model/index.js';
import { coveringPlaces } from '../covering-places.js';
import type { ReportIndex } from '../report-index.js';
import { defineRule } from '../rule.js';

/** Operators and verbs that say which way is better. */
const DIRECTION_IN_TARGET =
  /[<>≤≥]|(?<!\p{L})(?:(?:minst|högst|max|min|mer än|mindre än|över|under|vähintään|enintään|yli|alle|at least|at most)(?!\p{L})|(?:öka|minska|kasva|vähen|increas|decreas)\p{L}*)/giu;
const RANGE = /\d\s*[-–—]\s*\d/u;
/** Place n of N has no unit. */
const RANK = /^[\s<>≤≥]*\d+\s*\/\s*\d+\s*$/u;
const UNIT_IN_TARGET = /[%€\p{L}]/u;

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

function hasUnit({ unitOfValue, targets }: Measure): boolean {
  if (unitOfValue !== undefined) return true;
  return targets.some(
    ({ text }) => RANK.test(text) || UNIT_IN_TARGET.test(text.replace(DIRECTION_IN_TARGET, '')),
  );
}

/** Without a target there is nothing that a direction would lead to. */
function hasDirection({ direction, targets }: Measure): boolean {
  return direction !== undefined || targets.length === 0 || targets.every(tellsDirection);
}

function tellsDirection({ text }: Target): boolean {
  return text.search(DIRECTION_IN_TARGET) >= 0 || RANGE.test(text);
}
