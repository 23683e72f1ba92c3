// Tables as grids: every row as long as the others, no cell over another, and each cell with its headers.
import { nameOf, textOf } from '../pdf-words.js';
import type { Checked, PdfCheck } from './checked.js';
import type { FoundFault } from './fault-list.js';
import { attributesOf, type StructureElement } from './read-structure.js';

interface Cell {
  element: StructureElement;
  row: number;
  column: number;
  rows: number;
  columns: number;
  scope: string | undefined;
  headers: string[];
}

/** Spans beyond this are no tables. */
const WIDEST = 1_000;

export const checkTables: PdfCheck = (checked, found) => {
  const element = (table: StructureElement) => {
    if (table.standard !== 'Table') return;
    const at = { object: table.object, page: checked.pageNumberOf(table) };
    const fault = (one: FoundFault) => found({ ...one, ...at });
    const cells = placed(checked, rowsOf(table), fault);
    checkHeaders(checked, cells, fault);
  };
  return { element };
};

function rowsOf(table: StructureElement): StructureElement[] {
  return table.kids.flatMap((kid) => {
    if (kid.standard === 'TR') return [kid];
    return kid.standard === 'Caption' ? [] : kid.kids.filter(({ standard }) => standard === 'TR');
  });
}

/** The cells with their places; rows of unequal length and cells over each other are told. */
function placed(
  checked: Checked,
  rows: readonly StructureElement[],
  fault: (one: FoundFault) => void,
): Cell[] {
  const cells: Cell[] = [];
  /** Row below which each column is free. */
  const takenUntil: number[] = [];
  const widths: number[] = [];
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const kid of element.kids) {
      if (kid.standard !== 'TH' && kid.standard !== 'TD') continue;
      while ((takenUntil[column] ?? 0) > row) column++;
      const cell = cellOf(checked, kid, row, column);
      for (let at = column; at < column + cell.columns; at++) {
        if ((takenUntil[at] ?? 0) > row) fault({ what: 'raggedTable', ua: '7.2-15' });
        takenUntil[at] = row + cell.rows;
      }
      cells.push(cell);
      column += cell.columns;
    }
    while ((takenUntil[column] ?? 0) > row) column++;
    widths.push(column);
  }
  if (widths.some((width) => width !== widths[0])) fault({ what: 'raggedTable', ua: '7.2-43' });
  else if (takenUntil.some((until) => until !== rows.length)) fault({ what: 'raggedTable', ua: '7.2-42' });
  return cells;
}

function cellOf(checked: Checked, element: StructureElement, row: number, column: number): Cell {
  const { document, structure } = checked;
  const attributes = attributesOf(document, structure.root, element);
  const span = (key: string) => {
    const value = document.resolve(attributes.get(`Table ${key}`));
    return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), WIDEST) : 1;
  };
  const headers = document
    .list(attributes.get('Table Headers'))
    .map((id) => textOf(document.resolve(id)) ?? '');
  const scope = nameOf(document.resolve(attributes.get('Table Scope')));
  return { element, row, column, rows: span('RowSpan'), columns: span('ColSpan'), scope, headers };
}

/** A cell's headers are those that it names, or those whose scope reaches it. */
function checkHeaders(checked: Checked, cells: readonly Cell[], fault: (one: FoundFault) => void): void {
  const isHeader = ({ element }: Cell) => element.standard === 'TH';
  const ids = new Set(cells.filter(isHeader).map(({ element }) => idOf(checked, element)));
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const cell of cells) {
    if (!isHeader(cell)) continue;
    const [byRow, byColumn] = [/^(?:Row|Both)$/, /^(?:Column|Both)$/].map((of) => of.test(cell.scope ?? ''));
    for (let at = 0; byRow && at < cell.rows; at++) rows.add(cell.row + at);
    for (let at = 0; byColumn && at < cell.columns; at++) columns.add(cell.column + at);
  }
  const usesIds = cells.every((cell) => isHeader(cell) || cell.headers.length > 0);
  for (const cell of cells) {
    if (cell.headers.some((id) => !ids.has(id))) fault({ what: 'unknownHeader', ua: '7.5-2' });
    if (isHeader(cell)) {
      if (!usesIds && !/^(?:Row|Column|Both)$/.test(cell.scope ?? ''))
        fault({ what: 'cellWithoutHeader', ua: '7.5-1', condition: '15-003' });
    } else if (cell.headers.length === 0 && !rows.has(cell.row) && !columns.has(cell.column))
      fault({ what: 'cellWithoutHeader', ua: '7.5-1' });
  }
}

function idOf({ document }: Checked, { dictionary }: StructureElement): string | undefined {
  return textOf(document.resolve(dictionary.get('ID')));
}
