// Splits a content stream into operators; operands that the checks do not ask for are passed over.
import { OPERATORS, type OperatorKind } from './content-operators.js';

/** What stands before an operator, as far as it matters. */
export interface Operands {
  /** Names in order, without slash. */
  names: string[];
  /** Where strings begin and end, brackets included: start, end, start, end, …; only so many of them. */
  strings: number[];
  stringCount: number;
  /** The last dictionary as written, brackets included; empty when there is none. */
  dictionary: string;
}

const WHITE = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) WHITE[code] = 1;
/** What ends a name or a word besides white space. */
const DELIMITER = new Uint8Array(256);
for (const character of '()<>[]{}/%') DELIMITER[character.charCodeAt(0)] = 1;

const [SLASH, PERCENT, OPEN, CLOSE, BACKSLASH] = [0x2f, 0x25, 0x28, 0x29, 0x5c];
const [LESS, GREATER, SQUARE_OPEN, SQUARE_CLOSE] = [0x3c, 0x3e, 0x5b, 0x5d];

/**
 * Calls `visit` for each operator, in order; it must use the operands at once, they are filled anew.
 * @param content - Unpacked, as Latin-1.
 */
export function readContent(
  content: string,
  visit: (kind: OperatorKind | undefined, operands: Operands) => void,
): void {
  const operands: Operands = { names: [], strings: [], stringCount: 0, dictionary: '' };
  const { length } = content;
  let at = 0;
  while (at < length) {
    const code = content.charCodeAt(at);
    if (WHITE[code] || code === SQUARE_OPEN || code === SQUARE_CLOSE) at++;
    else if (isNumberStart(code)) at = endOfWord(content, at);
    else if (code === SLASH) {
      const end = endOfWord(content, at + 1);
      operands.names.push(content.slice(at + 1, end));
      at = end;
    } else if (code === LESS && content.charCodeAt(at + 1) === LESS) {
      const end = endOfDictionary(content, at);
      operands.dictionary = content.slice(at, end);
      at = end;
    } else if (code === LESS || code === OPEN) {
      const end = code === OPEN ? endOfLiteral(content, at) : endOfHex(content, at);
      operands.strings[operands.stringCount * 2] = at;
      operands.strings[operands.stringCount * 2 + 1] = end;
      operands.stringCount++;
      at = end;
    } else if (code === PERCENT) {
      const line = content.slice(at).search(/[\r\n]/);
      at = line < 0 ? length : at + line;
    } else if (DELIMITER[code]) at++;
    else {
      const end = endOfWord(content, at);
      const kind = kindOf(content, at, end);
      const isImage = kind === 'inlineImage';
      const isValue = kind === undefined && VALUES.has(content.slice(at, end));
      at = isImage ? endOfInlineImage(content, end) : end;
      if (isValue) continue;
      visit(kind, operands);
      if (operands.names.length > 0) operands.names.length = 0;
      operands.stringCount = 0;
      operands.dictionary = '';
    }
  }
}

/** Words that are operands. */
const VALUES = new Set(['true', 'false', 'null']);

/** Operators of one or two letters, found without making a word of them: a page has thousands. */
const SHORT: (OperatorKind | undefined)[] = [];
for (const [word, kind] of OPERATORS) {
  if (word.length < 3) SHORT[(word.charCodeAt(0) << 7) | (word.length < 2 ? 0 : word.charCodeAt(1))] = kind;
}

function kindOf(content: string, from: number, to: number): OperatorKind | undefined {
  const first = content.charCodeAt(from);
  if (to - from === 1) return SHORT[first << 7];
  if (to - from > 2) return OPERATORS.get(content.slice(from, to));
  const second = content.charCodeAt(from + 1);
  return second < 0x80 ? SHORT[(first << 7) | second] : undefined;
}

/** Digits, signs and the point. */
function isNumberStart(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e || code === 0x2b;
}

function endOfWord(content: string, from: number): number {
  let at = from;
  while (at < content.length) {
    const code = content.charCodeAt(at);
    if (WHITE[code] || DELIMITER[code]) break;
    at++;
  }
  return at;
}

function endOfHex(content: string, from: number): number {
  const end = content.indexOf('>', from);
  return end < 0 ? content.length : end + 1;
}

function endOfLiteral(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return at + 1;
  }
  return content.length;
}

function endOfDictionary(content: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < content.length) {
    const code = content.charCodeAt(at);
    const isDouble = content.charCodeAt(at + 1) === code;
    if (code === OPEN) at = endOfLiteral(content, at);
    else if (code === LESS && !isDouble) at = endOfHex(content, at);
    else if (code === LESS || (code === GREATER && isDouble)) {
      depth += code === LESS ? 1 : -1;
      at += 2;
      if (depth === 0) return at;
    } else at++;
  }
  return content.length;
}

/** The bytes of an image end at a line or a space with EI. */
function endOfInlineImage(content: string, from: number): number {
  const end = /\sEI(?=\s|$)/g;
  end.lastIndex = Math.max(from, content.indexOf('ID', from));
  const match = end.exec(content);
  return match ? match.index + match[0].length : content.length;
}
