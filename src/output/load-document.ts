// A document on an isolated page, made ready to be printed: its fonts loaded, the places of page numbers held.
import type { Page } from 'puppeteer-core';
import type { PageNumberPlace } from '../pdf/index.js';

export interface PrintOptions {
  /** BCP 47 tag of the document; it becomes the PDF's language. */
  language: string;
  title: string;
}

export interface LoadedDocument {
  characters: number;
  /** Whether the number may be shorter than its placeholder, as in a column of numbers. */
  places: (Omit<PageNumberPlace, 'number'> & { target: string; isRoomy: boolean })[];
}

/** Of a page of text, roughly: it tells how many digits the number of a page will have. */
const CHARACTERS_PER_PAGE = 1_700;

/** Elements whose language would be lost: they are nothing but their style. */
const UNTOLD = '[lang]:not([role]):is(span,div,small,i,b,u,s,cite,bdi,abbr,data,time,sub,sup)';

/**
 * Names language and title, waits for every font, and holds the places of page numbers.
 * @param pagesBefore - Where the document is a part of another: it tells how many digits a number has.
 */
export async function loadDocument(
  page: Page,
  html: string,
  options: PrintOptions,
  pagesBefore = 0,
): Promise<LoadedDocument> {
  await page.setContent(withoutLayout(html), { waitUntil: 'load', timeout: 0 });
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
      return String(Math.ceil(range.toString().length / ${CHARACTERS_PER_PAGE}) + 1 + ${pagesBefore}).length;
    };
    const places = [];
    for (const span of document.querySelectorAll('.page-number[data-target]')) {
      const element = document.getElementById(span.dataset.target);
      if (!element) continue;
      const room = Number(span.dataset.digits) || 0;
      // What stands in another part has told how many digits its page has.
      const length = room || Number(element.dataset.digits) || digitsBefore(element);
      const label = 'page-number-place-' + places.length + '-';
      const placeholder = '01234567890123'.substr((places.length * length) % 10, length);
      places.push({ target: span.dataset.target, label, placeholder, isRoomy: room > 0 });
      span.textContent = placeholder;
      // A figure with that text is what is found again in the PDF.
      span.setAttribute('role', 'img');
      span.setAttribute('aria-label', label);
    }
    return { characters, places };
  })()`)) as LoadedDocument;
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
