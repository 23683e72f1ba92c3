// Repositories as the bytes of their files, by path.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { BASE_REPOSITORY } from './example-repository.js';
import type { Repository } from './mutate-repository.js';

export function smallRepository(): Repository {
  return Object.fromEntries(Object.entries(BASE_REPOSITORY).map(([path, text]) => [path, Buffer.from(text)]));
}

/** All files of a folder, without what has been built there. */
export async function repositoryIn(folder: string): Promise<Repository> {
  const repository: Repository = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.isFile() && !name.startsWith('dist/')) repository[name] = await readFile(path);
  }
  return repository;
}
