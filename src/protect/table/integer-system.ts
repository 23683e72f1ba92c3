// Whether whole numbers exist that fit sums: the arithmetic that somebody with pen and paper could do on a table.

/** Terms with their signs add up to `sum`. */
export interface Equation {
  terms: readonly { variable: number; sign: 1 | -1 }[];
  sum: number;
}

/** How much work may still be done; shared by all that is asked of one table, so that no table takes for ever. */
export interface Effort {
  left: number;
}

/** Wrong turns that a search may take; whoever finds nothing by then is taken not to find anything. */
const MOST_TURNS = 200;

/**
 * Unknown whole numbers, none below zero, and what is known of sums of them. What it finds has been checked against
 * every equation; that it finds nothing may also mean that it gave up, which is the safe side of the question.
 */
export class IntegerSystem {
  /** Undefined where no numbers fit at all. */
  readonly bounds: { least: number[]; most: number[] } | undefined;
  private readonly least: number[];
  private readonly most: number[];
  private readonly equationsOf: number[][];
  private readonly inOrder: number[];
  private trail: [variable: number, least: number, most: number][] = [];
  private turns = 0;

  /** @param most - None of the numbers can be larger. */
  constructor(
    size: number,
    private readonly equations: readonly Equation[],
    most: number,
    private readonly effort: Effort,
  ) {
    this.least = new Array<number>(size).fill(0);
    this.most = new Array<number>(size).fill(most);
    this.equationsOf = Array.from({ length: size }, () => []);
    equations.forEach(({ terms }, index) => {
      for (const { variable } of terms) this.equationsOf[variable]?.push(index);
    });
    const fits = this.propagate(equations.map((_, index) => index));
    this.bounds = fits ? { least: [...this.least], most: [...this.most] } : undefined;
    // The narrow ones first: those with room are left to take up what the others need.
    this.inOrder = this.least.map((_, variable) => variable);
    this.inOrder.sort((a, b) => this.room(a) - this.room(b) || a - b);
  }

  /**
   * Numbers that fit with one of them given; undefined where none are found.
   * @param near - Numbers to stay close to, which need not fit.
   */
  find(variable: number, value: number, near: readonly number[]): number[] | undefined {
    if (!this.bounds || value < this.at(this.least, variable) || value > this.at(this.most, variable)) {
      return undefined;
    }
    this.turns = 0;
    const mark = this.trail.length;
    const found = this.narrow(variable, value, value) && this.search(0, near) ? [...this.least] : undefined;
    this.undo(mark);
    return found;
  }

  private search(from: number, near: readonly number[]): boolean {
    let next = from;
    while (next < this.inOrder.length && this.room(this.at(this.inOrder, next)) === 0) next += 1;
    if (next === this.inOrder.length) return true;
    const variable = this.at(this.inOrder, next);
    const [low, high] = [this.at(this.least, variable), this.at(this.most, variable)];
    const wanted = Math.min(high, Math.max(low, near[variable] ?? low));
    // Then on either side of it, so that every number is tried in the end.
    for (const [least, most] of [
      [wanted, wanted],
      [low, wanted - 1],
      [wanted + 1, high],
    ] as const) {
      if (least > most) continue;
      if (this.turns > MOST_TURNS || this.effort.left <= 0) return false;
      const mark = this.trail.length;
      if (this.narrow(variable, least, most) && this.search(next, near)) return true;
      this.undo(mark);
      this.turns += 1;
    }
    return false;
  }

  private narrow(variable: number, least: number, most: number): boolean {
    this.set(variable, least, most);
    return this.propagate(this.at(this.equationsOf, variable));
  }

  /** Narrows every number to what the sums leave it; false where one of them is left with nothing. */
  private propagate(from: readonly number[]): boolean {
    const queue = [...from];
    const isQueued = new Set(queue);
    for (let index = 0; index < queue.length; index += 1) {
      const equation = this.at(queue, index);
      isQueued.delete(equation);
      const changed = this.tighten(this.at(this.equations, equation));
      if (!changed) return false;
      for (const variable of changed) {
        for (const other of this.at(this.equationsOf, variable)) {
          if (other === equation || isQueued.has(other)) continue;
          isQueued.add(other);
          queue.push(other);
        }
      }
    }
    return true;
  }

  /** The numbers that one equation has narrowed; undefined where it cannot hold. */
  private tighten({ terms, sum }: Equation): number[] | undefined {
    this.effort.left -= terms.length;
    if (this.effort.left <= 0) return undefined;
    const changed: number[] = [];
    let [lowest, highest] = [0, 0];
    for (const { variable, sign } of terms) {
      lowest += sign > 0 ? this.at(this.least, variable) : -this.at(this.most, variable);
      highest += sign > 0 ? this.at(this.most, variable) : -this.at(this.least, variable);
    }
    if (lowest > sum || highest < sum) return undefined;
    // Once is enough: what a narrowed term leaves to the others, they had before.
    for (const { variable, sign } of terms) {
      const [low, high] = [this.at(this.least, variable), this.at(this.most, variable)];
      const [under, over] = sign > 0 ? [low, high] : [-high, -low];
      // What is left when all others take as little, or as much, as they can.
      const [atMost, atLeast] = [sum - (lowest - under), sum - (highest - over)];
      const [newLow, newHigh] = sign > 0 ? [atLeast, atMost] : [-atMost, -atLeast];
      if (newLow <= low && newHigh >= high) continue;
      this.set(variable, Math.max(low, newLow), Math.min(high, newHigh));
      if (this.room(variable) < 0) return undefined;
      changed.push(variable);
    }
    return changed;
  }

  private set(variable: number, least: number, most: number): void {
    this.trail.push([variable, this.at(this.least, variable), this.at(this.most, variable)]);
    this.least[variable] = least;
    this.most[variable] = most;
  }

  private undo(mark: number): void {
    while (this.trail.length > mark) {
      const [variable, least, most] = this.trail.pop() ?? [0, 0, 0];
      this.least[variable] = least;
      this.most[variable] = most;
    }
  }

  private room(variable: number): number {
    return this.at(this.most, variable) - this.at(this.least, variable);
  }

  private at<Item>(items: readonly Item[], index: number): Item {
    const item = items[index];
    if (item === undefined) throw new RangeError(`no item ${index}`);
    return item;
  }
}
