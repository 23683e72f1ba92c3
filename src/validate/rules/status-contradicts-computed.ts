// A stated assessment that departs from what the activity status or the numbers give under the policy needs its grounds.
import type { Judgement, ReportScores } from '../../compute/index.js';
import { groupBy } from '../../lib/index.js';
import { isWritten, type OwnedFollowUp } from '../report-index.js';
import { defineRule, type Found } from '../rule.js';

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
  check({ report, scores, index }, found) {
    const { policy } = report;
    if (policy.basis === 'stated') return;
    const byPeriod = groupBy(scores.reports, ({ period }) => period);
    for (const owned of index.followUps) {
      const { followUp, kind, text, isPublished } = owned;
      if (!isPublished || isWritten(followUp.motivation)) continue;
      const { assessment, status } = followUp;
      const isStated = assessment && status && !assessment.suggested && !status.suggested;
      const computed = isStated ? policy.activity[kind][status.value] : undefined;
      if (assessment && computed && assessment.value !== computed)
        found({ text, stated: assessment.value, computed }, assessment.place);
      for (const reportScores of byPeriod.get(followUp.period.id) ?? [])
        for (const judgement of judgementsOf(owned, reportScores)) checkNumbers(judgement, text, found);
    }
  },
});

/** State and forecast of this very follow-up. */
function judgementsOf(
  { measure, unit }: OwnedFollowUp,
  { participations, whole }: ReportScores,
): Judgement[] {
  if (!measure) return [];
  const judged = unit === undefined ? whole.measures[measure.id] : participations[measure.id]?.[unit];
  return judged ? [judged.state, judged.forecast] : [];
}

/** What numbers leave open contradicts nothing. */
function checkNumbers({ assessment, basis }: Judgement, text: string, found: Found<'G03'>): void {
  if (basis.by !== 'stated' || !basis.computed) return;
  const computed = basis.computed.assessment;
  if (computed === 'notAssessed' || computed === 'notAssessable' || computed === assessment) return;
  found({ text, stated: assessment, computed }, basis.place);
}
