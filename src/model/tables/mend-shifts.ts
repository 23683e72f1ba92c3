// A row whose cells slid one step to the left is mended when a mirror row proves it, and is an error when none does.
import type { Diagnostic, Outcome } from '../../diagnostics/index.js';
import { foldText, pushTo } from '../../lib/index.js';
import type { Cell } from '../../parse/index.js';
import type { Repair } from '../report.js';
import type { WholeRow, WholeTable } from './mend-tables.js';

/** How many cells the mirror must share with the mended row. */
const ENOUGH = 3;

/** @param tables - All tables of one document; their rows are mended in place. */
export function mendShifts(tables: WholeTable[]): Outcome<Repair[]> {
  const suspects = tables.flatMap((table) =>
    table.rows.filter((row) => isSuspect(row, table)).map((row) => ({ row, table })),
  );
  const repairs: Repair[] = [];
  const diagnostics: Diagnostic[] = [];
  if (suspects.length > 0) {
    const mirrors = new MirrorIndex(tables);
    for (const { row, table } of suspects) {
      const mirror = mirrors.mirrorOf(row, table);
      if (mirror) {
        row.cells = shifted(row, table.columns.length);
        row.aligned = true;
        repairs.push({ kind: 'mendedShift', place: row.place });
        diagnostics.push({
          code: 'T09',
          args: { agreeing: mirror.agreeing },
          place: row.place,
          related: [{ place: mirror.row.place }],
        });
      }
    }
  }
  for (const table of tables) {
    for (const row of table.rows.filter((candidate) => !candidate.aligned)) {
      const args = { cells: row.cells.length, columns: table.columns.length };
      diagnostics.push({ code: 'T01', args, place: row.place });
    }
  }
  return { value: repairs, diagnostics };
}

/**
 * One cell short; or as long as the header with an empty end, where the first column is one that rows may leave blank
 * (a row that begins with its own id has not slid).
 */
function isSuspect(row: WholeRow, table: WholeTable): boolean {
  if (row.cells.length === table.columns.length - 1) return true;
  const startsWithGoal = table.columns[0]?.kind === 'goal' || table.columns[0]?.kind === 'unitGoal';
  return startsWithGoal && row.aligned && row.cells[0]?.plain !== '' && row.cells.at(-1)?.plain === '';
}

function shifted(row: WholeRow, columns: number): Cell[] {
  const place = { ...row.place, end: row.place.start };
  return [{ plain: '', place }, ...row.cells].slice(0, columns);
}

/** Finds rows by what stands in their columns. */
class MirrorIndex {
  private readonly byCell = new Map<string, WholeRow[]>();

  constructor(tables: WholeTable[]) {
    for (const table of tables) {
      for (const row of table.rows) {
        if (row.aligned) for (const key of keysOf(row.cells, table)) pushTo(this.byCell, key, row);
      }
    }
  }

  /** The row that shares the most cells after the shift; at least three, and more than without the shift. */
  mirrorOf(row: WholeRow, table: WholeTable): { row: WholeRow; agreeing: number } | undefined {
    const after = this.bestMatch(keysOf(shifted(row, table.columns.length), table), row);
    if (!after || after.agreeing < ENOUGH) return undefined;
    const before = row.aligned ? this.bestMatch(keysOf(row.cells, table), row) : undefined;
    return (before?.agreeing ?? 0) < after.agreeing ? after : undefined;
  }

  /** Cells that stand in very many rows prove nothing and are passed over, which keeps this linear. */
  private bestMatch(keys: string[], self: WholeRow): { row: WholeRow; agreeing: number } | undefined {
    const counts = new Map<WholeRow, number>();
    for (const key of keys) {
      const rows = this.byCell.get(key) ?? [];
      if (rows.length > 50) continue;
      for (const row of rows) if (row !== self) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    let best: { row: WholeRow; agreeing: number } | undefined;
    for (const [row, agreeing] of counts) if (!best || agreeing > best.agreeing) best = { row, agreeing };
    return best;
  }
}

function keysOf(cells: Cell[], table: WholeTable): string[] {
  return cells.flatMap((cell, index) => {
    const column = table.columns[index];
    const folded = foldText(cell.plain);
    return column && column.kind !== 'id' && folded !== ''
      ? [`${column.kind} ${column.period?.id ?? ''} ${folded}`]
      : [];
  });
}
