// A stated assessment that departs from what the activity status gives under the policy needs its grounds.
import { isWritten } from '../report-index.js';
import { defineRule } from '../rule.js';

export const statusContradictsComputed = defineRule({
  code: 'G03',
  slug: 'status-contradicts-computed',
  examples: {
    bad: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|--------------|------------------------|-----------------|--------------|
| enkat | Invånarna är nöjda | Enkäten genomförs | Kunderna är nöjda | Enkäten är gjord. | «genomförd; ej uppfyllt» | uppnås |
`,
    good: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 | Motivering |
|----|-----------|--------|--------------|------------------------|-----------------|--------------|------------|
| enkat | Invånarna är nöjda | Enkäten genomförs | Kunderna är nöjda | Enkäten är gjord. | genomförd; ej uppfyllt | uppnås | För få svarade för att resultatet ska vara säkert. |
`,
  },
  check({ report, index }, found) {
    const { policy } = report;
    if (policy.basis === 'stated') return;
    for (const { followUp, kind, text, isPublished } of index.followUps) {
      const { assessment, status, motivation } = followUp;
      if (!isPublished || !assessment || !status || assessment.suggested || status.suggested) continue;
      const computed = policy.activity[kind][status.value];
      if (assessment.value === computed || isWritten(motivation)) continue;
      found({ text, stated: assessment.value, computed }, assessment.place);
    }
  },
});
