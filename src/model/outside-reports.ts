// What is said of periods that no report covers: last year's column beside this year's, or a slip of the pen.
import type { Diagnostic } from '../diagnostics/index.js';
import type { FollowUp, Goal, Measure, Publication } from './report.js';

/**
 * One note per file and period.
 * @param said - A table that speaks of such a period alone has been reported already (T18).
 */
export function followUpsOutsideReports(
  measures: readonly Measure[],
  goals: readonly Goal[],
  publications: readonly Publication[],
  said: readonly Diagnostic[],
): Diagnostic[] {
  if (publications.length === 0) return [];
  const known = new Set(publications.map(({ period }) => period.id));
  const told = new Set(
    said.flatMap((each) => (each.code === 'T18' ? [`${each.place.file} ${each.args.period}`] : [])),
  );
  /** A value that could not be read is left as text, and that has been said. */
  const unread = new Set(
    said.flatMap(({ code, place }) => (code === 'N01' ? [`${place.file} ${place.start}`] : [])),
  );
  const notes: Diagnostic[] = [];
  for (const followUp of followUpsOf(measures, goals)) {
    const place = Object.values(followUp.outcome)[0]?.place;
    const key = `${place?.file} ${followUp.period.id}`;
    if (place && unread.has(`${place.file} ${place.start}`)) continue;
    if (!place || known.has(followUp.period.id) || told.has(key)) continue;
    told.add(key);
    notes.push({ code: 'T19', args: {}, place });
  }
  return notes;
}

function* followUpsOf(measures: readonly Measure[], goals: readonly Goal[]): Generator<FollowUp> {
  for (const goal of goals) yield* goal.followUps;
  for (const measure of measures) {
    yield* measure.followUps;
    for (const { followUps } of measure.participations) yield* followUps;
  }
}
