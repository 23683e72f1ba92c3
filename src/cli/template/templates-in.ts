// Which templates a folder has; said in one place for whoever asks, without reading them.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export const TEMPLATE_FOLDER = 'templates';
/** Parts that every template may use; no template itself. */
export const SHARED_FOLDER = 'shared';
/** That of the parallel edition, which no report can have by itself. */
export const PARALLEL_TEMPLATE = 'parallel';
/** What makes a folder a template. */
export const MAIN_FILE = 'report.hbs';

/** Their names; none for what is no folder, or cannot be read. */
export async function templatesIn(folder: string): Promise<string[]> {
  const names = (await entriesOf(folder)).filter((name) => name !== SHARED_FOLDER);
  const contents = await Promise.all(names.map((name) => entriesOf(join(folder, name))));
  return names.filter((_, position) => contents[position]?.includes(MAIN_FILE)).sort();
}

async function entriesOf(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => []);
}
