// Measures of one goal that have moved in different directions need somebody who weighs them.
import type { ReportScores } from '../../compute/index.js';
import type { Goal, Measure, Trend } from '../../model/index.js';
import { isWritten, type ReportIndex } from '../report-index.js';
import { defineRule } from '../rule.js';

const example = (goal: string) => ({
  'goals/tal.yaml': `version: 1
goals:
  - id: stod
    unit: enhet
    theme: vardag
    text: ${goal}
    measures:
      - id: svarstid
        kind: numeric
        text: Svarstid
        unit: dagar
        direction: lower
        target: { "2021": 10 }
        series: { total: { "2020-H1": 12, "2021-H1": 9 } }
      - id: nojda
        kind: numeric
        text: Nöjda brukare
        unit: "%"
        direction: higher
        target: { "2021": 70 }
        series: { total: { "2020-H1": 85, "2021-H1": 75 } }
`,
});

export const measuresPointDifferentWays = defineRule({
  code: 'G09',
  slug: 'measures-point-different-ways',
  examples: {
    bad: example('«Fler får stöd i tid»'),
    good: example(`Fler får stöd i tid
    followUps:
      - { period: 2021-H1, outcome: Kortare väntan har vägt tyngre än att något färre är nöjda. }`),
  },
  check({ report, scores, index }, found) {
    // A weighted mean has weighed them.
    if (report.policy.levels.measureToGoal.rule === 'weightedMean') return;
    for (const reportScores of scores.reports) {
      for (const goal of report.goals) {
        if ([goal, ...sameBelow(goal, index)].some((each) => isWeighed(each, reportScores.period))) continue;
        const measures = index.measuresOf.get(goal.id) ?? [];
        const moved = (trend: Trend) =>
          measures
            .filter((measure) => trendOf(measure, reportScores, index) === trend)
            .map((measure) => index.text(measure.text) || measure.id);
        const [improved, worsened] = [moved('improved'), moved('worsened')];
        if (improved.length === 0 || worsened.length === 0) continue;
        const text = index.text(goal.text) || goal.id;
        found({ text, improved, worsened }, index.place(goal.text) ?? goal.places[0]);
      }
    }
  },
});

/** What a unit says of a goal of the level above is kept as a goal of that unit, in the same words. */
function sameBelow(goal: Goal, index: ReportIndex): Goal[] {
  const text = index.text(goal.text);
  return (index.goalsUnder.get(goal.id) ?? []).filter((below) => index.text(below.text) === text);
}

function isWeighed({ followUps }: Goal, period: string): boolean {
  return followUps.some(
    (followUp) =>
      followUp.period.id === period &&
      (followUp.assessment || isWritten(followUp.outcome) || isWritten(followUp.motivation)),
  );
}

/** As stated for the measure as a whole, else as the total has moved. */
function trendOf(measure: Measure, scores: ReportScores, index: ReportIndex): Trend | undefined {
  const stated = (index.followUpsOf.get(measure) ?? []).find(
    ({ followUp }) => followUp.period.id === scores.period && followUp.trend && !followUp.trend.suggested,
  );
  if (stated) return stated.followUp.trend?.value;
  return scores.numbers[measure.id]?.[0]?.groups[0]?.trend.trend;
}
