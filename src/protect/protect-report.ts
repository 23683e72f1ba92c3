// The report that may be shown: small counts of people are left out, and what they could be reckoned from.
import type { Finding, Outcome } from '../diagnostics/index.js';
import type { EarlierReport, Measure, Report, WithheldValue } from '../model/index.js';
import { findWithheld, readingAt, type WithheldCounts } from './find-withheld.js';
import { findingsOf, undeclaredFindings } from './findings.js';
import { leaveOut } from './leave-out.js';
import { markProtected, type ProtectedReport } from './protected-report.js';

export interface ProtectedOutcome {
  report: ProtectedReport;
  /** For checks only. */
  withheld: WithheldValue[];
}

/**
 * Withholds small counts of people where they are sensitive, and as much more as it takes that none can be reckoned:
 * over groups, units, parts of a year, percentages, and what earlier reports have shown. Where there is nothing to
 * withhold, the report is passed on as it is.
 * @param compared - The reports published before that publications name.
 */
export function protectReport(
  report: Report,
  compared: readonly EarlierReport[] = [],
): Outcome<ProtectedOutcome> {
  const found = findWithheld(report, compared);
  const diagnostics = [
    ...found.flatMap((counts) => findingsOf(counts, report)),
    ...undeclaredFindings(report),
  ];
  const affected = new Map(
    found.filter(({ withheld }) => withheld.length > 0).map((counts) => [counts.measure, counts]),
  );
  if (affected.size === 0) return { value: { report: markProtected(report), withheld: [] }, diagnostics };
  const isEachGroupJudged = report.policy.groups === 'each';
  const measures = report.measures.map((measure): Measure => {
    const counts = affected.get(measure);
    if (!counts) return measure;
    const holders = counts.withheld.flatMap(({ cell }) => cell.holders);
    return leaveOut(measure, holders, isEachGroupJudged);
  });
  return {
    value: {
      report: markProtected({ ...report, measures }),
      withheld: [...affected.values()].flatMap(withheldValues),
    },
    diagnostics,
  };
}

function withheldValues({ measure, withheld }: WithheldCounts): WithheldValue[] {
  return withheld.flatMap(({ cell, why }) =>
    cell.holders.flatMap((holder) => {
      const reading = readingAt(measure, holder);
      if (!reading || reading.quantity.kind === 'missing') return [];
      const { group, unit, period } = cell;
      const { quantity, place } = reading;
      return [{ measure: measure.id, unit, group, period: period?.id ?? '', quantity, why, place }];
    }),
  );
}

/**
 * The findings that may be published with a report. Those that tell of values, and those at places that a value could
 * be measured by, are for the author alone.
 */
export function publicFindings(
  findings: readonly Finding[],
  { own, shown }: { own: Report; shown: ProtectedReport },
): Finding[] {
  if (own === shown) return [...findings];
  const files = new Set(
    own.measures.flatMap((measure, index) => (measure === shown.measures[index] ? [] : filesOf(measure))),
  );
  return findings.filter(
    ({ code, place, related = [] }) =>
      !/^[PNG]/u.test(code) && !files.has(place.file) && !related.some((each) => files.has(each.place.file)),
  );
}

function filesOf({
  places,
  observations,
  forecastValues,
  participations,
  followUps,
  baseline,
}: Measure): string[] {
  return [
    ...places,
    ...[...observations, ...forecastValues, ...(baseline ? [baseline] : [])].map(({ place }) => place),
    ...participations.flatMap((each) => each.places),
    ...followUps.flatMap((each) => each.places),
  ].map(({ file }) => file);
}
