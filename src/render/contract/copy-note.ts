// The first line of a copied template file: which version of which file it is a copy of.

export interface CopyNote {
  version: string;
  /** Of the shipped file, from the folder of templates. */
  path: string;
  /** Of the shipped file's text, shortened. */
  hash: string;
}

const NOTE =
  /^(?:\{\{! |\/\* |\/\/ |# )Copied from Måltal (\S+): (\S+), sha256 ([0-9a-f]+)(?: \}\}| \*\/)?\n/;

/** The line, with its end, in a comment of the file's language. */
export function copyNote({ version, path, hash }: CopyNote): string {
  const text = `Copied from Måltal ${version}: ${path}, sha256 ${hash}`;
  if (path.endsWith('.hbs')) return `{{! ${text} }}\n`;
  if (path.endsWith('.css')) return `/* ${text} */\n`;
  return path.endsWith('.js') ? `// ${text}\n` : `# ${text}\n`;
}

/** Undefined for a file that is no copy, or whose note has been taken out. */
export function readCopyNote(text: string): CopyNote | undefined {
  const [, version, path, hash] = NOTE.exec(text) ?? [];
  return version === undefined || path === undefined || hash === undefined
    ? undefined
    : { version, path, hash };
}

/** A copy that nobody has changed gives the same page as what it is a copy of. */
export function withoutCopyNote(text: string): string {
  return text.replace(NOTE, '');
}
