// Strings, names and references of a PDF, read as what they say.
import type { PdfValue } from './parse-pdf-value.js';

export type Dictionary = ReadonlyMap<string, PdfValue>;

/** The name's letters, undefined for anything else. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value && 'name' in value ? value.name : undefined;
}

/** The object number that a reference leads to. */
export function refOf(value: PdfValue | undefined): number | undefined {
  return typeof value === 'object' && value && 'ref' in value ? value.ref : undefined;
}

/** The text of a string, whichever way it is written and encoded; undefined for anything else. */
export function textOf(value: PdfValue | undefined): string | undefined {
  const bytes = bytesOf(value);
  if (bytes === undefined) return undefined;
  if (bytes.startsWith('\xFE\xFF')) return fromUtf16(bytes.slice(2));
  if (bytes.startsWith('\xEF\xBB\xBF')) return Buffer.from(bytes.slice(3), 'latin1').toString('utf8');
  // The PDF encoding and Latin-1 differ in signs that no language tag and no id has.
  return bytes;
}

/** The bytes of a string as Latin-1. */
export function bytesOf(value: PdfValue | undefined): string | undefined {
  if (!(typeof value === 'object' && value && 'string' in value)) return undefined;
  const { string } = value;
  return string.startsWith('<') ? fromHex(string.slice(1, -1)) : unescaped(string.slice(1, -1));
}

function fromHex(hex: string): string {
  const digits = hex.replace(/\s+/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(literal: string): string {
  if (!literal.includes('\\')) return literal;
  return literal.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, other = '') => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (/^[\r\n]/.test(other)) return '';
    return ESCAPES[other] ?? other;
  });
}

function fromUtf16(bytes: string): string {
  const buffer = Buffer.from(bytes, 'latin1');
  return buffer
    .subarray(0, buffer.length & ~1)
    .swap16()
    .toString('utf16le');
}
