// Rows that an edition lacks, written below the row that stands before them in the source.

import { pushTo } from '../../lib/index.js';
import type { TextEdit } from '../../parse/index.js';
import { asMarkdown } from './as-markdown.js';
import { rowId } from './markdown-edition.js';
import type { Twin } from './twins.js';

type RowTwin = Extract<Twin, { kind: 'row' }>;

interface NewRow {
  twin: RowTwin;
  cells: Map<number, string>;
}

export class RowsToAdd {
  private readonly byPath = new Map<string, Map<number, NewRow>>();

  /** @param text - As it stands in a cell. */
  add(path: string, twin: RowTwin, text: string): void {
    const rows = this.byPath.get(path) ?? new Map<number, NewRow>();
    this.byPath.set(path, rows);
    const row = rows.get(twin.source.place.start) ?? { twin, cells: new Map<number, string>() };
    rows.set(twin.source.place.start, row);
    row.cells.set(twin.column, text);
  }

  /** One insertion per place; what has no language stands in the source alone. */
  edits(): { path: string; edit: TextEdit }[] {
    return [...this.byPath].flatMap(([path, rows]) => {
      const byPlace = new Map<number, NewRow[]>();
      for (const row of [...rows.values()].sort(
        (a, b) => a.twin.source.place.start - b.twin.source.place.start,
      ))
        pushTo(byPlace, row.twin.after, row);
      return [...byPlace].map(([after, added]) => ({
        path,
        edit: { start: after, end: after, text: added.map((row) => `\n${written(row)}`).join('') },
      }));
    });
  }
}

function written({ twin, cells }: NewRow): string {
  const id = rowId(twin.source, twin.sourceColumns) ?? '';
  const all = twin.table.columns.map(({ kind }, index) =>
    kind === 'id' ? asMarkdown(id, 'cell') : (cells.get(index) ?? ''),
  );
  return `| ${all.join(' | ')} |`;
}
