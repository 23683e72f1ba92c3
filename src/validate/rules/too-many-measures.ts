// With too many measures nobody sees which of them matter.
import { defineRule } from '../rule.js';

const example = (limit: number) => ({
  'report.yaml': `version: 1
organisation: { name: Exempelstad, kind: municipality, country: FI }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
rules: { G15: { measuresPerGoal: ${limit} } }
`,
  'goals/enhet.sv.md': `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|----|-----------|--------|------------------------|
| kontakt | «Det är lätt att få kontakt» | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
| svar | | Frågor får svar | Svaren skickas samma dag. |
| telefon | | Telefontiden utökas | Telefonen är öppen tre kvällar. |
`.replace(/[«»]/gu, limit === 2 ? '$&' : ''),
});

export const tooManyMeasures = defineRule({
  code: 'G15',
  slug: 'too-many-measures',
  examples: { bad: example(2), good: example(3) },
  check({ report, index }, found) {
    const { measuresPerGoal, measuresPerReport } = report.limits;
    for (const goal of report.goals) {
      const measures = judgedIn(index.measuresOf.get(goal.id) ?? []);
      if (measuresPerGoal === undefined || measures <= measuresPerGoal) continue;
      const text = index.text(goal.text) || goal.id;
      found({ text, measures, limit: measuresPerGoal }, index.place(goal.text) ?? goal.places[0]);
    }
    const measures = judgedIn(report.measures);
    if (measuresPerReport !== undefined && measures > measuresPerReport)
      found(
        { text: '', measures, limit: measuresPerReport },
        report.publications[0]?.place ?? report.organisation.place,
      );
  },
});

/** Key figures are followed, and judge nothing. */
function judgedIn(measures: readonly { kind: string }[]): number {
  return measures.filter(({ kind }) => kind !== 'keyFigure').length;
}
