// Finds the files of a repository's folders, in an order that does not depend on the machine.
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { type Diagnostic, type Outcome, placeOfFile } from '../diagnostics/index.js';
import { errorCode, unreadable } from './read-file.js';

/** A file below the root; `path` is relative with forward slashes. */
export interface FoundFile {
  path: string;
  absolutePath: string;
}

/**
 * Lists the files below some folders of a root, following links that stay inside it.
 * @param root - An existing folder, with its links resolved.
 * @param folders - Names below the root; those that do not exist are left out.
 */
export async function findFiles(root: string, folders: readonly string[]): Promise<Outcome<FoundFile[]>> {
  const walk = new Walk(root);
  for (const folder of folders) await walk.enter({ path: folder, absolutePath: join(root, folder) });
  await walk.followLinks();
  walk.files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { value: walk.files, diagnostics: walk.diagnostics };
}

/** Is this path the root or below it? Both with their links resolved. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:|^[\\/]/.test(way));
}

class Walk {
  readonly files: FoundFile[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly seenFolders = new Set<string>();
  private readonly links: FoundFile[] = [];

  constructor(private readonly root: string) {}

  /** Takes a file or folder that may be a link, or may not exist. */
  async enter(found: FoundFile): Promise<void> {
    const real = await this.resolve(found);
    if (real === undefined) return;
    if (!isInside(this.root, real)) {
      this.diagnostics.push({ code: 'S11', args: { path: found.path }, place: placeOfFile(found.path) });
      return;
    }
    if (!(await this.isFolder(real, found.path))) this.files.push({ path: found.path, absolutePath: real });
    // What leads back to where it stands would give every file a second name, and that one a third.
    else if (!isInside(real, dirname(found.absolutePath)))
      await this.list({ path: found.path, absolutePath: real });
  }

  /** Links are followed last, so that a folder is known by its own name and read once. */
  async followLinks(): Promise<void> {
    for (let link = this.links.shift(); link; link = this.links.shift()) await this.enter(link);
  }

  private async resolve(found: FoundFile): Promise<string | undefined> {
    try {
      return await realpath(found.absolutePath);
    } catch (cause) {
      if (errorCode(cause) === 'ENOENT' && !found.path.includes('/')) return undefined;
      throw unreadable(found.path, cause);
    }
  }

  private async isFolder(real: string, path: string): Promise<boolean> {
    try {
      return (await stat(real)).isDirectory();
    } catch (cause) {
      throw unreadable(path, cause);
    }
  }

  private async list(folder: FoundFile): Promise<void> {
    if (this.seenFolders.has(folder.absolutePath)) return;
    this.seenFolders.add(folder.absolutePath);
    for (const entry of await this.entriesOf(folder)) {
      const found = {
        path: `${folder.path}/${entry.name}`,
        absolutePath: join(folder.absolutePath, entry.name),
      };
      if (entry.isSymbolicLink()) this.links.push(found);
      else if (entry.isDirectory()) await this.list(found);
      // A pipe or a device by a name that is read is refused when it is opened; by another name it is nobody's business.
      else this.files.push(found);
    }
  }

  private async entriesOf(folder: FoundFile): Promise<Dirent[]> {
    try {
      const entries = await readdir(folder.absolutePath, { withFileTypes: true });
      // Names that begin with a dot belong to editors and systems.
      const visible = entries.filter((entry) => !entry.name.startsWith('.'));
      return visible.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    } catch (cause) {
      throw unreadable(folder.path, cause);
    }
  }
}
