// Counts of people as somebody reads them who reckons with them: cells, and the sums that they are known to form.

/**
 * `shown`: in the report, and may be withheld. `known`: published before, so that it cannot be taken back.
 * `hidden`: not in the report. `absent`: nobody states it.
 */
export type CellState = 'shown' | 'known' | 'hidden' | 'absent';

export interface CountCell {
  /** By what it is, never by where it stands: decides between cells that are alike otherwise. */
  key: string;
  state: CellState;
  /**
   * The count, by layer; undefined where it is not known here either. A share of people has two: those who are meant
   * and the others.
   */
  values: readonly (number | undefined)[];
  /** Cells are decided on in the order of time, so that what comes later never changes what has been published. */
  step: number;
  /** Of a unit that is part of another one in the table. */
  isBelow: boolean;
}

/** Indexes of cells; all of one step. */
export interface CountSum {
  total: number;
  parts: readonly number[];
}

export interface CountTable {
  layers: number;
  cells: readonly CountCell[];
  sums: readonly CountSum[];
  /** Counts that grow through a year: each is at least the one before. */
  chains: readonly (readonly number[])[];
  /** By cell. */
  chainOf: ReadonlyMap<number, readonly number[]>;
}

export interface SmallCountRule {
  /** Counts below it are withheld. */
  threshold: number;
  zeros: 'hide' | 'show';
}

export function isSmall(value: number, { threshold, zeros }: SmallCountRule): boolean {
  return value < threshold && (value > 0 || zeros === 'hide');
}

/** What a cell that is not shown must be able to be, as far as anybody can tell. */
export function mustBePossible({ threshold, zeros }: SmallCountRule): number[] {
  const first = zeros === 'hide' ? 0 : 1;
  return Array.from({ length: threshold - first }, (_, index) => first + index);
}
