// Rows of a spreadsheet among running text, where tabs make no table.
import { countTabs } from './table-line.js';

export interface TabbedLines {
  /** The first of the lines, as half-open offsets. */
  start: number;
  end: number;
  /** Lines below the first. */
  rows: number;
}

/** The first two lines or more with equally many tabs, each between words, from one offset to another. */
export function findTabbedLines(text: string, start: number, end: number): TabbedLines | undefined {
  const lines: { start: number; end: number; tabs: number }[] = [];
  for (let at = start; at < end; ) {
    const lineEnd = Math.min(end, (text.indexOf('\n', at) + 1 || end + 1) - 1);
    const isDivided = text.slice(at, lineEnd).trim().includes('\t');
    lines.push({ start: at, end: lineEnd, tabs: isDivided ? countTabs(text, at, lineEnd) : 0 });
    at = lineEnd + 1;
  }
  const first = lines.findIndex(({ tabs }, index) => tabs > 0 && lines[index + 1]?.tabs === tabs);
  const head = lines[first];
  if (!head) return undefined;
  const below = lines.slice(first + 1);
  const after = below.findIndex(({ tabs }) => tabs === 0);
  return { start: head.start, end: head.end, rows: after < 0 ? below.length : after };
}
