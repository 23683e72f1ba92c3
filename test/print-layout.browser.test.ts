// How the reports of the examples lie on paper: every page of every edition, read back from the PDF by its tags.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser, openPrinter } from '../src/output/index.js';
import type { View } from '../src/render/index.js';
import { examplePages } from './support/example-pages.js';
import { openPdf, type PrintedPage, printedPages } from './support/printed-pages.js';

// The first run unpacks the browser; machines of a CI are slow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

interface Printed {
  name: string;
  view: View;
  file: PDFDocumentProxy;
  pages: PrintedPage[];
}
let reports: Printed[] = [];

beforeAll(async () => {
  const { env, platform, arch } = process;
  const folder = mkdtempSync(join(tmpdir(), 'print-layout-'));
  const [printer, pages] = await Promise.all([
    findBrowser({ env, platform, arch }).then((browser) => openPrinter(browser)),
    examplePages(folder, 'print'),
  ]);
  // English lies as Swedish does; what is left out is time.
  const inPrint = pages.filter(({ language }) => language !== 'en');
  try {
    reports = await Promise.all(
      inPrint.map(async ({ name, view, html, language }) => {
        const file = await openPdf(await printer.print(html, { language, title: view.document.windowTitle }));
        return { name, view, file, pages: await printedPages(file) };
      }),
    );
  } finally {
    await printer.close();
    rmSync(folder, { recursive: true });
  }
});

const plain = (text: string) => text.replace(/[\s\u00AD]/gu, '');
const isHeading = (roles: string) => /(?:^| )H[1-6](?: |$)/u.test(roles);

/** Faults of all reports, each with the report's name and the page's number, so that a failing test says where to look. */
function faultsOf(faultsOn: (page: PrintedPage, number: number, report: Printed) => string[]): string[] {
  return reports.flatMap((report) =>
    report.pages.flatMap((page, index) =>
      faultsOn(page, index + 1, report).map((fault) => `${report.name}, page ${index + 1}: ${fault}`),
    ),
  );
}

test('all reports of all examples are printed, in Swedish and Finnish', () => {
  expect(reports).toHaveLength(6);
});

describe('headings', () => {
  test('no page has nothing but headings', () => {
    expect(
      faultsOf(({ body }) => (body.every(({ roles }) => isHeading(roles)) ? ['nothing else'] : [])),
    ).toEqual([]);
  });

  test('none stands at the foot of a page, apart from what it heads', () => {
    expect(
      faultsOf(({ body }, number) => {
        const last = body.at(-1);
        return number > 1 && last && isHeading(last.roles) ? [last.text] : [];
      }),
    ).toEqual([]);
  });
});

test('no table of more than three rows leaves one alone on its last page', () => {
  const faults = reports.flatMap(({ name, pages }) => {
    let rows = 0;
    return pages.flatMap(({ tables }, index) => {
      const [first] = tables;
      const isContinued = first !== undefined && !first.hasCaption && rows > 0;
      const alone = isContinued && first.rows === 1 && rows >= 3 && !goesOn(pages, index);
      const last = tables.at(-1);
      rows = (last === first && isContinued ? rows : 0) + (last?.rows ?? 0);
      return alone ? [`${name}, page ${index + 1}`] : [];
    });
  });
  expect(faults).toEqual([]);
});

/** Whether the only table of a page has more rows on the next. */
function goesOn(pages: PrintedPage[], index: number): boolean {
  const next = pages[index + 1]?.tables[0];
  return pages[index]?.tables.length === 1 && next !== undefined && !next.hasCaption;
}

