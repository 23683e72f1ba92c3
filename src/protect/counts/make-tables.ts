// From the counts of a measure to tables that can be reckoned with: one for each period, or year where counts grow through it.

import { groupBy, pushTo } from '../../lib/index.js';
import type { Report, Unit } from '../../model/index.js';
import type { CountCell, CountSum, CountTable } from '../table/count-table.js';
import { type NamedSum, sumsOfGroups, sumsOfUnits } from './find-sums.js';
import { cellKey, type MeasuredCell } from './measured-cell.js';

export interface MeasuredTable {
  table: CountTable;
  /** As the table's cells; those that were added to complete a sum hold nothing. */
  cells: readonly MeasuredCell[];
}

/** @param cells - Of one kind. */
export function makeTables(
  cells: readonly MeasuredCell[],
  measure: Pick<Report['measures'][number], 'groups' | 'accumulates'>,
  units: readonly Unit[],
): MeasuredTable[] {
  const order = measure.groups.map(({ id }) => id);
  const sums: Sums = { groups: sumsOfGroups(cells, order), units: sumsOfUnits(cells, units) };
  const blocks = groupBy(cells, (cell) => blockOf(cell, measure.accumulates));
  return [...blocks.values()].map((block) => new TableMaker(block, sums).make(measure.accumulates));
}

interface Sums {
  groups: readonly NamedSum<string>[];
  units: readonly NamedSum<string | undefined>[];
}

/** What has to be looked at together. */
function blockOf(cell: MeasuredCell, accumulates: boolean | undefined): string {
  const { period, madeIn } = cell;
  if (madeIn || !period) return [madeIn?.id ?? '', period?.id ?? ''].join('\n');
  return accumulates && isCumulative(cell) ? String(period.year) : period.id;
}

function isCumulative({ period, madeIn }: MeasuredCell): boolean {
  return madeIn === undefined && period !== undefined && period.from === `${period.year}-01-01`;
}

class TableMaker {
  private readonly cells: MeasuredCell[];
  private readonly indexes = new Map<string, number>();
  private readonly sums: CountSum[] = [];

  constructor(
    block: readonly MeasuredCell[],
    private readonly known: Sums,
  ) {
    this.cells = block.map((cell) => ({ ...cell }));
    this.cells.forEach((cell, index) => {
      this.indexes.set(cellKey(cell), index);
    });
  }

  make(accumulates: boolean | undefined): MeasuredTable {
    this.completeSums();
    this.reckonMissing();
    const chains = accumulates ? this.chains() : [];
    const chainOf = new Map(chains.flatMap((chain) => chain.map((cell) => [cell, chain] as const)));
    const layers = this.cells[0]?.values.length ?? 1;
    return {
      table: { layers, cells: this.countCells(), sums: this.sums, chains, chainOf },
      cells: this.cells,
    };
  }

  /** Every sum that a cell is in, with cells that nobody states where they are needed to write it down. */
  private completeSums(): void {
    const done = new Set<string>();
    const ofGroup = byMember(this.known.groups);
    const ofUnit = byMember(this.known.units);
    // Cells that are added on the way are looked at, too.
    for (const cell of this.cells) {
      for (const each of ofGroup.get(cell.group) ?? []) this.complete(cell, 'group', each, done);
      for (const each of ofUnit.get(cell.unit) ?? []) this.complete(cell, 'unit', each, done);
    }
  }

  private complete<Name extends string | undefined>(
    cell: MeasuredCell,
    field: 'group' | 'unit',
    { sum: { total, parts }, index }: Numbered<Name>,
    done: Set<string>,
  ): void {
    const name = `${field} ${index} ${cellKey({ ...cell, [field]: '' })}`;
    if (done.has(name)) return;
    done.add(name);
    const indexOf = (other: Name) => this.indexOf({ ...cell, [field]: other });
    this.sums.push({ total: indexOf(total), parts: parts.map(indexOf) });
  }

  /** Of the cell, or of a new one that nobody states. */
  private indexOf(like: MeasuredCell): number {
    const key = cellKey(like);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const values = like.values.map(() => undefined);
    const nobodys = { holders: [], quantity: undefined, isSmall: false, isPublished: false };
    const index = this.cells.push({ ...like, ...nobodys, state: 'absent', values }) - 1;
    this.indexes.set(key, index);
    return index;
  }

  /** What is left out and follows from the others is as good as stated. */
  private reckonMissing(): void {
    for (let isNew = true; isNew; ) {
      isNew = false;
      for (const { total, parts } of this.sums) {
        const unknown = [total, ...parts].filter((cell) => this.valuesOf(cell).includes(undefined));
        const [only] = unknown;
        if (only === undefined || unknown.length > 1) continue;
        const values = this.valuesOf(only).map((_, layer) => this.missingIn(only, total, parts, layer));
        const cell = this.cells[only];
        if (!cell || values.some((value) => value < 0)) continue;
        cell.values = values;
        isNew = true;
      }
    }
  }

  private missingIn(cell: number, total: number, parts: readonly number[], layer: number): number {
    const others = parts.filter((part) => part !== cell);
    const sum = others.reduce((added, part) => added + (this.valuesOf(part)[layer] ?? 0), 0);
    return cell === total ? sum : (this.valuesOf(total)[layer] ?? 0) - sum;
  }

  private valuesOf(cell: number): readonly (number | undefined)[] {
    return this.cells[cell]?.values ?? [];
  }

  /** The same count at ever later days of a year; where it shrinks, it has been corrected, and a new chain begins. */
  private chains(): number[][] {
    const series = groupBy(
      this.cells.map((cell, index) => ({ cell, index })),
      ({ cell }) => (isCumulative(cell) ? `${cell.group}\n${cell.unit ?? ''}` : undefined),
    );
    return [...series.values()].flatMap((members) => {
      const inTime = members.sort((a, b) => (a.cell.period?.months ?? 0) - (b.cell.period?.months ?? 0));
      const chains: number[][] = [];
      let last: readonly (number | undefined)[] = [];
      for (const { cell, index } of inTime) {
        const isLess = cell.values.some((value, layer) => (value ?? Infinity) < (last[layer] ?? 0));
        if (isLess || chains.length === 0) chains.push([]);
        chains.at(-1)?.push(index);
        last = cell.values.map((value, layer) => value ?? (isLess ? undefined : last[layer]));
      }
      return chains.filter((chain) => chain.length > 1);
    });
  }

  private countCells(): CountCell[] {
    const days = [...new Set(this.cells.map(({ period }) => period?.to ?? ''))].sort();
    const below = new Set<string | undefined>(this.known.units.flatMap(({ parts }) => parts));
    return this.cells.map((cell) => ({
      key: cellKey(cell),
      state: cell.state,
      values: cell.values,
      step: days.indexOf(cell.period?.to ?? ''),
      isBelow: below.has(cell.unit),
    }));
  }
}

interface Numbered<Name> {
  sum: NamedSum<Name>;
  index: number;
}

function byMember<Name>(sums: readonly NamedSum<Name>[]): Map<Name, Numbered<Name>[]> {
  const members = new Map<Name, Numbered<Name>[]>();
  sums.forEach((sum, index) => {
    for (const name of [sum.total, ...sum.parts]) pushTo(members, name, { sum, index });
  });
  return members;
}
