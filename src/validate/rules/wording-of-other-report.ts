// An interim report expects, an annual report tells how it went; neither uses the other's columns or words.
import type { FollowUp, Publication } from '../../model/index.js';
import type { OwnedFollowUp } from '../report-index.js';
import { defineRule } from '../rule.js';

/** How a label speaks of what is still to come. */
const EXPECTATION =
  /^(?:förväntas|väntas|beräknas|kommer att|bedöms (?:uppnås|uppfyllas|nås)|arvioidaan|ennakoidaan|odotetaan|will be|(?:is )?expected)(?!\p{L})/iu;

export const wordingOfOtherReport = defineRule({
  code: 'G13',
  slug: 'wording-of-other-report',
  examples: {
    bad: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 | Status 1–6 2021 | Bedömning 2021 |
|----|-----------|--------|--------------|------------------------|-----------------|----------------|
| enkat | Invånarna är nöjda | Enkäten genomförs | Kunderna är nöjda | Enkäten är gjord. | genomförd | «uppfyllt» |
`,
    good: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|--------------|------------------------|-----------------|--------------|
| enkat | Invånarna är nöjda | Enkäten genomförs | Kunderna är nöjda | Enkäten är gjord. | genomförd | uppnås |
`,
  },
  check({ report, index }, found) {
    // At the end of a year the end of the term is still to come.
    const isToTermEnd = report.policy.horizon === 'term';
    const kinds = new Map(report.publications.map(({ period, kind }) => [period.id, kind]));
    const interim = report.publications.filter(({ kind }) => kind === 'interim');
    const interimYears = new Set(interim.map(({ period }) => period.year));
    for (const owned of index.followUpsOf.values()) {
      const beforeYearEnd = new Set(
        owned.filter(({ followUp }) => followUp.period.months < 12).map(speakerInYear),
      );
      for (const each of owned) {
        const { followUp } = each;
        const template = kinds.get(followUp.period.id);
        const isForecastOpen =
          template === 'annual' && !isToTermEnd && !beforeYearEnd.has(speakerInYear(each));
        const misplaced =
          expectationIn(followUp, template) ??
          (isForecastOpen ? followUp.forecast : undefined) ??
          (template ? undefined : yearJudgedTooSoon(followUp, interimYears));
        if (misplaced) found({ word: misplaced.word, template: template ?? 'interim' }, misplaced.place);
      }
    }
  },
});

/** A forecast that was made during the year stays beside the outcome; who speaks only at its end has none. */
function speakerInYear({ unit, followUp }: OwnedFollowUp): string {
  return `${followUp.period.year} ${unit ?? ''}`;
}

/** A state in the words of an expectation. */
function expectationIn({ assessment }: FollowUp, template: Publication['kind'] | undefined) {
  return template && assessment && EXPECTATION.test(assessment.word) ? assessment : undefined;
}

/** The whole year is judged, and only its interim report is published. */
function yearJudgedTooSoon({ assessment, status, period }: FollowUp, interimYears: Set<number>) {
  return period.months === 12 && interimYears.has(period.year) ? (assessment ?? status) : undefined;
}
