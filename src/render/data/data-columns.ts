// Columns of a data table, each with its name and how a row fills it; and texts as a cell takes them.

import type { Place } from '../../diagnostics/index.js';
import { type DataFieldName, type DataTableName, dataWordsFor } from '../../i18n/index.js';
import type { DataCell, DataTable, DataType } from '../../lib/index.js';
import type { LocalText } from '../../model/index.js';
import type { Locate } from '../document/document-texts.js';

export interface DataColumn<Row> {
  name: DataFieldName;
  type: DataType;
  cell(row: Row): DataCell;
}

/** @param cell - What a row has in this column; undefined where it has nothing. */
export function column<Row>(
  name: DataFieldName,
  cell: (row: Row) => DataCell,
  type: DataType = 'string',
): DataColumn<Row> {
  return { name, type, cell };
}

export function dataTable<Row>(
  name: DataTableName,
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
  language: string,
): DataTable {
  const words = dataWordsFor(language);
  return {
    name,
    title: words.tables[name],
    fields: columns.map((each) => ({ name: each.name, title: words.fields[each.name], type: each.type })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** A text in the edition's language, else in the first that has it; undefined where there is none. */
export function dataText(text: LocalText | undefined, language: string): string | undefined {
  if (!text) return undefined;
  const own = text[language]?.plain;
  if (own) return own;
  for (const rich of Object.values(text)) if (rich?.plain) return rich.plain;
  return undefined;
}

/** Where it is written, as a reader counts it. */
export function placeColumns<Row>(
  placeOf: (row: Row) => Place | undefined,
  locate: Locate,
): DataColumn<Row>[] {
  const located = (row: Row) => {
    const place = placeOf(row);
    return place && locate(place);
  };
  return [
    column('file', (row) => located(row)?.file),
    column('line', (row) => located(row)?.line, 'integer'),
  ];
}
