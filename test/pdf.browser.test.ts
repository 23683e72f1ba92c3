// The PDF that the bundled browser prints, read back by another program than ours.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser, openPrinter, type Printer } from '../src/output/index.js';

// The first run unpacks the browser; machines of a CI are slow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const LANGUAGE = { language: 'sv-FI', title: 'Delårsrapport' };
const font = (weight: number) =>
  `@font-face{font-family:S;font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(
    `node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`,
  ).toString('base64')})}`;
const STYLE = `<style>${font(400)}${font(700)}
  @page{size:A4;margin:20mm;@bottom-center{content:counter(page) " av " counter(pages);font:700 9pt S}}
  body{font:11pt S} h2{break-before:page}</style>`;
const document = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>-</title>${STYLE}${head}</head><body>${body}</body></html>`;
const entry = (id: string) =>
  `<li><a href="#${id}">Till ${id}<span class="page-number" data-target="${id}"></span></a></li>`;
const rows = (count: number) => `<tr><td>Mål</td><td>Mätare &nbsp;</td></tr>`.repeat(count);
const table = (count: number) =>
  `<table><thead><tr><th scope="col">Huvud</th><th scope="col">Två</th></tr></thead><tbody>${rows(count)}</tbody></table>`;

let printer: Printer;
beforeAll(async () => {
  const { env, platform, arch } = process;
  const browser = await findBrowser({ env, platform, arch });
  printer = await openPrinter(browser);
});
afterAll(async () => {
  await printer?.close();
});

interface Heading {
  title: string;
  items: Heading[];
}
async function read(pdf: Uint8Array) {
  const file = await getDocument({ data: pdf.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      // The margin comes first.
      return {
        text: text.replace(/\s+/g, ' ').replace(/^\d+ av \d+ /, ''),
        tree: JSON.stringify(await page.getStructTree()),
      };
    }),
  );
  const { info } = await file.getMetadata();
  const outline = (await file.getOutline()) as Heading[];
  return { pages, outline, info: info as Record<string, unknown>, marks: await file.getMarkInfo() };
}

describe('a document', () => {
  const html = document(
    `<h1>Rapport</h1><nav><ol>${entry('a')}${entry('å-b')}${entry('gone')}</ol></nav>
     <h2 id="a">Första</h2>${table(120)}<h2 id="å-b">Andra</h2><h3>Under</h3><p>Text å&#173;ä&#173;ö</p>`,
  );
  let pdf: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    pdf = await read(await printer.print(html, LANGUAGE));
  });

  test('is tagged, with headings, tables and links in its structure tree', () => {
    expect(pdf.marks).toMatchObject({ Marked: true });
    expect(pdf.pages[0]?.tree).toContain('"role":"H1"');
    expect(pdf.pages[0]?.tree).toContain('"role":"Link"');
    expect(pdf.pages[1]?.tree).toMatch(/"role":"Table".*"role":"TH".*"role":"TD"/);
  });

  test('has the outline of its headings', () => {
    expect(pdf.outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ['Rapport', ['Första', 'Andra']],
    ]);
    expect(pdf.outline[0]?.items[1]?.items.map(({ title }) => title)).toEqual(['Under']);
  });

  test('repeats the head of a table on each of its pages', () => {
    const tablePages = pdf.pages.slice(1, -1);
    expect(tablePages.length).toBeGreaterThan(1);
    for (const page of tablePages) expect(page.text).toContain('Huvud Två');
  });

  test('has the numbers of its pages in the contents, none for what is not there', () => {
    const last = pdf.pages.length;
    const text = pdf.pages[0]?.text ?? '';
    expect(text).toMatch(new RegExp(`Till a\\s*2 .*Till å-b\\s*${last} .*Till gone\\s*$`));
    expect(pdf.pages.at(-1)?.text).toContain('Andra');
  });

  test('states language and title', () => {
    expect(pdf.info).toMatchObject({ Language: 'sv-FI', Title: 'Delårsrapport' });
  });
});

test('embeds the fonts of its style, also one that only margins use', async () => {
  const bytes = Buffer.from(await printer.print(document('<p>Text</p>'), LANGUAGE));
  const names = bytes.toString('latin1').matchAll(/\/FontName \/[A-Z]{6}\+SourceSans\w*-(\w+)/g);
  expect([...names].map(([, weight]) => weight).sort()).toEqual(['Bold', 'Regular']);
});

