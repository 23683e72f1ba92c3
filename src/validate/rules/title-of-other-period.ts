// A title that names a time names that of its report: of a report that was copied, the title is easily left.
import { findPeriod, type Period } from '../../model/index.js';
import { defineRule } from '../rule.js';

const titled = (title: string) => ({
  'report.yaml': `version: 1
organisation: { name: Exempelstad, kind: municipality, country: FI }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
reports:
  - id: delarsrapport
    kind: interim
    period: 2022-H1
    title: ${title}
`,
  'goals/enhet.sv.md': `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2022 | Status 1–6 2022 | Prognos 2022 |
|----|-----------|--------|------------------------|-----------------|--------------|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. | genomförd | uppnås |
`,
});

export const titleOfOtherPeriod = defineRule({
  code: 'L19',
  slug: 'title-of-other-period',
  examples: {
    bad: titled('«Delårsrapport januari–juni 2021»'),
    good: titled('Delårsrapport januari–juni 2022'),
  },
  check({ report }, found) {
    for (const { title, period } of report.publications) {
      for (const text of Object.values(title)) {
        const named = text && findPeriod(text.plain)?.period;
        if (named && isOther(named, period)) found({ text: text.plain, period: period.id }, text.place);
      }
    }
  },
});

/** A year alone names the report of any part of it. */
function isOther(named: Period, { year, to }: Period): boolean {
  return named.months === 12 ? named.year !== year : named.to !== to;
}
