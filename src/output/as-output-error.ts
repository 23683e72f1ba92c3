// What the file system says, in our words.
import { EnvironmentError } from '../diagnostics/index.js';

/** E03 for an error of the file system; anything else is returned as it is. */
export function asOutputError(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('errno' in error) || !('code' in error)) return error;
  const isFull = error.code === 'ENOSPC' || error.code === 'EDQUOT';
  return new EnvironmentError('E03', { path, reason: isFull ? 'noSpace' : 'notWritable' }, { cause: error });
}
