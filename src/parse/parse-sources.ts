// Sorts the files of a repository by their folder and parses each for what it is.
import { type Diagnostic, type Outcome, placeOfFile, type Suppression } from '../diagnostics/index.js';
import { closest } from '../lib/index.js';
import type { Asset, SourceFile, Sources } from '../source/index.js';
import type { MarkdownDocument, Narrative, YamlDocument } from './document.js';
import { readIgnoreComments } from './ignore-comments.js';
import { readMergeConflicts } from './merge-conflicts.js';
import { parseLineYaml } from './parse-line-yaml.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseNarrative } from './parse-narrative.js';
import { parseYaml } from './parse-yaml.js';
import { parseYamlItems, type YamlItemMemory } from './parse-yaml-items.js';

/** All files of a repository as syntax. */
export interface ParsedSources {
  /** report.yaml; undefined where single files are read. */
  config: YamlDocument | undefined;
  /** translations.yaml, where there is one. */
  translations: YamlDocument | undefined;
  /** Markdown of goals/ and measures/, or files named one by one. */
  goalDocuments: MarkdownDocument[];
  goalYaml: YamlDocument[];
  economyDocuments: MarkdownDocument[];
  economyYaml: YamlDocument[];
  narratives: Narrative[];
  /** Of every file, whatever it is read as. */
  paths: string[];
  /** Pictures and fonts, as they are. */
  assets: readonly Asset[];
  /** What the authors accept at its place. */
  suppressions: Suppression[];
  /** Whether the same documents are handed in again, so that what is made of one may be remembered. */
  areKept: boolean;
}

/** What whoever parses again and again hands in each time. */
export interface ParseMemory {
  /** What came of a file, by the file itself: the same file gives the same syntax. */
  readonly files: WeakMap<SourceFile, Outcome<ParsedSources>>;
  readonly yamlItems: YamlItemMemory;
}

/**
 * Parses all sources. Order is that of the files.
 * @param memory - Given where the same sources are parsed again and again.
 */
export function parseSources(sources: Sources, memory?: ParseMemory): Outcome<ParsedSources> {
  const { files, assets } = sources;
  const value = {
    ...nothingParsed(),
    paths: files.map(({ path }) => path),
    assets,
    areKept: memory !== undefined,
  };
  const diagnostics: Diagnostic[] = [];
  for (const source of files) {
    const parsed = memory?.files.get(source) ?? parseAlone(source, memory?.yamlItems);
    memory?.files.set(source, parsed);
    addParsed(value, parsed.value);
    diagnostics.push(...parsed.diagnostics);
  }
  diagnostics.push(...missingPictures(value.narratives, sources));
  return { value, diagnostics };
}

function nothingParsed(): ParsedSources {
  return {
    config: undefined,
    translations: undefined,
    goalDocuments: [],
    goalYaml: [],
    economyDocuments: [],
    economyYaml: [],
    narratives: [],
    paths: [],
    assets: [],
    suppressions: [],
    areKept: false,
  };
}

function parseAlone(source: SourceFile, memory: YamlItemMemory | undefined): Outcome<ParsedSources> {
  const merged = readMergeConflicts(source);
  const { file, suppressions, diagnostics } = readIgnoreComments(merged.file);
  const value = { ...nothingParsed(), suppressions };
  const ofForm = [...merged.diagnostics, ...diagnostics];
  return { value, diagnostics: [...ofForm, ...parseOne(file, value, memory)] };
}

/** A file is a document of one kind; of settings there is one. */
function addParsed(all: ParsedSources, one: ParsedSources): void {
  all.config = one.config ?? all.config;
  all.translations = one.translations ?? all.translations;
  all.goalDocuments.push(...one.goalDocuments);
  all.goalYaml.push(...one.goalYaml);
  all.economyDocuments.push(...one.economyDocuments);
  all.economyYaml.push(...one.economyYaml);
  all.narratives.push(...one.narratives);
  all.suppressions.push(...one.suppressions);
}

/** A picture that a chapter names must be among the files that were read. */
function missingPictures(narratives: Narrative[], { assets }: Sources): Diagnostic[] {
  const known = new Set(assets.map(({ path }) => path));
  return narratives.flatMap(({ images }) =>
    images
      .filter(({ path }) => !known.has(path))
      .map(
        ({ path, place }): Diagnostic => ({
          code: 'S15',
          args: { path, suggestion: closest(path, known) },
          place,
        }),
      ),
  );
}

function parseOne(file: SourceFile, parsed: ParsedSources, memory: YamlItemMemory | undefined): Diagnostic[] {
  const isYaml = /\.ya?ml$/i.test(file.path);
  const isChapter = file.path.startsWith('text/');
  if (isYaml && isChapter) return [{ code: 'S13', args: { what: file.path }, place: placeOfFile(file.path) }];
  if (file.path === 'report.yaml' || file.path === 'report.yml') {
    const { value, diagnostics } = parseYaml(file);
    parsed.config = value;
    return diagnostics;
  }
  if (file.path === 'translations.yaml') {
    const { value, diagnostics } = orWhole(parseLineYaml(file), file);
    parsed.translations = value;
    return diagnostics;
  }
  if (file.text.trim() === '') return [{ code: 'S14', args: {}, place: placeOfFile(file.path) }];
  const isEconomy = file.path.startsWith('economy/');
  if (isYaml) {
    const outcome = orWhole(memory && parseYamlItems(file, memory), file);
    return keep(isEconomy ? parsed.economyYaml : parsed.goalYaml, withEmptyNoted(outcome));
  }
  return isChapter
    ? keep(parsed.narratives, parseNarrative(file))
    : keep(isEconomy ? parsed.economyDocuments : parsed.goalDocuments, parseMarkdown(file));
}

/** What could be read in a quicker way, or the file read by the whole grammar of YAML. */
function orWhole(quick: YamlDocument | undefined, file: SourceFile): Outcome<YamlDocument> {
  return quick ? { value: quick, diagnostics: [] } : parseYaml(file);
}

function keep<Value>(list: Value[], { value, diagnostics }: Outcome<Value>): Diagnostic[] {
  list.push(value);
  return diagnostics;
}

/** A YAML file of comments alone is as empty as an empty one. */
function withEmptyNoted({ value, diagnostics }: Outcome<YamlDocument>): Outcome<YamlDocument> {
  if (value.data !== undefined || diagnostics.length > 0) return { value, diagnostics };
  return { value, diagnostics: [{ code: 'S14', args: {}, place: placeOfFile(value.path) }] };
}
