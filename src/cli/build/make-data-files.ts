// The data files of one report: CSV with its datapackage.json, and Excel workbooks, one set for each language.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataTable } from '../../lib/index.js';
import type { Publication } from '../../model/index.js';
import {
  DATA_PACKAGE_NAME,
  type DataResource,
  dataPackageText,
  dataResource,
  readDataResources,
  writeCsv,
  writeXlsx,
} from '../../output/index.js';
import type { ProtectedReport, ProtectedReportScores } from '../../protect/index.js';
import { dataTables } from '../../render/index.js';
import { SourceIndex } from '../../reporters/index.js';
import type { Sources } from '../../source/index.js';
import type { OutputEntry } from './manifest.js';
import { outputOf, stemOf, type Unhashed } from './output-of.js';
import type { Format } from './plan.js';

export interface DataJob {
  report: ProtectedReport;
  scores: ProtectedReportScores;
  publication: Publication;
  sources: Sources;
  languages: readonly string[];
  formats: readonly Format[];
  folder: string;
}

/** @param kept - Files of the last build that stay; their CSV files stay in the package, too. */
export async function makeDataFiles(job: DataJob, kept: readonly OutputEntry[]): Promise<Unhashed[]> {
  const { formats, languages, report, scores, sources } = job;
  if (!formats.includes('csv') && !formats.includes('xlsx')) return [];
  const index = new SourceIndex(sources.files);
  const files: Unhashed[] = [];
  const resources = formats.includes('csv') ? await keptResources(job, kept) : [];
  for (const language of languages) {
    const tables = dataTables(report, scores, { language, locate: (place) => locateIn(index, place) });
    if (formats.includes('csv')) {
      const csv = await csvFiles(job, tables, language);
      files.push(...csv.map(({ output }) => output));
      resources.push(...csv.map(({ resource }) => resource));
    }
    if (formats.includes('xlsx')) {
      files.push(outputOf(`${stemOf(job, language)}.xlsx`, await writeXlsx(tables), 'xlsx', { language }));
    }
  }
  return formats.includes('csv') ? [...files, packageFile(job, resources)] : files;
}

function locateIn(index: SourceIndex, place: Parameters<SourceIndex['locate']>[0]) {
  const { file, line, column } = index.locate(place);
  return { file, line, column };
}

/** Values stand in `<report>.<lang>.csv`, the other tables beside it under their names. */
async function csvFiles(job: DataJob, tables: readonly DataTable[], language: string) {
  const made: { output: Unhashed; resource: DataResource }[] = [];
  for (const table of tables) {
    const suffix = table.name === 'observations' ? '' : `.${table.name}`;
    const name = `${stemOf(job, language)}${suffix}.csv`;
    const output = outputOf(name, await writeCsv(table, language), 'csv', { language });
    const { bytes, sha256 } = output.entry;
    made.push({ output, resource: dataResource(table, language, { name, bytes, sha256 }) });
  }
  return made;
}

function packageFile({ publication, report }: DataJob, resources: DataResource[]): Unhashed {
  const [source = 'sv'] = report.languages;
  const nameOf = (text: Publication['title']) =>
    text[source]?.plain ?? Object.values(text).find((each) => each !== undefined)?.plain;
  const organisation = nameOf(report.organisation.name);
  const title = nameOf(publication.title) ?? publication.id;
  const text = dataPackageText({
    name: publication.id,
    title: organisation === undefined ? title : `${organisation}: ${title}`,
    version: publication.period.id,
    sources: organisation === undefined ? [] : [{ title: organisation }],
    resources,
  });
  return outputOf(DATA_PACKAGE_NAME, text, 'csv');
}

/** What the last build's package says of the CSV files that stay. */
async function keptResources({ folder }: DataJob, kept: readonly OutputEntry[]): Promise<DataResource[]> {
  const names = new Set(kept.filter(({ format }) => format === 'csv').map(({ file }) => file));
  if (names.size === 0) return [];
  const text = await readFile(join(folder, DATA_PACKAGE_NAME), 'utf8').catch(() => '');
  return readDataResources(text).filter(({ path }) => names.has(path));
}
