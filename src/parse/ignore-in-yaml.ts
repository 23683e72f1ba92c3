// Finds `# report-ignore …` in YAML. A comment is none within a text, so the reader's own tokens are asked.
import { Lexer } from 'yaml';
import { indexLines, type LineIndex } from '../lib/index.js';
import type { IgnoreComment } from './ignore-comments.js';
import { nextLineFinder } from './next-line-finder.js';

const COMMENT = /^#+[ \t]*report-ignore(?=[\s:,]|$)/u;
/** Signs of the lexer that stand for nothing in the text: begin of a document, end of a flow, a scalar follows. */
const CONTROL = new Set(['\u0002', '\u0018', '\u001f']);
const SCALAR_FOLLOWS = '\u001f';

export function commentsInYaml(text: string): IgnoreComment[] {
  const comments: IgnoreComment[] = [];
  const lines = indexLines(text);
  const nodeAfter = nodeFinder(text, lines);
  for (const { start, source } of commentTokens(text)) {
    const word = COMMENT.exec(source)?.[0];
    if (word === undefined) continue;
    const end = start + source.trimEnd().length;
    const { line } = lines.positionAt(start);
    const own = { start: lines.lineStart(line), end: lines.lineEnd(line) };
    const isAlone = text.slice(own.start, start).trim() === '';
    const covers = isAlone ? nodeAfter(line) : own;
    comments.push({ content: source.slice(word.length), start, end, covers });
  }
  return comments;
}

function* commentTokens(text: string): Generator<{ start: number; source: string }> {
  let start = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (CONTROL.has(source)) {
      isScalar = source === SCALAR_FOLLOWS;
      continue;
    }
    if (!isScalar && source.startsWith('#')) yield { start, source };
    isScalar = false;
    start += source.length;
  }
}

/** The node that begins on the next line that is no comment: the line, and all that is indented below it. */
function nodeFinder(text: string, lines: LineIndex): (line: number) => { start: number; end: number } {
  const known = new Map<number, { start: number; end: number }>();
  const lineText = (line: number) => text.slice(lines.lineStart(line), lines.lineEnd(line));
  const nodeAt = (first: number) => {
    const opening = lineText(first);
    const indent = indentOf(opening);
    const isItem = opening.trimStart().startsWith('-');
    let last = first;
    for (let line = first + 1; line <= lines.lineCount; line++) {
      const current = lineText(line);
      if (!holdsNode(current)) continue;
      const isBelow = indentOf(current) > indent;
      // The items of a list may stand below their key without being indented.
      const isOwnItem = indentOf(current) === indent && !isItem && /^\s*(?:-(?=\s|$)|[\]}])/u.test(current);
      if (!isBelow && !isOwnItem) break;
      last = line;
    }
    return { start: lines.lineStart(first), end: lines.lineEnd(last) };
  };
  const nextNode = nextLineFinder(lines.lineCount, (line) => holdsNode(lineText(line)));
  return (commentLine) => {
    const first = nextNode(commentLine + 1);
    if (first === undefined) return { start: text.length + 1, end: text.length + 1 };
    const node = known.get(first) ?? nodeAt(first);
    known.set(first, node);
    return node;
  };
}

function holdsNode(line: string): boolean {
  return !/^\s*(?:#|$)/u.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
