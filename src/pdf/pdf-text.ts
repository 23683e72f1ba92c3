// Whether a PDF shows text: Chromium without any font writes empty pages and calls it success.
import type { PdfFile } from './pdf-file.js';
import { pdfPages } from './pdf-pages.js';

/**
 * Pages, distinct fonts, and about how many characters are drawn.
 * @param enough - Counting stops here, which spares large files.
 */
export function pdfText(file: PdfFile, enough: number): { pages: number; fonts: number; characters: number } {
  const pages = pdfPages(file);
  const fonts = new Set<string>();
  for (const page of pages) {
    const resources = file.dictionary(file.dictionary({ ref: page }).get('Resources'));
    for (const font of file.dictionary(resources.get('Font')).values()) fonts.add(JSON.stringify(font));
  }
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
  return { pages: pages.length, fonts: fonts.size, characters };
}
