// Reads files once more as they lie on the disk, for what is said of their bytes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../diagnostics/index.js';
import { decodeText, unreadable } from './read-file.js';
import type { Asset, SourceFile } from './source-file.js';

/**
 * The bytes of a source that has been read.
 * @throws EnvironmentError E10 when they can no longer be read, or are others than before.
 */
export async function readUnchanged(root: string, source: SourceFile | Asset): Promise<Uint8Array> {
  const { path } = source;
  const bytes = await readFile(join(root, path)).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  const isSame =
    'text' in source ? decodeText(bytes, path) === source.text : Buffer.compare(bytes, source.bytes) === 0;
  if (!isSame) throw new EnvironmentError('E10', { path, reason: 'changing' });
  return bytes;
}
