// What the file system says of a file or folder that is there and cannot be read, in our words.
import { EnvironmentError } from '../../diagnostics/index.js';

export function unreadable(path: string, cause: unknown): EnvironmentError<'E10'> {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return new EnvironmentError('E10', { path, reason }, { cause });
}
