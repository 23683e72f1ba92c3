// What a line of Markdown can begin, judged by its first characters alone (CommonMark 0.31, GFM 0.29).

export type LineKind =
  | 'blank'
  | 'indented'
  | 'heading'
  | 'rule'
  | 'fence'
  | 'quote'
  | 'list'
  | 'footnote'
  | 'html'
  | 'text';

export interface LineStart {
  kind: LineKind;
  /** Columns before the first character; a tab goes to the next multiple of four. */
  indent: number;
  /** Offset of the first character that is not a space or tab; the line's end when blank. */
  first: number;
  /** Of a list item or footnote: columns that a line needs to belong to it. */
  contentIndent: number;
  /** May end a paragraph without a blank line. */
  interruptsParagraph: boolean;
  /** Of an HTML block: the kind, 1 to 7, of CommonMark 4.6. */
  htmlKind: number;
}

const SPACE = 32;
const TAB = 9;

/** Reads the start of the line between two offsets. */
export function readLineStart(text: string, start: number, end: number): LineStart {
  const { first, indent } = skipIndent(text, start, end);
  const found: LineStart = {
    kind: 'text',
    indent,
    first,
    contentIndent: 0,
    interruptsParagraph: false,
    htmlKind: 0,
  };
  if (first === end) return { ...found, kind: 'blank', interruptsParagraph: true };
  if (indent >= 4) return { ...found, kind: 'indented' };
  switch (text[first]) {
    case '#':
      return isAtxHeading(text, first, end) ? interrupting(found, 'heading') : found;
    case '>':
      return interrupting(found, 'quote');
    case '`':
    case '~':
      return fenceAt(text, first, end) === undefined ? found : interrupting(found, 'fence');
    case '<':
      return htmlStart(text, end, found);
    case '[':
      return footnoteLabel(text, first, end) === undefined
        ? found
        : { ...interrupting(found, 'footnote'), contentIndent: 4 };
    default:
      return isRule(text, first, end) ? interrupting(found, 'rule') : listStart(text, end, found);
  }
}

function interrupting(found: LineStart, kind: LineKind): LineStart {
  return { ...found, kind, interruptsParagraph: true };
}

function skipIndent(text: string, start: number, end: number): { first: number; indent: number } {
  let first = start;
  let indent = 0;
  for (; first < end; first++) {
    const code = text.charCodeAt(first);
    if (code === SPACE) indent++;
    else if (code === TAB) indent += 4 - (indent % 4);
    else break;
  }
  return { first, indent };
}

/** Is this character a space or tab? Past the end of the line counts as one. */
export function isSpaceAt(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return code === SPACE || code === TAB;
}

function isAtxHeading(text: string, first: number, end: number): boolean {
  let at = first;
  while (at < end && text[at] === '#') at++;
  return at - first <= 6 && isSpaceAt(text, at, end);
}

/** The fence that a line opens or closes: its character, its length, and whether nothing follows. */
export function fenceAt(
  text: string,
  first: number,
  end: number,
): { mark: string; length: number; bare: boolean } | undefined {
  const mark = text[first];
  if (mark !== '`' && mark !== '~') return undefined;
  let at = first;
  while (at < end && text[at] === mark) at++;
  const length = at - first;
  if (length < 3) return undefined;
  const info = text.slice(at, end);
  if (mark === '`' && info.includes('`')) return undefined;
  return { mark, length, bare: info.trim() === '' };
}

/** Three or more `*`, `-` or `_` and nothing else. */
function isRule(text: string, first: number, end: number): boolean {
  const mark = text[first];
  if (mark !== '*' && mark !== '-' && mark !== '_') return false;
  let count = 0;
  for (let at = first; at < end; at++) {
    if (text[at] === mark) count++;
    else if (!isSpaceAt(text, at, end)) return false;
  }
  return count >= 3;
}

/** Only `=` or only `-`: what makes a heading of the paragraph above. */
export function setextDepth(text: string, start: LineStart, end: number): 1 | 2 | undefined {
  const mark = text[start.first];
  if (start.indent >= 4 || (mark !== '=' && mark !== '-')) return undefined;
  let at = start.first;
  while (at < end && text[at] === mark) at++;
  while (at < end && isSpaceAt(text, at, end)) at++;
  return at < end ? undefined : mark === '=' ? 1 : 2;
}

function listStart(text: string, end: number, found: LineStart): LineStart {
  const { first, indent } = found;
  const markerEnd = endOfListMarker(text, first, end);
  if (markerEnd === undefined || !isSpaceAt(text, markerEnd, end)) return found;
  const after = skipIndent(text, markerEnd, end);
  const isEmpty = after.first === end;
  const markerWidth = markerEnd - first;
  const padding = isEmpty || after.indent > 4 ? 1 : after.indent;
  const startsAtOne = markerWidth === 1 || (markerWidth === 2 && text[first] === '1');
  return {
    ...found,
    kind: 'list',
    contentIndent: indent + markerWidth + padding,
    interruptsParagraph: !isEmpty && startsAtOne,
  };
}

function endOfListMarker(text: string, first: number, end: number): number | undefined {
  const mark = text[first];
  if (mark === '-' || mark === '+' || mark === '*') return first + 1;
  let at = first;
  while (at < end && at - first < 10 && isDigit(text.charCodeAt(at))) at++;
  if (at === first || at - first > 9) return undefined;
  return text[at] === '.' || text[at] === ')' ? at + 1 : undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The label of a line that begins `[^label]:`. */
export function footnoteLabel(text: string, first: number, end: number): string | undefined {
  if (text[first + 1] !== '^') return undefined;
  return /^\[\^([^\][\s]{1,999})\]:/.exec(text.slice(first, Math.min(end, first + 1005)))?.[1];
}

const HTML_BLOCK_NAMES = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt
  fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link
  main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead
  title tr track ul`.split(/\s+/),
);

// A complete tag and nothing else on its line. Longer lines are not taken for a tag.
const LONE_TAG =
  /^(?:<\/[A-Za-z][A-Za-z0-9-]*\s*>|<[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>)\s*$/;
const LONGEST_LONE_TAG = 2000;

function htmlStart(text: string, end: number, found: LineStart): LineStart {
  const head = text.slice(found.first, Math.min(end, found.first + 30));
  const htmlKind = namedHtmlKind(head);
  if (htmlKind) return { ...interrupting(found, 'html'), htmlKind };
  const isLoneTag =
    end - found.first <= LONGEST_LONE_TAG && LONE_TAG.test(text.slice(found.first, end).trimEnd());
  return isLoneTag ? { ...found, kind: 'html', htmlKind: 7 } : found;
}

function namedHtmlKind(head: string): number {
  if (/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(head)) return 1;
  if (head.startsWith('<!--')) return 2;
  if (head.startsWith('<?')) return 3;
  if (/^<![A-Za-z]/.test(head)) return 4;
  if (head.startsWith('<![CDATA[')) return 5;
  const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?:\s|\/?>|$)/.exec(head)?.[1];
  return name && HTML_BLOCK_NAMES.has(name.toLowerCase()) ? 6 : 0;
}

/** What ends an HTML block of each kind; kinds 6 and 7 end at a blank line. */
export const HTML_BLOCK_END: Record<number, RegExp | undefined> = {
  1: /<\/(?:script|pre|style|textarea)>/i,
  2: /-->/,
  3: /\?>/,
  4: />/,
  5: /\]\]>/,
};
