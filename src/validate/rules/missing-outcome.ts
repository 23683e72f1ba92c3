// Each unit that carries a measure says something of it for the period, or why it says nothing.

import type { Diagnostic, Place } from '../../diagnostics/index.js';
import type { FollowUp, Measure, Report } from '../../model/index.js';
import { isSilent, placeOfFollowUp, type ReportIndex } from '../report-index.js';
import { defineRule } from '../rule.js';

export const missingOutcome = defineRule({
  code: 'G02',
  slug: 'missing-outcome',
  examples: {
    bad: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 |
|----|-----------|--------|--------------|------------------------|
«| enkat | Invånarna är nöjda | Kundenkäten | Kunderna är nöjda | |»
`,
    good: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 |
|----|-----------|--------|--------------|------------------------|
| enkat | Invånarna är nöjda | Kundenkäten | Kunderna är nöjda | Enkäten görs i september och redovisas i bokslutet. |
`,
  },
  check({ report, index, earlier }, found) {
    const otherPeriods = filesOfOtherPeriods(earlier);
    const periods = periodsToFollow(report, index);
    for (const measure of report.measures) {
      if (measure.places.some((place) => otherPeriods.has(place.file))) continue;
      const text = index.text(measure.text) || measure.id;
      const place = index.place(measure.text) ?? measure.places[0];
      for (const period of periods) {
        if (measure.observations.some((observation) => observation.period.id === period)) continue;
        for (const speaker of speakersOf(measure)) {
          const gap = gapIn(speaker.followUps, period);
          if (!gap) continue;
          found({ text, unit: index.unitName(speaker.unit) }, gap.place ?? speaker.place ?? place);
        }
      }
    }
  },
});

/** Files whose columns speak of another period altogether: that has been said (T18), and explains every gap. */
function filesOfOtherPeriods(earlier: readonly Diagnostic[]): Set<string> {
  return new Set(earlier.filter(({ code }) => code === 'T18').map(({ place }) => place.file));
}

/** Periods of the publications that somebody has begun to write; the first publication when nobody has. */
function periodsToFollow(report: Report, index: ReportIndex): Set<string> {
  const begun = new Set(
    index.followUps.filter(({ followUp }) => !isSilent(followUp)).map(({ followUp }) => followUp.period.id),
  );
  const periods = [...report.publications]
    .sort((a, b) => (a.period.to < b.period.to ? -1 : 1))
    .map(({ period }) => period.id);
  const started = periods.filter((period) => begun.has(period));
  return new Set(started.length > 0 ? started : periods.slice(0, 1));
}

interface Speaker {
  unit: string | undefined;
  followUps: FollowUp[];
  place: Place | undefined;
}

/** The units that carry the measure; the level above only when no unit does. */
function speakersOf(measure: Measure): Speaker[] {
  if (measure.participations.length === 0)
    return [{ unit: undefined, followUps: measure.followUps, place: undefined }];
  return measure.participations.map(({ unit, followUps, places }) => ({ unit, followUps, place: places[0] }));
}

function gapIn(followUps: FollowUp[], period: string): { place: Place | undefined } | undefined {
  const followUp = followUps.find((each) => each.period.id === period);
  if (!followUp) return { place: undefined };
  return isSilent(followUp) ? { place: placeOfFollowUp(followUp) } : undefined;
}
