// Keeps hostile text away from remark, whose cost grows with the square of marks and of nesting.

const LONGEST_INLINE = 20_000;
const LONGEST_BLOCK = 100_000;
const MOST_INLINE_MARKS = 400;
// What a call costs beside its text, in squared marks and in characters.
const COST_OF_INLINE = 400;
const COST_OF_BLOCK = 50;
const MOST_LINE_MARKERS = 20;
const DEEPEST_INDENT = 80;
const MOST_COLUMNS = 500;
const DEEPEST_TAGS = 100;

/** How much of one file remark may still be given; what does not fit stays plain text. */
export interface Effort {
  allowsInline(slice: string): boolean;
  allowsBlock(slice: string): boolean;
}

/** A fresh allowance for one file. Ordinary reports use a small part of it. */
export function effortForFile(): Effort {
  let inlineLeft = 40_000_000;
  let blocksLeft = 400_000;
  return {
    allowsInline(slice) {
      if (slice.length > LONGEST_INLINE || tagDepth(slice) > DEEPEST_TAGS) return false;
      const marks = countMarks(slice);
      if (marks > MOST_INLINE_MARKS) return false;
      inlineLeft -= marks * marks + COST_OF_INLINE;
      return inlineLeft >= 0;
    },
    allowsBlock(slice) {
      if (slice.length > LONGEST_BLOCK || isDeep(slice)) return false;
      blocksLeft -= slice.length + COST_OF_BLOCK;
      return blocksLeft >= 0;
    },
  };
}

function countMarks(slice: string): number {
  let count = 0;
  for (let at = 0; at < slice.length; at++) if (isMark(slice.charCodeAt(at))) count++;
  return count;
}

/** One of `* _ [ ] ~ < & backtick`. */
function isMark(code: number): boolean {
  switch (code) {
    case 42:
    case 95:
    case 91:
    case 93:
    case 126:
    case 60:
    case 38:
    case 96:
      return true;
    default:
      return false;
  }
}

/** Is the nesting of quotes, lists or tags, or the marks of one paragraph, beyond what people write? */
export function isDeep(slice: string): boolean {
  if (tagDepth(slice) > DEEPEST_TAGS) return true;
  let marksOfParagraph = 0;
  for (const line of slice.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (indent > DEEPEST_INDENT || lineMarkers(line) > MOST_LINE_MARKERS) return true;
    if (line.split('|', MOST_COLUMNS + 1).length > MOST_COLUMNS) return true;
    marksOfParagraph = line.trim() === '' ? 0 : marksOfParagraph + countMarks(line);
    if (marksOfParagraph > MOST_INLINE_MARKS * 5) return true;
  }
  return false;
}

/** How many `>`, bullets and numbers open a line. */
function lineMarkers(line: string): number {
  const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  let count = 0;
  while (count <= MOST_LINE_MARKERS && marker.test(line)) count++;
  return count;
}

/** How deep raw HTML may nest, at most: opening tags less closing ones. */
function tagDepth(slice: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of slice.matchAll(/<\/|<(?!(?:br|hr|img|input|wbr)\b)[A-Za-z]/gi)) {
    depth = tag === '</' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
