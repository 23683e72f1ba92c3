// An editor's unsaved file, read from standard input, in the repository that it belongs to.
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Outcome } from '../../diagnostics/index.js';
import { findRoot, readBuffer, readSources, type Sources, withBuffer } from '../../source/index.js';
import { compiledPipeline } from '../compiled-pipeline.js';
import type { Io } from '../io.js';
import { type Loaded, type LoadOptions, loadRead } from '../load.js';

export interface LoadedBuffer {
  loaded: Loaded;
  /** The path of the file among the sources. */
  path: string;
}

/** @param name - The path of the file as the editor gives it; it need not be on the disk yet. */
export async function loadBuffer(name: string, io: Io, options: LoadOptions): Promise<LoadedBuffer> {
  const file = resolve(io.cwd, name);
  const [bytes, root] = await Promise.all([io.readInput(), findRoot(dirname(file))]);
  if (root === undefined) {
    const path = withSlashes(name);
    return { loaded: await loadRead(alone(bytes, path), undefined, io, options), path };
  }
  compiledPipeline();
  const path = withSlashes(relative(root, file));
  const loaded = await loadRead(withBuffer(await readSources(root), bytes, path), root, io, options);
  // The editor knows the file by the name that it gave.
  const prefix = isAbsolute(name) ? `${withSlashes(root).replace(/\/$/, '')}/` : loaded.prefix;
  return { loaded: { ...loaded, prefix, shownAs: { path, name: withSlashes(name) } }, path };
}

function alone(bytes: Uint8Array, path: string): Outcome<Sources> {
  const { value, diagnostics } = readBuffer(bytes, path);
  return { value: { files: value ? [value] : [], assets: [] }, diagnostics };
}

function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
