// The author's own lines with carets under the place; long lines are cut around it.
import type { Place } from '../diagnostics/index.js';
import { type Cell, cellsOf } from './display-text.js';
import type { IndexedSource } from './locate.js';

export interface FrameOptions {
  /** Columns for the whole frame. */
  width: number;
  /** How many lines of a long place are shown before it is shortened to its first and last. */
  maxLines: number;
  paintGutter(text: string): string;
  paintMarks(text: string): string;
}

/** A line as it fits on the terminal. */
interface FittedLine {
  text: string;
  /** Columns before the marks, and under the marked text. */
  before: number;
  marked: number;
}

const ELLIPSIS = '…';
const NARROWEST = 16;

/** Lines of the frame, without indentation. A place without extent gets one caret. */
export function codeFrame(source: IndexedSource, place: Place, options: FrameOptions): string[] {
  const start = Math.min(place.start, source.text.length);
  const end = trimmedEnd(source.text, start, Math.min(place.end, source.text.length));
  const first = source.lines.positionAt(start).line;
  const last = source.lines.positionAt(end).line;
  const gutter = String(last).length;
  const columns = Math.max(NARROWEST, options.width - gutter - 3);
  return shownLines(first, last, options.maxLines).flatMap((line) => {
    if (line === undefined) return [options.paintGutter(`${' '.repeat(gutter)} ⋮`)];
    const fitted = fitLine(source, line, start, end, columns);
    const number = options.paintGutter(`${String(line).padStart(gutter)} │`);
    const marks = ' '.repeat(fitted.before) + options.paintMarks('^'.repeat(fitted.marked));
    return [
      `${number} ${fitted.text}`.trimEnd(),
      `${options.paintGutter(`${' '.repeat(gutter)} │`)} ${marks}`,
    ];
  });
}

/** White space at the end of a place is not worth a caret, least of all on a line of its own. */
function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = Math.max(start, end);
  while (trimmed > start && /\s/u.test(text.charAt(trimmed - 1))) trimmed -= 1;
  return trimmed;
}

/** The numbers of the lines to show; undefined stands for those left out. */
function shownLines(first: number, last: number, maxLines: number): (number | undefined)[] {
  const count = last - first + 1;
  if (count <= maxLines) return Array.from({ length: count }, (_, index) => first + index);
  if (maxLines === 1) return [first];
  return [...Array.from({ length: maxLines - 1 }, (_, index) => first + index), undefined, last];
}

/** Cuts a line around its marked part; `from` and `to` are offsets in the line. */
function fitLine(
  source: IndexedSource,
  line: number,
  start: number,
  end: number,
  columns: number,
): FittedLine {
  const lineStart = source.lines.lineStart(line);
  const text = source.text.slice(lineStart, source.lines.lineEnd(line));
  const indentation = text.length - text.trimStart().length;
  const from = start > lineStart ? start - lineStart : Math.min(indentation, Math.max(0, end - lineStart));
  const to = Math.min(Math.max(from, end - lineStart), text.length);
  // Only the neighbourhood is looked at, so that a line of a megabyte costs no more than a short one.
  const reach = 2 * columns;
  const low = Math.max(0, from - reach);
  const high = Math.min(text.length, from + reach);
  const cells = cellsOf(text.slice(low, high));
  const first = cellsUpTo(cells, from - low);
  const after = to > from ? cellsUpTo(cells, to - 1 - low) + 1 : first;
  const fitsWhole = low === 0 && high === text.length && widthOf(cells) <= columns;
  const { left, right } = fitsWhole
    ? { left: 0, right: cells.length }
    : chooseWindow(cells, first, after, columns - 2);
  const before = left > 0 || low > 0 ? ELLIPSIS : '';
  const behind = right < cells.length || high < text.length ? ELLIPSIS : '';
  return {
    text: `${before}${textOf(cells.slice(left, right))}${behind}`,
    before: before.length + widthOf(cells.slice(left, first)),
    marked: Math.max(1, widthOf(cells.slice(first, Math.min(after, right)))),
  };
}

/** How many signs end at or before an offset. */
function cellsUpTo(cells: Cell[], offset: number): number {
  const index = cells.findIndex((cell) => cell.end > offset);
  return index === -1 ? cells.length : index;
}

/** Which signs to show so that the marked ones stand as near the middle as the line allows. */
function chooseWindow(
  cells: Cell[],
  first: number,
  after: number,
  room: number,
): { left: number; right: number } {
  const spare = Math.floor((room - widthOf(cells.slice(first, after))) / 2);
  const lead = Math.max(spare, Math.min(8, Math.floor(room / 4)));
  let left = first;
  let right = first;
  let used = 0;
  const fits = (cell: Cell | undefined, limit: number) => cell !== undefined && used + cell.width <= limit;
  for (; fits(cells[left - 1], lead); left -= 1) used += cells[left - 1]?.width ?? 0;
  for (; fits(cells[right], room); right += 1) used += cells[right]?.width ?? 0;
  // What the end of the line leaves over goes to its beginning.
  for (; fits(cells[left - 1], room); left -= 1) used += cells[left - 1]?.width ?? 0;
  return { left, right };
}

function widthOf(cells: Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function textOf(cells: Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}
