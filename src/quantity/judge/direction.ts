// Which way is better: from the target's own operator, else as declared.
import type { Quantity } from '../quantity.js';

/** `higher`: the more the better. `inRange` and `exact` know no better side. */
export type Direction = 'higher' | 'lower' | 'inRange' | 'exact';

/**
 * The direction that a target gives itself (*minst*, *högst*, <, >, a range, a place, *ska öka*), else the declared one;
 * undefined when neither says it.
 */
export function directionOf(target: Quantity, declared?: Direction): Direction | undefined {
  const op = 'op' in target ? target.op : undefined;
  if (op === '>' || op === '>=') return 'higher';
  if (op === '<' || op === '<=') return 'lower';
  if (target.kind === 'range') return 'inRange';
  // The first place is the best.
  if (target.kind === 'rank') return 'lower';
  if (target.kind === 'verbal') {
    if (target.direction === 'increase' || target.direction === 'notDecrease') return 'higher';
    if (target.direction === 'decrease' || target.direction === 'notIncrease') return 'lower';
  }
  return declared;
}
