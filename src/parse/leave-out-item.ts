// A YAML text without one of its list items, so that the rest of it can be read.

const ITEM = /^ *-(?:\s|$)/u;

interface WithoutItem {
  /** As long as the text was: what is left out has become spaces. */
  rest: string;
  /** Where what is left out ends. */
  end: number;
  /** Where the dash of the item stands; undefined for a field. */
  dash: number | undefined;
}

/** A line that says `field:` or begins an item, which no text goes on with. */
export const ENTRY = /^\s*(?:-(?:\s|$)|-?["']?[\p{L}_][\p{L}\p{N}_.-]*["']?\s*:(?:\s|$))/u;

/**
 * The text without the innermost list item around an offset, then without the one around that, and so on; at last
 * without the field of the file that holds it. What stands further out than any item may have been meant for those of
 * the line above.
 */
export function* leaveOutItem(text: string, offset: number): Generator<WithoutItem> {
  const lines = text.split('\n');
  const starts = startsOf(lines);
  const at = Math.max(
    0,
    starts.findLastIndex((start) => start <= offset),
  );
  const above = lines.slice(0, at).findLast(hasContent) ?? '';
  for (const innermost of [indentOf(lines[at] ?? ''), indentOf(above)]) {
    let indent = innermost + 1;
    for (let first = at; first >= 0 && indent > 0; first--) {
      const line = lines[first] ?? '';
      if (!ITEM.test(line) || indentOf(line) >= indent) continue;
      indent = indentOf(line);
      const last = endOfItem(lines, at, indent);
      const end = starts[last] ?? text.length;
      const dash = (starts[first] ?? 0) + indent;
      yield { rest: withoutLines(lines, first, last), end, dash };
    }
  }
  const field = lines.slice(0, at + 1).findLastIndex((line) => ENTRY.test(line) && indentOf(line) === 0);
  const last = endOfItem(lines, at, 0);
  if (field < 0) return;
  yield { rest: withoutLines(lines, field, last), end: starts[last] ?? text.length, dash: undefined };
}

/** The first line after those of an item that reaches to a line at least. */
function endOfItem(lines: readonly string[], at: number, indent: number): number {
  const next = lines.findIndex((line, index) => index > at && ENTRY.test(line) && indentOf(line) <= indent);
  return next < 0 ? lines.length : next;
}

function withoutLines(lines: readonly string[], first: number, last: number): string {
  const blank = lines.slice(first, last).map((line) => ' '.repeat(line.length));
  if (ITEM.test(lines[first] ?? '') && isOnlyItem(lines, first, last))
    blank[0] = emptyList(lines[first] ?? '');
  return [...lines.slice(0, first), ...blank, ...lines.slice(last)].join('\n');
}

/** Whether the list would be empty, which is no list at all unless it is written as one. */
function isOnlyItem(lines: readonly string[], first: number, last: number): boolean {
  const indent = indentOf(lines[first] ?? '');
  const before = lines.slice(0, first).findLast(hasContent) ?? '';
  const after = lines.slice(last).find(hasContent) ?? '';
  return /:\s*(?:#.*)?$/u.test(before) && !(after.trimStart().startsWith('-') && indentOf(after) === indent);
}

/** As long as the line; a dash that stands alone has no room for it. */
function emptyList(line: string): string {
  return `${' '.repeat(indentOf(line) + 1)}[]`.padEnd(line.length).slice(0, line.length);
}

function startsOf(lines: readonly string[]): number[] {
  let start = 0;
  return lines.map((line) => {
    const here = start;
    start += line.length + 1;
    return here;
  });
}

function hasContent(line: string): boolean {
  return /^\s*[^\s#]/u.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
