// A value that has been published stays as it was, or somebody says why it does not.
import type { EarlierValue, FollowUp, Measure, Observation } from '../../model/index.js';
import { exampleComparison } from '../examples/example-comparison.js';
import { defineRule } from '../rule.js';
import { isSameValue } from '../same-value.js';

export const publishedValueChanged = defineRule({
  code: 'N09',
  slug: 'published-value-changed',
  examples: {
    bad: exampleComparison('previous', 'högst 10', '«9»'),
    good: exampleComparison('previous', 'högst 10', '14'),
  },
  check({ index, compared }, found) {
    for (const { kind, measures, label } of compared) {
      if (kind !== 'previous') continue;
      for (const earlier of measures) {
        const measure = index.measures.get(earlier.id);
        if (!measure) continue;
        const published = new Map(earlier.observations.map((value) => [keyOf(value), value]));
        for (const observation of measure.observations) {
          const { period, group, unit, place } = observation;
          const before = published.get(keyOf({ period: period.id, group, unit }));
          if (!before || !isChanged(before, observation) || isExplained(observation, measure)) continue;
          const now = observation.quantity.kind === 'missing' ? '' : observation.text.trim();
          const text = index.text(measure.text) || measure.id;
          found({ text, period: period.id, before: before.text.trim(), now, report: label }, place);
        }
      }
    }
  },
});

function keyOf({ period, group, unit }: Pick<EarlierValue, 'period' | 'group' | 'unit'>): string {
  return `${period ?? ''} ${group} ${unit ?? ''}`;
}

/** What was missing may come; what was there may not go without a reason. */
function isChanged({ quantity: before }: EarlierValue, { quantity: now }: Observation): boolean {
  if (before.kind === 'missing') return false;
  if (now.kind === 'missing') return now.reason === 'unspecified' || now.reason === 'late';
  return !isSameValue(before, now);
}

const REVISION_WORDS =
  /(?<!\p{L})(?:revider|korriger|rätta|justera|ändra|omräkna|tidigare publicera|korja|oikais|tarkist|muut|revis|correct|restat|adjust|recalculat)/iu;

/** A footnote at the value, or a comment that tells of a revision. */
function isExplained({ footnotes }: Observation, measure: Measure): boolean {
  if (footnotes.length > 0) return true;
  const followUps: FollowUp[] = [
    ...measure.followUps,
    ...measure.participations.flatMap((each) => each.followUps),
  ];
  return followUps.some(({ comment }) =>
    Object.values(comment).some((text) => REVISION_WORDS.test(text?.plain ?? '')),
  );
}
