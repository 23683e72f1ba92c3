// What an earlier report said: the part of it that later ones are compared with.
import type { Place } from '../diagnostics/index.js';
import type { Quantity } from '../quantity/index.js';

export interface EarlierValue {
  /** Id of the period; undefined for a target without one. */
  period: string | undefined;
  group: string;
  unit: string | undefined;
  text: string;
  quantity: Quantity;
}

export interface EarlierMeasure {
  id: string;
  /** By language tag, without markup. */
  text: Record<string, string>;
  targets: EarlierValue[];
  observations: EarlierValue[];
}

/** The plan that the goals were decided in, or the report published before. */
export interface EarlierReport {
  kind: 'plan' | 'previous';
  /** The publication that names it. */
  publication: string;
  /** What it was read from: a path or a git revision, to be shown. */
  label: string;
  goals: { id: string; text: Record<string, string> }[];
  measures: EarlierMeasure[];
  /** Where report.yaml names it. */
  place: Place;
}
