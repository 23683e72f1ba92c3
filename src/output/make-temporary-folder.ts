// A folder for files that are gone when the process is.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asTemporaryError } from './as-temporary-error.js';

/**
 * @param parent - By default where the system keeps such.
 * @throws EnvironmentError E14 when there is no place for it.
 */
export function makeTemporaryFolder(prefix: string, parent = tmpdir()): string {
  try {
    return mkdtempSync(join(parent, prefix));
  } catch (error) {
    throw asTemporaryError(error);
  }
}
