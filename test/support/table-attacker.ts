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

/** What follows from all that is known together. */
export interface Attacker {
  /** What can be ruled out: `name` cannot be `value`. Nothing, where the reports keep their secret. */
  attack(wanted: readonly Wanted[]): { name: string; value: number }[];
  /** Whether a count can be nothing but what it is. */
  isTold(leaves: readonly number[]): boolean;
  /** The least that a count can be. */
  leastOf(leaves: readonly number[]): number;
}

/** @param truth - The smallest counts as they are; only to be quick where something is possible. */
export function attackerOf(truth: readonly number[], known: readonly KnownSum[]): Attacker {
  const puzzle = puzzleOf(truth, known);
  return {
    attack: (wanted) => attack(puzzle, wanted),
    isTold(leaves) {
      const value = added(leaves, truth);
      for (let apart = 1; apart <= Math.max(value, FARTHEST); apart += 1) {
        for (const other of [value + apart, value - apart]) {
          if (other >= 0 && solve(puzzle, { leaves, sum: other })) return false;
        }
      }
      return true;
    },
    leastOf(leaves) {
      const value = added(leaves, truth);
      for (let least = 0; least < value; least += 1) {
        if (solve(puzzle, { leaves, sum: least })) return least;
      }
      return value;
    },
  };
}

/** A count that can grow at all can grow by less than this. */
const FARTHEST = 20;

function attack(puzzle: Puzzle, wanted: readonly Wanted[]): { name: string; value: number }[] {
  const seen = wanted.map(() => new Set<number>());
  const found: { name: string; value: number }[] = [];
  wanted.forEach(({ name, leaves, values }, index) => {
    for (const value of values) {
      if (seen[index]!.has(value)) continue;
      const counts = solve(puzzle, { leaves, sum: value });
      if (!counts) {
        found.push({ name, value });
        continue;
      }
      for (const [other, each] of wanted.entries()) seen[other]!.add(added(each.leaves, counts));
    }
  });
  return found;
}

function added(leaves: readonly number[], counts: readonly number[]): number {
  let sum = 0;
  for (const leaf of leaves) sum += counts[leaf]!;
  return sum;
}

type Bounds = { low: number[]; high: number[] };

/** What is known, and what it leaves to each count before anything is asked. */
interface Puzzle {
  truth: readonly number[];
  known: readonly KnownSum[];
  bounds: Bounds | undefined;
  /** Of each count, the places in `known` of the sums that it is in. */
  sumsOf: readonly number[][];
}

function puzzleOf(truth: readonly number[], known: readonly KnownSum[]): Puzzle {
  const sumsOf = truth.map((): number[] => []);
  known.forEach(({ leaves }, place) => {
    for (const leaf of leaves) sumsOf[leaf]!.push(place);
  });
  // What no sum speaks of can be anything; it stays as it is until it is asked for.
  const isSpoken = (leaf: number) => sumsOf[leaf]!.length > 0;
  const bounds = {
    low: truth.map((count, leaf) => (isSpoken(leaf) ? 0 : count)),
    high: truth.map((count, leaf) => (isSpoken(leaf) ? Number.POSITIVE_INFINITY : count)),
  };
  const isPossible = narrow(known, sumsOf, bounds, [...known.keys()]);
  return { truth, known, sumsOf, bounds: isPossible ? bounds : undefined };
}

/** Steps of a search that is quick where numbers close to the true ones fit. */
const FEW_STEPS = 60;

