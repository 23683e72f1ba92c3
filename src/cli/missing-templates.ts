// Reports whose template is neither shipped nor the repository's own. Stands here, since only the commands know both.
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import { closest } from '../lib/index.js';
import type { Publication } from '../model/index.js';
import { packageRoot } from './package-root.js';
import { TEMPLATE_FOLDER, templatesIn } from './template/templates-in.js';

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
    templatesIn(join(packageRoot(), TEMPLATE_FOLDER)),
    templatesIn(join(root, TEMPLATE_FOLDER)),
  ]);
  const known = [...new Set([...shipped, ...own])];
  return publications.flatMap(({ template, place }): Diagnostic[] => {
    if (known.includes(template)) return [];
    const path = `${TEMPLATE_FOLDER}/${template}`;
    return [{ code: 'S15', args: { path, suggestion: closest(template, known) }, place }];
  });
}
