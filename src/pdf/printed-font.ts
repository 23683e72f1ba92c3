// The fonts of a page by the names its content uses, as far as their codes can be read as text.
import type { PdfValue } from './parse-pdf-value.js';
import type { PdfFile } from './pdf-file.js';
import { nameOf, refOf } from './pdf-words.js';
import { readUnicodeMap } from './read-unicode-map.js';

export interface PrintedFont {
  /** Hexadecimal digits of a code: four in most fonts, two in those that are drawings. */
  digits: number;
  texts: ReadonlyMap<number, string>;
}

export type PageFonts = ReadonlyMap<string, PrintedFont>;

/** Reads each font once, however many pages have it. */
export function fontReader(file: PdfFile): (page: ReadonlyMap<string, PdfValue>) => PageFonts {
  const known = new Map<number, PrintedFont>();
  const read = (value: PdfValue): PrintedFont => {
    const number = refOf(value) ?? -1;
    const found = known.get(number);
    if (found) return found;
    const dictionary = file.dictionary(value);
    const isWide = nameOf(file.resolve(dictionary.get('Subtype'))) === 'Type0';
    const map = refOf(dictionary.get('ToUnicode'));
    const stream = map === undefined ? undefined : file.stream(map);
    const font = { digits: isWide ? 4 : 2, texts: readUnicodeMap(stream ?? '') };
    known.set(number, font);
    return font;
  };
  const sets = new Map<PdfValue | undefined, PageFonts>();
  return (page) => {
    const resources = file.dictionary(page.get('Resources'));
    const fonts = file.dictionary(resources.get('Font'));
    const set = sets.get(fonts) ?? new Map([...fonts].map(([name, value]) => [name, read(value)]));
    sets.set(fonts, set);
    return set;
  };
}

/** What the strings among the operands say. */
export function decodeText(operands: string, font: PrintedFont | undefined): string {
  if (!font) return '';
  // One glyph at a time, as Chromium writes most texts.
  if (font.digits === 4 && operands.length <= 8 && operands.startsWith('<') && operands[5] === '>') {
    return font.texts.get(Number.parseInt(operands.slice(1, 5), 16)) ?? '';
  }
  let text = '';
  for (const [, hex, literal] of operands.matchAll(/<([0-9A-Fa-f\s]*)>|\(((?:\\[\s\S]|[^\\)])*)\)/g)) {
    const digits = hex === undefined ? hexOf(literal ?? '') : hex;
    for (let at = 0; at < digits.length; at += font.digits) {
      text += font.texts.get(Number.parseInt(digits.slice(at, at + font.digits), 16)) ?? '';
    }
  }
  return text;
}

function hexOf(literal: string): string {
  return Buffer.from(literal.replace(/\\(.)/gs, '$1'), 'latin1').toString('hex');
}
