// Splits a line of a GFM table into cells, by offsets; no strings are made.
import { isSpaceAt } from './line-start.js';

const PIPE = 124;
const TAB = 9;
const BACKSLASH = 92;
const HYPHEN = 45;
const COLON = 58;

/** Half-open offsets of a cell's trimmed content. */
export type CellRange = [start: number, end: number];

/** The cells of a row as many as are written; a row has at least one. */
export function splitCells(text: string, start: number, end: number): CellRange[] {
  const cells: CellRange[] = [];
  let at = skipSpaces(text, start, end);
  if (text.charCodeAt(at) === PIPE && at < end) at++;
  let from = at;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === PIPE) {
      cells.push(trimmed(text, from, at));
      from = at + 1;
    } else if (code === BACKSLASH && isEscapable(text.charCodeAt(at + 1)) && at + 1 < end) at++;
    at++;
  }
  const rest = trimmed(text, from, end);
  if (rest[0] < rest[1] || cells.length === 0) cells.push(rest);
  return cells;
}

/** The cells of a line copied from a spreadsheet, which have tabs between them. */
export function splitTabbedCells(text: string, start: number, end: number): CellRange[] {
  const cells: CellRange[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== TAB) continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  return cells;
}

/** How many tabs stand in a line. */
export function countTabs(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === TAB) count++;
  return count;
}

// As micromark does: a backslash takes a pipe or another backslash with it.
function isEscapable(code: number): boolean {
  return code === PIPE || code === BACKSLASH;
}

/** Offsets without the spaces and tabs at both ends; an empty cell lies after its first space. */
function trimmed(text: string, from: number, to: number): CellRange {
  const start = skipSpaces(text, from, to);
  if (start === to) return [Math.min(from + 1, to), Math.min(from + 1, to)];
  let end = to;
  while (end > start && isSpaceAt(text, end - 1, end)) end--;
  return [start, end];
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpaceAt(text, at, to)) at++;
  return at;
}

/** How many cells a header line has; 0 where it cannot be a header (blank, or a single pipe). */
export function countHeaderCells(text: string, start: number, end: number): number {
  const first = skipSpaces(text, start, end);
  if (first === end) return 0;
  const isLonePipe = text.charCodeAt(first) === PIPE && skipSpaces(text, first + 1, end) === end;
  return isLonePipe ? 0 : splitCells(text, start, end).length;
}

/** How many cells a delimiter row has (`|---|:-:|`); 0 where the line is something else. */
export function countDelimiterCells(text: string, first: number, end: number): number {
  let at = first;
  let count = 0;
  let hasMark = false;
  if (text.charCodeAt(at) === PIPE) {
    hasMark = true;
    at = skipSpaces(text, at + 1, end);
  }
  while (at < end) {
    const cellEnd = endOfDelimiter(text, at, end);
    if (cellEnd === undefined) return 0;
    hasMark ||= text.charCodeAt(at) === COLON || text.charCodeAt(cellEnd - 1) === COLON;
    count++;
    at = skipSpaces(text, cellEnd, end);
    if (at === end) break;
    if (text.charCodeAt(at) !== PIPE) return 0;
    hasMark = true;
    at = skipSpaces(text, at + 1, end);
  }
  return hasMark ? count : 0;
}

/** The end of `:---:` at an offset. */
function endOfDelimiter(text: string, from: number, end: number): number | undefined {
  let at = from;
  if (text.charCodeAt(at) === COLON) at++;
  const firstHyphen = at;
  while (at < end && text.charCodeAt(at) === HYPHEN) at++;
  if (at === firstHyphen) return undefined;
  return at < end && text.charCodeAt(at) === COLON ? at + 1 : at;
}

/** Do all cells look like `---`? */
export function isDelimiterRow(text: string, cells: CellRange[]): boolean {
  return cells.every(([start, end]) => start < end && endOfDelimiter(text, start, end) === end);
}
