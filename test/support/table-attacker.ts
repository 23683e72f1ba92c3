// Somebody who knows all that reports show, the sums and the rule, and tries every whole number: for the tests of
// protect, and written without it. People are counted once each, in the smallest counts there can be; a cell of a
// table is a sum of some of these. Nothing is left untried, so that what it cannot rule out is possible.
import { wholeNumbers } from './whole-numbers.js';

/** What is known of some of the smallest counts: that they add up to this. */
export interface KnownSum {
  leaves: readonly number[];
  sum: number;
}

/** A count that the attacker is after. */
export interface Wanted {
  name: string;
  leaves: readonly number[];
  /** Everything that it must be able to be. */
  values: readonly number[];
}

/**
 * What can be ruled out: `name` cannot be `value`. Nothing, where the reports keep their secret.
 * @param truth - The smallest counts as they are; only to be quick where something is possible.
 */
export function attack(
  truth: readonly number[],
  known: readonly KnownSum[],
  wanted: readonly Wanted[],
): { name: string; value: number }[] {
  const seen = wanted.map(() => new Set<number>());
  const found: { name: string; value: number }[] = [];
  wanted.forEach(({ name, leaves, values }, index) => {
    for (const value of values) {
      if (seen[index]!.has(value)) continue;
      const counts = solve(truth, known, { leaves, sum: value });
      if (!counts) {
        found.push({ name, value });
        continue;
      }
      for (const [other, each] of wanted.entries()) seen[other]!.add(added(each.leaves, counts));
    }
  });
  return found;
}

/** Whether a count can be nothing but what it is. */
export function isTold(
  truth: readonly number[],
  known: readonly KnownSum[],
  leaves: readonly number[],
): boolean {
  const value = added(leaves, truth);
  for (let apart = 1; apart <= Math.max(value, FARTHEST); apart += 1) {
    for (const other of [value + apart, value - apart]) {
      if (other >= 0 && solve(truth, known, { leaves, sum: other })) return false;
    }
  }
  return true;
}

/** The least that a count can be. */
export function leastOf(
  truth: readonly number[],
  known: readonly KnownSum[],
  leaves: readonly number[],
): number {
  const value = added(leaves, truth);
  for (let least = 0; least < value; least += 1) {
    if (solve(truth, known, { leaves, sum: least })) return least;
  }
  return value;
}

/** A count that can grow at all can grow by less than this. */
const FARTHEST = 20;

function added(leaves: readonly number[], counts: readonly number[]): number {
  return leaves.reduce((sum, leaf) => sum + counts[leaf]!, 0);
}

type Bounds = { low: number[]; high: number[] };

/** Steps of a search that is quick where numbers close to the true ones fit. */
const FEW_STEPS = 60;

/** Whole numbers, none below zero, that fit what is known and what is asked; undefined when there are none. */
function solve(truth: readonly number[], known: readonly KnownSum[], asked: KnownSum): number[] | undefined {
  const sums = [...known, asked];
  const spoken = new Set(sums.flatMap(({ leaves }) => leaves));
  // What no sum speaks of can be anything.
  const high = truth.map((count, leaf) => (spoken.has(leaf) ? Number.POSITIVE_INFINITY : count));
  const low = truth.map((count, leaf) => (spoken.has(leaf) ? 0 : count));
  const soon = search(truth, sums, asked.leaves, { low, high }, { left: FEW_STEPS });
  if (soon !== 'gave up') return soon;
  return wholeNumbers(
    truth.length,
    sums.map(({ leaves, sum }) => ({ of: leaves, sum })),
  );
}

function search(
  truth: readonly number[],
  sums: readonly KnownSum[],
  asked: readonly number[],
  bounds: Bounds,
  steps: { left: number },
): number[] | undefined | 'gave up' {
  if (!narrowed(sums, bounds)) return undefined;
  const { low, high } = bounds;
  // The count that is asked for decides first, so that the others can still make room for it.
  const narrowest = narrowestOf(asked, bounds) ?? narrowestOf(low.keys(), bounds);
  if (narrowest === undefined) return low;
  for (const value of nearestFirst(truth[narrowest]!, low[narrowest]!, high[narrowest]!)) {
    steps.left -= 1;
    if (steps.left < 0) return 'gave up';
    const next = { low: low.with(narrowest, value), high: high.with(narrowest, value) };
    const found = search(truth, sums, asked, next, steps);
    if (found) return found;
  }
  return undefined;
}

function narrowestOf(leaves: Iterable<number>, { low, high }: Bounds): number | undefined {
  let narrowest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const leaf of leaves) {
    const room = high[leaf]! - low[leaf]!;
    if (room > 0 && room <= least) [narrowest, least] = [leaf, room];
  }
  return narrowest;
}

/** Takes from each count what a sum does not leave it; false where a sum cannot be had. */
function narrowed(sums: readonly KnownSum[], { low, high }: Bounds): boolean {
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const { leaves, sum } of sums) {
      let [least, most] = [0, 0];
      for (const leaf of leaves) {
        least += low[leaf]!;
        most += high[leaf]!;
      }
      if (least > sum || most < sum) return false;
      if (least === most) continue;
      for (const leaf of leaves) {
        const [from, to] = [low[leaf]!, high[leaf]!];
        const greatest = sum - (least - from);
        // With one that is without limit among the others, nothing follows.
        const smallest = Number.isFinite(most) ? sum - (most - to) : 0;
        if (greatest < to) [high[leaf], isNew] = [greatest, true];
        if (smallest > from) [low[leaf], isNew] = [smallest, true];
        if (low[leaf]! > high[leaf]!) return false;
      }
    }
  }
  return true;
}

function* nearestFirst(near: number, low: number, high: number): Generator<number> {
  const from = Math.min(high, Math.max(low, near));
  yield from;
  for (let apart = 1; from - apart >= low || from + apart <= high; apart += 1) {
    if (from - apart >= low) yield from - apart;
    if (from + apart <= high) yield from + apart;
  }
}
