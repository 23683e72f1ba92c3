// Which cells of a table are withheld: the small counts, and others until no small count can be reckoned from the rest.
import { groupBy, partition, pushTo } from '../../lib/index.js';
import { type AuditedTable, audit, type Exposure, lastKnownBefore } from './audit.js';
import { type CountSum, type CountTable, isSmall, type SmallCountRule } from './count-table.js';
import type { Effort } from './integer-system.js';

export interface HiddenCells {
  /** Cells that were shown and are withheld; `small`: for their own sake, or for what they add to what was known. */
  withheld: Map<number, 'small' | 'complementary'>;
  /** Hidden cells that what has been published before gives away. */
  exposed: Set<number>;
}

/** For each cell of a table, so that time grows with the tables, and for all of it; one that needs more loses more. */
const EFFORT = 50_000;
const MOST_EFFORT = 20_000_000;

/**
 * Small counts are withheld first. Then, as long as too much can be found out of a hidden cell, one more is withheld,
 * groups before totals and smaller before greater. What has nothing left to withhold ends with all of its step hidden.
 */
export function hideCells(table: CountTable, rule: SmallCountRule): HiddenCells {
  return new Hiding(table, rule).hide();
}

class Hiding {
  private readonly isKnown: boolean[];
  private readonly result: HiddenCells = { withheld: new Map(), exposed: new Set() };
  private readonly sumsOf = new Map<number, CountSum[]>();
  private readonly effort: Effort;
  private readonly passed = new Set<string>();

  constructor(
    private readonly table: CountTable,
    private readonly rule: SmallCountRule,
  ) {
    this.effort = { left: Math.min(MOST_EFFORT, EFFORT * table.cells.length) };
    this.isKnown = table.cells.map(({ state }) => state === 'shown' || state === 'known');
    for (const sum of table.sums) {
      for (const cell of [sum.total, ...sum.parts]) {
        pushTo(this.sumsOf, cell, sum);
      }
    }
  }

  hide(): HiddenCells {
    const bySteps = new Map<number, number[]>();
    this.table.cells.forEach(({ step }, cell) => {
      pushTo(bySteps, step, cell);
    });
    for (const step of [...bySteps.keys()].sort((a, b) => a - b)) {
      const cells = bySteps.get(step) ?? [];
      this.hideSmall(cells);
      if (this.isKnown.includes(false)) this.hideOthers(step, cells);
    }
    return this.result;
  }

  private hideSmall(cells: readonly number[]): void {
    for (const cell of cells) {
      if (this.isSmallNow(cell, undefined)) this.withhold(cell, 'small');
    }
    for (const cell of cells) {
      const before = lastKnownBefore(cell, this.table, this.isKnown);
      if (before !== undefined && this.isSmallNow(cell, before)) this.withhold(cell, 'small');
    }
  }

  /** @param before - What is known of the same count; only what was added since then is new. */
  private isSmallNow(cell: number, before: number | undefined): boolean {
    const { values = [] } = this.table.cells[cell] ?? {};
    const earlier = before === undefined ? [] : (this.table.cells[before]?.values ?? []);
    return values.some((value, layer) => {
      const added = value === undefined ? undefined : value - (earlier[layer] ?? 0);
      // A count that has shrunk has been corrected, which says nothing of how many there are.
      return added !== undefined && added >= 0 && isSmall(added, this.rule);
    });
  }

  private withhold(cell: number, why: 'small' | 'complementary'): void {
    if (this.table.cells[cell]?.state !== 'shown' || !this.isKnown[cell]) return;
    this.isKnown[cell] = false;
    this.result.withheld.set(cell, why);
  }

  private hideOthers(step: number, cells: readonly number[]): void {
    for (;;) {
      const exposures = audit(this.audited(step), this.passed, this.effort);
      if (exposures.length === 0) return;
      if (this.effort.left <= 0) {
        const isEnough = this.hideBreakdown(cells);
        for (const cell of isEnough ? [] : cells) this.withhold(cell, 'complementary');
        return;
      }
      const chosen = this.choose(exposures, step);
      if (chosen.length === 0) {
        this.giveUp(exposures);
        return;
      }
      for (const cell of chosen) this.withhold(cell, 'complementary');
    }
  }

  /**
   * Where there is too much to look at, the units are left out, and what is above them is looked at by itself. That is
   * safe: what stands above is enough for every count below that must be possible, and any of two units or more can
   * have it. Not where parts of a year are linked, or a part of it has been published.
   */
  private hideBreakdown(cells: readonly number[]): boolean {
    const { table, rule } = this;
    const isBelow = (cell: number) => table.cells[cell]?.isBelow === true;
    const [below, above] = partition(cells, isBelow);
    const isFixed = cells.some((cell) => table.cells[cell]?.state === 'known');
    const isOnly = table.sums.some(({ parts }) => parts.length < 2);
    if (table.chains.length > 0 || isFixed || isOnly || below.length === 0) return false;
    for (const cell of below) this.withhold(cell, 'complementary');
    const isTooFew = (cell: number) =>
      table.cells[cell]?.values.some((value) => value !== undefined && value < rule.threshold);
    for (const cell of above.filter(isTooFew)) this.withhold(cell, 'complementary');
    const sums = table.sums.filter(({ total, parts }) => !isBelow(total) && !parts.some(isBelow));
    const top = table.cells.map((cell, index) =>
      cell.state === 'shown' && !this.isKnown[index] ? { ...cell, state: 'hidden' as const } : cell,
    );
    const { withheld } = hideCells({ ...table, cells: top, sums }, rule);
    for (const cell of withheld.keys()) this.withhold(cell, 'complementary');
    return true;
  }

