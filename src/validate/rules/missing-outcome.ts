// Each unit that carries a measure says something of it for the period, or why it says nothing; and of all where the
// policy judges the total.
import type { Scores } from '../../compute/index.js';
import type { Diagnostic, Place } from '../../diagnostics/index.js';
import {
  type FollowUp,
  followsLater,
  HALVES,
  type Measure,
  type Observation,
  type Period,
  type Policy,
  type Publication,
  type Report,
  TOTAL,
} from '../../model/index.js';
import { hasValue, isUnsaid } from '../../quantity/index.js';
import { addingOf } from '../adding-of.js';
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
  check({ report, scores, index, earlier }, found) {
    const otherPeriods = filesOfOtherPeriods(earlier);
    const periods = periodsToFollow(report, index);
    for (const measure of report.measures) {
      if (measure.places.some((place) => otherPeriods.has(place.file))) continue;
      const text = index.text(measure.text) || measure.id;
      const place = index.place(measure.text) ?? measure.places[0];
      for (const asked of periods) {
        for (const speaker of speakersOf(measure)) {
          const value = valueFor(measure, speaker.unit, asked);
          const known =
            value === 'known' ? onlyOfGroups(measure, speaker.unit, asked, report.policy) : undefined;
          const isSaid = isSumAsked(measure, speaker.unit, asked, text);
          if (known && !isSaid && !isJudged(measure, speaker.unit, asked, scores)) {
            found({ text, unit: index.unitName(speaker.unit), what: 'total' }, known.place);
          }
          if (value === 'known' || isAwaited(measure, asked, value)) continue;
          const gap = gapIn(speaker.followUps, asked.period.id);
          if (!gap) continue;
          found(
            { text, unit: index.unitName(speaker.unit), what: 'followUp', ...nameOf(asked, periods) },
            value?.place ?? gap.place ?? speaker.place ?? place,
          );
        }
      }
    }
  },
});

function nameOf({ period }: Asked, periods: readonly Asked[]): { period?: string } {
  return periods.length > 1 ? { period: period.id } : {};
}

/** Files whose columns speak of another period altogether: that has been said (T18), and explains every gap. */
function filesOfOtherPeriods(earlier: readonly Diagnostic[]): Set<string> {
  return new Set(earlier.filter(({ code }) => code === 'T18').map(({ place }) => place.file));
}

/** A period that a publication is about. */
interface Asked {
  period: Period;
  kind: Publication['kind'];
}

/** Periods of the publications that somebody has begun to write; the first publication when nobody has. */
function periodsToFollow(report: Report, index: ReportIndex): Asked[] {
  const begun = new Set(
    index.followUps.filter(({ followUp }) => !isSilent(followUp)).map(({ followUp }) => followUp.period.id),
  );
  for (const { observations } of report.measures)
    for (const { quantity, period } of observations) if (quantity.kind !== 'missing') begun.add(period.id);
  const asked = new Map<string, Asked>();
  for (const { period, kind } of [...report.publications].sort((a, b) =>
    a.period.to < b.period.to ? -1 : 1,
  ))
    if (!asked.has(period.id)) asked.set(period.id, { period, kind });
  const all = [...asked.values()];
  const started = all.filter(({ period }) => begun.has(period.id));
  return started.length > 0 ? started : all.slice(0, 1);
}

/**
 * The value that the report would show: known, missing, or not there at all. One that is late is of the year before:
 * of the same part of it, or of all of it, which is over.
 */
function valueFor(
  measure: Measure,
  unit: string | undefined,
  asked: Asked,
): 'known' | Observation | undefined {
  const values = valuesFor(measure, unit, asked);
  if (values.some(({ quantity }) => quantity.kind !== 'missing')) return 'known';
  return values.find(({ group }) => group === TOTAL) ?? values[0];
}

/** A count that grows through the year has come to something else in a shorter time that ends on the same day. */
function valuesFor(measure: Measure, unit: string | undefined, { period }: Asked): Observation[] {
  const year = String(period.year);
  const dueYear = period.year - measure.lagYears;
  const lastDay = period.to.replace(year, String(dueYear));
  const isOfClosedYear = ({ months, year: of }: Period) =>
    dueYear < period.year && of === dueYear && months === 12;
  const isAsLong = ({ months }: Period) => !measure.accumulates || months === period.months;
  return measure.observations.filter(
    (observation) =>
      ((observation.period.to === lastDay && isAsLong(observation.period)) ||
        observation.period.id === period.id ||
        isOfClosedYear(observation.period)) &&
      (observation.unit === undefined || observation.unit === unit),
  );
}

/**
 * The total left blank, else the first value of a group, where the policy judges the total and there is none of it.
 * A measure that has no target is judged by nothing that a total could change.
 */
function onlyOfGroups(
  measure: Measure,
  unit: string | undefined,
  asked: Asked,
  { groups, basis }: Policy,
): Observation | undefined {
  if (measure.kind !== 'numeric' || groups !== 'total' || basis === 'stated') return undefined;
  const hasTarget = measure.targets.some(({ quantity }) => quantity.kind !== 'missing');
  if (basis !== 'trend' && !hasTarget) return undefined;
  const values = valuesFor(measure, unit, asked);
  const total = values.find(({ group }) => group === TOTAL);
  if (!isUnsaid(total) || values.some(({ footnotes }) => footnotes.length > 0)) return undefined;
  return total ?? values.find(({ quantity }) => quantity.kind !== 'missing');
}

/** Counts of both sexes whose sum the total is to be: that is said elsewhere, with the sum (N03). */
function isSumAsked(measure: Measure, unit: string | undefined, asked: Asked, text: string): boolean {
  if (!measure.observations.some(({ group }) => group === TOTAL)) return false;
  const known = new Set(valuesFor(measure, unit, asked).map(({ group }) => group));
  return HALVES.some((pair) => pair.every((group) => known.has(group))) && addingOf(measure, text) === 'sum';
}

/** Its author, or a status, has said how it stands. */
function isJudged(
  { id }: Measure,
  unit: string | undefined,
  { period }: Asked,
  { reports }: Scores,
): boolean {
  return reports.some(({ period: of, whole, participations }) => {
    const judged = unit === undefined ? whole.measures[id] : participations[id]?.[unit];
    return of === period.id && judged !== undefined && judged.state.basis.by !== 'nothing';
  });
}

/** The measure, the cell or a footnote says why there is no value. */
function isAwaited(measure: Measure, { kind }: Asked, value: Observation | undefined): boolean {
  if (followsLater(measure, kind)) return true;
  if (!value) return false;
  return value.footnotes.length > 0 || (!hasValue(value) && !isUnsaid(value));
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
