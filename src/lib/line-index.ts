// From offsets to lines and columns and back, worked out once per text.

/** Where an offset stands for a reader; both count from 1, columns in UTF-16 code units. */
export interface LinePosition {
  line: number;
  column: number;
}

/** The lines of a text. Line numbers count from 1, offsets from 0. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offset of the first character of a line. */
  lineStart(line: number): number;
  /** Offset just after the last character of a line, before its `\n`. */
  lineEnd(line: number): number;
  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): LinePosition;
}

/** Indexes a text whose lines end with `\n`. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineStart = (line: number) => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
  return {
    lineCount: starts.length,
    lineStart,
    lineEnd: (line) => (line >= starts.length ? text.length : lineStart(line + 1) - 1),
    positionAt(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      const line = lastStartAtOrBefore(starts, inside) + 1;
      return { line, column: inside - lineStart(line) + 1 };
    },
  };
}

function lastStartAtOrBefore(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
