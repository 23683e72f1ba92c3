// Whether a PDF shows what its document does: Chromium without any font writes empty pages and calls it success, and of
// a document that shows nothing it makes a file without tags.
import type { Page } from 'puppeteer-core';
import { EnvironmentError } from '../diagnostics/index.js';
import { type PdfFile, pdfText } from '../pdf/index.js';

/** @throws EnvironmentError E05 when far less is drawn than the document shows, nothing of it is tagged, or it shows nothing. */
export async function requireText(page: Page, file: PdfFile, characters: number): Promise<void> {
  const text = pdfText(file, characters / 2);
  const isTagged = file.dictionary(file.trailer.get('Root')).has('StructTreeRoot');
  if (isTagged && (characters === 0 || (text.fonts > 0 && text.characters >= characters / 2))) return;
  // What was counted may have been more than paper shows.
  await page.emulateMediaType('print');
  const shown = Number(
    // Not innerText: without any font there is nothing of it, either.
    await page.evaluate(`(() => {
      let count = 0;
      const texts = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        if (parentElement?.checkVisibility()) count += data.replace(/[\\s\\u00ad]/g, '').length;
      }
      return count;
    })()`),
  );
  if (isTagged && (shown === 0 || (text.fonts > 0 && text.characters >= shown / 2))) return;
  const cause = shown === 0 ? 'nothingShown' : 'textLost';
  throw new EnvironmentError('E05', { pages: text.pages, characters: text.characters, cause });
}
