// Reads files that were named one by one, without a repository around them.
import { resolve, sep } from 'node:path';
import { type Diagnostic, EnvironmentError, type Outcome } from '../diagnostics/index.js';
import { errorCode, readText } from './read-file.js';
import type { SourceFile, Sources } from './source-file.js';

/**
 * Reads the named files in the order given, each once. Paths stay as given, with forward slashes.
 * @throws EnvironmentError E01 no such file, E10 it cannot be read.
 */
export async function readSingleFiles(paths: string[]): Promise<Outcome<Sources>> {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const given of new Set(paths)) {
    const path = sep === '\\' ? given.replaceAll('\\', '/') : given;
    const text = await readNamed(given, path);
    if (text.value) files.push(text.value);
    diagnostics.push(...text.diagnostics);
  }
  return { value: { files, assets: [] }, diagnostics };
}

async function readNamed(given: string, path: string): Promise<Outcome<SourceFile | undefined>> {
  try {
    return await readText(resolve(given), path);
  } catch (error) {
    const isMissing = error instanceof EnvironmentError && errorCode(error.cause) === 'ENOENT';
    if (isMissing) throw new EnvironmentError('E01', { path }, { cause: error });
    throw error;
  }
}