test('numbers that move a page break are corrected until they hold', async () => {
  // Each number, once it is there, takes a page of its own.
  const style = '<style>.page-number:not(:empty){display:block;break-after:page}</style>';
  const html = document(`<ol>${entry('a')}${entry('b')}</ol><h2 id="a">A</h2><h2 id="b">B</h2>`, style);
  const { pages } = await read(await printer.print(html, LANGUAGE));
  const pageOf = (heading: string) => pages.findIndex(({ text }) => text.trim() === heading) + 1;
  expect(pageOf('A')).toBeGreaterThan(2);
  for (const [id, heading] of [
    ['a', 'A'],
    ['b', 'B'],
  ] as const) {
    expect(pages.map(({ text }) => text).join(' ')).toMatch(new RegExp(`Till ${id} ?${pageOf(heading)}\\b`));
  }
});

test('scripts of the document do not run', async () => {
  const attack = 'document.body.append("EXECUTED")';
  const html = document(
    `<p>Text</p><img src="data:image/png;base64,AA" onerror='${attack}' onload='${attack}'>
     <svg onload='${attack}'></svg><iframe srcdoc="<script>parent.${attack.replaceAll('"', '&quot;')}</script>"></iframe>
     <script>${attack}</script>`,
    `<script>addEventListener('load', () => { ${attack} })</script>`,
  );
  const { pages } = await read(await printer.print(html, LANGUAGE));
  expect(pages.map(({ text }) => text).join()).not.toContain('EXECUTED');
});

test('nothing is fetched, not even from this machine', async () => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end('body{color:red}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const html = document(
    `<p style="background:url(${at}/css)">Text</p><img src="${at}/img"><iframe src="${at}/frame"></iframe>
     <object data="${at}/object"></object><video src="${at}/video"></video><svg><image href="${at}/svg"/></svg>
     <img src="file:///etc/passwd"><iframe src="file:///etc/passwd"></iframe>`,
    `<link rel="stylesheet" href="${at}/link"><link rel="preload" as="image" href="${at}/preload">
     <link rel="prefetch" href="${at}/prefetch"><link rel="icon" href="${at}/icon">
     <meta http-equiv="refresh" content="0;url=${at}/refresh">
     <style>@import "${at}/import";@font-face{font-family:X;src:url(${at}/font)}p{font-family:X}</style>`,
  );
  const { pages } = await read(await printer.print(html, LANGUAGE));
  server.close();
  expect(requests).toEqual([]);
  expect(pages[0]?.text).toContain('Text');
  expect(pages[0]?.text).not.toContain('root:');
});

test('documents printed at once, in one browser, are those printed one by one', async () => {
  const texts = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex'];
  const printed = await Promise.all(
    texts.map((text) => printer.print(document(`<h1>${text}</h1>${table(40)}`), LANGUAGE)),
  );
  const read_ = await Promise.all(printed.map(read));
  expect(read_.map(({ pages }) => pages[0]?.text.split(' ')[0])).toEqual(texts);
  expect(new Set(read_.map(({ pages }) => pages.length)).size).toBe(1);
});

test('a document without text is no fault, one whose text does not show is E05, as is one that shows nothing', async () => {
  const picture =
    '<svg role="img" aria-label="Vapen" width="9" height="9"><rect width="9" height="9"/></svg>';
  await expect(printer.print(document(picture), LANGUAGE)).resolves.toBeInstanceOf(Uint8Array);
  await expect(printer.print(document(''), LANGUAGE)).rejects.toMatchObject({
    code: 'E05',
    args: { cause: 'nothingShown' },
  });
  // Its fonts are those of a group, not of the page.
  const blended = `<title>x</title><body style="background:red"><p style="mix-blend-mode:multiply">Blandad text`;
  await expect(printer.print(blended, LANGUAGE)).resolves.toBeInstanceOf(Uint8Array);
  // Laid out and in innerText, and yet nothing is drawn.
  const invisible = document(`<p style="opacity:0">${'osynlig '.repeat(50)}</p>`);
  await expect(printer.print(invisible, LANGUAGE)).rejects.toMatchObject({
    code: 'E05',
    args: { pages: 1, cause: 'textLost' },
  });
});

test('a document too slow for its time is E04, and others are not harmed', async () => {
  const { env, platform, arch } = process;
  const browser = await findBrowser({ env, platform, arch });
  const impatient = await openPrinter(browser, { timeoutMs: 3_000 });
  // Tens of thousands of pages from a few bytes.
  const slow = document('<div style="height:1000000cm">x</div>');
  const outcomes = await Promise.allSettled([
    impatient.print(slow, LANGUAGE),
    impatient.print(document('<p>rask</p>'), LANGUAGE),
  ]);
  await impatient.close();
  expect(outcomes[0]).toMatchObject({ status: 'rejected', reason: { code: 'E04' } });
  expect(outcomes[1]).toMatchObject({ status: 'fulfilled' });
});
