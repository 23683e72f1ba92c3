// Reports whose template is neither shipped nor the repository's own. Stands here, since only the commands know both.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import { closest } from '../lib/index.js';
import type { Publication } from '../model/index.js';
import { packageRoot } from './package-root.js';

const FOLDER = 'templates';
/** Parts that every template may use; no template itself. */
const SHARED = 'shared';

/**
 * One S15 for each report whose template does not exist.
 * @param root - The folder of report.yaml.
 */
export async function missingTemplates(
  publications: readonly Publication[],
  root: string,
): Promise<Diagnostic[]> {
  if (publications.length === 0) return [];
  const [shipped, own] = await Promise.all([
    namesIn(join(packageRoot(), FOLDER)),
    namesIn(join(root, FOLDER)),
  ]);
  const known = [...new Set([...shipped, ...own])];
  return publications.flatMap(({ template, place }): Diagnostic[] => {
    if (known.includes(template)) return [];
    const path = `${FOLDER}/${template}`;
    return [{ code: 'S15', args: { path, suggestion: closest(template, known) }, place }];
  });
}

/** Folders that hold something; whether it makes a template is seen when it is used. */
async function namesIn(folder: string): Promise<string[]> {
  const names = (await entriesOf(folder)).filter((name) => name !== SHARED);
  const contents = await Promise.all(names.map((name) => entriesOf(join(folder, name))));
  return names.filter((_, position) => contents[position]?.length);
}

/** Empty also for what is no folder, or cannot be read. */
async function entriesOf(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => []);
}
