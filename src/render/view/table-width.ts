// How much room a table of values takes, reckoned from its words: on screen, on paper and on a phone.
import { textWidth } from '../chart/text-width.js';
import type { HeadView, SeriesCellView, SeriesTableView } from './view-series.js';

type Table = Pick<SeriesTableView, 'columns' | 'rows'>;

/** What a table is set in, in pixels. */
interface Setting {
  letters: number;
  /** Room to the left and right in a cell. */
  space: number;
  firstColumn: number;
}

/** On screen there is this much room beside a chart. */
export const SCREEN = { letters: 15.8, space: 24, firstColumn: 120, room: 650 };
export const PRINT = { letters: 11.8, space: 13.5, firstColumn: 59 };
/** The room of a page 320 pixels wide; a value may reckon a little more than it takes. */
const PHONE = { letters: 15.8, space: 12, firstColumn: 0, room: 286 };
/** `measures.css` has so many rows for what goes down on a phone. */
const MOST_DOWN = 12;
/** Letters of a column's head against those of its cells. */
const HEAD_SIZE = 0.96;

/** @param turned - The same table with periods going down. */
export function isTurnedOnPhone(table: Table, turned: Table): boolean {
  const width = tableWidth(PHONE, table);
  const isTooWide = width > PHONE.room && table.columns.length <= MOST_DOWN;
  return isTooWide && tableWidth(PHONE, turned) < width;
}

export function tableWidth({ letters, space, firstColumn }: Setting, { columns, rows }: Table): number {
  const widest = (texts: string[], size: number) =>
    space + Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const groups = rows.flatMap(({ head }) => wordsOf(head));
  return columns.reduce(
    (sum, head, index) => {
      const cells = rows.flatMap(({ cells }) => cellWords(cells[index]));
      return sum + Math.max(widest(wordsOf(head), letters * HEAD_SIZE), widest(cells, letters));
    },
    Math.max(firstColumn, widest(groups, letters)),
  );
}

function wordsOf({ text, note }: HeadView): string[] {
  return [...text.plain.split(' '), ...(note ?? '').split(' ')];
}

/** What must stand in one line of a cell: a value with its marks, the words of a reason. */
function cellWords(cell: SeriesCellView | undefined): string[] {
  if (cell === undefined) return [];
  const marks = cell.marks.map(({ text }) => ` ${text}`).join('');
  return cell.value === null ? (cell.reason ?? cell.sign).split(' ') : [cell.value + marks];
}
