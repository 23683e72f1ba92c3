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
 * Plain arrays of numbers inside: it is asked many thousand times.
 */
export class IntegerSystem {
  /** Undefined where no numbers fit at all. */
  readonly bounds: { least: readonly number[]; most: readonly number[] } | undefined;
  private readonly least: Float64Array;
  private readonly most: Float64Array;
  private readonly variables: Int32Array[];
  private readonly signs: Int8Array[];
  private readonly sums: Float64Array;
  private readonly equationsOf: Int32Array[];
  private readonly inOrder: Int32Array;
  private readonly isQueued: Uint8Array;
  private readonly trail: number[] = [];
  private turns = 0;

  /** @param most - None of the numbers can be larger. */
  constructor(
    size: number,
    equations: readonly Equation[],
    most: number,
    private readonly effort: Effort,
  ) {
    this.least = new Float64Array(size);
    this.most = new Float64Array(size).fill(most);
    this.variables = equations.map(({ terms }) => Int32Array.from(terms, ({ variable }) => variable));
    this.signs = equations.map(({ terms }) => Int8Array.from(terms, ({ sign }) => sign));
    this.sums = Float64Array.from(equations, ({ sum }) => sum);
    this.isQueued = new Uint8Array(equations.length);
    const equationsOf: number[][] = Array.from({ length: size }, () => []);
    equations.forEach(({ terms }, index) => {
      for (const { variable } of terms) equationsOf[variable]?.push(index);
    });
    this.equationsOf = equationsOf.map((each) => Int32Array.from(each));
    const fits = this.propagate(Int32Array.from(equations.keys()));
    this.bounds = fits ? { least: [...this.least], most: [...this.most] } : undefined;
    // The narrow ones first: those with room are left to take up what the others need.
    this.inOrder = Int32Array.from(this.least.keys()).sort((a, b) => this.room(a) - this.room(b) || a - b);
  }

  /**
   * Numbers that fit with one of them given; undefined where none are found.
   * @param near - Numbers to stay close to, which need not fit.
   */
  find(variable: number, value: number, near: readonly number[]): number[] | undefined {
    if (!this.bounds || value < at(this.least, variable) || value > at(this.most, variable)) return undefined;
    this.turns = 0;
    const mark = this.trail.length;
    const isFound = this.narrow(variable, value, value) && this.search(0, near);
    const found = isFound ? [...this.least] : undefined;
    this.undo(mark);
    return found;
  }

  private search(from: number, near: readonly number[]): boolean {
    let next = from;
    while (next < this.inOrder.length && this.room(at(this.inOrder, next)) === 0) next += 1;
    if (next === this.inOrder.length) return true;
    const variable = at(this.inOrder, next);
    const [low, high] = [at(this.least, variable), at(this.most, variable)];
    const wanted = Math.min(high, Math.max(low, near[variable] ?? low));
    if (this.turn(variable, wanted, wanted, next, near)) return true;
    // Then on either side of it, so that every number is tried in the end.
    if (wanted > low && this.turn(variable, low, wanted - 1, next, near)) return true;
    return wanted < high && this.turn(variable, wanted + 1, high, next, near);
  }

  private turn(
    variable: number,
    least: number,
    most: number,
    next: number,
    near: readonly number[],
  ): boolean {
    if (this.turns > MOST_TURNS || this.effort.left <= 0) return false;
    const mark = this.trail.length;
    if (this.narrow(variable, least, most) && this.search(next, near)) return true;
    this.undo(mark);
    this.turns += 1;
    return false;
  }

  private narrow(variable: number, least: number, most: number): boolean {
    this.set(variable, least, most);
    const equations = this.equationsOf[variable];
    return equations === undefined || this.propagate(equations);
  }

  /** Narrows every number to what the sums leave it; false where one of them is left with nothing. */
  private propagate(from: Int32Array): boolean {
    const queue = Array.from(from);
    for (const equation of queue) this.isQueued[equation] = 1;
    let fits = true;
    for (let index = 0; index < queue.length; index += 1) {
      const equation = queue[index] ?? 0;
      this.isQueued[equation] = 0;
      fits &&= this.tighten(equation, queue);
    }
    return fits;
  }

  /** @param queue - Takes the other equations of every number that is narrowed. Returns false where it cannot hold. */
  private tighten(equation: number, queue: number[]): boolean {
    const variables = this.variables[equation];
    const signs = this.signs[equation];
    if (!variables || !signs) return true;
    this.effort.left -= variables.length;
    if (this.effort.left <= 0) return false;
    const sum = at(this.sums, equation);
    let [lowest, highest] = [0, 0];
    for (let term = 0; term < variables.length; term += 1) {
      const variable = at(variables, term);
      const isAdded = at(signs, term) > 0;
      lowest += isAdded ? at(this.least, variable) : -at(this.most, variable);
      highest += isAdded ? at(this.most, variable) : -at(this.least, variable);
    }
    if (lowest > sum || highest < sum) return false;
    // Once is enough: what a narrowed term leaves to the others, they had before.
    for (let term = 0; term < variables.length; term += 1) {
      const variable = at(variables, term);
      const isAdded = at(signs, term) > 0;
      const [low, high] = [at(this.least, variable), at(this.most, variable)];
      // What is left when all others take as little, or as much, as they can.
      const atMost = sum - lowest + (isAdded ? low : -high);
      const atLeast = sum - highest + (isAdded ? high : -low);
      const newLow = Math.max(low, isAdded ? atLeast : -atMost);
      const newHigh = Math.min(high, isAdded ? atMost : -atLeast);
      if (newLow === low && newHigh === high) continue;
      if (newLow > newHigh) return false;
      this.set(variable, newLow, newHigh);
      for (const other of this.equationsOf[variable] ?? []) {
        if (other === equation || this.isQueued[other] === 1) continue;
        this.isQueued[other] = 1;
        queue.push(other);
      }
    }
    return true;
  }

  private set(variable: number, least: number, most: number): void {
    this.trail.push(variable, at(this.least, variable), at(this.most, variable));
    this.least[variable] = least;
    this.most[variable] = most;
  }

  private undo(mark: number): void {
    while (this.trail.length > mark) {
      const most = this.trail.pop() ?? 0;
      const least = this.trail.pop() ?? 0;
      const variable = this.trail.pop() ?? 0;
      this.least[variable] = least;
      this.most[variable] = most;
    }
  }

  private room(variable: number): number {
    return at(this.most, variable) - at(this.least, variable);
  }
}

/** Every index is one of ours. */
function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}
