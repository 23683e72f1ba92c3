// A measure while its numbers are read: what their readers hand to each other.
import type { Path } from '../checked-yaml.js';
import type { MeasureFields } from './frames.js';
import type { GoalsFile } from './goals-file.js';
import type { MeasureGroups } from './measure-groups.js';
import type { MeasureValues } from './measure-values.js';

/** The fields of a measure that hold numbers, as far as they have been checked. */
export type NumberFields = Partial<MeasureFields>;

export interface MeasureItem {
  file: GoalsFile;
  path: Path;
  /** Reads its values. */
  values: MeasureValues;
  groups: MeasureGroups;
}
