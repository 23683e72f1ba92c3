// A repository in memory, read as the source room reads a folder, without the disk.
import type { Diagnostic, Outcome } from '../../src/diagnostics/index.js';
import { sourceFile } from '../../src/source/bytes-of.js';
import type { SourceFile, Sources } from '../../src/source/index.js';
import { decodeText } from '../../src/source/read-file.js';
import { isConfigPath, isSourcePath, TRANSLATIONS_NAME } from '../../src/source/source-folders.js';
import type { Repository } from './mutate-repository.js';

/** Without its pictures and fonts. */
export function sourcesOf(repository: Repository): Outcome<Sources> {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [path, bytes] of Object.entries(repository).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isConfigPath(path) && path !== TRANSLATIONS_NAME && !isSourcePath(path)) continue;
    const text = decodeText(bytes, path);
    if (typeof text === 'string') files.push(sourceFile(path, text, bytes));
    else diagnostics.push(text);
  }
  return { value: { files, assets: [] }, diagnostics };
}
