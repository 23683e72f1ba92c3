// Numbers of pages in the contents: written over their places where that is possible, printed again where not.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBrowser, openPrinter, type Printer } from '../src/output/index.js';

// The first run unpacks the browser; machines of a CI are slow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FONT = readFileSync(
  'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
).toString('base64');
const STYLE = `<style>@font-face{font-family:S;src:url(data:font/woff2;base64,${FONT})}
  body{font:11pt S} h2{break-before:page} li a{display:flex} li .page-number{flex:1;text-align:end}</style>`;
const IDS = Array.from({ length: 14 }, (_, index) => `kapitel-${index}`);

let printer: Printer;
beforeAll(async () => {
  const { env, platform, arch } = process;
  printer = await openPrinter(await findBrowser({ env, platform, arch }));
});
afterAll(async () => {
  await printer?.close();
});

function report(room: string, before = ''): string {
  const entry = (id: string) =>
    `<li><a href="#${id}">Till ${id}<span class="page-number" data-target="${id}"${room}></span></a></li>`;
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>-</title>${STYLE}</head><body>
    ${before}<h1>Rapport</h1><p>Se (sida <span class="page-number" data-target="kapitel-0"></span>).</p>
    <ol>${IDS.map(entry).join('')}</ol>${IDS.map((id) => `<h2 id="${id}">${id}</h2><p>12 av 34</p>`).join('')}</body></html>`;
}

async function firstPage(pdf: Uint8Array): Promise<string> {
  const file = await getDocument({ data: pdf.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const { items } = await (await file.getPage(1)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
}

test.each([
  ['have room for four digits', ' data-digits="4"', '', true],
  ['have just the room that they take', '', '', false],
  ['have too little room', ' data-digits="1"', '', false],
  ['stand in two columns of a page that is full', ' data-digits="4"', '<style>ol{columns:2}</style>', true],
])('numbers that %s are those of the pages', async (_name, room, before, isFilled) => {
  const pdf = await printer.print(report(room, before), { language: 'sv', title: 'Rapport' });
  const text = await firstPage(pdf);
  expect(text).toContain('Se (sida 2 ).');
  for (const [index, id] of IDS.entries()) expect(text).toMatch(new RegExp(`Till ${id} ${index + 2}(?!\\d)`));
  const raw = Buffer.from(pdf).toString('latin1');
  expect(raw).not.toContain('page-number-place');
  expect(raw.includes('/S /Span  \n')).toBe(isFilled);
});

test('the same page is printed with and without being laid out on a screen before', async () => {
  const usual = report(' data-digits="4"');
  // A picture that a style names has to be loaded.
  const picture = '<style>h1{background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)}</style>';
  const [one, two] = await Promise.all(
    [usual, usual.replace('<body>', `<body>${picture}`)].map((html) =>
      printer.print(html, { language: 'sv', title: 'Rapport' }),
    ),
  );
  expect(await firstPage(one ?? new Uint8Array())).toBe(await firstPage(two ?? new Uint8Array()));
});
