// The bytes that a source was read from, for what is said of them: a text has lost its BOM and its line ends.
import type { Asset, SourceFile } from './source-file.js';

const bytesOfText = new WeakMap<SourceFile, Uint8Array>();

/** A text file with the bytes that it was read from. */
export function sourceFile(path: string, text: string, bytes: Uint8Array): SourceFile {
  const file = { path, text };
  bytesOfText.set(file, bytes);
  return file;
}

/** As they lay on the disk. The file must have been read from there. */
export function bytesOf(source: SourceFile | Asset): Uint8Array {
  const bytes = 'bytes' in source ? source.bytes : bytesOfText.get(source);
  if (bytes === undefined) throw new Error(`${source.path} was not read from the disk`);
  return bytes;
}
