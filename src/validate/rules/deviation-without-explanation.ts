// A deviation states its reason, its consequence, and what is done about it.
import type { Deviation, ReportScores } from '../../compute/index.js';
import type { FollowUp } from '../../model/index.js';
import { isWritten, type ReportIndex } from '../report-index.js';
import { defineRule } from '../rule.js';

const EXPLANATIONS = ['reason', 'consequence', 'correctiveAction'] as const;

export const deviationWithoutExplanation = defineRule({
  code: 'G05',
  slug: 'deviation-without-explanation',
  examples: {
    bad: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 | Orsak |
|----|-----------|--------|--------------|------------------------|-----------------|--------------|-------|
| grupp | Invånarna mår bra | Gruppen startar | Fler rör på sig | «Gruppen har inte börjat.» | uppskjuten | uppnås delvis | Lokalen renoveras. |
`,
    good: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 | Orsak | Konsekvens | Korrigerande åtgärd |
|----|-----------|--------|--------------|------------------------|-----------------|--------------|-------|------------|---------------------|
| grupp | Invånarna mår bra | Gruppen startar | Fler rör på sig | Gruppen har inte börjat. | uppskjuten | uppnås delvis | Lokalen renoveras. | Deltagarna väntar till hösten. | Vi hyr en annan lokal. |
`,
  },
  check({ scores, index }, found) {
    for (const reportScores of scores.reports) {
      for (const deviation of reportScores.deviations) {
        const followUp = followUpOf(deviation, reportScores, index);
        const missing = EXPLANATIONS.filter((part) => !followUp || !isWritten(followUp[part]));
        if (missing.length > 0) found({ text: textOf(deviation, index), missing }, deviation.place);
      }
    }
  },
});

function followUpOf(
  { measure, unit }: Deviation,
  { period }: ReportScores,
  index: ReportIndex,
): FollowUp | undefined {
  const stated = index.measures.get(measure);
  const owned = stated ? index.followUpsOf.get(stated) : undefined;
  return owned?.find((each) => each.unit === unit && each.followUp.period.id === period)?.followUp;
}

function textOf({ measure }: Deviation, index: ReportIndex): string {
  const stated = index.measures.get(measure);
  return (stated && index.text(stated.text)) || measure;
}
