// Writes translations.yaml where it differs from what is there.
import type { Report } from '../../model/index.js';
import type { Sources } from '../../source/index.js';
import { writeTranslations } from '../../translate/index.js';
import { writeSourceFiles } from './write-source-files.js';

export const TRANSLATIONS_PATH = 'translations.yaml';

/** @param others - Files that are written together with it. */
export async function writeTranslationsFile(
  root: string,
  { files }: Sources,
  { translations, languages }: Pick<Report, 'translations' | 'languages'>,
  others: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const before = files.find(({ path }) => path === TRANSLATIONS_PATH)?.text;
  const text = writeTranslations(translations ?? new Map(), languages);
  const isEmpty = [...(translations?.values() ?? [])].every((entries) => entries.size === 0);
  const isNeeded = text !== before && !(isEmpty && before === undefined);
  const all = new Map([...others, ...(isNeeded ? [[TRANSLATIONS_PATH, text] as const] : [])]);
  if (all.size > 0) await writeSourceFiles(root, all);
}
