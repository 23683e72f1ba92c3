// Single files in the repository that they belong to: what is wrong with them is often told by other files.
import { dirname, relative, resolve, sep } from 'node:path';
import { findRoot, isSourcePath } from '../../source/index.js';
import type { Io } from '../io.js';
import { isFile, isOneFolder, type Loaded, type LoadOptions, load, loadFolder } from '../load.js';

export interface LoadedFiles {
  loaded: Loaded;
  /** Their paths among the sources; undefined where a whole folder was named, or files of no repository. */
  files: ReadonlySet<string> | undefined;
}

/** @param paths - A folder, or files; files that one repository reads are read with all of it. */
export async function loadFiles(
  paths: readonly string[],
  io: Io,
  options: LoadOptions,
): Promise<LoadedFiles> {
  const home = (await isOneFolder(paths, io)) ? undefined : await homeOf(paths, io);
  // Of a file that is not there is said what is said of single ones: without findings it would count as checked.
  if (!home || !(await areThere(paths, io)))
    return { loaded: await load(paths, io, options), files: undefined };
  return { loaded: await loadFolder(home.root, io, options), files: home.files };
}

async function areThere(paths: readonly string[], io: Io): Promise<boolean> {
  const there = await Promise.all(paths.map((path) => isFile(resolve(io.cwd, path))));
  return there.every(Boolean);
}

/** The repository that reads all of these files; undefined where none does. */
export async function homeOf(paths: readonly string[], io: Io) {
  const named = paths.map((path) => resolve(io.cwd, path));
  const roots = new Set(await Promise.all(named.map((path) => findRoot(dirname(path)))));
  const [root] = roots;
  if (root === undefined || roots.size > 1) return undefined;
  const files = new Set(named.map((path) => relative(root, path).split(sep).join('/')));
  return [...files].every(isSourcePath) ? { root, files } : undefined;
}
