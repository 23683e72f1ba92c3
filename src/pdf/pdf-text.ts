// Whether a PDF shows text: Chromium without any font writes empty pages and calls it success.
import type { PdfFile } from './pdf-file.js';
import { pdfPages } from './pdf-pages.js';
import { refOf } from './pdf-words.js';

/**
 * Pages, distinct fonts, and about how many characters are drawn.
 * @param enough - Counting stops here, which spares large files.
 */
export function pdfText(file: PdfFile, enough: number): { pages: number; fonts: number; characters: number } {
  const pages = pdfPages(file);
  return { pages: pages.length, fonts: countFonts(file, pages), characters: countCharacters(file, enough) };
}

function countFonts(file: PdfFile, pages: readonly number[]): number {
  const fonts = new Set<number>();
  const drawn = new Set(pages);
  // Grows while it is gone through: where colours blend, all of a page is a group on it, with fonts of its own.
  for (const ref of drawn) {
    const resources = file.dictionary(file.dictionary({ ref }).get('Resources'));
    const numbersOf = (kind: string) =>
      [...file.dictionary(resources.get(kind)).values()].flatMap((value) => refOf(value) ?? []);
    for (const font of numbersOf('Font')) fonts.add(font);
    for (const object of numbersOf('XObject')) drawn.add(object);
  }
  return fonts.size;
}

function countCharacters(file: PdfFile, enough: number): number {
  let characters = 0;
  for (const number of file.unpacked) {
    if (characters >= enough) break;
    const dictionary = file.dictionary({ ref: number });
    // Neither images nor fonts; what remains are contents of pages and of groups on them.
    if (dictionary.has('Width') || dictionary.has('Length1') || !dictionary.has('Length')) continue;
    for (const [, glyphs = ''] of (file.stream(number) ?? '').matchAll(/<([0-9A-Fa-f]+)>\s*\]?\s*T[jJ]/g)) {
      // Four digits are a glyph of a normal font; a Type 3 font has two.
      characters += Math.ceil(glyphs.length / 4);
    }
  }
  return characters;
}
