// What one publication judges by.
import type { Period, Policy } from '../model/index.js';
import type { PublicationKind } from './judge-follow-up.js';

export interface Lens {
  policy: Policy;
  kind: PublicationKind;
  /** Follow-ups must be of this very period; values may be of another one that ends on the same day. */
  period: Period;
}
