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

/** Of a folder of templates, by name, the files below it by their path in it. */
export type TemplateFolders = Map<string, ReadonlyMap<string, string>>;

/**
 * Reads a template by name.
 * @param options.builtin - The folder of the shipped templates.
 * @param options.overrides - The repository's own `templates/`, if any; a template may stand there alone.
 * @param options.known - Keeps what has been read of the shipped ones, which do not change while the program runs.
 * @throws EnvironmentError E08 no such template, or a file of it that is not text.
 */
export async function readTemplate(
  name: string,
  { builtin, overrides, known }: { builtin: string; overrides?: string; known?: TemplateFolders | undefined },
): Promise<TemplateFiles> {
  const isName = /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name) && name !== SHARED;
  const filesOf = async (folder: string) => [
    ...(await readShipped(builtin, folder, name, known)),
    ...(overrides ? await readFolder(overrides, folder, name) : []),
  ];
  const own = isName ? await filesOf(name) : [];
  if (own.length === 0) throw unusable(name, 'no such template');
  const shared = await filesOf(SHARED);
  const files = new Map([...shared.map(([path, text]) => [`${SHARED}/${path}`, text] as const), ...own]);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return { name, files: Object.fromEntries(sorted) };
}

async function readShipped(
  builtin: string,
  folder: string,
  template: string,
  known: TemplateFolders | undefined,
): Promise<ReadonlyMap<string, string>> {
  const files = known?.get(folder) ?? (await readFolder(builtin, folder, template));
  known?.set(folder, files);
  return files;
}

function unusable(template: string, message: string): EnvironmentError {
  return new EnvironmentError('E08', { template, message });
}

/** The files of one folder by their path in it. */
async function readFolder(parent: string, folder: string, template: string): Promise<Map<string, string>> {
  const root = await resolveIfThere(parent);
  if (!root) return new Map();
  const found = findFiles(root, [folder]);
  const [refused] = found.diagnostics;
  if (refused) throw unusable(template, `${refused.place.file}: outside the folder of templates`);
  const wanted = found.value.filter(({ path }) => TEMPLATE_EXTENSIONS.has(extname(path).toLowerCase()));
  const read = await Promise.all(wanted.map(({ path, absolutePath }) => readText(absolutePath, path)));
  return new Map(
    wanted.map(({ path }, index) => {
      const text = read[index]?.value?.text;
      if (text === undefined) throw unusable(template, `${path}: not UTF-8 text`);
      return [path.slice(folder.length + 1), text];
    }),
  );
}

async function resolveIfThere(folder: string): Promise<string | undefined> {
  try {
    return await realpath(join(folder));
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return undefined;
    throw unreadable(folder, cause);
  }
}
