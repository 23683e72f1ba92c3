// One measure is stated once: no two statuses that contradict each other, and no second measure that is nearly the same.

import type { Measure, Policy } from '../../model/index.js';
import { groupBy } from '../group-by.js';
import { type OwnedFollowUp, placeOfFollowUp, type ReportIndex } from '../report-index.js';
import { defineRule, type Found } from '../rule.js';
import { similarNeighbours } from '../similar-neighbours.js';

export const measureStatedTwice = defineRule({
  code: 'G06',
  slug: 'measure-stated-twice',
  examples: {
    bad: {
      'goals/_central.sv.md': `# Kommunen {#kommun}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|------------------------|-----------------|--------------|
| rundor | Invånarna är trygga | Vandringarna ordnas | Vandringarna ordnas som planerat. | «ej påbörjad» | uppnås |
`,
      'goals/enhet.sv.md': `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|------------------------|-----------------|--------------|
| rundor | | | Vandringarna ordnas som planerat. | pågår | uppnås |
`,
    },
    good: {
      'goals/_central.sv.md': `# Kommunen {#kommun}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|------------------------|-----------------|--------------|
| rundor | Invånarna är trygga | Vandringarna ordnas | Vandringarna ordnas som planerat. | pågår | uppnås |
`,
      'goals/enhet.sv.md': `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|------------------------|-----------------|--------------|
| rundor | | | Vandringarna ordnas som planerat. | pågår | uppnås |
`,
    },
  },
  check({ report, index }, found) {
    for (const measure of report.measures) reportContradictions(measure, report.policy, index, found);
    for (const measures of groupBy(report.measures, ({ centralGoal }) => centralGoal).values())
      reportNearDuplicates(measures, index, found);
  },
});

function reportContradictions(
  measure: Measure,
  policy: Policy,
  index: ReportIndex,
  found: Found<'G06'>,
): void {
  const owned = index.followUpsOf.get(measure) ?? [];
  const text = index.text(measure.text) || measure.id;
  for (const ofPeriod of groupBy(owned, ({ followUp }) => followUp.period.id).values()) {
    const byUnit = groupBy(ofPeriod, ({ unit }) => unit ?? '');
    for (const [first, ...others] of byUnit.values()) {
      for (const other of others)
        if (first) found({ text, what: 'contradiction' }, placeOfStatus(other), [relatedTo(first, index)]);
    }
    const [above] = ofPeriod.filter(({ unit }) => unit === undefined);
    const units = ofPeriod.filter((each) => each.unit !== undefined && stateOf(each, policy) !== undefined);
    if (!above || units.length === 0 || !contradictsAll(above, units, policy)) continue;
    const related = units.map((each) => relatedTo(each, index));
    found({ text, what: 'contradiction' }, placeOfStatus(above), related);
  }
}

type State = 'met' | 'partlyMet' | 'notMet' | 'notAssessable' | 'notAssessed';
/** From worst to best; what is not assessed lies nowhere between. */
const ORDER: readonly State[] = ['notMet', 'partlyMet', 'met'];

/**
 * The level above may say anything from the worst to the best of its units. Where they all state the same status,
 * it is that status: *not carried out* and *not yet carried out* are two.
 */
function contradictsAll(above: OwnedFollowUp, units: OwnedFollowUp[], policy: Policy): boolean {
  const state = stateOf(above, policy);
  if (state === undefined) return false;
  const states = units.map((each) => stateOf(each, policy));
  if (!states.includes(state)) {
    const ranks = states.map((each) => (each ? ORDER.indexOf(each) : -1));
    const rank = ORDER.indexOf(state);
    return rank < 0 || Math.min(...ranks) < 0 || rank < Math.min(...ranks) || rank > Math.max(...ranks);
  }
  const statuses = new Set(units.map(({ followUp }) => followUp.status?.value));
  const [only] = statuses;
  const own = above.followUp.status?.value;
  return statuses.size === 1 && only !== undefined && own !== undefined && own !== only;
}

/** What a follow-up states, as an assessment; suggestions state nothing. */
function stateOf({ followUp, kind }: OwnedFollowUp, policy: Policy): State | undefined {
  const { assessment, status } = followUp;
  if (assessment && !assessment.suggested) return assessment.value;
  return status && !status.suggested ? policy.activity[kind][status.value] : undefined;
}

function placeOfStatus({ followUp }: OwnedFollowUp) {
  return (followUp.status ?? followUp.assessment)?.place ?? placeOfFollowUp(followUp);
}

function relatedTo(owned: OwnedFollowUp, index: ReportIndex) {
  const place = placeOfStatus(owned) ?? { file: '', start: 0, end: 0 };
  const label = index.unitName(owned.unit);
  return label === '' ? { place } : { place, label };
}

/** Two ids of the author's own say that the measures are two. */
function reportNearDuplicates(measures: Measure[], index: ReportIndex, found: Found<'G06'>): void {
  const wordings = measures.map((measure) => wordingOf(measure, index));
  for (const [earlier, later] of similarNeighbours(wordings)) {
    const [first, second] = [measures[earlier], measures[later]];
    if (!first || !second || !(first.idIsDerived || second.idIsDerived)) continue;
    const place = index.place(first.text) ?? first.places[0];
    const text = index.text(second.text) || second.id;
    found(
      { text, what: 'nearDuplicate' },
      index.place(second.text) ?? second.places[0],
      place ? [{ place }] : [],
    );
  }
}

function wordingOf(measure: Measure, index: ReportIndex): string {
  const goal = index.goals.get(measure.goal);
  const texts = [
    goal && measure.goal !== measure.centralGoal ? goal.text : {},
    measure.text,
    ...measure.actions,
  ];
  return texts.map((text) => index.text(text)).join(' ');
}
