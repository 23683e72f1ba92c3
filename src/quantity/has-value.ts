// Whether there is a value, or at least a reason why there is none.
import type { Quantity } from './quantity.js';

/** A cell, an observation, a target; undefined where there is none. */
type Said = { quantity: Quantity } | undefined;

/** Anything but a missing value; a word is one, too. */
export function hasValue(said: Said): boolean {
  return said !== undefined && said.quantity.kind !== 'missing';
}

/** Neither a value nor a reason why there is none: an empty cell, a dash. */
export function isUnsaid(said: Said): boolean {
  return said === undefined || (said.quantity.kind === 'missing' && said.quantity.reason === 'unspecified');
}
