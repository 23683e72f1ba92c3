// Repositories in memory, handed out to translators and taken back.
import { readdirSync, readFileSync } from 'node:fs';
import { lowerToReport, type Report, textsOf } from '../../src/model/index.js';
import { parseSources } from '../../src/parse/index.js';
import type { SourceFile } from '../../src/source/index.js';
import {
  type ImportPlan,
  notAsWritten,
  planImport,
  RawTexts,
  readTranslationFile,
  type TranslationUnit,
  translationUnits,
  writePo,
  writeXliff,
} from '../../src/translate/index.js';
import { unitWords } from './unit-words.js';

export interface Repository {
  files: SourceFile[];
  report: Report;
  raw: RawTexts;
}

/** The texts of an example, as they are read from the disk. */
export function exampleFiles(name: string): SourceFile[] {
  const root = `examples/${name}`;
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:md|yaml)$/u.test(path) && path !== 'README.md')
    .sort()
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));
}

export function repositoryOf(files: readonly SourceFile[]): Repository {
  const own = [...files];
  const report = lowerToReport(parseSources({ files: own, assets: [] }).value, []).value;
  return { files: own, report, raw: new RawTexts(own) };
}

export type Format = 'po' | 'xliff';

export async function handedOut(
  { report, raw }: Repository,
  format: Format,
  language: string,
  isWanted: (unit: TranslationUnit) => boolean = () => true,
): Promise<string> {
  const units = translationUnits(report, language, raw).filter(isWanted);
  const about = {
    sourceLanguage: report.languages[0] ?? '',
    targetLanguage: language,
    project: 'Test',
    generator: 'test',
    words: unitWords,
  };
  return format === 'po' ? await writePo(units, about) : writeXliff(units, about);
}

/** As files were before they said what each translation was, and as a program leaves them that drops notes. */
export function withoutMemory(file: string): string {
  return file.replace(/^(?: *<note category="exported-target".*|#\. exported-target: .*)\n/gmu, '');
}

export interface TakenBack {
  plan: ImportPlan;
  after: Repository;
  /** Texts that do not read as they should afterwards. */
  wrong: string[];
}

export async function takenBack(
  before: Repository,
  file: string | Uint8Array,
  language: string,
  acceptsStale = false,
): Promise<TakenBack> {
  const read = await readTranslationFile(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  const plan = planImport({ ...before, language, texts: read.texts, acceptsStale, spoiled: new Set() });
  const changed = new Map([...before.files.map(({ path, text }) => [path, text] as const), ...plan.files]);
  const after = repositoryOf([...changed].sort().map(([path, text]) => ({ path, text })));
  return { plan, after, wrong: notAsWritten(before, after, plan, language) };
}

/** Every text in a language as it is written, by id. */
export function rawTexts({ report, raw }: Repository, language: string): Map<string, string> {
  return new Map(
    textsOf(report).flatMap(({ id, kind, texts }) => {
      const text = texts[language];
      return text ? [[id, raw.of(text, kind)] as const] : [];
    }),
  );
}
