// Finds `<!-- report-ignore … -->` in Markdown, and takes it out in such a way that all else stays where it stands.
import { groupBy, indexLines, type LineIndex } from '../lib/index.js';
import type { IgnoreComment } from './ignore-comments.js';
import { nextLineFinder } from './next-line-finder.js';

const WORD = 'report-ignore';
const OPEN = '<!--';
const CLOSE = '-->';
const FENCE = /^[ \t>]*(`{3,}|~{3,})/u;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/u;
const BLANK = /^[\s>]*$/u;

interface Range {
  start: number;
  end: number;
}

/** The text without the comments, as long as before, and the comments with what each of them covers. */
export function commentsInMarkdown(text: string): { text: string; comments: IgnoreComment[] } {
  const ranges = outsideFences(findComments(text), text);
  if (ranges.length === 0) return { text, comments: [] };
  const blanked = withSpaces(text, ranges);
  const lines = indexLines(blanked);
  const ofLine = groupBy(ranges, ({ start }) => lines.positionAt(start).line);
  const masked = withoutComments(text, blanked, lines, ofLine);
  const nextBlock = blockFinder(blanked, lines, ofLine);
  const comments = [...ofLine].flatMap(([line, inLine]) => {
    const own = lineOf(lines, line);
    const covers = isBlank(blanked, own) ? nextBlock(line) : own;
    return inLine.map(({ start, end }) => {
      const content = text
        .slice(start + OPEN.length, end - CLOSE.length)
        .trim()
        .slice(WORD.length);
      return { content, start, end, covers };
    });
  });
  return { text: masked, comments };
}

function findComments(text: string): Range[] {
  const found: Range[] = [];
  for (let from = 0; ; ) {
    const word = text.indexOf(WORD, from);
    if (word === -1) return found;
    const start = openingBefore(text, word, from);
    if (start === undefined) {
      from = word + WORD.length;
      continue;
    }
    const close = text.indexOf(CLOSE, word);
    if (close === -1) return found;
    const end = close + CLOSE.length;
    if (!isShownAsCode(text, start, end)) found.push({ start, end });
    from = end;
  }
}

/** Where `<!--` begins, if nothing but white space parts it from the word. */
function openingBefore(text: string, word: number, from: number): number | undefined {
  let at = word;
  while (at > from && /\s/u.test(text[at - 1] ?? '')) at--;
  const start = at - OPEN.length;
  return start >= from && text.startsWith(OPEN, start) && /[\s:,-]/u.test(text[word + WORD.length] ?? '')
    ? start
    : undefined;
}

/** Between backticks the comment is an example of one. */
function isShownAsCode(text: string, start: number, end: number): boolean {
  return text[start - 1] === '`' && text[end] === '`';
}

/** What stands in a fenced block is shown as it is. */
function outsideFences(ranges: Range[], text: string): Range[] {
  if (ranges.length === 0 || !(text.includes('```') || text.includes('~~~'))) return ranges;
  const fences = fencesIn(text, indexLines(text));
  let next = 0;
  return ranges.filter(({ start }) => {
    while ((fences[next]?.end ?? start) < start) next++;
    return (fences[next]?.start ?? start) >= start;
  });
}

function fencesIn(text: string, lines: LineIndex): Range[] {
  const fences: Range[] = [];
  let open: { mark: string; start: number } | undefined;
  for (let line = 1; line <= lines.lineCount; line++) {
    const { start, end } = lineOf(lines, line);
    const mark = FENCE.exec(text.slice(start, Math.min(end, start + 200)))?.[1];
    if (mark === undefined) continue;
    if (!open) open = { mark, start };
    else if (mark[0] === open.mark[0] && mark.length >= open.mark.length) {
      fences.push({ start: open.start, end });
      open = undefined;
    }
  }
  return open ? [...fences, { start: open.start, end: text.length }] : fences;
}

function withSpaces(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

/** Every line with a comment is written anew, together with the line end before it. */
function withoutComments(
  text: string,
  blanked: string,
  lines: LineIndex,
  ofLine: ReadonlyMap<number, readonly Range[]>,
): string {
  const parts: string[] = [];
  let from = 0;
  for (const [line, inLine] of ofLine) {
    const { start, end } = lineOf(lines, line);
    const before = start > 0 ? start - 1 : 0;
    const first = inLine[0]?.start ?? start;
    parts.push(
      text.slice(from, before),
      lineWithout(blanked.slice(before, end), start - before, first - start),
    );
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

/** What may stand before a comment without being text: indentation and the marks of lists and quotes. */
const MARKS_ONLY = /^(?:[ \t]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|>)*$/u;

/**
 * A line whose comments are spaces already, in its final form. Spaces at its begin would make code of it, and a blank
 * line would part what stands above and below: both are moved to the end of the line before, where tabs mean nothing.
 * @param lineEnds - Line ends before it: 1, or 0 on the first line.
 * @param comment - Where its first comment begins, from the begin of the line.
 */
function lineWithout(line: string, lineEnds: number, comment: number): string {
  const own = line.slice(lineEnds);
  const text = own.trimEnd();
  if (text === '') return lineEnds === 0 ? own : '\t'.repeat(line.length);
  const tail = '\t'.repeat(own.length - text.length);
  const marks = own.slice(0, comment);
  if (comment > text.length || !MARKS_ONLY.test(marks)) return line.slice(0, lineEnds) + text + tail;
  const rest = text.slice(comment).trimStart();
  const gone = lineEnds + text.length - rest.length - marks.length;
  return `${'\t'.repeat(gone - 1)}\n${marks}${rest}${tail}`;
}

/** The stretch of lines without a blank one that follows a line; a heading stands for itself. */
function blockFinder(
  blanked: string,
  lines: LineIndex,
  ofLine: ReadonlyMap<number, unknown>,
): (line: number) => Range {
  // A comment on a line of its own is not there for what stands around it.
  const isSkipped = (line: number) => ofLine.has(line) && isBlank(blanked, lineOf(lines, line));
  const isText = (line: number) => line <= lines.lineCount && !isBlank(blanked, lineOf(lines, line));
  const isHeading = (line: number) => {
    const { start, end } = lineOf(lines, line);
    return HEADING.test(blanked.slice(start, Math.min(end, start + 11)));
  };
  const lastLineOf = (first: number): number => {
    let last = first;
    for (let line = first + 1; !isHeading(first) && (isText(line) || isSkipped(line)); line++) {
      if (isSkipped(line)) continue;
      if (isHeading(line)) break;
      last = line;
    }
    return last;
  };
  const nextText = nextLineFinder(lines.lineCount, isText);
  // Where comments stand between the lines of a block, all of them hold to its end.
  let block = { first: 0, last: 0 };
  return (commentLine) => {
    const first = nextText(commentLine + 1);
    if (first === undefined) return { start: blanked.length + 1, end: blanked.length + 1 };
    if (first < block.first || first > block.last) block = { first, last: lastLineOf(first) };
    return { start: lines.lineStart(first), end: lines.lineEnd(block.last) };
  };
}

function lineOf(lines: LineIndex, line: number): Range {
  return { start: lines.lineStart(line), end: lines.lineEnd(line) };
}

function isBlank(text: string, { start, end }: Range): boolean {
  return BLANK.test(text.slice(start, end));
}
