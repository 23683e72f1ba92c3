// Where a table that was cut goes on.
import type { Table } from '../../parse/index.js';

/** A table without words in its head goes on where another was cut. */
export function isContinuation(table: Table): boolean {
  return table.header.cells.every((cell) => cell.plain === '');
}
