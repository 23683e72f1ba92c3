// Tables of data as an Excel workbook: a sheet for each, true numbers and dates, the headings fixed.
import type { CellObject } from 'write-excel-file/node';
import type { DataCell, DataField, DataTable } from '../lib/index.js';
import { withFixedDates } from './zip-dates.js';

/** Excel's own limit of characters in a cell. */
const LONGEST_TEXT = 32_767;
const WIDEST = 60;
const NARROWEST = 8;
/** What XML cannot hold, or should not; line feeds and tabs can stay. */
const NOT_IN_XML = /[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** The same tables give the same bytes. */
export async function writeXlsx(tables: readonly DataTable[]): Promise<Uint8Array> {
  // Loaded here, since most builds write no data files.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const sheets = tables.map((table) => ({
    data: [
      table.fields.map(
        ({ title }): CellObject => ({ value: clean(title), type: String, fontWeight: 'bold' }),
      ),
      ...table.rows.map((row) => row.map((cell, index) => cellOf(cell, table.fields[index]))),
    ],
    sheet: sheetName(table.title),
    columns: table.fields.map((field, index) => ({ width: widthOf(field, index, table) })),
    stickyRowsCount: 1,
    dateFormat: 'yyyy-mm-dd',
  }));
  return withFixedDates(await writeExcelFile(sheets).toBuffer());
}

function cellOf(cell: DataCell, field: DataField | undefined): CellObject | null {
  if (cell === undefined || cell === '') return null;
  switch (field?.type) {
    case 'number':
      return { value: Number(cell), type: Number, format: numberFormat(String(cell)) };
    case 'integer':
      return { value: Number(cell), type: Number, format: '0' };
    case 'date':
      return { value: new Date(`${cell}T00:00:00Z`), type: Date };
    default:
      return { value: clean(String(cell)).slice(0, LONGEST_TEXT), type: String };
  }
}

/** As many decimals as the value is written with: 4,0 is not 4. */
function numberFormat(value: string): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function clean(text: string): string {
  return text.replace(NOT_IN_XML, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
}

/** At most 31 characters, without those that Excel keeps for itself. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31);
}

/** As wide as the longest of the first rows, within limits. */
function widthOf({ title }: DataField, index: number, { rows }: DataTable): number {
  const widths = rows.slice(0, 200).map((row) => String(row[index] ?? '').length);
  return Math.min(WIDEST, Math.max(NARROWEST, title.length, ...widths) + 2);
}
