// Which files of a repository are read: the settings, and texts in the known folders.

export const CONFIG_NAMES: readonly string[] = ['report.yaml', 'report.yml'];
export const READ_FOLDERS: readonly string[] = ['goals', 'measures', 'economy', 'text', 'images'];
const TEXT_EXTENSION = /\.(?:md|ya?ml)$/iu;

/** The settings at the root of the repository. */
export function isConfigPath(path: string): boolean {
  return CONFIG_NAMES.includes(path);
}

/** A text that is read, among those in the known folders; pictures have a folder of their own. */
export function isTextPath(path: string): boolean {
  return TEXT_EXTENSION.test(path) && !path.startsWith('images/');
}
