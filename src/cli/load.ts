// Reads and analyses what a command was pointed at: a repository, or single files.
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type Finding, finishDiagnostics, type Place } from '../diagnostics/index.js';
import type { Analysis } from '../pipeline.js';
import { readSingleFiles, readSources, type SourceFile, type Sources } from '../source/index.js';
import { compiledPipeline } from './compiled-pipeline.js';
import type { Io } from './io.js';
import { missingTemplates } from './missing-templates.js';
import { UsageError } from './usage-error.js';

export interface Loaded {
  sources: Sources;
  analysis: Analysis;
  /** Before the paths of the sources, so that they lead there from where the user stands; empty or ends with `/`. */
  prefix: string;
  /** Reports that only a later version can build. */
  later: string[];
}

/** A folder with a report.yaml, by default the one the user stands in; or files, which need none. */
export async function load(paths: readonly string[], io: Io): Promise<Loaded> {
  const [first = '.'] = paths;
  if (paths.length <= 1 && !(await isFile(resolve(io.cwd, first)))) return loadFolder(first, io);
  for (const path of paths) {
    if (await isFolder(resolve(io.cwd, path))) throw new UsageError({ kind: 'folderAmongFiles', name: path });
  }
  const { value: sources, diagnostics } = await readSingleFiles([...paths]);
  return { sources, analysis: compiledPipeline().analyse(sources, diagnostics), prefix: '', later: [] };
}

/** @param template - Given where every report is made with this one instead of its own. */
export async function loadFolder(folder: string, io: Io, template?: string): Promise<Loaded> {
  const root = resolve(io.cwd, folder);
  const reading = readSources(root);
  // Made ready while the disk is busy.
  const { analyse } = compiledPipeline();
  const { value: sources, diagnostics } = await reading;
  const shown = relative(io.cwd, root).split(sep).join('/');
  const analysis = analyse(sources, diagnostics);
  const { publications, severities } = analysis.report;
  const { diagnostics: missing, later } = await missingTemplates(
    template === undefined ? publications : [],
    root,
  );
  return {
    sources,
    analysis:
      missing.length === 0
        ? analysis
        : { ...analysis, findings: finishDiagnostics([...analysis.findings, ...missing], severities) },
    prefix: shown === '' ? '' : `${shown}/`,
    later,
  };
}

/** Findings and files with paths that lead there from where the user stands. */
export function fromHere({ sources, analysis, prefix }: Loaded): {
  findings: Finding[];
  files: SourceFile[];
} {
  if (prefix === '') return { findings: analysis.findings, files: sources.files };
  const moved = (place: Place) => ({ ...place, file: prefix + place.file });
  return {
    findings: analysis.findings.map((finding) => ({
      ...finding,
      place: moved(finding.place),
      related: finding.related?.map((other) => ({ ...other, place: moved(other.place) })),
    })),
    files: sources.files.map((file) => ({ ...file, path: prefix + file.path })),
  };
}

async function isFile(path: string): Promise<boolean> {
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
