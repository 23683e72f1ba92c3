// datapackage.json: what is in the CSV files of a report, as Frictionless Data Package 1 describes tabular data.
import type { DataTable, DataType } from '../lib/index.js';
import { csvDialect } from './write-csv.js';

export const DATA_PACKAGE_NAME = 'datapackage.json';

/** One CSV file as the package describes it. */
export interface DataResource {
  profile: 'tabular-data-resource';
  name: string;
  path: string;
  title: string;
  format: 'csv';
  mediatype: 'text/csv';
  encoding: 'utf-8';
  /** A property of our own: BCP 47 tag of the texts in it. */
  language: string;
  bytes: number;
  hash: string;
  dialect: Record<string, string | boolean>;
  schema: {
    fields: { name: string; title: string; type: DataType; decimalChar?: ',' | '.' }[];
    missingValues: string[];
  };
}

export interface DataPackage {
  profile: 'tabular-data-package';
  name: string;
  title: string;
  version: string;
  sources: { title: string }[];
  resources: DataResource[];
}

/** @param file - Name, size and hash of the CSV file. */
export function dataResource(
  table: DataTable,
  language: string,
  file: { name: string; bytes: number; sha256: string },
): DataResource {
  const { delimiter, decimalChar } = csvDialect(language);
  return {
    profile: 'tabular-data-resource',
    name: packageName(file.name.replace(/\.csv$/u, '')),
    path: file.name,
    title: table.title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    language,
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: {
      delimiter,
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
      header: true,
      caseSensitiveHeader: true,
    },
    schema: {
      fields: table.fields.map(({ name, title, type }) =>
        type === 'number' ? { name, title, type, decimalChar } : { name, title, type },
      ),
      missingValues: [''],
    },
  };
}

/** Resources stand in the order of their file names. There is no clock in it, and the licence is the organisation's to add. */
export function dataPackageText(description: Omit<DataPackage, 'profile'>): string {
  const { name, title, version, sources, resources } = description;
  const sorted = [...resources].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const written: DataPackage = {
    profile: 'tabular-data-package',
    name: packageName(name),
    title,
    version,
    sources,
    resources: sorted,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** The resources of an earlier package; none when it cannot be read as one of ours. */
export function readDataResources(text: string): DataResource[] {
  try {
    const former: Partial<DataPackage> = JSON.parse(text);
    const isOurs = former.profile === 'tabular-data-package' && Array.isArray(former.resources);
    return isOurs ? (former.resources ?? []) : [];
  } catch {
    return [];
  }
}

/** Lower-case letters, digits, `.`, `_` and `-`, as the standard wants names. */
function packageName(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9._-]+/gu, '-');
}
