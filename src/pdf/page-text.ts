// The text that is drawn on a page, in the order in which it is drawn.
import type { PdfFile } from './pdf-file.js';
import { pdfPages } from './pdf-pages.js';
import { refOf } from './pdf-words.js';
import { decodeText, fontReader } from './printed-font.js';

/** @param index - Of the page, from 0. */
export function pageText(file: PdfFile, index: number): string {
  const page = file.dictionary({ ref: pdfPages(file)[index] ?? 0 });
  const contents = refOf(page.get('Contents'));
  const content = contents === undefined ? '' : (file.stream(contents) ?? '');
  const fonts = fontReader(file)(page);
  let text = '';
  let font = '';
  for (const [, name, shown] of content.matchAll(/\/(\S+) \S+ Tf|((?:<[^>]*>|\[[^\]]*\])\s*T[jJ])/g)) {
    if (name !== undefined) font = name;
    else text += decodeText(shown ?? '', fonts.get(font));
  }
  return text;
}
