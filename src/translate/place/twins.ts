// Where in the other edition of a file a text belongs that it does not have yet.

import type { Heading, TableRow } from '../../parse/index.js';
import { type EditionColumn, type EditionTable, type MarkdownEdition, rowId } from './markdown-edition.js';

/**
 * An empty cell or heading; a paragraph to be added below a heading, which is added with it where it is missing; or a row
 * that is to be added below another, one cell per column of the table there.
 */
export type Twin =
  | { kind: 'cell' | 'heading'; start: number; end: number }
  | { kind: 'paragraph'; after: number; label: string; heading: string | undefined }
  | {
      kind: 'row';
      source: TableRow;
      table: EditionTable;
      sourceColumns: EditionColumn[];
      after: number;
      column: number;
    };

/** Finds twins of what begins at an offset of the source edition. Nothing is paired by guess. */
export function twinFinder(
  source: MarkdownEdition,
  target: MarkdownEdition,
): (start: number) => Twin | undefined {
  const twins = new Map<number, Twin>();
  pairHeadings(source, target, twins);
  pairDetails(source, target, twins);
  for (const [own, other] of pairTables(source, target)) pairRows(own, other, twins);
  return (start) => twins.get(start);
}

function pairHeadings(source: MarkdownEdition, target: MarkdownEdition, twins: Map<number, Twin>): void {
  const byId = new Map(target.headings.flatMap((each) => (each.id ? [[each.id.value, each] as const] : [])));
  const isSameOutline = source.headings.length === target.headings.length;
  source.headings.forEach((heading, index) => {
    const sameId = heading.id && byId.get(heading.id.value);
    const match = sameId ?? (isSameOutline && !heading.id ? target.headings[index] : undefined);
    if (match?.text.plain !== '') return;
    const { start, end } = match.text.place;
    twins.set(heading.text.place.start, { kind: 'heading', start, end });
  });
}

/** `**Orsak:** …` below `#### {#id}`: the text of a row that stands below its table. */
function pairDetails(source: MarkdownEdition, target: MarkdownEdition, twins: Map<number, Twin>): void {
  const ends = new Map<string, number>();
  let open: string | undefined;
  for (const block of target.blocks) {
    if (block.type === 'heading') open = detailsKey(block);
    if (open !== undefined) ends.set(open, block.place.end);
  }
  let heading: Heading | undefined;
  for (const block of source.blocks) {
    if (block.type === 'heading') heading = block;
    const key = heading && detailsKey(heading);
    if (!heading || key === undefined || block.type !== 'paragraph' || !block.leadIn) continue;
    const end = ends.get(key);
    // A heading with words belongs to something that the other edition does not have.
    if (end === undefined && heading.text.plain !== '') continue;
    twins.set(block.leadIn.text.place.start, {
      kind: 'paragraph',
      after: end ?? target.text.trimEnd().length,
      label: block.leadIn.label.plain.replace(/:$/u, ''),
      heading: end === undefined ? source.text.slice(heading.place.start, heading.place.end) : undefined,
    });
  }
}

function detailsKey({ id, attributes }: Heading): string | undefined {
  return id && `${id.value} ${attributes.period?.value ?? ''}`;
}

function pairTables(source: MarkdownEdition, target: MarkdownEdition): [EditionTable, EditionTable][] {
  const isSameCount = source.tables.length === target.tables.length;
  const byKey = new Map(target.tables.map((table) => [table.key, table]));
  return source.tables.flatMap((table, index): [EditionTable, EditionTable][] => {
    const match = isSameCount ? target.tables[index] : byKey.get(table.key);
    return match ? [[table, match]] : [];
  });
}

function pairRows(own: EditionTable, other: EditionTable, twins: Map<number, Twin>): void {
  const byId = new Map<string, TableRow>();
  for (const row of other.table.rows) {
    const id = rowId(row, other.columns);
    if (id !== undefined) byId.set(id, row);
  }
  const isSameCount = own.table.rows.length === other.table.rows.length;
  const columns = own.columns.map((column, index) => columnLike(column, index, own, other));
  let after = other.table.rows[0] ? other.table.rows[0].place.start - 1 : other.table.place.end;
  own.table.rows.forEach((row, index) => {
    const id = rowId(row, own.columns);
    const match = id === undefined ? (isSameCount ? other.table.rows[index] : undefined) : byId.get(id);
    if (match) after = match.place.end;
    row.cells.forEach((cell, column) => {
      const at = columns[column];
      const twin = at === undefined ? undefined : match?.cells[at];
      if (twin && twin.plain === '')
        twins.set(cell.place.start, { kind: 'cell', start: twin.place.start, end: twin.place.end });
      if (!match && id !== undefined && at !== undefined)
        twins.set(cell.place.start, {
          kind: 'row',
          source: row,
          table: other,
          sourceColumns: own.columns,
          after,
          column: at,
        });
    });
  });
}

/** The column of the other table that holds the same, by kind and period; by order where no heading is known. */
function columnLike(
  { key, kind }: EditionColumn,
  index: number,
  own: EditionTable,
  other: EditionTable,
): number | undefined {
  const found = other.columns.findIndex((column) => column.key === key);
  if (kind !== undefined) return found < 0 ? undefined : found;
  return own.columns.length === other.columns.length ? index : undefined;
}
