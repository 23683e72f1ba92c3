// Reads a folder of templates file by file: the shipped one, or a repository's own, before anybody puts them together.
import { readdir, realpath } from 'node:fs/promises';
import { EnvironmentError } from '../diagnostics/index.js';
import { findFiles } from './find-files.js';
import { errorCode, readText, unreadable } from './read-file.js';

/**
 * Every text file below the folder by its path there, `shared/partials/goal.hbs`; empty where there is no folder.
 * Names that begin with a dot are left out, and files that are no text.
 * @throws EnvironmentError E08 for a file outside the folder, which a link leads to.
 */
export async function readTemplateFolder(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return files;
  const found = findFiles(root, await namesIn(root, folder));
  const [refused] = found.diagnostics;
  if (refused) {
    const { file } = refused.place;
    const template = file.split('/')[0] ?? file;
    throw new EnvironmentError('E08', { template, message: `${file}: outside the folder of templates` });
  }
  for (const { path, absolutePath } of found.value) {
    const { value } = await readText(absolutePath, path);
    if (value) files.set(path, value.text);
  }
  return files;
}

async function namesIn(root: string, folder: string): Promise<string[]> {
  try {
    return (await readdir(root)).filter((name) => !name.startsWith('.')).sort();
  } catch (cause) {
    if (errorCode(cause) === 'ENOTDIR') return [];
    throw unreadable(folder, cause);
  }
}
