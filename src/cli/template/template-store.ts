// The template files that there are: the shipped ones, and those of the repository itself.
import { join } from 'node:path';
import type { TemplateFile } from '../../render/index.js';
import { readTemplateFolder } from '../../source/index.js';
import { packageRoot } from '../package-root.js';
import { MAIN_FILE, SHARED_FOLDER, TEMPLATE_FOLDER } from './templates-in.js';

const SHARED = `${SHARED_FOLDER}/`;

/** Texts by path from the folder of templates: `shared/partials/goal.hbs`, `interim/report.hbs`. */
export interface TemplateStore {
  shipped: ReadonlyMap<string, string>;
  own: ReadonlyMap<string, string>;
}

/** @param root - The folder of report.yaml. */
export async function readTemplateStore(root: string): Promise<TemplateStore> {
  const [shipped, own] = await Promise.all([
    readTemplateFolder(join(packageRoot(), TEMPLATE_FOLDER)),
    readTemplateFolder(join(root, TEMPLATE_FOLDER)),
  ]);
  return { shipped, own };
}

/** Folders with a `report.hbs`, shipped or not. */
export function templateNames({ shipped, own }: TemplateStore): string[] {
  const paths = [...shipped.keys(), ...own.keys()].filter((path) => path.endsWith(`/${MAIN_FILE}`));
  const names = paths.map((path) => path.slice(0, -MAIN_FILE.length - 1));
  return [...new Set(names)].filter((name) => !name.includes('/')).sort();
}

/** The files of one template, each the repository's own where it has one. */
export function filesOfTemplate(name: string, { shipped, own }: TemplateStore): TemplateFile[] {
  const paths = new Set([...shipped.keys(), ...own.keys()]);
  return [...paths].sort().flatMap((fullPath): TemplateFile[] => {
    const path = pathInTemplate(fullPath, name);
    const text = own.get(fullPath) ?? shipped.get(fullPath);
    if (path === undefined || text === undefined) return [];
    const isOwn = own.has(fullPath);
    return [{ path, shownAs: fullPath, text, isOwn, shipped: shipped.get(originOf(fullPath, shipped)) }];
  });
}

/** As `readTemplate` names it; undefined for a file of another template. */
export function pathInTemplate(fullPath: string, name: string): string | undefined {
  if (fullPath.startsWith(SHARED)) return fullPath;
  return fullPath.startsWith(`${name}/`) ? fullPath.slice(name.length + 1) : undefined;
}

/** The shipped file that one takes the place of: a partial of one template that of all templates, too. */
export function originOf(fullPath: string, shipped: ReadonlyMap<string, string>): string {
  return shipped.has(fullPath) ? fullPath : fullPath.replace(/^[^/]+\/(?=partials\/)/, SHARED);
}
