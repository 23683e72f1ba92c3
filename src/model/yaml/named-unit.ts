// The unit of the organisation that a value or a follow-up names.
import type { Diagnostic } from '../../diagnostics/index.js';
import { closest } from '../../lib/index.js';
import type { Located } from '../statement.js';
import type { GoalsYamlConfig } from './goals-file.js';

/** Its id; undefined for the level above the units, and for a unit that report.yaml does not know, which is reported. */
export function unitOf(
  unit: Located,
  config: GoalsYamlConfig,
  report: (diagnostic: Diagnostic) => void,
): string | undefined {
  const { units, declares } = config;
  if (isLevelAbove(unit, config)) return undefined;
  if (!declares.units || units.some(({ id }) => id === unit.value)) return unit.value;
  const suggestion = closest(
    unit.value,
    units.map(({ id }) => id),
  );
  report({ code: 'S05', args: { kind: 'unit', id: unit.value, suggestion }, place: unit.place });
  return undefined;
}

/** The one root that has units below it stands for the level above the units. */
export function isLevelAbove(unit: Located, { units }: GoalsYamlConfig): boolean {
  const roots = units.filter(({ parent }) => parent === undefined);
  const [root] = roots.length === 1 ? roots : [];
  return unit.value === root?.id && units.some(({ parent }) => parent === root.id);
}
