// Sweden: an interim report covers six to eight months and is handed over within two months.
// Sources: the act on municipal accounting (2018:597), chapter 13; the municipal act, chapter 11.
import type { Publication } from '../../model/index.js';
import { defineRule } from '../rule.js';

const SHORTEST_MONTHS = 6;
const LONGEST_MONTHS = 8;
const HANDOVER_MONTHS = 2;

export const interimPeriodAndDeadline = defineRule({
  code: 'L01',
  slug: 'interim-period-and-deadline',
  examples: {
    bad: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, kind: municipality, country: SE }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
reports:
  - id: «delarsrapport»
    kind: interim
    period: 2021-H1
    title: Delårsrapport januari–juni 2021
    handedOver: 2021-09-15
`,
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, kind: municipality, country: SE }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
reports:
  - id: delarsrapport
    kind: interim
    period: 2021-H1
    title: Delårsrapport januari–juni 2021
    handedOver: 2021-08-25
`,
    },
  },
  check({ report }, found) {
    if (report.organisation.country !== 'SE') return;
    for (const publication of report.publications) {
      if (publication.kind !== 'interim') continue;
      const { handedOver, place } = publication;
      const { months } = publication.period;
      if (months < SHORTEST_MONTHS || months > LONGEST_MONTHS)
        found({ months, handedOver, what: 'length' }, place);
      if (isLate(publication)) found({ months, handedOver, what: 'handover' }, place);
    }
  },
});

function isLate({ period, handedOver }: Publication): boolean {
  // ISO dates sort as text.
  return handedOver !== undefined && handedOver > lastDayFor(period.to);
}

/** Two months later; the last day of a month leads to the last day of a month. */
function lastDayFor(periodEnd: string): string {
  const [year = 0, month = 1, day = 1] = periodEnd.split('-').map(Number);
  const lastDayOf = (monthIndex: number) => new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  const target = month - 1 + HANDOVER_MONTHS;
  const endsMonth = day === lastDayOf(month - 1);
  const dayOfTarget = endsMonth ? lastDayOf(target) : Math.min(day, lastDayOf(target));
  return new Date(Date.UTC(year, target, dayOfTarget)).toISOString().slice(0, 10);
}
