// Who stands directly above whom among the units that say something of the same measure and period.
import { groupBy } from '../lib/index.js';
import type { OwnedFollowUp, ReportIndex } from './report-index.js';

/** One that speaks, and those directly below that speak: between them nobody says anything. */
export type Level = [above: OwnedFollowUp, below: OwnedFollowUp[]];

/**
 * The whole stands above the units; a unit stands above those that are part of it.
 * @param speakers - Follow-ups of one measure and period that say something; of one unit's several the first is shown.
 */
export function levelsOf(speakers: readonly OwnedFollowUp[], index: ReportIndex): Level[] {
  const speaking = new Map<string | undefined, OwnedFollowUp>();
  for (const speaker of speakers) if (!speaking.has(speaker.unit)) speaking.set(speaker.unit, speaker);
  const aboveOf = ({ unit }: OwnedFollowUp) => {
    if (unit === undefined) return undefined;
    const nearest = index.unitsAbove(unit).find((above) => speaking.has(above));
    return speaking.get(nearest);
  };
  return [...groupBy(speaking.values(), aboveOf)];
}
