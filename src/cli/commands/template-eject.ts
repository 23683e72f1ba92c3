// `report template eject`: copies shipped template files into the repository, to be changed there; never over a file.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EnvironmentError } from '../../diagnostics/index.js';
import { templateWordsFor } from '../../i18n/index.js';
import { closest } from '../../lib/index.js';
import { copyNote } from '../../render/index.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { packageVersion } from '../package-root.js';
import { hashOfTemplate } from '../template/is-out-of-date.js';
import { readTemplateStore, templateNames } from '../template/template-store.js';
import { TEMPLATE_FOLDER } from '../template/templates-in.js';
import { UsageError } from '../usage-error.js';
import { writeNewFiles } from '../write-new-files.js';

export interface TemplateEjectFlags {
  template?: string;
  folder?: string;
}

export async function templateEject(
  names: readonly string[],
  flags: TemplateEjectFlags,
  io: Io,
): Promise<ExitCode> {
  const root = resolve(io.cwd, flags.folder ?? '.');
  await requireFolder(root);
  const store = await readTemplateStore(root);
  const { template } = flags;
  const known = templateNames(store);
  if (template !== undefined && !known.includes(template))
    throw new EnvironmentError('E07', { flag: '--template', value: template, allowed: known });
  const files = new Map<string, string>();
  for (const name of names) {
    const from = originNamed(name, template, store.shipped);
    const text = store.shipped.get(from) ?? '';
    const note = copyNote({ version: packageVersion(), path: from, hash: hashOfTemplate(text) });
    files.set(`${TEMPLATE_FOLDER}/${targetOf(from, template)}`, note + text);
  }
  const existing = [...files.keys()].filter((path) => store.own.has(path.slice(TEMPLATE_FOLDER.length + 1)));
  if (existing.length > 0) throw new UsageError({ kind: 'filesExist', paths: existing });
  await writeNewFiles(root, files, flags.folder);
  const words = templateWordsFor(io.language);
  io.out(`${words.ejected(files.size)}\n${[...files.keys()].map((path) => `  ${path}\n`).join('')}`);
  io.out(`\n${words.next}\n`);
  return ExitCode.Clean;
}

/** A misspelt folder would be made, and nobody would miss the copy. */
async function requireFolder(path: string): Promise<void> {
  const state = await stat(path).catch((cause) => {
    throw new EnvironmentError('E01', { path }, { cause });
  });
  if (!state.isDirectory()) throw new EnvironmentError('E06', { path, isFile: true });
}

/** The shipped file that a name stands for: `goal-row`, `report.hbs`, `shared/style.css`. */
function originNamed(
  name: string,
  template: string | undefined,
  shipped: ReadonlyMap<string, string>,
): string {
  const folders = [...(template === undefined ? [] : [template]), 'shared'];
  const candidates = [
    ...(template === undefined ? [name] : []),
    ...folders.flatMap((folder) => [
      `${folder}/${name}`,
      `${folder}/${name}.hbs`,
      `${folder}/partials/${name}.hbs`,
    ]),
  ];
  const found = candidates.find((path) => shipped.has(path) && !path.endsWith('.yml'));
  if (found !== undefined) return found;
  const known = [...shipped.keys()].flatMap((path) => {
    const [folder = '', ...rest] = path.split('/');
    const isThere = folder === 'shared' || folder === template;
    return isThere ? rest.join('/').replace(/^partials\/|\.hbs$/g, '') : path;
  });
  throw new UsageError({ kind: 'unknownTemplate', name, suggestion: closest(name, known) });
}

/** For one template only, a partial that all share goes into that template's folder. */
function targetOf(from: string, template: string | undefined): string {
  return template === undefined ? from : from.replace(/^shared\/(?=partials\/)/, `${template}/`);
}
