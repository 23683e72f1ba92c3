// A word for what cannot be assessed is no assessment: not when it is read, and not when it is shown.
import type { Assessment } from '../../model/index.js';
import { defineRule } from '../rule.js';

const example = (meaning: string, place: string) => ({
  'report.yaml': `version: 1
organisation: { name: Exempelstad, kind: municipality, country: FI }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
policy: ${place.replace('MEANING', meaning)}
`,
});
const POLICY = '{ base: strict, labels: { "delvis uppnått eller går inte att mäta": MEANING } }';

export const unknownMergedWithAssessment = defineRule({
  code: 'G10',
  slug: 'unknown-merged-with-assessment',
  examples: {
    bad: example('partlyMet', `«${POLICY}»`),
    good: example('notAssessable', POLICY),
  },
  check({ report: { policy } }, found) {
    for (const [word, assessment] of Object.entries(policy.labels)) {
      if (isJudged(assessment) && CANNOT_BE_ASSESSED.test(word)) found({ word, assessment }, policy.place);
    }
    for (const [assessment, words] of Object.entries(policy.words) as [
      Assessment,
      Record<string, string>,
    ][]) {
      if (!isJudged(assessment)) continue;
      for (const word of Object.values(words))
        if (CANNOT_BE_ASSESSED.test(word)) found({ word, assessment }, policy.place);
    }
  },
});

function isJudged(assessment: Assessment): boolean {
  return assessment === 'met' || assessment === 'partlyMet' || assessment === 'notMet';
}

const CANNOT_BE_ASSESSED =
  /(?<!\p{L})(?:(?:kan|går|gick|kunde) (?:inte|ej) (?:att )?(?:bedöm|mät|avgör|utvärder)|(?:inte|ej) (?:möjlig\p{L}* att )?(?:bedöm|mätbar|mätt|mäta|utvärder)|svårbedöm|obedömbar|(?:uppgift|data|värde|underlag)\p{L}* saknas|ei (?:voi|voida|voitu|ole) (?:arvioi|mitat)|ei (?:arvioitu|mitattu|arvioitavissa|mitattavissa)|tiet?\p{L}* puuttu|(?:can ?not|can't|could not) be (?:assessed|measured|judged)|not (?:assessable|assessed|measurable|measured)|unassessable|no data|data missing)/iu;
