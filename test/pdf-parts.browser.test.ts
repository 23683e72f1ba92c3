// A document that is printed in parts is the document that is printed in one go.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBrowser, openPrinter, type Printer } from '../src/output/index.js';
import { checkPdf, finishPdf, PdfFile, type PrintedPart } from '../src/pdf/index.js';
import { PDF_FACTS } from './support/pdf-facts.js';
import { openPdf, printedPages } from './support/printed-pages.js';

// The first run unpacks the browser; machines of a CI are slow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const OPTIONS = { language: 'sv-FI', title: 'Mål' };
const FONT = readFileSync(
  'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
).toString('base64');

const rows = (name: string) =>
  Array.from(
    { length: 16 },
    (_, at) => `<tr><th scope="row">Åtgärd ${at + 1} för ${name}</th><td>pågår</td></tr>`,
  ).join('');
const goal = (unit: number, at: number) =>
  `<section class="goal"><h4 id="mal-${unit}-${at}"><a href="#enhet-${(unit % 5) + 1}">Mål ${unit}.${at}</a></h4>
  <table><caption>Åtgärder</caption><thead><tr><th scope="col">Åtgärd</th><th scope="col">Läge</th></tr></thead>
  <tbody>${rows(`mål ${unit}.${at}`)}</tbody></table></section>`;
const UNITS = [1, 2, 3, 4, 5];
const unit = (number: number) =>
  `<section class="unit" data-page="u${number}"><h3 id="enhet-${number}">Enhet ${number}</h3>${goal(number, 1)}${goal(number, 2)}</section>`;
const entry = (number: number) =>
  `<li><a href="#enhet-${number}">Enhet ${number} <span class="page-number" data-target="enhet-${number}" data-digits="4"></span></a></li>`;
const HTML = `<!doctype html><html lang="sv-FI"><head><meta charset="utf-8"><title>-</title><style>
  @font-face{font-family:S;src:url(data:font/woff2;base64,${FONT})}
  @page{size:A5;margin:20mm 15mm 20mm 25mm;font:9pt S;@top-left{content:"Mål"}@bottom-right{content:"sida " counter(page) " av " counter(pages)}}
  @page :left{margin:20mm 25mm 20mm 15mm} @page :first{margin:0}
  ${UNITS.map((number) => `@page u${number}{@top-right{content:"Enhet ${number}"}}[data-page=u${number}]{page:u${number}}`).join('')}
  [data-page=c]{page:c} body{font:400 11pt S} :is(h1,h2,h3,h4,th){font-weight:400} table{width:100%} ::marker{font-family:S}
  </style></head><body><header><h1>Rapport</h1></header><main>
  <nav data-page="c" aria-labelledby="contents"><h2 id="contents">Innehåll</h2><ul>${UNITS.map(entry).join('')}</ul></nav>
  <section data-page="u1"><h2 id="enheter">Enheter</h2>${UNITS.map(unit).join('')}</section>
  <section class="last" data-page="c"><h2>Avvikelser</h2><p>Av målen kräver detta beslut:</p><ol>${UNITS.map(
    (number) => `<li><a href="#mal-${number}-2">Mål ${number}.2</a> ${'behöver mera tid '.repeat(60)}</li>`,
  ).join('')}</ol></section></main></body></html>`;

let printer: Printer;
let whole: Uint8Array;
const folder = mkdtempSync(join(tmpdir(), 'maltal-parts-'));
beforeAll(async () => {
  const { env, platform, arch } = process;
  printer = await openPrinter(await findBrowser({ env, platform, arch }));
  whole = finishPdf(await printer.print(HTML, OPTIONS), PDF_FACTS);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  for (const document of documents) document.discard();
  await printer?.close();
});

const documents: { discard(): void }[] = [];
async function inParts(part: number, html = HTML): Promise<readonly PrintedPart[]> {
  const document = await printer.printInParts(html, OPTIONS, { whole: 0, part });
  documents.push(document);
  return document.parts;
}

/** Pages with what they say under which tags, links with their places, bookmarks. */
async function readAll(bytes: Uint8Array) {
  const file = await openPdf(bytes);
  const pages = await printedPages(file);
  const links = await Promise.all(
    pages.map(async (_, index) => {
      const annotations = await (await file.getPage(index + 1)).getAnnotations();
      return annotations.map(({ dest, rect }) => ({ dest, rect }));
    }),
  );
  const places = Object.entries(await file.getDestinations()).map(([name, place]) => [name, place?.slice(1)]);
  const pageOf = await Promise.all(
    Object.entries(await file.getDestinations()).map(async ([name, place]) => [
      name,
      await file.getPageIndex(place?.[0] as Parameters<typeof file.getPageIndex>[0]),
    ]),
  );
  const titles = (items: Awaited<ReturnType<typeof file.getOutline>>): unknown =>
    items?.map(({ title, items: below }) => [title, titles(below)]);
  return {
    pages,
    links,
    places: places.sort(),
    pageOf: pageOf.sort(),
    titles: titles(await file.getOutline()),
  };
}

