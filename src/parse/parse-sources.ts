// Sorts the files of a repository by their folder and parses each for what it is.
import { type Diagnostic, type Outcome, placeOfFile, type Suppression } from '../diagnostics/index.js';
import { closest } from '../lib/index.js';
import type { Asset, SourceFile, Sources } from '../source/index.js';
import type { MarkdownDocument, Narrative, YamlDocument } from './document.js';
import { readIgnoreComments } from './ignore-comments.js';
import { parseLineYaml } from './parse-line-yaml.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseNarrative } from './parse-narrative.js';
import { parseYaml } from './parse-yaml.js';

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

/** What came of a file, by the file itself: whoever parses again and hands in the same file gets the same syntax. */
export type ParseMemory = WeakMap<SourceFile, Outcome<ParsedSources>>;

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
    const parsed = memory?.get(source) ?? parseAlone(source);
    memory?.set(source, parsed);
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

function parseAlone(source: SourceFile): Outcome<ParsedSources> {
  const { file, suppressions, diagnostics } = readIgnoreComments(source);
  const value = { ...nothingParsed(), suppressions };
  return { value, diagnostics: [...diagnostics, ...parseOne(file, value)] };
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

function parseOne(file: SourceFile, parsed: ParsedSources): Diagnostic[] {
  const isYaml = /\.ya?ml$/i.test(file.path);
  const isChapter = file.path.startsWith('text/');
  if (isYaml && isChapter) return [{ code: 'S13', args: { what: file.path }, place: placeOfFile(file.path) }];
  if (file.path === 'report.yaml' || file.path === 'report.yml') {
    const { value, diagnostics } = parseYaml(file);
    parsed.config = value;
    return diagnostics;
  }
  if (file.path === 'translations.yaml') {
    const asWritten = parseLineYaml(file);
    const { value, diagnostics } = asWritten ? { value: asWritten, diagnostics: [] } : parseYaml(file);
    parsed.translations = value;
    return diagnostics;
  }
  if (file.text.trim() === '') return [{ code: 'S14', args: {}, place: placeOfFile(file.path) }];
  const isEconomy = file.path.startsWith('economy/');
  if (isYaml) {
    return keep(isEconomy ? parsed.economyYaml : parsed.goalYaml, withEmptyNoted(parseYaml(file)));
  }
  return isChapter
    ? keep(parsed.narratives, parseNarrative(file))
    : keep(isEconomy ? parsed.economyDocuments : parsed.goalDocuments, parseMarkdown(file));
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
