// What is kept from one reading of the sources to the next, while somebody works at them.
import type { ParseMemory } from '../../parse/index.js';
import type { SourceFile, Sources } from '../../source/index.js';

/** Unchanged files stay the same objects, by which everything that was made of them is found again. */
export class LoadMemory {
  readonly parsed: ParseMemory = new WeakMap();
  private files = new Map<string, SourceFile>();

  /** The same sources, with the earlier objects where a file says what it said before. */
  withKnownFiles(sources: Sources): Sources {
    const files = sources.files.map((file) => {
      const known = this.files.get(file.path);
      return known?.text === file.text ? known : file;
    });
    this.files = new Map(files.map((file) => [file.path, file]));
    return { ...sources, files };
  }
}
