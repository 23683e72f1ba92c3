// A measure as one row writes it, with where that row stands.
import type { Goal, PartyMention } from '../report.js';
import type { Statement } from '../statement.js';

/** A statement with what its surroundings say: unit, goals, section. */
export interface PlacedMeasure {
  statement: Statement;
  unit: string | undefined;
  central: Goal;
  /** The goal that the measure judges; asked for only when the measure is new. */
  goal: () => Goal;
  parties: PartyMention[];
  section: number;
}
