// The economy of a repository: Markdown and YAML, languages joined, units known, ids unique.
import type { Diagnostic, Outcome } from '../../diagnostics/index.js';
import { derivedId, foldText } from '../../lib/index.js';
import type { MarkdownDocument, YamlDocument } from '../../parse/index.js';
import { Units } from '../assemble/registries.js';
import type { Config } from '../config/config.js';
import type { Unit } from '../report.js';
import { sourceName } from '../source-name.js';
import type { EconomyTable } from './economy.js';
import type { EconomyReading, TableReading } from './economy-reading.js';
import { pairEconomyEditions } from './pair-economy-editions.js';
import { readEconomyMarkdown } from './read-economy-markdown.js';
import { readEconomyYaml } from './read-economy-yaml.js';

export interface EconomySources {
  /** Each with its language, which has been found already. */
  documents: readonly { document: MarkdownDocument; language: string }[];
  yaml: readonly YamlDocument[];
}

export interface Economy {
  tables: EconomyTable[];
  /** All units, those included that only the economy names. */
  units: Unit[];
}

/** @param units - Those that are known from report.yaml and from the goals. */
export function readEconomy(
  sources: EconomySources,
  config: Config,
  units: readonly Unit[],
): Outcome<Economy> {
  const diagnostics: Diagnostic[] = [];
  const markdown = readDocuments(sources.documents, { ...config, units: [...units] }, diagnostics);
  const paired = pairEconomyEditions(markdown, config.languages);
  diagnostics.push(...paired.diagnostics);
  const yaml = sources.yaml.map((document) => {
    const read = readEconomyYaml(document, config.languages);
    diagnostics.push(...read.diagnostics);
    return read.value;
  });
  const registry = new Units({ ...config, units: [...units] }, (diagnostic) => diagnostics.push(diagnostic));
  const placed = [...paired.value, ...yaml].flatMap((reading) =>
    reading.tables.map((table) => {
      table.table.unit = unitOf(table, reading, registry, units);
      return { table, stem: reading.stem };
    }),
  );
  const tables = withUniqueIds(placed, diagnostics);
  return { value: { tables, units: registry.all }, diagnostics };
}

function readDocuments(
  documents: EconomySources['documents'],
  config: Config,
  diagnostics: Diagnostic[],
): EconomyReading[] {
  const rank = (language: string) => config.languages.indexOf(language);
  const base = new Map<string, string>();
  for (const { document, language } of documents) {
    const { stem } = sourceName(document.path);
    const known = base.get(stem);
    if (known === undefined || rank(language) < rank(known)) base.set(stem, language);
  }
  return documents.map(({ document, language }) => {
    const { stem } = sourceName(document.path);
    const isTranslation = base.get(stem) !== language;
    const read = readEconomyMarkdown({ document, stem, language, isTranslation }, config);
    diagnostics.push(...read.diagnostics);
    return read.value;
  });
}

/** A file that names no unit in a heading names it by its own name, where it is that of a unit. */
function unitOf(
  { unit }: TableReading,
  { stem, path }: EconomyReading,
  registry: Units,
  units: readonly Unit[],
): string | undefined {
  if (unit) {
    // Words lead to a unit that is known; only an id makes a new one.
    const words = Object.values(unit.text).map((rich) => foldText(rich?.plain ?? ''));
    const known = unit.id
      ? undefined
      : units.find(({ name }) =>
          Object.values(name).some((rich) => rich && words.includes(foldText(rich.plain))),
        );
    const place = unit.place;
    return registry.resolve(known ? { id: { value: known.id, place }, text: {}, place } : unit);
  }
  if (!units.some(({ id }) => id === stem)) return undefined;
  const place = { file: path, start: 0, end: 0 };
  return registry.resolve({ id: { value: stem, place }, text: {}, place });
}

/** An id that an author wrote twice is said; derived ones are told apart by unit and file. */
function withUniqueIds(
  placed: readonly { table: TableReading; stem: string }[],
  diagnostics: Diagnostic[],
): EconomyTable[] {
  const first = new Map<string, TableReading>();
  for (const { table: reading, stem } of placed) {
    const { table, hasOwnId } = reading;
    if (!hasOwnId && first.has(table.id)) table.id = distinctId(reading, stem);
    const known = first.get(table.id);
    if (!known) first.set(table.id, reading);
    else {
      const related = [{ place: known.place }];
      const args = { kind: 'table' as const, id: table.id };
      diagnostics.push({ code: 'S06', args, place: reading.place, related });
    }
  }
  return placed.map(({ table: { table } }) => table);
}

function distinctId({ table }: TableReading, stem: string): string {
  const lines = table.lines.map(({ id }) => id).join(' ');
  return derivedId(Object.values(table.title)[0]?.plain ?? stem, `${stem} ${table.unit ?? ''} ${lines}`);
}
