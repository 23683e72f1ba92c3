// Whether an output could be written: asked before a build begins its work, and by `report doctor`.
import { mkdtempSync, rmdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asOutputError } from './as-output-error.js';
import { outputFolder } from './output-folder.js';

/**
 * Tries what `writeOutput` would do, and leaves nothing behind.
 * @throws EnvironmentError E03 when the folder is not ours or cannot be written.
 */
export async function checkWritable(folder: string): Promise<void> {
  try {
    const { parent } = await outputFolder(folder);
    const place = await nearest(parent);
    // Both in one step, between which no interrupt is obeyed.
    rmdirSync(mkdtempSync(join(place, '.maltal-doctor-')));
  } catch (error) {
    throw asOutputError(folder, error);
  }
}

/** The deepest folder of the path that is there. */
async function nearest(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : nearest(dirname(folder));
}
