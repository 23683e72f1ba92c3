// The organisation tree as compute needs it: order, and who is above whom. Survives loops and unknown parents.

import { pushTo } from '../lib/index.js';
import type { Unit } from '../model/index.js';

export interface UnitTree {
  /** Depth first from the roots, in the order of the model. */
  inOrder: Unit[];
  /** The unit itself and all above it, nearest first. */
  lineOf(unit: string): readonly string[];
  /** The one unit that has all others below it: the whole under another name. */
  whole: string | undefined;
}

export function unitTree(units: readonly Unit[]): UnitTree {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const children = new Map<string, Unit[]>();
  const roots: Unit[] = [];
  for (const unit of units) {
    if (unit.parent === undefined || !byId.has(unit.parent)) roots.push(unit);
    else pushTo(children, unit.parent, unit);
  }
  const [root] = roots;
  return {
    inOrder: depthFirst(units, roots, children),
    lineOf: lines(byId),
    whole: root && roots.length === 1 && children.has(root.id) ? root.id : undefined,
  };
}

/** Units of a loop have no root; they come last, so that none is lost. */
function depthFirst(units: readonly Unit[], roots: Unit[], children: Map<string, Unit[]>): Unit[] {
  const found = new Set<Unit>();
  const stack = roots.toReversed();
  for (let unit = stack.pop(); unit; unit = stack.pop()) {
    found.add(unit);
    stack.push(...(children.get(unit.id) ?? []).toReversed());
  }
  return [...found, ...units.filter((unit) => !found.has(unit))];
}

function lines(byId: Map<string, Unit>): (unit: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (unit) => {
    const before = known.get(unit);
    if (before) return before;
    const line = new Set<string>();
    for (let id: string | undefined = unit; id !== undefined && !line.has(id); id = byId.get(id)?.parent) {
      if (id === unit || byId.has(id)) line.add(id);
    }
    known.set(unit, [...line]);
    return [...line];
  };
}
