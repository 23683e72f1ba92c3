// A weighted mean needs the weight of every part, or of none: then all weigh the same.
import type { Goal, Measure } from '../../model/index.js';
import type { ReportIndex } from '../report-index.js';
import { defineRule, type Found } from '../rule.js';

const REPORT = `version: 1
organisation: { name: Exempelstad, kind: municipality, country: FI }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
policy: weighted
reports:
  - id: delarsrapport
    kind: interim
    period: 2021-H1
    title: Delårsrapport januari–juni 2021
`;

export const missingWeight = defineRule({
  code: 'G18',
  slug: 'missing-weight',
  examples: {
    bad: {
      'report.yaml': REPORT,
      'goals/enhet.sv.md': `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Vikt | Delårsrapport 1–6 2021 |
|----|-----------|--------|------|------------------------|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | 2 | Mottagningen är öppen varje vecka. |
| svar | | «Frågor får svar» |  | Svaren har kommit i tid. |
`,
    },
    good: {
      'report.yaml': REPORT,
      'goals/enhet.sv.md': `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Vikt | Delårsrapport 1–6 2021 |
|----|-----------|--------|------|------------------------|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | 2 | Mottagningen är öppen varje vecka. |
| svar | | Frågor får svar | 1 | Svaren har kommit i tid. |
`,
    },
  },
  check({ report, index }, found) {
    const { measureToGoal, goalToParent } = report.policy.levels;
    if (measureToGoal.rule === 'weightedMean')
      for (const measures of index.measuresOf.values()) reportUnweighted(measures, index, found);
    if (goalToParent.rule === 'weightedMean')
      for (const goals of index.goalsUnder.values()) reportUnweighted(goals, index, found);
  },
});

function reportUnweighted(siblings: (Measure | Goal)[], index: ReportIndex, found: Found<'G18'>): void {
  if (siblings.every(({ weight }) => weight === undefined)) return;
  for (const sibling of siblings) {
    if (sibling.weight !== undefined) continue;
    found({ text: index.text(sibling.text) || sibling.id }, index.place(sibling.text) ?? sibling.places[0]);
  }
}
