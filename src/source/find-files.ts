// Finds the files of a repository's folders, in an order that does not depend on the machine.
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Diagnostic, type Outcome, placeOfFile } from '../diagnostics/index.js';
import { errorCode, unreadable } from './read-file.js';

/** A file below the root; `path` is relative with forward slashes. */
export interface FoundFile {
  path: string;
  absolutePath: string;
}

/**
 * Lists the files below some folders of a root, following links that stay inside it. One step leads to the next, so that
 * nothing is gained by handing each to another thread, and coming back for it.
 * @param root - An existing folder, with its links resolved.
 * @param folders - Names below the root; those that do not exist are left out.
 */
export function findFiles(root: string, folders: readonly string[]): Outcome<FoundFile[]> {
  const walk = new Walk(root);
  for (const folder of folders) walk.enter({ path: folder, absolutePath: join(root, folder) });
  walk.followLinks();
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
  enter(found: FoundFile): void {
    const real = this.resolve(found);
    if (real === undefined) return;
    if (!isInside(this.root, real)) {
      this.diagnostics.push({ code: 'S11', args: { path: found.path }, place: placeOfFile(found.path) });
      return;
    }
    if (!this.isFolder(real, found.path)) this.files.push({ path: found.path, absolutePath: real });
    // What leads back to where it stands would give every file a second name, and that one a third.
    else if (!isInside(real, dirname(found.absolutePath)))
      this.list({ path: found.path, absolutePath: real });
  }

  /** Links are followed last, so that a folder is known by its own name and read once. */
  followLinks(): void {
    for (let link = this.links.shift(); link; link = this.links.shift()) this.enter(link);
  }

  private resolve(found: FoundFile): string | undefined {
    try {
      return realpathSync.native(found.absolutePath);
    } catch (cause) {
      if (errorCode(cause) === 'ENOENT' && !found.path.includes('/')) return undefined;
      throw unreadable(found.path, cause);
    }
  }

  private isFolder(real: string, path: string): boolean {
    try {
      return statSync(real).isDirectory();
    } catch (cause) {
      throw unreadable(path, cause);
    }
  }

  private list(folder: FoundFile): void {
    if (this.seenFolders.has(folder.absolutePath)) return;
    this.seenFolders.add(folder.absolutePath);
    for (const entry of this.entriesOf(folder)) {
      const found = {
        path: `${folder.path}/${entry.name}`,
        absolutePath: join(folder.absolutePath, entry.name),
      };
      if (entry.isSymbolicLink()) this.links.push(found);
      else if (entry.isDirectory()) this.list(found);
      // A pipe or a device by a name that is read is refused when it is opened; by another name it is nobody's business.
      else this.files.push(found);
    }
  }

  private entriesOf(folder: FoundFile): Dirent[] {
    try {
      const entries = readdirSync(folder.absolutePath, { withFileTypes: true });
      // Names that begin with a dot belong to editors and systems.
      const visible = entries.filter((entry) => !entry.name.startsWith('.'));
      return visible.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    } catch (cause) {
      throw unreadable(folder.path, cause);
    }
  }
}
