// Where a file states statuses, a follow-up that tells something and states nothing is an oversight.
import { isWritten, placeOfFollowUp } from '../report-index.js';
import { defineRule } from '../rule.js';

const HEAD = `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|------------------------|-----------------|--------------|
| enkat | Invånarna är nöjda | Enkäten genomförs | Enkäten är gjord, och svaren är sammanställda. | genomförd | uppnås |
`;

export const missingStatus = defineRule({
  code: 'G19',
  slug: 'missing-status',
  examples: {
    bad: `${HEAD}| svar | | Frågor får svar | «Hälften av frågorna får svar samma dag.» | | uppnås |\n`,
    good: `${HEAD}| svar | | Frågor får svar | Hälften av frågorna får svar samma dag. | pågår | uppnås |\n`,
  },
  check({ index }, found) {
    const isStated = ({ followUp: { status, assessment } }: (typeof index.followUps)[number]) =>
      (status !== undefined && !status.suggested) || assessment !== undefined;
    const fileOf = (owned: (typeof index.followUps)[number]) => placeOfFollowUp(owned.followUp)?.file;
    const statingFiles = new Set(index.followUps.filter(isStated).map(fileOf));
    for (const owned of index.followUps) {
      const { followUp, measure } = owned;
      if (!measure || !owned.isPublished || isStated(owned) || !isWritten(followUp.outcome)) continue;
      if (measure.kind === 'numeric' || !statingFiles.has(fileOf(owned))) continue;
      found({ text: owned.text, unit: index.unitName(owned.unit) }, placeOfFollowUp(followUp));
    }
  },
});
