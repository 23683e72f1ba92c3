// Whoever states a status, an assessment or a forecast says what it rests on; met ones too.
import { isJudgedByPeople } from '../is-judged-by-people.js';
import { isWritten, type OwnedFollowUp } from '../report-index.js';
import { defineRule } from '../rule.js';

export const statusWithoutNarrative = defineRule({
  code: 'G04',
  slug: 'status-without-narrative',
  examples: {
    bad: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|--------------|------------------------|-----------------|--------------|
| enkat | Invånarna är nöjda | Enkäten genomförs | Kunderna är nöjda | | «genomförd» | uppnås |
`,
    good: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|--------------|------------------------|-----------------|--------------|
| enkat | Invånarna är nöjda | Enkäten genomförs | Kunderna är nöjda | Enkäten är gjord, och svaren är sammanställda. | genomförd | uppnås |
`,
  },
  check({ report, index, earlier }, found) {
    // Its columns speak of another period: that has been said, and explains why nothing is told.
    const otherPeriods = new Set(earlier.filter(({ code }) => code === 'T18').map(({ place }) => place.file));
    /** The same is missing as grounds of a judgement (G17). */
    const isG17 = (owned: OwnedFollowUp) =>
      owned.followUp.assessment !== undefined && isJudgedByPeople(owned, report.policy, index);
    for (const owned of index.followUps) {
      const { status, assessment, forecast } = owned.followUp;
      const judged = status ?? assessment;
      // A forecast beside a value rests on the value.
      const stated = judged ?? (hasValue(owned) ? undefined : forecast);
      if (!stated || !owned.isPublished || isToldOf(owned) || isG17(owned)) continue;
      if (otherPeriods.has(stated.place.file)) continue;
      const unit = index.unitName(owned.unit);
      found({ text: owned.text, unit, stated: judged ? 'status' : 'forecast' }, stated.place);
    }
  },
});

/** Whether a value of the period stands in the table. */
function hasValue({ followUp, measure }: OwnedFollowUp): boolean {
  return (measure?.observations ?? []).some(
    ({ period, quantity }) => period.id === followUp.period.id && quantity.kind !== 'missing',
  );
}

/** A goal's own judgement rests on its motivation; when that is missing too, G17 says so where the policy asks for it. */
function isToldOf({ followUp, measure }: OwnedFollowUp): boolean {
  return isWritten(followUp.outcome) || (measure === undefined && isWritten(followUp.motivation));
}
