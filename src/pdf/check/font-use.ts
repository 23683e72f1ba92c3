// A font as it is used: which of its codes are drawn.
import { bytesOf, type Dictionary } from '../pdf-words.js';
import type { Operands } from './content-reader.js';

export interface FontUse {
  object: number | undefined;
  dictionary: Dictionary;
  /** Two bytes are a code, as in a Type 0 font. */
  isWide: boolean;
  codes: Uint8Array;
  /** Where it is used first. */
  page: number;
}

const CODES = 65_536;
const ZERO = 0x30;

export function fontUse(about: Omit<FontUse, 'codes'>): FontUse {
  return { ...about, codes: new Uint8Array(CODES) };
}

/** Notes the codes of the strings among the operands. */
export function useCodes(
  { isWide, codes }: FontUse,
  content: string,
  { strings, stringCount }: Operands,
): void {
  for (let at = 0; at < stringCount * 2; at += 2) {
    const [start = 0, end = 0] = [strings[at], strings[at + 1]];
    // Chromium writes one glyph as four digits, tens of thousands of times.
    if (isWide && end - start === 6 && content.charCodeAt(start) === 0x3c) {
      const code = (digit(content, start + 1) << 12) | (digit(content, start + 2) << 8);
      codes[code | (digit(content, start + 3) << 4) | digit(content, start + 4)] = 1;
      continue;
    }
    const bytes = bytesOf({ string: content.slice(start, end) }) ?? '';
    const step = isWide ? 2 : 1;
    for (let byte = 0; byte + step <= bytes.length; byte += step) {
      codes[isWide ? (bytes.charCodeAt(byte) << 8) | bytes.charCodeAt(byte + 1) : bytes.charCodeAt(byte)] = 1;
    }
  }
}

function digit(content: string, at: number): number {
  const code = content.charCodeAt(at);
  return code <= 0x39 ? code - ZERO : (code & 0xdf) - 0x37;
}