  private audited(step: number): AuditedTable {
    const { table, rule, isKnown } = this;
    return { table, rule, isKnown, step, exposed: this.result.exposed };
  }

  private giveUp(exposures: readonly Exposure[]): void {
    for (const { cells } of exposures) {
      for (const cell of cells) if (!this.isKnown[cell]) this.result.exposed.add(cell);
    }
  }

  /** One cell for each exposure, unless one that has been chosen for another is among its neighbours. */
  private choose(exposures: readonly Exposure[], step: number): number[] {
    const chosen = new Set<number>();
    const inOrder = [...exposures].sort((a, b) => this.byKey(a.cells[0] ?? 0, b.cells[0] ?? 0));
    for (const exposure of inOrder) {
      if (exposure.cells.some((cell) => this.neighboursOf(cell).some((other) => chosen.has(other)))) continue;
      const best = this.candidate(exposure, step);
      if (best !== undefined) chosen.add(best);
    }
    return [...chosen];
  }

  /** From the sums that give the cell away, else from any that it is reckoned with. */
  private candidate({ cells, among, layer }: Exposure, step: number): number | undefined {
    const sumsOf = (all: readonly number[]) => new Set(all.flatMap((cell) => this.sumsOf.get(cell) ?? []));
    const telling = cells.flatMap((cell) => this.tellingSums(cell, layer));
    return (
      this.bestOfShortest(telling, step) ??
      this.bestOf(sumsOf(cells), step, cells) ??
      this.bestOf(sumsOf(among), step, among)
    );
  }

  /** What is withheld in a short sum, of women and men, often serves the long ones, over units, too. */
  private bestOfShortest(sums: readonly CountSum[], step: number): number | undefined {
    const inOrder = groupBy(sums, ({ parts }) => parts.length);
    for (const length of [...inOrder.keys()].sort((a, b) => a - b)) {
      const best = this.bestOf(inOrder.get(length) ?? [], step);
      if (best !== undefined) return best;
    }
    return undefined;
  }

  /** The sums that leave a cell too little room by themselves: those in which no other cell is hidden. */
  private tellingSums(cell: number, layer: number): CountSum[] {
    const wanted = this.rule.threshold - 1;
    return (this.sumsOf.get(cell) ?? []).filter(({ total, parts }) => {
      const others = [total, ...parts].filter((each) => each !== cell && !this.isKnown[each]);
      if (others.length === 0) return true;
      const isTotalKnown = this.isKnown[total];
      if (cell === total || !isTotalKnown) return false;
      const shown = parts.reduce(
        (sum, part) => sum + (this.isKnown[part] ? this.valueOf(part, layer) : 0),
        0,
      );
      return this.valueOf(total, layer) - shown < wanted;
    });
  }

  private valueOf(cell: number, layer: number): number {
    return this.table.cells[cell]?.values[layer] ?? 0;
  }

  /** @param chained - Cells whose later counts may be what gives them away. */
  private bestOf(
    sums: Iterable<CountSum>,
    step: number,
    chained: readonly number[] = [],
  ): number | undefined {
    const ranks = new Map<number, number>();
    const offer = (cell: number, rank: number) => {
      const { state, step: own } = this.table.cells[cell] ?? {};
      if (state !== 'shown' || own !== step || !this.isKnown[cell]) return;
      ranks.set(cell, Math.max(rank, ranks.get(cell) ?? 0));
    };
    for (const { total, parts } of sums) {
      for (const part of parts) offer(part, 0);
      offer(total, 1);
    }
    for (const cell of chained) {
      for (const other of this.table.chainOf.get(cell) ?? []) offer(other, 0);
    }
    const inOrder = [...ranks].sort(
      ([a, rank], [b, other]) => rank - other || this.sizeOf(a) - this.sizeOf(b) || this.byKey(a, b),
    );
    return inOrder[0]?.[0];
  }

  /** A zero protects least: it comes last. */
  private sizeOf(cell: number): number {
    const size = (this.table.cells[cell]?.values ?? []).reduce<number>((sum, value) => sum + (value ?? 0), 0);
    return size === 0 ? Number.MAX_SAFE_INTEGER : size;
  }

  private byKey(a: number, b: number): number {
    const [one, other] = [this.table.cells[a]?.key ?? '', this.table.cells[b]?.key ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
  }

  private neighboursOf(cell: number): number[] {
    const summed = (this.sumsOf.get(cell) ?? []).flatMap(({ total, parts }) => [total, ...parts]);
    return [...summed, ...(this.table.chainOf.get(cell) ?? [])];
  }
}
