// Rows that stand in no table, since Markdown ends one at an empty line: told where they begin, and read no further.
import type { Diagnostic, Outcome } from '../diagnostics/index.js';
import type { LineIndex } from '../lib/index.js';
import type { MisfitHeader, Piece, RawBlock } from './scan-blocks.js';
import { countHeaderCells } from './table-line.js';

/** A pipe at the start of a line, be it quoted, and one more that is no text. */
const ROW = /^[ \t>]*\|(?:[^|\\\n]|\\.)*\|/;

/** Whether each line of a paragraph is written as a row of a table. */
export function areLooseRows(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const lineEnd = Math.min(end, (text.indexOf('\n', at) + 1 || end + 1) - 1);
    if (!ROW.test(text.slice(at, lineEnd))) return false;
    at = lineEnd + 1;
  }
  return start < end;
}

/**
 * Where rows begin that stand in no table. Those that go on after another empty line are the same fault.
 * @param above - The end of such rows above, if any.
 */
export function looseRowsFinding(
  file: string,
  text: string,
  { start, end }: { start: number; end: number },
  above: number | undefined,
): Diagnostic[] {
  if (above !== undefined && isBlank(text, above, start)) return [];
  const lineEnd = text.indexOf('\n', start);
  const place = { file, start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) };
  return [{ code: 'T21', args: {}, place }];
}

/**
 * Takes the rows out of the blocks that are read. Those right below a table with as many columns go on with it, so that
 * nothing else is said to be missing for the sake of an empty line.
 */
export function settleLooseRows(
  file: string,
  text: string,
  lines: LineIndex,
  pieces: Piece[],
  misfits: readonly MisfitHeader[],
): Outcome<Piece[]> {
  const value: Piece[] = [];
  const diagnostics: Diagnostic[] = [];
  const misfitLines = new Set(misfits.map(({ line }) => line));
  let above: number | undefined;
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph' || !isOfRows(piece) || hasMisfit(piece, misfitLines)) {
      value.push(piece);
      continue;
    }
    const range = rangeOf(piece);
    diagnostics.push(...looseRowsFinding(file, text, range, above));
    above = range.end;
    const table = value.at(-1);
    if (table?.kind === 'table' && isBlank(text, rangeOf(table).end, range.start) && fits(table, piece))
      value[value.length - 1] = { ...table, lastLine: piece.lastLine };
  }
  return { value, diagnostics };

  function rangeOf({ firstLine, lastLine }: RawBlock) {
    return { start: lines.lineStart(firstLine), end: lines.lineEnd(lastLine) };
  }

  function isOfRows(piece: RawBlock): boolean {
    const { start, end } = rangeOf(piece);
    return areLooseRows(text, start, end);
  }

  function fits(table: RawBlock, rows: RawBlock): boolean {
    const cellsIn = (line: number) => countHeaderCells(text, lines.lineStart(line), lines.lineEnd(line));
    const columns = cellsIn(table.firstLine);
    for (let line = rows.firstLine; line <= rows.lastLine; line++)
      if (cellsIn(line) !== columns) return false;
    return true;
  }
}

/** A header that its delimiter row does not fit is told as such. */
function hasMisfit({ firstLine, lastLine }: RawBlock, misfitLines: ReadonlySet<number>): boolean {
  for (let line = firstLine; line <= lastLine; line++) if (misfitLines.has(line)) return true;
  return false;
}

function isBlank(text: string, start: number, end: number): boolean {
  return /^[ \t\n]*$/.test(text.slice(start, end));
}
