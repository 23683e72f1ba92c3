// A table of data as CSV that opens right where it is used: signs by language, byte order mark, no formulas.
import type { DataCell, DataTable, DataType } from '../lib/index.js';
import { primaryLanguage } from '../lib/index.js';

/** How a language's spreadsheets separate columns and write decimals. */
export interface CsvDialect {
  delimiter: ';' | ',';
  decimalChar: ',' | '.';
}

/** Excel goes by the language of the computer: semicolon and comma in Swedish and Finnish, comma and point in English. */
export function csvDialect(language: string): CsvDialect {
  const primary = primaryLanguage(language.toLowerCase());
  return primary === 'sv' || primary === 'fi'
    ? { delimiter: ';', decimalChar: ',' }
    : { delimiter: ',', decimalChar: '.' };
}

/** Without it, Excel takes UTF-8 for the computer's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for a formula where it begins a text. */
const FORMULA = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u;

/** Names of the columns first, then the rows; a text that would be taken for a formula gets an apostrophe before it. */
export async function writeCsv(table: DataTable, language: string): Promise<string> {
  // Loaded here, since most builds write no data files.
  const { stringify } = await import('csv-stringify/sync');
  const { delimiter, decimalChar } = csvDialect(language);
  const lines = table.rows.map((row) =>
    row.map((cell, index) => cellText(cell, table.fields[index]?.type ?? 'string', decimalChar)),
  );
  const header = table.fields.map(({ name }) => name);
  return BYTE_ORDER_MARK + stringify([header, ...lines], { delimiter, record_delimiter: '\r\n' });
}

function cellText(cell: DataCell, type: DataType, decimalChar: string): string {
  if (cell === undefined) return '';
  if (type === 'number') return String(cell).replace('.', decimalChar);
  if (type !== 'string') return String(cell);
  const text = String(cell).replace(/\r\n?/gu, '\n');
  return FORMULA.test(text) ? `'${text}` : text;
}
