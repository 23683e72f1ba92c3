// Which units below it a unit's figures count too: its own section lists only what it carries itself.
import { pushTo } from '../../lib/index.js';
import type { ViewContext } from '../context.js';
import { type LinkedName, linkedUnits } from './view-rows.js';

export interface AlsoCountedView {
  /** *Siffrorna omfattar även:*. */
  lead: string;
  units: LinkedName[];
}

/** By unit, those below it at any depth that have a goal, a judged measure or a commitment of their own. */
export function unitsCountedIn({ report, units }: ViewContext): Map<string, string[]> {
  const counted = new Set([
    ...report.goals.flatMap((goal) => goal.units),
    ...report.measures.flatMap(({ kind, participations }) =>
      kind === 'keyFigure' ? [] : participations.map(({ unit }) => unit),
    ),
    ...report.commitments.flatMap(({ unit }) => unit ?? []),
  ]);
  const below = new Map<string, string[]>();
  for (const { id, parent } of report.units.filter((unit) => counted.has(unit.id))) {
    const seen = new Set([id]);
    for (let above = parent; above !== undefined && !seen.has(above); above = units.get(above)?.parent) {
      seen.add(above);
      pushTo(below, above, id);
    }
  }
  return below;
}

/** Null where the figures count no other unit. */
export function alsoCounted(below: string[] | undefined, context: ViewContext): AlsoCountedView | null {
  if (below === undefined) return null;
  const lead = context.labels['units.alsoCounted']({ count: below.length });
  return { lead, units: linkedUnits(below, context) };
}
