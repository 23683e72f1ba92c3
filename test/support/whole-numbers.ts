// Whether sums can be had by whole numbers, none below zero: linear programming, and branching where a part is left over.
// Exhaustive, for the tests of protect; the program's own arithmetic is another one.

export interface Sum {
  /** Variables, each counted once. */
  of: readonly number[];
  sum: number;
}

const NEARLY = 1e-7;

/** Whole numbers that fit; undefined when there are none. */
export function wholeNumbers(size: number, sums: readonly Sum[]): number[] | undefined {
  return branch(
    size,
    sums.map(({ of, sum }) => ({ terms: of.map((variable): Term => [variable, 1]), sum })),
  );
}

type Term = [variable: number, factor: number];
interface Row {
  terms: readonly Term[];
  sum: number;
}

function branch(size: number, rows: readonly Row[]): number[] | undefined {
  const columns = Math.max(size, ...rows.flatMap(({ terms }) => terms.map(([variable]) => variable + 1)));
  const point = feasiblePoint(columns, rows);
  if (!point) return undefined;
  const broken = point.findIndex(
    (value, variable) => variable < size && Math.abs(value - Math.round(value)) > NEARLY,
  );
  if (broken === -1) return point.slice(0, size).map(Math.round);
  const below = Math.floor(point[broken]!);
  // A variable more takes up what is left to the limit.
  const atMost: Row = {
    terms: [
      [broken, 1],
      [columns, 1],
    ],
    sum: below,
  };
  const atLeast: Row = {
    terms: [
      [broken, 1],
      [columns, -1],
    ],
    sum: below + 1,
  };
  return branch(size, [...rows, atMost]) ?? branch(size, [...rows, atLeast]);
}

/** The first phase of the simplex method, with the rule of Bland, so that it ends. */
function feasiblePoint(columns: number, rows: readonly Row[]): number[] | undefined {
  const width = columns + 1;
  const tableau = rows.map(({ terms, sum }) => {
    const row = new Float64Array(width);
    const sign = sum < 0 ? -1 : 1;
    for (const [variable, factor] of terms) row[variable]! += sign * factor;
    row[columns] = sign * sum;
    return row;
  });
  // Each row begins with a variable of its own that has to go; what all of them lack together is made least.
  const basis = rows.map(() => -1);
  const lack = new Float64Array(width);
  for (const row of tableau) for (let column = 0; column < width; column += 1) lack[column]! += row[column]!;
  for (;;) {
    const entering = lack.findIndex((value, column) => column < columns && value > NEARLY);
    if (entering === -1) break;
    const leaving = leavingRow(tableau, basis, entering, columns);
    if (leaving === -1) break;
    pivot(tableau, lack, leaving, entering);
    basis[leaving] = entering;
  }
  if (lack[columns]! > NEARLY) return undefined;
  const point = Array.from({ length: columns }, () => 0);
  basis.forEach((variable, row) => {
    if (variable >= 0) point[variable] = tableau[row]![columns]!;
  });
  return point;
}

function leavingRow(tableau: Float64Array[], basis: number[], entering: number, last: number): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  tableau.forEach((row, index) => {
    if (row[entering]! <= NEARLY) return;
    const ratio = row[last]! / row[entering]!;
    const isFirst = ratio < least + NEARLY && (best === -1 || basis[index]! < basis[best]!);
    if (ratio < least - NEARLY || isFirst) [best, least] = [index, Math.min(ratio, least)];
  });
  return best;
}

function pivot(tableau: Float64Array[], lack: Float64Array, at: number, column: number): void {
  const row = tableau[at]!;
  const factor = row[column]!;
  for (let index = 0; index < row.length; index += 1) row[index]! /= factor;
  for (const other of [...tableau, lack]) {
    const times = other[column]!;
    if (other === row || times === 0) continue;
    for (let index = 0; index < row.length; index += 1) other[index]! -= times * row[index]!;
  }
}
