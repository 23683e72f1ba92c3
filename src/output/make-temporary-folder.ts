// A folder for files that are gone when the process is.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asTemporaryError } from './as-temporary-error.js';

/** @throws EnvironmentError E14 when there is no place for it. */
export function makeTemporaryFolder(prefix: string): string {
  try {
    return mkdtempSync(join(tmpdir(), prefix));
  } catch (error) {
    throw asTemporaryError(error);
  }
}
