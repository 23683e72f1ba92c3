// Reads a report repository: report.yaml, the known folders, pictures and fonts.
import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, EnvironmentError, type Outcome, placeOfFile } from '../diagnostics/index.js';
import { type FoundFile, findFiles, isInside } from './find-files.js';
import { errorCode, readAsset, readText, type TextReading, unreadable, unreadDocument } from './read-file.js';
import type { Asset, SourceFile, Sources } from './source-file.js';
import {
  assetType,
  CONFIG_NAMES,
  isDocumentPath,
  isTextPath,
  LATER_FOLDERS,
  READ_FOLDERS,
  TRANSLATIONS_NAME,
} from './source-folders.js';

/**
 * Reads the repository below a folder. Files come in the order of their paths' code units.
 * @throws EnvironmentError E01 no such folder, E06 no report.yaml in it, E10 a file cannot be read.
 */
export async function readSources(root: string): Promise<Outcome<Sources>> {
  try {
    return await readOnce(root);
  } catch (error) {
    if (!mayPass(error)) throw error;
    return await readOnce(root);
  }
}

/** Somebody saves at this moment: many editors take a file away and put the new one in its place. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof EnvironmentError) || error.code !== 'E10') return false;
  return 'reason' in error.args && (error.args.reason === 'ENOENT' || error.args.reason === 'changing');
}

async function readOnce(root: string): Promise<Outcome<Sources>> {
  const realRoot = resolveRoot(root);
  const config = findConfig(root, realRoot);
  const found = findFiles(realRoot, READ_FOLDERS);
  const beside = findBeside(realRoot);
  const later = findLaterFolders(realRoot);
  const read = await readAll([...config.value, ...beside.value, ...found.value]);
  const diagnostics = [
    ...config.diagnostics,
    ...beside.diagnostics,
    ...found.diagnostics,
    ...later,
    ...read.diagnostics,
  ];
  return { value: read.value, diagnostics };
}

function resolveRoot(root: string): string {
  try {
    const real = realpathSync.native(root);
    if (statSync(real).isDirectory()) return real;
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') throw new EnvironmentError('E01', { path: root }, { cause });
    throw unreadable(root, cause);
  }
  throw new EnvironmentError('E06', { path: root, isFile: true });
}

function findConfig(root: string, realRoot: string): Outcome<FoundFile[]> {
  const diagnostics: Diagnostic[] = [];
  const files: FoundFile[] = [];
  for (const name of CONFIG_NAMES) {
    const real = resolveIfThere(join(realRoot, name), name);
    if (!real) continue;
    if (!isInside(realRoot, real))
      diagnostics.push({ code: 'S11', args: { path: name }, place: placeOfFile(name) });
    else files.push({ path: name, absolutePath: real });
  }
  if (files.length === 0 && diagnostics.length === 0) throw new EnvironmentError('E06', { path: root });
  const [first, second] = files;
  if (second) {
    const id = second.path;
    diagnostics.push({ code: 'S06', args: { kind: 'report', id }, place: placeOfFile(id) });
  }
  return { value: first ? [first] : [], diagnostics };
}

function findBeside(realRoot: string): Outcome<FoundFile[]> {
  const path = TRANSLATIONS_NAME;
  const real = resolveIfThere(join(realRoot, path), path);
  if (real === undefined) return { value: [], diagnostics: [] };
  return isInside(realRoot, real)
    ? { value: [{ path, absolutePath: real }], diagnostics: [] }
    : { value: [], diagnostics: [{ code: 'S11', args: { path }, place: placeOfFile(path) }] };
}

function resolveIfThere(absolutePath: string, path: string): string | undefined {
  try {
    return realpathSync.native(absolutePath);
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return undefined;
    throw unreadable(path, cause);
  }
}

function findLaterFolders(realRoot: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const folder of LATER_FOLDERS) {
    const real = resolveIfThere(join(realRoot, folder), folder);
    if (!real || !isFolder(real, folder)) continue;
    const what = `${folder}/`;
    diagnostics.push({ code: 'S13', args: { what }, place: placeOfFile(what) });
  }
  return diagnostics;
}

function isFolder(real: string, path: string): boolean {
  try {
    return statSync(real).isDirectory();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** How many files are read at a time: enough to keep the disk busy, few enough to hold. */
const AT_A_TIME = 16;

async function readAll(found: FoundFile[]): Promise<Outcome<Sources>> {
  const files: SourceFile[] = [];
  const assets: Asset[] = [];
  const guessed: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let from = 0; from < found.length; from += AT_A_TIME) {
    const read = await Promise.all(found.slice(from, from + AT_A_TIME).map(readOne));
    for (const { value, diagnostics: own, guessed: guess } of read) {
      diagnostics.push(...own);
      if (guess) guessed.push(guess);
      if (value && 'text' in value) files.push(value);
      else if (value) assets.push(value);
    }
  }
  const byPath = (a: { path: string }, b: { path: string }) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  const value = { files: files.sort(byPath), assets: assets.sort(byPath) };
  return { value: guessed.length === 0 ? value : { ...value, guessed }, diagnostics };
}

type Read = Outcome<SourceFile | Asset | undefined> & Pick<TextReading, 'guessed'>;

async function readOne({ path, absolutePath }: FoundFile): Promise<Read> {
  if (isTextPath(path)) return readText(absolutePath, path);
  const mediaType = assetType(path);
  if (mediaType) return readAsset(absolutePath, path, mediaType);
  return { value: undefined, diagnostics: isDocumentPath(path) ? [unreadDocument(path)] : [] };
}
