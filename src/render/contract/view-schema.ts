// The contract between view and templates as it is published: JSON Schema of a few words, generated from the types.

/** A type of the view. Only these words of JSON Schema occur; `$ref` and `anyOf` stand alone but for the description. */
export interface ViewSchema {
  description?: string;
  $ref?: string;
  /** A type, and `null`. */
  anyOf?: ViewSchema[];
  type?: SchemaType | 'null' | [SchemaType, 'null'];
  enum?: (string | null)[];
  items?: ViewSchema;
  properties?: Record<string, ViewSchema>;
  required?: string[];
  /** False for a record; for a list of words by key what each of them is. */
  additionalProperties?: false | ViewSchema;
  /** Given for text that is printed as it is: HTML, CSS or a script that is safe already. */
  contentMediaType?: string;
}

export type SchemaType = 'object' | 'array' | 'string' | 'number' | 'boolean';

/** `schemas/view.schema.json`. */
export interface ViewContract {
  $schema: string;
  $id: string;
  title: string;
  description: string;
  /** The version that `template.yml` names. */
  viewVersion: number;
  $ref: string;
  $defs: Record<string, ViewSchema>;
}

/** What `report.hbs` is given: in one language, and side by side. */
export const REPORT_DATA = 'ReportData';
export const PARALLEL_REPORT_DATA = 'ParallelReportData';

/** The name of the type that a reference leads to. */
export function nameOfRef(ref: string): string {
  return ref.replace('#/$defs/', '');
}
