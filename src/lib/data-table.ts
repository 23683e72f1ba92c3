// A table of data: named, typed columns and rows. What it is about is not known here.

/** `number`: an exact decimal as text with a point; `integer`: a whole number; `date`: ISO 8601. */
export type DataType = 'string' | 'number' | 'integer' | 'date';

export interface DataField<Name extends string = string> {
  /** The same in every language. */
  name: Name;
  /** In the reader's language. */
  title: string;
  type: DataType;
}

export type DataCell = string | number | undefined;

export interface DataTable {
  /** Part of file names: letters, digits and hyphens. */
  name: string;
  title: string;
  fields: DataField[];
  /** As many cells as there are fields; undefined where there is nothing. */
  rows: DataCell[][];
}
