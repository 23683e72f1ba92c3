// The tables and texts of a page as its reader sees them: in the browser's document, and in a printed PDF.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';

export interface PageTable {
  /** Class of the table. */
  kind: 'measure-table' | 'data-table' | 'economy-table';
  /** Anchor of the measure or of the table of the economy. */
  anchor: string;
  caption: string;
  corner: string;
  columns: string[];
  /** Said of whole columns or rows: units, reasons of missing values. */
  notes: string;
  rows: { head: string; cells: PageCell[] }[];
}

export interface PageCell {
  /** Without the marks of notes. */
  text: string;
  marks: string;
}

export interface PageContents {
  tables: PageTable[];
  /** What stands above the table of a measure: outcome, target, fulfilment, forecast, trend. */
  heads: { anchor: string; numbers: string[] }[];
  /** Each share with its count and its parts by assessment: texts with numbers. */
  shares: { share: string; count: string; percent: string; parts: Record<string, string> }[];
  /** Figures in running text, by their name, with the words around them. */
  figures: { name: string; text: string; around: string }[];
}

/** Runs in the page; types of the browser are not among ours, so that it is a text. */
const READ_PAGE = `(() => {
  const plain = (element) => (element?.textContent ?? '').replace(/\\u00ad/g, '').replace(/\\s+/g, ' ').trim();
  const without = (element, ...selectors) => {
    const copy = element.cloneNode(true);
    for (const each of copy.querySelectorAll(selectors.join(', '))) each.remove();
    return plain(copy);
  };
  const hidden = ['.visually-hidden', '.computed-mark', '.head-note', 'sup'];
  const anchorOf = (table) => {
    const link = table.querySelector('caption a');
    if (link) return link.getAttribute('href').slice(1);
    return table.closest('.measure-card')?.querySelector('h5').id ??
      table.closest('.economy-part')?.querySelector('h3').id ?? '';
  };
  const tableOf = (table) => ({
    kind: ['measure-table', 'data-table', 'economy-table'].find((name) => table.classList.contains(name)),
    anchor: anchorOf(table),
    caption: plain(table.querySelector('caption')),
    corner: plain(table.querySelector('thead th')),
    columns: [...table.querySelectorAll('thead th')].slice(1).map((head) => without(head, ...hidden)),
    notes: [...table.querySelectorAll('.head-note')].map(plain).join(' '),
    rows: [...table.querySelectorAll('tbody tr')].map((row) => ({
      head: without(row.querySelector('th'), ...hidden),
      cells: [...row.querySelectorAll('td')].map((cell) => ({
        text: without(cell, ...hidden),
        marks: [...cell.querySelectorAll('sup')].map(plain).join(' '),
      })),
    })),
  });
  return {
    tables: [...document.querySelectorAll('.measure-table, .data-table, .economy-table')].map(tableOf),
    heads: [...document.querySelectorAll('.measure-card')].map((card) => ({
      anchor: card.querySelector('h5').id,
      numbers: [...card.querySelectorAll('.facts .fact-number, .facts .fact-value, .facts .fact-group-target, .facts .fact-detail')]
        .map((value) => without(value, '.fact-group-target')),
    })),
    shares: [...document.querySelectorAll('.share-card')].map((card) => ({
      share: card.querySelector('.bar').getAttribute('aria-labelledby').split('-title')[0],
      count: plain(card.querySelector('.share-number')),
      percent: plain(card.querySelector('.share-percent')),
      parts: Object.fromEntries([...card.querySelectorAll('.share-parts li')].map((part) =>
        [part.className.replace('status-', ''), plain(part.querySelector('.share-part-count'))])),
    })),
    figures: [...document.querySelectorAll('data.figure')].map((figure) =>
      ({ name: figure.getAttribute('value'), text: plain(figure), around: plain(figure.closest('li, p')) })),
  };
})()`;

/** @param page - With the HTML opened in it. */
export async function pageContents(page: Page): Promise<PageContents> {
  return (await page.evaluate(READ_PAGE)) as PageContents;
}

interface TreeNode {
  role?: string;
  type?: string;
  id?: string;
  children?: TreeNode[];
}

export interface PrintedReport {
  /** The texts of the cells of each row of each table, its head first, in order; empty for what is on another page. */
  rows: string[][];
  /** Cells per row of each table whose rows do not all have equally many, with its page. */
  uneven: { page: number; cells: number[] }[];
  /** All pages, without white space. */
  text: string;
}

/** Reads the tables of a tagged PDF as a screen reader finds them. */
export async function printedReport(pdf: Uint8Array): Promise<PrintedReport> {
  const file = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 }).promise;
  const rows: string[][] = [];
  const uneven: PrintedReport['uneven'] = [];
  let text = '';
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((each) => each !== undefined);
        text += item.str;
        if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? undefined);
    }
    const tree = (await page.getStructTree()) as TreeNode | null;
    if (!tree) continue;
    rows.push(...rowsIn(tree, texts));
    for (const cells of cellsOfTables(tree))
      if (new Set(cells).size > 1) uneven.push({ page: number, cells });
  }
  await file.destroy();
  return { rows, uneven, text: text.replace(/[\s\u00ad]/gu, '') };
}

/** For each table, how many cells each of its rows has. A row that is one heading over all columns stands for itself. */
function cellsOfTables(node: TreeNode): number[][] {
  if (node.role !== 'Table') return (node.children ?? []).flatMap(cellsOfTables);
  const inRow = (each: TreeNode): number[] =>
    each.role === 'TR' ? [(each.children ?? []).length] : (each.children ?? []).flatMap(inRow);
  return [inRow(node).filter((cells) => cells > 1)];
}

function rowsIn(node: TreeNode, texts: ReadonlyMap<string, string>): string[][] {
  if (node.role !== 'TR') return (node.children ?? []).flatMap((child) => rowsIn(child, texts));
  const cells = (node.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD');
  return [cells.map((cell) => textIn(cell, texts).trim())];
}

function textIn(node: TreeNode, texts: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return texts.get(node.id ?? '') ?? '';
  // The mark of a note is apart from the value that it stands at.
  return (node.children ?? []).map((child) => textIn(child, texts)).join(' ');
}
