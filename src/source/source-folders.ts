// Which files of a repository are read: the settings, and texts in the known folders.
import { extname } from 'node:path';

export const CONFIG_NAMES: readonly string[] = ['report.yaml', 'report.yml'];
/** What each translation was made from; beside the settings, written by `report translate`. */
export const TRANSLATIONS_NAME = 'translations.yaml';
export const READ_FOLDERS: readonly string[] = ['goals', 'measures', 'economy', 'text', 'images', 'assets'];
/** All that a check reads or asks for, by its name at the root. */
export const READ_NAMES: readonly string[] = [
  ...CONFIG_NAMES,
  TRANSLATIONS_NAME,
  ...READ_FOLDERS,
  'templates',
];
/** Their place is settled, their reading is not yet built. */
export const LATER_FOLDERS: readonly string[] = ['checks', 'risks'];
const MEDIA_TYPES: Record<string, string | undefined> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};
/** What an office writes: whoever lays it beside the texts may think that it is read. */
const DOCUMENT_EXTENSION = /\.(?:docx?|odt|rtf|txt|xls[xm]?|ods|csv|tsv|pptx?|pdf)$/iu;
/** Folders of pictures and fonts. */
const OF_LOOKS = /^(?:images|assets)\//u;
const TEXT_EXTENSION = /\.(?:md|ya?ml)$/iu;

/** The settings at the root of the repository. */
export function isConfigPath(path: string): boolean {
  return CONFIG_NAMES.includes(path);
}

/** A text that is read, among those in the known folders; pictures and fonts have folders of their own. */
export function isTextPath(path: string): boolean {
  return TEXT_EXTENSION.test(path) && !OF_LOOKS.test(path);
}

/** A document that lies where only Markdown and YAML are read. */
export function isDocumentPath(path: string): boolean {
  return DOCUMENT_EXTENSION.test(path) && !isHidden(path) && isInReadFolder(path) && !OF_LOOKS.test(path);
}

/** What kind of picture or font a file is that a chapter or the theme may name; undefined for any other file. */
export function assetType(path: string): string | undefined {
  const type = MEDIA_TYPES[extname(path).toLowerCase()];
  if (path.startsWith('assets/')) return type;
  return /^(?:text|images)\//.test(path) && type?.startsWith('image/') ? type : undefined;
}

/** Whether a file of the repository is read as text: the settings and what is beside them, texts in the known folders. */
export function isSourcePath(path: string): boolean {
  if (isConfigPath(path) || path === TRANSLATIONS_NAME) return true;
  return !isHidden(path) && isTextPath(path) && isInReadFolder(path);
}

/** Word keeps a file `~$name` beside one that is open. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part.startsWith('~$'));
}

function isInReadFolder(path: string): boolean {
  return READ_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
}
