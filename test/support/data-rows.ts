// Data files read back by the rules of their formats, not by those of our writers.
import { unzipped } from './zip-entries.js';

/** A row by the names of its columns; empty cells are left out. */
export type DataRow = Record<string, string>;

/** RFC 4180 with a byte order mark and another delimiter. */
export function csvRows(text: string, delimiter: string): DataRow[] {
  const [names = [], ...rows] = csvCells(text.replace(/^\uFEFF/u, ''), delimiter);
  return rows.map((cells) => {
    if (cells.length !== names.length) throw new Error(`${cells.length} cells below ${names.length} names`);
    return rowOf(names, cells);
  });
}

function rowOf(names: readonly string[], cells: readonly (string | undefined)[]): DataRow {
  const filled = names.flatMap((name, index) => {
    const cell = cells[index] ?? '';
    return cell === '' ? [] : [[name, cell]];
  });
  return Object.fromEntries(filled);
}

function csvCells(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    let end = at;
    if (isQuoted) {
      do end = text.indexOf('"', end + 1) + 1;
      while (text[end] === '"');
    } else while (end < text.length && text[end] !== delimiter && text[end] !== '\r') end += 1;
    row.push(isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end));
    if (text[end] === delimiter) {
      at = end + 1;
      continue;
    }
    if (!text.startsWith('\r\n', end)) throw new Error(`no end of line at ${end}`);
    rows.push(row);
    row = [];
    at = end + 2;
  }
  return rows;
}

/**
 * The sheets of a workbook, each with the column names of the table that it holds.
 * @param names - For each sheet, in order; its own headings are words of a language.
 */
export function xlsxRows(archive: Uint8Array, names: readonly (readonly string[])[]): DataRow[][] {
  const parts = unzipped(archive);
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gsu)].map(
    ([, item = '']) =>
      [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/gu)].map(([, text = '']) => decoded(text)).join(''),
  );
  return names.map((columns, index) => {
    const sheet = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
    const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(([, row = '']) => {
      const cells: string[] = [];
      for (const [, column = '', about = '', value = ''] of row.matchAll(
        /<c r="([A-Z]+)\d+"([^>]*)>(?:<v>([^<]*)<\/v>)?/gu,
      ))
        cells[columnIndex(column)] = about.includes('t="s"') ? (shared[Number(value)] ?? '') : value;
      return cells;
    });
    return rows.slice(1).map((cells) => rowOf(columns, cells));
  });
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
