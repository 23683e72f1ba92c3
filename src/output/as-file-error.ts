// What the file system says of a single file, in our words.
import { EnvironmentError } from '../diagnostics/index.js';
import { asOutputError } from './as-output-error.js';

/** What stands in the way of a folder is put in other words than what stands in the way of a file. */
export function asFileError(path: string, error: unknown): unknown {
  if (error instanceof EnvironmentError) return error;
  const told = asOutputError(path, error);
  const isFull = told instanceof EnvironmentError && 'reason' in told.args && told.args.reason === 'noSpace';
  if (!(told instanceof EnvironmentError) || isFull) return told;
  return new EnvironmentError('E03', { path, reason: 'fileNotWritable' }, { cause: error });
}
