// A stated trend that departs from the one that the values give needs a word of explanation.
import type { ReportScores, TrendResult } from '../../compute/index.js';
import { type Measure, TOTAL } from '../../model/index.js';
import { exampleMeasure } from '../examples/example-measure.js';
import { isWritten, type OwnedFollowUp } from '../report-index.js';
import { defineRule } from '../rule.js';

const example = (trend: string) =>
  exampleMeasure(
    'Svarstid',
    `unit: dagar
target: { "2021": högst 10 }
series:
  total: { "2020-H1": 12, "2021-H1": 9 }
followUps:
  - { period: 2021-H1, trend: ${trend} }`,
  );

export const trendContradictsValues = defineRule({
  code: 'G21',
  slug: 'trend-contradicts-values',
  examples: { bad: example('«worsened»'), good: example('improved') },
  check({ scores, index }, found) {
    for (const owned of index.followUps) {
      const { followUp, measure, text, isPublished } = owned;
      const { trend, motivation, comment } = followUp;
      if (!measure || !isPublished || !trend || trend.suggested) continue;
      if (isWritten(motivation) || isWritten(comment)) continue;
      for (const reportScores of scores.reports) {
        if (reportScores.period !== followUp.period.id) continue;
        const computed = trendOf(owned, measure, reportScores);
        if (!computed?.trend || computed.trend === trend.value || hasNote(measure, computed)) continue;
        const related = [computed.from, computed.to].flatMap((value) =>
          value ? [{ place: value.place }] : [],
        );
        found({ text, stated: trend.value, computed: computed.trend }, trend.place, related);
      }
    }
  },
});

/** Of the total, as the same speaker tells it; a unit that alone carries the measure speaks for all. */
function trendOf(
  { unit }: OwnedFollowUp,
  { id, participations }: Measure,
  { numbers }: ReportScores,
): TrendResult | undefined {
  const [only, ...others] = participations;
  const speaker = others.length === 0 && only?.unit === unit ? undefined : unit;
  const said = numbers[id]?.find((each) => each.unit === speaker);
  return said?.groups.find(({ group }) => group === TOTAL)?.trend;
}

/** A footnote at either value may say what the two have in common. */
function hasNote({ observations, baseline }: Measure, { from, to }: TrendResult): boolean {
  const places = new Set([from?.place, to?.place]);
  return [...observations, ...(baseline ? [baseline] : [])].some(
    ({ place, footnotes }) => footnotes.length > 0 && places.has(place),
  );
}
