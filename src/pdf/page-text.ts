// The text that is drawn on a page, in the order in which it is drawn.
import { decodeText, fontReader } from './finish/printed-font.js';
import type { PdfFile } from './pdf-file.js';
import { pdfPages } from './pdf-pages.js';

/** @param index - Of the page, from 0. */
export function pageText(file: PdfFile, index: number): string {
  const page = file.dictionary({ ref: pdfPages(file)[index] ?? 0 });
  const contents = page.get('Contents');
  const isStream = typeof contents === 'object' && contents !== null && 'ref' in contents;
  const content = isStream ? (file.stream(contents.ref) ?? '') : '';
  const fonts = fontReader(file)(page);
  let text = '';
  let font = '';
  for (const [, name, shown] of content.matchAll(/\/(\S+) \S+ Tf|((?:<[^>]*>|\[[^\]]*\])\s*T[jJ])/g)) {
    if (name !== undefined) font = name;
    else text += decodeText(shown ?? '', fonts.get(font));
  }
  return text;
}
