// Somebody who knows all that reports show, the sums and the rule, and tries every whole number: for the tests of
// protect, and written without it. People are counted once each, in the smallest cells there can be; a cell of a table
// is a sum of some of these.

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

/** What can be ruled out: `name` cannot be `value`. Nothing, where the reports keep their secret. */
export function attack(size: number, known: readonly KnownSum[], wanted: readonly Wanted[]): { name: string; value: number }[] {
  const seen = wanted.map(() => new Set<number>());
  const found: { name: string; value: number }[] = [];
  wanted.forEach(({ name, leaves, values }, index) => {
    for (const value of values) {
      if (seen[index]!.has(value)) continue;
      const world = solve(size, [...known, { leaves, sum: value }], leaves);
      if (!world) found.push({ name, value });
      else wanted.forEach((each, other) => seen[other]!.add(each.leaves.reduce((sum, leaf) => sum + world[leaf]!, 0)));
    }
  });
  return found;
}

/** Whether a count can be nothing but what it is. */
export function isTold(size: number, known: readonly KnownSum[], leaves: readonly number[], value: number): boolean {
  for (let apart = 1; apart <= Math.max(value, FARTHEST); apart += 1) {
    for (const other of [value + apart, value - apart]) {
      if (other >= 0 && solve(size, [...known, { leaves, sum: other }], leaves)) return false;
    }
  }
  return true;
}

/** A count that can grow at all can grow by less than this. */
const FARTHEST = 20;

/** Whole numbers, none below zero, that fit all sums; undefined when there are none. Exhaustive. */
function solve(size: number, sums: readonly KnownSum[], first: readonly number[]): number[] | undefined {
  const sumsOf: number[][] = Array.from({ length: size }, () => []);
  sums.forEach(({ leaves }, sum) => {
    for (const leaf of leaves) sumsOf[leaf]!.push(sum);
  });
  const left = sums.map(({ sum }) => sum);
  const free = sums.map(({ leaves }) => leaves.length);
  const values: (number | undefined)[] = Array.from({ length: size }, (_, leaf) =>
    // What no sum speaks of can be anything.
    sumsOf[leaf]!.length === 0 ? 0 : undefined,
  );
  const dead = new Set<string>();
  const most = (leaf: number) => Math.min(...sumsOf[leaf]!.map((sum) => left[sum]!));
  const put = (leaf: number, value: number, undo: number[]) => {
    values[leaf] = value;
    undo.push(leaf);
    for (const sum of sumsOf[leaf]!) {
      left[sum]! -= value;
      free[sum]! -= 1;
    }
  };
  const take = (undo: number[]) => {
    for (const leaf of undo.reverse()) {
      for (const sum of sumsOf[leaf]!) {
        left[sum]! += values[leaf]!;
        free[sum]! += 1;
      }
      values[leaf] = undefined;
    }
  };
  /** Puts in what has only one way left; false where a sum has none. */
  const settle = (undo: number[]): boolean => {
    for (let isNew = true; isNew; ) {
      isNew = false;
      for (let sum = 0; sum < sums.length; sum += 1) {
        if (left[sum]! < 0 || (free[sum] === 0 && left[sum] !== 0)) return false;
        if (free[sum] === 0) continue;
        const open = sums[sum]!.leaves.filter((leaf) => values[leaf] === undefined);
        if (open.reduce((all, leaf) => all + most(leaf), 0) < left[sum]!) return false;
        if (left[sum] === 0 || open.length === 1) {
          for (const leaf of open) put(leaf, left[sum] === 0 ? 0 : left[sum]!, undo);
          isNew = true;
        }
      }
    }
    return true;
  };
  const order = [...first, ...values.keys()];
  const search = (): boolean => {
    const undo: number[] = [];
    const state = () => `${values.map((value) => (value === undefined ? '' : '.')).join('|')} ${left.join(' ')}`;
    if (!settle(undo)) {
      take(undo);
      return false;
    }
    const leaf = order.find((each) => values[each] === undefined);
    if (leaf === undefined) return true;
    const key = state();
    if (!dead.has(key)) {
      const greatest = most(leaf);
      for (let value = 0; value <= greatest; value += 1) {
        const own: number[] = [];
        put(leaf, value, own);
        if (search()) return true;
        take(own);
      }
      dead.add(key);
    }
    take(undo);
    return false;
  };
  return search() ? values.map((value) => value ?? 0) : undefined;
}
