// Values in the syntax of a PDF.
import type { PdfValue } from './parse-pdf-value.js';

/** @param numberOf - The new number of an object; undefined where it is left out, which is written as null. */
export function writePdfValue(value: PdfValue, numberOf: (old: number) => number | undefined): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => writePdfValue(item, numberOf)).join(' ')}]`;
  if (value instanceof Map) {
    let text = '<<';
    for (const [key, item] of value) text += `/${pdfName(key)} ${writePdfValue(item, numberOf)}`;
    return `${text}>>`;
  }
  if ('name' in value) return `/${pdfName(value.name)}`;
  if ('string' in value) return value.string;
  const number = numberOf(value.ref);
  return number === undefined ? 'null' : `${number} 0 R`;
}

/** A name's letters, those that syntax forbids by their code. */
export function pdfName(name: string): string {
  if (!/[^!-~]|[()<>[\]{}/%#]/.test(name)) return name;
  return [...Buffer.from(name, 'latin1')]
    .map((code) => {
      const letter = String.fromCharCode(code);
      return /[^!-~]|[()<>[\]{}/%#]/.test(letter)
        ? `#${code.toString(16).padStart(2, '0').toUpperCase()}`
        : letter;
    })
    .join('');
}

/** A text as a string of a PDF: readable where it is ASCII, else UTF-16. */
export function pdfString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex').toUpperCase()}>`;
}
