// Which templates a repository's reports use, or may be asked to use.
import type { Report } from '../../model/index.js';
import { type TemplateStore, templateNames } from './template-store.js';
import { PARALLEL_TEMPLATE } from './templates-in.js';

/** Those of its reports, that of the parallel edition where it has two languages, and those of its own. */
export function templatesInUse({ publications, languages }: Report, store: TemplateStore): string[] {
  const asked = new Set(publications.map(({ template }) => template));
  if (languages.length === 2) asked.add(PARALLEL_TEMPLATE);
  return templateNames(store).filter(
    (name) => asked.has(name) || [...store.own.keys()].some((path) => path.startsWith(`${name}/`)),
  );
}
