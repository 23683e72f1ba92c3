// What the file system says of the folder for temporary files, in our words.
import { tmpdir } from 'node:os';
import { EnvironmentError } from '../diagnostics/index.js';

/** E14 for an error of the file system; anything else is returned as it is. */
export function asTemporaryError(error: unknown): unknown {
  if (!(error instanceof Error) || !('errno' in error) || !('code' in error)) return error;
  return new EnvironmentError('E14', { path: tmpdir(), reason: String(error.code) }, { cause: error });
}
