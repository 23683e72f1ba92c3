// Splits a content stream into operators; operands that the checks do not ask for are passed over.
import { OPERATORS, type OperatorKind } from './content-operators.js';

/** What stands before an operator, as far as it matters. */
export interface Operands {
  /** Names in order, without slash. */
  names: string[];
  /** Where strings begin and end, brackets included: start, end, start, end, … */
  strings: number[];
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
  const operands: Operands = { names: [], strings: [], dictionary: '' };
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
      operands.strings.push(at, end);
      at = end;
    } else if (code === PERCENT) {
      const line = content.slice(at).search(/[\r\n]/);
      at = line < 0 ? length : at + line;
    } else if (DELIMITER[code]) at++;
    else {
      const end = endOfWord(content, at);
      const word = content.slice(at, end);
      at = word === 'BI' ? endOfInlineImage(content, end) : end;
      if (word !== 'true' && word !== 'false' && word !== 'null') {
        visit(OPERATORS.get(word), operands);
        if (operands.names.length > 0) operands.names.length = 0;
        if (operands.strings.length > 0) operands.strings.length = 0;
        operands.dictionary = '';
      }
    }
  }
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
