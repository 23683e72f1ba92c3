// Page numbers as text of the document, where they cannot be written into the PDF afterwards.
import type { Page } from 'puppeteer-core';

export async function showPageNumbers(page: Page, numbers: ReadonlyMap<string, string>): Promise<void> {
  await page.evaluate(`(() => {
    const numbers = new Map(${JSON.stringify([...numbers])});
    for (const span of document.querySelectorAll('.page-number[data-target]')) {
      span.textContent = numbers.get(span.dataset.target) ?? '';
      span.removeAttribute('role');
      span.removeAttribute('aria-label');
    }
  })()`);
}
