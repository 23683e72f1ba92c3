// Values that the report does not show, so that nobody can be recognised in them.
import type { Place } from '../diagnostics/index.js';
import type { Quantity } from '../quantity/index.js';

/** A value that the author wrote and the report leaves out. For checks only: it never reaches an output. */
export interface WithheldValue {
  measure: string;
  /** Undefined for the level above the units. */
  unit: string | undefined;
  group: string;
  /** Id of the period. */
  period: string;
  /** As the author wrote it. */
  quantity: Quantity;
  /**
   * `small`: a count below the threshold; `complementary`: another value could be reckoned from it;
   * `derived`: a share or percentage whose numerator or base is withheld.
   */
  why: 'small' | 'complementary' | 'derived';
  place: Place;
}