test('cut where pages begin anyway, it has the same pages, tags, links, numbers and bookmarks', async () => {
  const parts = await inParts(6_000);
  expect(parts.length).toBeGreaterThan(3);
  const joined = finishPdf(parts, PDF_FACTS);
  expect(checkPdf(joined, PDF_FACTS.claims)).toEqual([]);
  expect(await readAll(joined)).toEqual(await readAll(whole));
  expect(Buffer.compare(finishPdf(await inParts(6_000), PDF_FACTS), joined)).toBe(0);
  if (spawnSync('pdftoppm', ['-v']).error) return;
  const pictures = [whole, joined].map((bytes, index) => {
    const path = join(folder, String(index));
    writeFileSync(`${path}.pdf`, bytes);
    spawnSync('pdftoppm', ['-r', '40', '-gray', `${path}.pdf`, `${path}-page`]);
    const names = readdirSync(folder).filter((name) => name.startsWith(`${index}-page`));
    return names.sort().map((name) => readFileSync(join(folder, name)).toString('base64'));
  });
  expect(pictures[1]).toEqual(pictures[0]);
});

test('cut between goals and items, it says the same, and what is cut stays one list and one section', async () => {
  const parts = await inParts(3_400);
  expect(parts.some(({ open }) => open.some(({ kind }) => kind === 'list'))).toBe(true);
  const joined = finishPdf(parts, PDF_FACTS);
  expect(checkPdf(joined, PDF_FACTS.claims)).toEqual([]);
  const [one, several] = await Promise.all([readAll(whole), readAll(joined)]);
  const said = ({ pages }: typeof one) => pages.flatMap(({ body }) => body.map(({ text }) => text.trim()));
  const isText = (text: string) => !/^\d+$/u.test(text);
  expect(said(several).filter(isText).join(' ')).toBe(said(one).filter(isText).join(' '));
  expect(several.titles).toEqual(one.titles);
  expect(several.pageOf.map(([name]) => name)).toEqual(one.pageOf.map(([name]) => name));
  expect(tagCounts(joined)).toEqual(tagCounts(whole));
});

test('a number that cannot be written where it belongs is printed there, in its part alone', async () => {
  // The only number in its part: its place shows 0, and how the browser draws another figure is not known.
  const reference = '<p>Se sidan <span class="page-number" data-target="enhet-3"></span></p>';
  const html = HTML.replace('</header>', `${reference}</header>`).replace(
    /<nav[\s\S]*<\/nav>/,
    '<nav data-page="c"><h2 id="contents">Innehåll</h2></nav>',
  );
  const joined = finishPdf(await inParts(6_000, html), PDF_FACTS);
  const { pages, pageOf } = await readAll(joined);
  const page = Number(Object.fromEntries(pageOf)['enhet-3']) + 1;
  expect(page).toBeGreaterThan(2);
  expect(page).toBeLessThan(10);
  expect(pages[0]?.body.map(({ text }) => text).join('')).toContain(`Se sidan ${page}`);
});

test('its parts are read one after the other, and are gone when it is finished', async () => {
  const document = await printer.printInParts(HTML, OPTIONS, { whole: 0, part: 6_000 });
  const read: number[] = [];
  const parts = document.parts.map((part, at) => ({
    ...part,
    read() {
      read.push(at);
      return part.read();
    },
  }));
  finishPdf(parts, PDF_FACTS);
  expect(read).toEqual(parts.map((_, at) => at));
  document.discard();
  expect(() => document.parts[0]?.read()).toThrow(expect.objectContaining({ code: 'E14' }));
});

/** How many tags of each type the whole document has. */
function tagCounts(bytes: Uint8Array): Record<string, number> {
  const counts: Record<string, number> = {};
  const file = new PdfFile(bytes);
  for (let number = Number(file.trailer.get('Size')); number > 0; number -= 1) {
    const type = file.dictionary({ ref: number }).get('S');
    if (typeof type !== 'object' || type === null || !('name' in type)) continue;
    counts[type.name] = (counts[type.name] ?? 0) + 1;
  }
  return counts;
}