/** Whole numbers, none below zero, that fit what is known and what is asked; undefined when there are none. */
function solve({ truth, known, bounds, sumsOf }: Puzzle, asked: KnownSum): number[] | undefined {
  if (!bounds) return undefined;
  const sums = [...known, asked];
  const [low, high] = [bounds.low.slice(), bounds.high.slice()];
  const withAsked = [...sumsOf];
  for (const leaf of asked.leaves) {
    if (sumsOf[leaf]!.length === 0) [low[leaf], high[leaf]] = [0, Number.POSITIVE_INFINITY];
    withAsked[leaf] = [...sumsOf[leaf]!, known.length];
  }
  if (!narrow(sums, withAsked, { low, high }, [known.length])) return undefined;
  const puzzle = { truth, known: sums, sumsOf: withAsked, bounds: { low, high } };
  const soon = search(puzzle, asked.leaves, { low, high }, { left: FEW_STEPS });
  if (soon !== 'gave up') return soon;
  return wholeNumbers(
    truth.length,
    sums.map(({ leaves, sum }) => ({ of: leaves, sum })),
  );
}

function search(
  puzzle: Puzzle,
  asked: readonly number[],
  bounds: Bounds,
  steps: { left: number },
): number[] | undefined | 'gave up' {
  const { low, high } = bounds;
  // The count that is asked for decides first, so that the others can still make room for it.
  const narrowest = narrowestOf(asked, bounds) ?? narrowestOf(bounds.low.keys(), bounds);
  if (narrowest === undefined) return low;
  for (const value of nearestFirst(puzzle.truth[narrowest]!, low[narrowest]!, high[narrowest]!)) {
    steps.left -= 1;
    if (steps.left < 0) return 'gave up';
    const next = { low: low.slice(), high: high.slice() };
    next.low[narrowest] = value;
    next.high[narrowest] = value;
    if (!narrow(puzzle.known, puzzle.sumsOf, next, puzzle.sumsOf[narrowest]!)) continue;
    const found = search(puzzle, asked, next, steps);
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

/**
 * Takes from each count what a sum does not leave it; false where a sum cannot be had.
 * @param changed - The sums to begin with; others follow where a count of theirs has less room.
 */
function narrow(
  sums: readonly KnownSum[],
  sumsOf: readonly number[][],
  bounds: Bounds,
  changed: readonly number[],
): boolean {
  const waiting = [...changed];
  for (const place of waiting) WAITS[place] = 1;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    WAITS[place] = 0;
    const narrowed = narrowBy(sums[place]!, bounds);
    if (!narrowed) {
      for (const left of waiting) WAITS[left] = 0;
      return false;
    }
    for (const leaf of narrowed) {
      for (const other of sumsOf[leaf]!) {
        if (WAITS[other] === 1) continue;
        WAITS[other] = 1;
        waiting.push(other);
      }
    }
  }
  return true;
}

/** Which sums wait in `narrow`: a list of its own for each of its millions of calls would take longer than the rest. */
const WAITS = new Uint8Array(1_000);
const NONE: readonly number[] = [];

/** The counts that have less room now; undefined where the sum cannot be had. */
function narrowBy({ leaves, sum }: KnownSum, { low, high }: Bounds): readonly number[] | undefined {
  let [least, most] = [0, 0];
  for (const leaf of leaves) {
    least += low[leaf]!;
    most += high[leaf]!;
  }
  if (least > sum || most < sum) return undefined;
  if (least === most) return NONE;
  let narrowed: number[] | undefined;
  for (const leaf of leaves) {
    const [from, to] = [low[leaf]!, high[leaf]!];
    const greatest = sum - (least - from);
    // With one that is without limit among the others, nothing follows.
    const smallest = Number.isFinite(most) ? sum - (most - to) : 0;
    if (greatest >= to && smallest <= from) continue;
    if (greatest < to) high[leaf] = greatest;
    if (smallest > from) low[leaf] = smallest;
    if (low[leaf]! > high[leaf]!) return undefined;
    narrowed ??= [];
    narrowed.push(leaf);
  }
  return narrowed ?? NONE;
}

function* nearestFirst(near: number, low: number, high: number): Generator<number> {
  const from = Math.min(high, Math.max(low, near));
  yield from;
  for (let apart = 1; from - apart >= low || from + apart <= high; apart += 1) {
    if (from - apart >= low) yield from - apart;
    if (from + apart <= high) yield from + apart;
  }
}
