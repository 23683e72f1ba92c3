// What is kept from one reading of the sources to the next, while somebody works at them.
import type { ParseMemory } from '../../parse/index.js';
import { type Asset, bytesOf, type SourceFile, type Sources } from '../../source/index.js';

/** Unchanged files stay the same objects, by which everything that was made of them is found again. */
export class LoadMemory {
  readonly parsed: ParseMemory = { files: new WeakMap(), yamlItems: new Map() };
  private readonly files = new Known<SourceFile>();
  private readonly assets = new Known<Asset>();

  /** The same sources, with the earlier objects where a file has the bytes that it had before. */
  withKnownFiles({ files, assets, ...others }: Sources): Sources {
    return { ...others, files: this.files.amongThese(files), assets: this.assets.amongThese(assets) };
  }

  /** Of the files the next in turn is read anew, as if somebody had changed it. */
  forgetOne(): void {
    const path = this.files.forgetOne();
    if (path !== undefined) this.parsed.yamlItems.delete(path);
  }
}

class Known<Source extends SourceFile | Asset> {
  private byPath = new Map<string, Source>();
  private forgotten = 0;

  amongThese(sources: readonly Source[]): Source[] {
    const known = sources.map((source) => {
      const former = this.byPath.get(source.path);
      return former && Buffer.compare(bytesOf(former), bytesOf(source)) === 0 ? former : source;
    });
    this.byPath = new Map(known.map((source) => [source.path, source]));
    return known;
  }

  /** @returns the path of what has been forgotten, if there is anything. */
  forgetOne(): string | undefined {
    const paths = [...this.byPath.keys()];
    const path = paths[this.forgotten++ % paths.length];
    if (path !== undefined) this.byPath.delete(path);
    return path;
  }
}
