// One measure is stated once: no two follow-ups of one unit, no statuses that contradict each other between the levels,
// and no second measure that is nearly the same.
import type { Diagnostic, Place, RelatedPlace } from '../../diagnostics/index.js';
import { groupBy } from '../../lib/index.js';
import type { Measure, Policy } from '../../model/index.js';
import { levelsOf } from '../levels.js';
import { isSilent, type OwnedFollowUp, placeOfFollowUp, type ReportIndex } from '../report-index.js';
import { defineRule, type Found } from '../rule.js';
import { saysMore } from '../says-more.js';
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
  check({ report, index, earlier }, found) {
    const hasTwins = measuresWithRepeatedId(earlier);
    for (const owned of groupBy(index.followUps, ({ measure, goal }) => measure ?? goal).values()) {
      const [first, second] = owned;
      if (!second || (first?.measure && hasTwins(first.measure))) continue;
      const saying = owned.filter(({ followUp, isPublished }) => isPublished && !isSilent(followUp));
      for (const ofPeriod of groupBy(saying, ({ followUp }) => followUp.period.id).values()) {
        for (const ofUnit of groupBy(ofPeriod, ({ unit }) => unit ?? '').values())
          reportRepeated(ofUnit, report.policy, index, found);
        reportContradictions(ofPeriod, report.policy, index, found);
      }
    }
    for (const measures of groupBy(report.measures, ({ centralGoal }) => centralGoal).values())
      reportNearDuplicates(measures, index, found);
  },
});

/** The same id in two rows of a table (S06): whether they are one measure is still to be decided. */
function measuresWithRepeatedId(earlier: readonly Diagnostic[]): (measure: Measure) => boolean {
  const repeated = groupBy(
    earlier.filter(({ code }) => code === 'S06'),
    ({ place }) => place.file,
  );
  return ({ places }) =>
    places.some((row) =>
      repeated.get(row.file)?.some(({ place }) => place.start >= row.start && place.end <= row.end),
    );
}

/** Several follow-ups of one unit and period: one is shown, and what else the others say is lost. */
function reportRepeated(
  ofUnit: OwnedFollowUp[],
  policy: Policy,
  index: ReportIndex,
  found: Found<'G06'>,
): void {
  const [shown, ...hidden] = ofUnit;
  const lost = shown && hidden.find(({ followUp }) => saysMore(followUp, shown.followUp));
  if (!shown || !lost) return;
  const [stating, ...others] = ofUnit.filter((each) => stateOf(each, policy) !== undefined);
  const contrary = stating && others.find((each) => contradicts(stating, each, policy));
  const what = contrary ? 'contradiction' : 'repeated';
  const placeOf = contrary ? placeOfStatus : placeOfOwned;
  const said = contrary ?? lost;
  const related = ofUnit.filter((each) => each !== said).flatMap((each) => relatedTo(each, placeOf, index));
  found({ text: shown.text, what }, placeOf(said), related);
}

/** Each unit, and the whole, against those directly below. */
function reportContradictions(
  ofPeriod: OwnedFollowUp[],
  policy: Policy,
  index: ReportIndex,
  found: Found<'G06'>,
): void {
  const stating = ofPeriod.filter((each) => stateOf(each, policy) !== undefined);
  for (const [above, below] of levelsOf(stating, index)) {
    if (!contradictsAll(above, below, policy)) continue;
    const related = below.flatMap((each) => relatedTo(each, placeOfStatus, index));
    found({ text: above.text, what: 'contradiction' }, placeOfStatus(above), related);
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

function contradicts(first: OwnedFollowUp, second: OwnedFollowUp, policy: Policy): boolean {
  return contradictsAll(second, [first], policy);
}

/** What a follow-up states, as an assessment; suggestions state nothing. */
function stateOf({ followUp, kind }: OwnedFollowUp, policy: Policy): State | undefined {
  const { assessment, status } = followUp;
  if (assessment && !assessment.suggested) return assessment.value;
  return status && !status.suggested ? policy.activity[kind][status.value] : undefined;
}

function placeOfStatus({ followUp }: OwnedFollowUp): Place | undefined {
  return (followUp.status ?? followUp.assessment)?.place ?? placeOfFollowUp(followUp);
}

function placeOfOwned({ followUp }: OwnedFollowUp): Place | undefined {
  return placeOfFollowUp(followUp);
}

function relatedTo(
  owned: OwnedFollowUp,
  placeOf: (owned: OwnedFollowUp) => Place | undefined,
  index: ReportIndex,
): RelatedPlace[] {
  const place = placeOf(owned);
  const label = index.unitName(owned.unit);
  if (!place) return [];
  return [label === '' ? { place } : { place, label }];
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
