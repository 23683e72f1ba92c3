// Reports whose template is none that can be chosen. Stands here, since only the commands know both.
import { join } from 'node:path';
import { type Diagnostic, EnvironmentError } from '../diagnostics/index.js';
import { closest, once } from '../lib/index.js';
import type { Publication } from '../model/index.js';
import { packageRoot } from './package-root.js';
import { PARALLEL_TEMPLATE, TEMPLATE_FOLDER, templatesIn } from './template/templates-in.js';

/**
 * One S15 for each report whose template does not exist, or shows both languages, which a report by itself has not.
 * @param root - The folder of report.yaml.
 */
export async function missingTemplates(
  publications: readonly Publication[],
  root: string,
): Promise<Diagnostic[]> {
  if (publications.length === 0) return [];
  const known = await templatesToChoose(root);
  return publications.flatMap(({ template, templatePlace: place }): Diagnostic[] => {
    if (known.includes(template)) return [];
    const path = `${TEMPLATE_FOLDER}/${template}`;
    return template === PARALLEL_TEMPLATE
      ? [{ code: 'S15', args: { path, suggestion: undefined, isOfEdition: true }, place }]
      : [{ code: 'S15', args: { path, suggestion: closest(template, known) }, place }];
  });
}

/** @throws EnvironmentError E07 where `--template` names the one of the parallel edition. */
export async function requireChoosable(template: string | undefined, root: string): Promise<void> {
  if (template !== PARALLEL_TEMPLATE) return;
  const allowed = await templatesToChoose(root);
  throw new EnvironmentError('E07', { flag: '--template', value: template, allowed });
}

/** They do not change while the program runs. */
const shippedTemplates = once(() => templatesIn(join(packageRoot(), TEMPLATE_FOLDER)));

async function templatesToChoose(root: string): Promise<string[]> {
  const [shipped, own] = await Promise.all([shippedTemplates(), templatesIn(join(root, TEMPLATE_FOLDER))]);
  return [...new Set([...shipped, ...own])].filter((name) => name !== PARALLEL_TEMPLATE);
}
