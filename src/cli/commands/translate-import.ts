// `report translate import`: a translator's file goes into the sources, all of it or, where asked, what can be.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EnvironmentError } from '../../diagnostics/index.js';
import { type TranslateWords, translateWordsFor } from '../../i18n/index.js';
import type { Sources } from '../../source/index.js';
import {
  type FileFault,
  type ImportFault,
  type ImportPlan,
  type IncomingText,
  notAsWritten,
  planImport,
  RawTexts,
  readTranslationFile,
  type TranslationPlace,
} from '../../translate/index.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { type Loaded, loadFolder } from '../load.js';
import { resolvedLanguage } from '../translate/languages-of.js';
import { writeTranslationsFile } from '../translate/write-translations-file.js';

export interface TranslateImportFlags {
  folder?: string;
  partial?: boolean;
  acceptStale?: boolean;
}

/** Exit 1 when a text cannot be written; 2 when the file cannot be read. */
export async function translateImport(path: string, flags: TranslateImportFlags, io: Io): Promise<ExitCode> {
  const words = translateWordsFor(io.language);
  const read = await readTranslationFile(await bytesOf(resolve(io.cwd, path), path));
  if ('fault' in read) return unreadable(path, read.fault, words, io);
  const loaded = await loadFolder(flags.folder ?? '.', io);
  const { languages } = loaded.analysis.report;
  const language = resolvedLanguage(read.language, languages);
  if (language === undefined) {
    io.err(`${path}: ${words.file.otherLanguage(read.language, languages.slice(1))}\n`);
    return ExitCode.CouldNotRun;
  }
  const plan = await checkedPlan(loaded, language, read.texts, flags.acceptStale ?? false);
  const isWritten = plan.faults.length === 0 || flags.partial === true;
  if (isWritten) {
    const root = resolve(io.cwd, flags.folder ?? '.');
    const state = { translations: plan.translations, languages };
    await writeTranslationsFile(root, loaded.sources, state, plan.files);
  }
  io.out(`${told(plan, path, isWritten, words.import).join('\n')}\n`);
  return plan.faults.length === 0 ? ExitCode.Clean : ExitCode.Findings;
}

async function bytesOf(absolutePath: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(absolutePath);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    if (reason === 'ENOENT') throw new EnvironmentError('E01', { path }, { cause });
    throw new EnvironmentError('E10', { path, reason }, { cause });
  }
}

function unreadable(
  path: string,
  { kind, line, detail }: FileFault,
  words: TranslateWords,
  io: Io,
): ExitCode {
  const said = words.file;
  const text =
    kind === 'malformed'
      ? said.malformed(detail)
      : kind === 'otherVersion'
        ? said.otherVersion(detail)
        : kind === 'otherLanguage'
          ? said.otherLanguage(detail, [])
          : said[kind];
  io.err(`${path}${line === undefined ? '' : `:${line}`}: ${text}\n`);
  return ExitCode.CouldNotRun;
}

/** How often texts that would read differently are left out one by one before all are. */
const MOST_ROUNDS = 3;

/**
 * The plan, tried on the sources in memory: what would not read as it should is taken out and said. A text can spoil
 * another, so that the rest is tried again.
 */
async function checkedPlan(
  loaded: Loaded,
  language: string,
  texts: readonly IncomingText[],
  acceptsStale: boolean,
): Promise<ImportPlan> {
  const { report } = loaded.analysis;
  const before = { report, raw: new RawTexts(loaded.sources.files) };
  const spoiled = new Set<string>();
  for (let round = 1; ; round += 1) {
    const plan = planImport({ ...before, language, texts, acceptsStale, spoiled });
    if (plan.files.size === 0) return plan;
    const sources = changedSources(loaded.sources, plan.files);
    const after = await loaded.analyseAlike({ value: sources, diagnostics: [] });
    const now = { report: after.report, raw: new RawTexts(sources.files) };
    const wrong = new Set(notAsWritten(before, now, plan, language));
    if (wrong.size === 0) return plan;
    const blamed = [...plan.written.keys()].filter((id) => wrong.has(id));
    const all = [...plan.landed, ...plan.faults.map(({ id }) => id)];
    for (const id of blamed.length === 0 || round === MOST_ROUNDS ? all : blamed) spoiled.add(id);
  }
}

function changedSources({ files, assets }: Sources, changed: ReadonlyMap<string, string>): Sources {
  const all = new Map([...files.map(({ path, text }) => [path, text] as const), ...changed]);
  const paths = [...all.keys()].sort();
  return { files: paths.map((path) => ({ path, text: all.get(path) ?? '' })), assets };
}

function told(plan: ImportPlan, path: string, isWritten: boolean, words: TranslateWords['import']): string[] {
  const list = (ids: readonly string[], head: (count: number) => string) =>
    ids.length === 0 ? [] : [head(ids.length), ...ids.map((id) => `  ${id}`)];
  const places = (texts: readonly TranslationPlace[], head: (count: number) => string) =>
    list(
      texts.map(({ id, file, line }) => `${file}:${line}: ${id}`),
      head,
    );
  const faults = plan.faults.map(
    (fault) =>
      `  ${fault.line === undefined ? '' : `${path}:${fault.line}: `}${fault.id}: ${reasonOf(fault, words)}`,
  );
  const hasConflict = plan.faults.some(({ kind }) => kind === 'conflict');
  return [
    ...(isWritten ? [words.landed(plan.landed.length), words.unchanged(plan.unchanged.length)] : []),
    ...places(plan.kept, words.kept),
    ...places(plan.overwritten, words.overwritten),
    ...list(plan.gone, words.gone),
    ...list(plan.stale, words.stale),
    ...list(plan.fuzzy, words.fuzzy),
    ...(faults.length > 0 ? [words.faults(faults.length), ...faults] : []),
    ...(hasConflict ? [words.bothChanged] : []),
    ...(faults.length > 0 ? [isWritten ? words.partly : words.nothingWritten] : []),
  ];
}

function reasonOf(fault: ImportFault, { fault: words }: TranslateWords['import']): string {
  if (fault.kind === 'codes') return words.codes(fault.broken.lost, fault.broken.added);
  if (fault.kind === 'conflict') return words.conflict(fault.there.file, fault.there.line);
  return words[fault.kind];
}
