// Printing one document on an isolated page: wait for fonts, number the contents, check the result.
import type { Page, PDFOptions } from 'puppeteer-core';
import { EnvironmentError } from '../diagnostics/index.js';
import { fillPageNumbers, type PageNumberPlace, PdfFile, pageOfId, pdfText } from '../pdf/index.js';

export interface PrintOptions {
  /** BCP 47 tag of the document; it becomes the PDF's language. */
  language: string;
  title: string;
}

const PDF: PDFOptions = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
  // `prepare` has loaded the fonts; the deadline is the caller's.
  waitForFonts: false,
  timeout: 0,
};
// Numbers of another width can move a page break, once or twice; more often it would never settle.
const MOST_PASSES = 3;
/** Of a page of text, roughly: it tells how many digits the number of a page will have. */
const CHARACTERS_PER_PAGE = 1_700;

/** Elements whose language would be lost: they are nothing but their style. */
const UNTOLD = '[lang]:not([role]):is(span,div,small,i,b,u,s,cite,bdi,abbr,data,time,sub,sup)';

interface Prepared {
  characters: number;
  /** Whether the number may be shorter than its placeholder, as in a column of numbers. */
  places: (Omit<PageNumberPlace, 'number'> & { target: string; isRoomy: boolean })[];
}

/** @throws EnvironmentError E05 when the PDF shows no text, or far less than the document has. */
export async function printDocument(page: Page, html: string, options: PrintOptions): Promise<Uint8Array> {
  await page.setContent(withoutLayout(html), { waitUntil: 'load', timeout: 0 });
  const prepared = await prepare(page, options);
  const { bytes, file } = await numbered(page, prepared.places);
  await requireText(page, file, prepared.characters);
  return bytes;
}

/**
 * Printing lays out the document on paper; laying it out for a screen before that is a third of the time, and for
 * nothing. But pictures that a style names are only loaded when something is laid out with them.
 */
function withoutLayout(html: string): string {
  const head = html.indexOf('</head>');
  const styles = html.replace(/@font-face\s*\{[^}]*\}/g, '');
  if (head < 0 || /image-set\(|url\(\s*(?:["']|&quot;)?(?!#)[^\s"'#&]/i.test(styles)) return html;
  return `${html.slice(0, head)}<style>@media screen{body{display:none!important}}</style>${html.slice(head)}`;
}

/** Names language and title, waits for every font, and holds the places of page numbers. */
async function prepare(page: Page, options: PrintOptions): Promise<Prepared> {
  // Text and not a function, because bundlers rewrite functions and this one runs in the page.
  return (await page.evaluate(`(async () => {
    document.documentElement.lang = ${JSON.stringify(options.language)};
    document.title = ${JSON.stringify(options.title)};
    // Chromium tells the language of no element that has no role of its own.
    for (const element of document.querySelectorAll('${UNTOLD}')) element.setAttribute('role', 'mark');
    await Promise.allSettled([...document.fonts].map((font) => font.load()));
    await document.fonts.ready;
    const characters = (document.body?.innerText ?? '').replace(/[\\s\\u00ad]/g, '').length;
    const digitsBefore = (element) => {
      const range = document.createRange();
      range.setStart(document.body, 0);
      range.setEnd(element, 0);
      return String(Math.ceil(range.toString().length / ${CHARACTERS_PER_PAGE}) + 1).length;
    };
    const places = [];
    for (const span of document.querySelectorAll('.page-number[data-target]')) {
      const element = document.getElementById(span.dataset.target);
      if (!element) continue;
      const room = Number(span.dataset.digits) || 0;
      const length = room || digitsBefore(element);
      const label = 'page-number-place-' + places.length + '-';
      const placeholder = '01234567890123'.substr((places.length * length) % 10, length);
      places.push({ target: span.dataset.target, label, placeholder, isRoomy: room > 0 });
      span.textContent = placeholder;
      // A figure with that text is what is found again in the PDF.
      span.setAttribute('role', 'img');
      span.setAttribute('aria-label', label);
    }
    return { characters, places };
  })()`)) as Prepared;
}

/**
 * Prints, and writes the numbers of the pages over their places. Where that cannot be done in the file, because a
 * number is wider than its place or another browser draws text in another way, prints again until the numbers hold.
 */
async function numbered(
  page: Page,
  places: Prepared['places'],
): Promise<{ bytes: Uint8Array; file: PdfFile }> {
  const first = await printed(page);
  if (places.length === 0) return first;
  const targets = places.map(({ target }) => target);
  let numbers = numbersOf(first.file, targets);
  const filled = places.map((place) => ({ ...place, number: numbers.get(place.target) ?? '' }));
  const fits = filled.every(
    ({ isRoomy, number, placeholder }) => isRoomy || number.length === placeholder.length,
  );
  if (fits && fillPageNumbers(first.bytes, first.file, filled)) {
    return { bytes: first.bytes, file: new PdfFile(first.bytes) };
  }
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    await fill(page, numbers);
    const again = await printed(page);
    const found = numbersOf(again.file, targets);
    if (targets.every((target) => found.get(target) === numbers.get(target))) return again;
    numbers = found;
  }
  throw new Error('the page numbers of the contents do not settle');
}

async function printed(page: Page): Promise<{ bytes: Uint8Array; file: PdfFile }> {
  const bytes = await page.pdf(PDF);
  return { bytes, file: new PdfFile(bytes) };
}

function numbersOf(file: PdfFile, targets: string[]): Map<string, string> {
  const pageOf = pageOfId(file);
  return new Map(targets.map((target) => [target, String(pageOf.get(target) ?? '')]));
}

async function fill(page: Page, numbers: Map<string, string>): Promise<void> {
  await page.evaluate(`(() => {
    const numbers = new Map(${JSON.stringify([...numbers])});
    for (const span of document.querySelectorAll('.page-number[data-target]')) {
      span.textContent = numbers.get(span.dataset.target) ?? '';
      span.removeAttribute('role');
      span.removeAttribute('aria-label');
    }
  })()`);
}

/** @throws EnvironmentError E05 when far less is drawn than the document shows. */
async function requireText(page: Page, file: PdfFile, characters: number): Promise<void> {
  const text = pdfText(file, characters / 2);
  if (characters === 0 || (text.fonts > 0 && text.characters >= characters / 2)) return;
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
  if (shown > 0 && (text.fonts === 0 || text.characters < shown / 2)) {
    throw new EnvironmentError('E05', { pages: text.pages, characters: text.characters });
  }
}
