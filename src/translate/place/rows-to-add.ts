// Rows that an edition lacks, written below the row that stands before them in the source.

import { pushTo } from '../../lib/index.js';
import type { TextEdit } from '../../parse/index.js';
import { asMarkdown } from './as-markdown.js';
import { type EditionColumn, rowId } from './markdown-edition.js';
import type { Twin } from './twins.js';

type OfWords = (words: string) => string | undefined;
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

  get isEmpty(): boolean {
    return this.byPath.size === 0;
  }

  /**
   * One insertion per place; what has no language stands in the source alone.
   * @param ofWords - The translation of what a row repeats, as its goal.
   */
  edits(ofWords: OfWords): { path: string; edit: TextEdit }[] {
    return [...this.byPath].flatMap(([path, rows]) => {
      const byPlace = new Map<number, NewRow[]>();
      for (const row of [...rows.values()].sort(
        (a, b) => a.twin.source.place.start - b.twin.source.place.start,
      ))
        pushTo(byPlace, row.twin.after, row);
      return [...byPlace].map(([after, added]) => ({
        path,
        edit: { start: after, end: after, text: added.map((row) => `\n${written(row, ofWords)}`).join('') },
      }));
    });
  }
}

function written({ twin, cells }: NewRow, ofWords: OfWords): string {
  const id = rowId(twin.source, twin.sourceColumns) ?? '';
  const all = twin.table.columns.map(({ kind, key }, index) => {
    if (kind === 'id') return asMarkdown(id, 'cell');
    const own = twin.sourceColumns.findIndex((column) => column.key === key);
    return (
      cells.get(index) ?? asMarkdown(repeated(kind, twin.source.cells[own]?.plain ?? '', ofWords), 'cell')
    );
  });
  return `| ${all.join(' | ')} |`;
}

function repeated(kind: EditionColumn['kind'], words: string, ofWords: OfWords): string {
  if (words === '') return '';
  if (kind !== 'responsible') return ofWords(words) ?? '';
  const names = words.split(';').map((name) => ofWords(name.trim()));
  return names.every((name) => name !== undefined) ? names.join('; ') : '';
}
