// Reads a template's files: the shipped ones, each replaced by the repository's own where it has one.
import { realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { EnvironmentError } from '../diagnostics/index.js';
import { findFiles } from './find-files.js';
import { errorCode, readText, unreadable } from './read-file.js';

/** The files of one template by their path inside its folder; those of `shared/` begin with `shared/`. */
export interface TemplateFiles {
  name: string;
  files: Record<string, string>;
}

const TEMPLATE_EXTENSIONS = new Set(['.hbs', '.css', '.js', '.yml', '.yaml']);
const SHARED = 'shared';

/**
 * Reads a template by name.
 * @param options.builtin - The folder of the shipped templates.
 * @param options.overrides - The repository's own `templates/`, if any; a template may stand there alone.
 * @throws EnvironmentError E08 no such template, or a file of it that is not text.
 */
export async function readTemplate(
  name: string,
  options: { builtin: string; overrides?: string },
): Promise<TemplateFiles> {
  const isName = /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name) && name !== SHARED;
  const folders = options.overrides ? [options.builtin, options.overrides] : [options.builtin];
  const own = new Map<string, string>();
  if (isName) for (const folder of folders) await readFolder(folder, name, name, '', own);
  if (own.size === 0) throw unusable(name, 'no such template');
  const files = new Map<string, string>();
  for (const folder of folders) await readFolder(folder, SHARED, name, `${SHARED}/`, files);
  for (const [path, text] of own) files.set(path, text);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return { name, files: Object.fromEntries(sorted) };
}

function unusable(template: string, message: string): EnvironmentError {
  return new EnvironmentError('E08', { template, message });
}

/** Adds the files of one folder, replacing those with the same path. */
async function readFolder(
  parent: string,
  folder: string,
  template: string,
  prefix: string,
  files: Map<string, string>,
): Promise<void> {
  const root = await resolveIfThere(parent);
  if (!root) return;
  const found = await findFiles(root, [folder]);
  const [refused] = found.diagnostics;
  if (refused) throw unusable(template, `${refused.place.file}: outside the folder of templates`);
  const wanted = found.value.filter(({ path }) => TEMPLATE_EXTENSIONS.has(extname(path).toLowerCase()));
  const read = await Promise.all(wanted.map(({ path, absolutePath }) => readText(absolutePath, path)));
  for (const [index, { path }] of wanted.entries()) {
    const text = read[index]?.value?.text;
    if (text === undefined) throw unusable(template, `${path}: not UTF-8 text`);
    files.set(prefix + path.slice(folder.length + 1), text);
  }
}

async function resolveIfThere(folder: string): Promise<string | undefined> {
  try {
    return await realpath(join(folder));
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return undefined;
    throw unreadable(folder, cause);
  }
}