describe('margins', () => {
  test('every page but the first names report, section and number', () => {
    expect(
      faultsOf(({ margins }, number, { view, pages }) => {
        if (number === 1) return plain(margins) === '' ? [] : ['the title page has a margin'];
        const said = plain(margins);
        const isNamed = view.runningHeads.some(({ text }) => said.includes(plain(text)));
        return [
          ...(said.includes(plain(view.document.windowTitle)) ? [] : ['no report']),
          ...(isNamed ? [] : ['no section']),
          ...(new RegExp(`(?<!\\d)${number}\\D+${pages.length}(?!\\d)`, 'u').test(said) ? [] : ['no number']),
        ];
      }),
    ).toEqual([]);
  });

  test('the page on which a section begins has its name', () => {
    expect(
      faultsOf(({ body, margins }, _, { view }) => {
        const begun = [...view.themes, ...view.units, ...view.chaptersBefore, ...view.chaptersAfter]
          .map((part) => ('text' in part ? part.text : 'name' in part ? part.name : part.title).plain)
          .filter((name) =>
            body.some(({ roles, text }) => /H[23]$/u.test(roles) && plain(text) === plain(name)),
          );
        return begun.filter((name) => !plain(margins).includes(plain(name)));
      }),
    ).toEqual([]);
  });
});

test('no page begins within what is said of a measure', () => {
  const leads = ['leadIn.reason', 'leadIn.consequence', 'leadIn.correctiveAction'];
  expect(
    faultsOf(({ body }, _, { view }) => {
      const [first] = body;
      const isTable = /(?:^| )Table(?: |$)/u.test(first?.roles ?? '');
      const isCut = leads.some((key) => first?.text.trim().startsWith(`${view.labels[key]}:`));
      return isCut && !isTable ? [first?.text.slice(0, 40) ?? ''] : [];
    }),
  ).toEqual([]);
});

test('the numbers of the contents are those of the pages', async () => {
  for (const { name, view, file, pages } of reports) {
    const title = plain(view.labels['nav.contents'] ?? '');
    const first = pages.findIndex(({ body }) =>
      body.some(({ roles, text }) => isHeading(roles) && plain(text) === title),
    );
    // They may go on over the page.
    const contents = plain(
      pages
        .slice(first, first + 2)
        .flatMap(({ body }) => body.map(({ text }) => text))
        .join(''),
    );
    for (const { target, text } of view.contents.flatMap((entry) => [entry, ...entry.children])) {
      const [page] = (await file.getDestination(target)) ?? [];
      const number = page === undefined ? undefined : (await file.getPageIndex(page)) + 1;
      expect(contents, name).toContain(`${plain(text.plain)}${number}`);
      const headings = pages[(number ?? 0) - 1]?.body.filter(({ roles }) => isHeading(roles)) ?? [];
      expect(headings.map((heading) => plain(heading.text)).join(''), `${name} ${target}`).toContain(
        plain(text.plain),
      );
    }
  }
});

test('nothing but real fonts is printed, and all of the page’s own', async () => {
  for (const { name, file } of reports) {
    const fonts = new Set<string>();
    for (const target of ['summary', 'goals']) {
      const page = await file.getPage(await pageOf(file, target));
      await page.getOperatorList();
      for (const id of Object.keys((await page.getTextContent()).styles)) {
        const font = page.commonObjs.get(id) as { name: string; isType3Font?: boolean };
        fonts.add(font.isType3Font ? 'Type 3' : font.name.replace(/^[A-Z]{6}\+/u, ''));
      }
    }
    expect(
      // The signs that the typeface lacks, as ≥, have a font of their own.
      [...fonts].filter((font) => !/^(?:SourceSans|OpenSans)/u.test(font)),
      name,
    ).toEqual([]);
  }
});

test('nothing is so broad that the browser shrinks the report to make room for it', async () => {
  for (const { name, file } of reports) {
    const page = await file.getPage(await pageOf(file, 'summary'));
    const { items } = await page.getTextContent();
    const sizes = items.flatMap((item) => ('str' in item ? [Number(item.transform[3])] : []));
    // That of a large figure in print.css.
    expect(Math.max(...sizes), name).toBeCloseTo(22, 1);
  }
});

async function pageOf(file: PDFDocumentProxy, target: string): Promise<number> {
  const [page] = (await file.getDestination(target)) ?? [];
  return page === undefined ? 1 : (await file.getPageIndex(page)) + 1;
}
