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

/** One S15 for each report that could not be built. @param root - The folder of report.yaml. */
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
  return publications
    .filter(({ template }) => !known.includes(template))
    .map(({ template, place }) => ({
      code: 'S15',
      args: { path: `${FOLDER}/${template}`, suggestion: closest(template, known) },
      place,
    }));
}

/** Whether a template can be used is seen when it is; a folder that cannot be read has none. */
async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.name !== SHARED && (entry.isDirectory() || entry.isSymbolicLink()))
    .map(({ name }) => name);
}
