// Where the policy leaves the judgement to people, it is motivated and signed.
import { isJudgedByPeople } from '../is-judged-by-people.js';
import { isWritten } from '../report-index.js';
import { defineRule } from '../rule.js';

/** People judge the central goals, on the ground of the units' goals. */
const REPORT = `version: 1
organisation: { name: Exempelstad, kind: municipality, country: FI }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
policy: { levels: { goalToParent: manual } }
reports:
  - id: delarsrapport
    kind: interim
    period: 2021-H1
    title: Delårsrapport januari–juni 2021
`;
const JUDGED = `version: 1
goals:
  - id: kontakt-mal
    theme: vardag
    text: Det är lätt att få kontakt.
    followUps:
      - period: 2021-H1
        assessment: partlyMet
        motivation: Kontakten har blivit lättare, men svaren dröjer.
`;

export const judgementWithoutGrounds = defineRule({
  code: 'G17',
  slug: 'judgement-without-grounds',
  examples: {
    bad: { 'report.yaml': REPORT, 'goals/mal.yaml': JUDGED.replace('partlyMet', '«partlyMet»') },
    good: { 'report.yaml': REPORT, 'goals/mal.yaml': `${JUDGED}        author: Nämnden\n` },
  },
  check({ report, index }, found) {
    for (const owned of index.followUps) {
      const { assessment, motivation, author } = owned.followUp;
      if (!assessment || !owned.isPublished || !isJudgedByPeople(owned, report.policy, index)) continue;
      if (!isWritten(motivation)) found({ text: owned.text, missing: 'motivation' }, assessment.place);
      if (!author) found({ text: owned.text, missing: 'author' }, assessment.place);
    }
  },
});
