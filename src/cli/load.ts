// Reads and analyses what a command was pointed at: a repository, or single files.
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import {
  type Diagnostic,
  type Finding,
  finishDiagnostics,
  type Outcome,
  withPaths,
} from '../diagnostics/index.js';
import type { ProfileName } from '../model/index.js';
import type { Analysis } from '../pipeline.js';
import type { HiddenCounts } from '../reporters/index.js';
import { readSingleFiles, readSources, type SourceFile, type Sources } from '../source/index.js';
import { compiledPipeline } from './compiled-pipeline.js';
import type { Io } from './io.js';
import { missingTemplates } from './missing-templates.js';
import { saveMemory } from './tune-engine.js';
import { UsageError } from './usage-error.js';
import type { LoadMemory } from './watch/load-memory.js';

export interface Loaded {
  sources: Sources;
  analysis: Analysis;
  /** Before the paths of the sources, so that they lead there from where the user stands; empty or ends with `/`. */
  prefix: string;
  /** The folder with report.yaml; undefined where single files were named. */
  root: string | undefined;
  /** Analyses other sources in the same way, for example those of an earlier revision. */
  analyseAlike(reading: Outcome<Sources>): Promise<Analysis>;
  /** A file that is shown by another path than its own. */
  shownAs?: { path: string; name: string };
  /** All findings, where `analysis` has only those that are shown. */
  unfiltered?: readonly Finding[];
  /** What is not shown of the findings, and why; undefined where all are. */
  hidden?: HiddenCounts;
}

export interface LoadOptions {
  /** Given where every report is made with this template instead of its own. */
  template?: string | undefined;
  /** What every report is compared with besides what report.yaml names: a path, or `git:<revision>`. */
  against?: string | undefined;
  /** Applied after the profiles that report.yaml names. */
  profiles?: readonly ProfileName[] | undefined;
  /** Given where the same folder is loaded again and again. */
  memory?: LoadMemory | undefined;
}

/** A folder with a report.yaml, by default the one the user stands in; or files, which need none. */
export async function load(paths: readonly string[], io: Io, options: LoadOptions = {}): Promise<Loaded> {
  const [first = '.'] = paths;
  if (await isOneFolder(paths, io)) return loadFolder(first, io, options);
  for (const path of paths) {
    if (await isFolder(resolve(io.cwd, path))) throw new UsageError({ kind: 'folderAmongFiles', name: path });
  }
  return loadRead(await readSingleFiles([...paths]), undefined, io, options);
}

/** Whether what was named is a folder, or will be taken for one; otherwise single files were named. */
export async function isOneFolder(paths: readonly string[], io: Io): Promise<boolean> {
  return paths.length <= 1 && !(await isFile(resolve(io.cwd, paths[0] ?? '.')));
}

export async function loadFolder(folder: string, io: Io, options: LoadOptions = {}): Promise<Loaded> {
  const root = resolve(io.cwd, folder);
  const reading = readSources(root);
  // Made ready while the disk is busy.
  compiledPipeline();
  const { value, diagnostics } = await reading;
  const sources = options.memory?.withKnownFiles(value) ?? value;
  return loadRead({ value: sources, diagnostics }, root, io, options);
}

/** @param root - The folder that the paths of the sources are below; undefined where they are from where the user stands. */
export async function loadRead(
  reading: Outcome<Sources>,
  root: string | undefined,
  io: Io,
  options: LoadOptions,
): Promise<Loaded> {
  const analyseAlike = async ({ value, diagnostics }: Outcome<Sources>) => {
    saveMemory(value.files.reduce((sum, { text }) => sum + text.length, 0));
    const analysis = await analysed(value, diagnostics, root ?? io.cwd, io, options);
    return root === undefined ? analysis : withMissingTemplates(analysis, root, options);
  };
  const shown = root === undefined ? '' : relative(io.cwd, root).split(sep).join('/');
  return {
    sources: reading.value,
    analysis: await analyseAlike(reading),
    prefix: shown === '' ? '' : `${shown}/`,
    root,
    analyseAlike,
  };
}

async function withMissingTemplates(
  analysis: Analysis,
  root: string,
  { template }: LoadOptions,
): Promise<Analysis> {
  const { publications, rules } = analysis.report;
  const missing = await missingTemplates(template === undefined ? publications : [], root);
  if (missing.length === 0) return analysis;
  return { ...analysis, findings: finishDiagnostics([...analysis.findings, ...missing], rules) };
}

/** Whether reports are compared with earlier ones, and with which, is known when they have been read. */
async function analysed(
  sources: Sources,
  diagnostics: Diagnostic[],
  root: string,
  io: Io,
  { against, profiles, memory }: LoadOptions,
): Promise<Analysis> {
  const { read, judge } = compiledPipeline();
  const reading = read(sources, profiles, memory?.parsed);
  const report = reading.lowered.value;
  const isCompared = report.publications.some(({ comparedWith: { plan, previous } }) => plan ?? previous);
  if (!isCompared && against === undefined) return judge(reading, diagnostics, []);
  // Loaded here: most repositories compare nothing, and a check should start at once.
  const { loadAgainst, loadComparisons } = await import('./comparisons.js');
  const named = await loadComparisons(root, report, io);
  const asked = against === undefined ? [] : await loadAgainst(against, root, report, io);
  return judge(reading, [...diagnostics, ...named.diagnostics], [...named.compared, ...asked]);
}

/** Findings and files with paths that lead there from where the user stands. */
export function fromHere({ sources, analysis, prefix, shownAs }: Loaded): {
  findings: Finding[];
  files: SourceFile[];
} {
  if (prefix === '' && !shownAs) return { findings: analysis.findings, files: sources.files };
  const pathOf = (path: string) => (path === shownAs?.path ? shownAs.name : prefix + path);
  return {
    findings: analysis.findings.map((finding) => withPaths(finding, pathOf)),
    files: sources.files.map((file) => ({ ...file, path: pathOf(file.path) })),
  };
}

export async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (state) => state.isFile(),
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (state) => state.isDirectory(),
    () => false,
  );
}
