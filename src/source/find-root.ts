// Finds the repository that a file belongs to.
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONFIG_NAMES } from './source-folders.js';

/** The nearest folder with a report.yaml, the given one or above it; neither needs to exist. */
export async function findRoot(folder: string): Promise<string | undefined> {
  for (const name of CONFIG_NAMES) if (await isFile(join(folder, name))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : findRoot(above);
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (state) => state.isFile(),
    () => false,
  );
}
