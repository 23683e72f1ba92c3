// One language edition of a file of tables: its cells and headings by where they stand.
import type { ColumnKind, ColumnLexicon } from '../../model/index.js';
import { columnLexicon, readColumn } from '../../model/index.js';
import {
  type Block,
  type Cell,
  type Heading,
  parseMarkdown,
  type Table,
  type TableRow,
} from '../../parse/index.js';
import type { Spot } from './as-markdown.js';

export interface EditionTable {
  table: Table;
  /** Same for the tables of two editions that belong together: the nearest heading with an id, and how many before. */
  key: string;
  columns: EditionColumn[];
}

export interface EditionColumn {
  kind: ColumnKind | undefined;
  /** Kind and period, or the number of the column where its heading is unknown. */
  key: string;
}

export interface EditionCell {
  cell: Cell;
  kind: ColumnKind | undefined;
}

export class MarkdownEdition {
  readonly blocks: readonly Block[];
  readonly tables: EditionTable[] = [];
  readonly headings: Heading[] = [];
  private readonly spots = new Map<number, Spot>();
  private readonly rows = new Map<number, TableRow>();

  constructor(
    path: string,
    readonly text: string,
  ) {
    this.blocks = parseMarkdown({ path, text }).value.blocks;
    const lexicon = columnLexicon();
    const counts = new Map<string, number>();
    let heading = '';
    for (const block of this.blocks) {
      if (block.type === 'heading') {
        heading = block.id?.value ?? heading;
        this.headings.push(block);
        this.spots.set(block.text.place.start, 'heading');
      } else if (block.type === 'table') {
        const count = (counts.get(heading) ?? 0) + 1;
        counts.set(heading, count);
        const columns = block.header.cells.map((cell, index) => columnOf(cell, index, lexicon));
        this.tables.push({ table: block, key: `${heading} ${count}`, columns });
        for (const row of [block.header, ...block.rows])
          for (const cell of row.cells) {
            this.spots.set(cell.place.start, 'cell');
            this.rows.set(cell.place.start, row);
          }
      }
    }
  }

  /** A stretch that begins neither in a cell nor in a heading is a text of its own. */
  spotAt(start: number): Spot {
    return this.spots.get(start) ?? 'block';
  }

  /** The row with a cell that begins there. */
  rowAt(start: number): TableRow | undefined {
    return this.rows.get(start);
  }

  *cells(): Generator<EditionCell> {
    for (const { table, columns } of this.tables) {
      for (const { cells } of table.rows)
        for (const [index, cell] of cells.entries()) yield { cell, kind: columns[index]?.kind };
    }
  }
}

function columnOf(heading: Cell, index: number, lexicon: ColumnLexicon): EditionColumn {
  const reading = readColumn(heading.plain, lexicon);
  if (!('column' in reading)) return { kind: undefined, key: `${index}` };
  const { kind, period } = reading.column;
  return { kind, key: `${kind} ${period?.id ?? ''}` };
}

/** The id that a row has in its table. */
export function rowId(row: TableRow, columns: readonly EditionColumn[]): string | undefined {
  const at = columns.findIndex(({ kind }) => kind === 'id');
  return row.cells[at]?.plain || undefined;
}
