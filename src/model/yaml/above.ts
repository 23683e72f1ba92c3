// What the keys further up in a file have named: goals, theme and unit hold for all that stands below them.
import type { Located, Naming, UnitGoalNaming } from '../statement.js';

/** A goal as it is written, with none of those above it. */
export type OwnGoal = Omit<UnitGoalNaming, 'above'>;

export interface Above {
  /** The central goal; undefined at the top of the file. */
  goal: Naming | undefined;
  /** The goals below it, highest first. */
  chain: OwnGoal[];
  theme: Located | undefined;
  unit: Located | undefined;
}

export const NOTHING_ABOVE: Above = { goal: undefined, chain: [], theme: undefined, unit: undefined };

/** The goal directly above, with those between it and the central one; undefined where the central one is directly above. */
export function unitGoalOf({ chain }: Above): UnitGoalNaming | undefined {
  const own = chain.at(-1);
  return own && { ...own, above: chain.slice(0, -1) };
}
