// Parts of a document that have been printed, on disk until it is finished: together they are three times as large as
// the file that becomes of them, and one is needed at a time.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asTemporaryError } from './as-temporary-error.js';
import { makeTemporaryFolder } from './make-temporary-folder.js';
import { onProcessEnd } from './on-process-end.js';
import { removeFolderNow } from './remove-folder-now.js';

export class PartFolder {
  readonly #path = makeTemporaryFolder('maltal-parts-');
  readonly #withdraw = onProcessEnd(() => removeFolderNow(this.#path));

  /**
   * A part that has been kept before is replaced.
   * @throws EnvironmentError E14 when there is no room for it.
   */
  async keep(index: number, bytes: Uint8Array): Promise<void> {
    try {
      await writeFile(this.#fileOf(index), bytes);
    } catch (error) {
      throw asTemporaryError(error);
    }
  }

  /** @throws EnvironmentError E14 when somebody has removed it. */
  read(index: number): Uint8Array {
    try {
      return readFileSync(this.#fileOf(index));
    } catch (error) {
      throw asTemporaryError(error);
    }
  }

  /** Always to be called. */
  remove(): void {
    this.#withdraw();
    removeFolderNow(this.#path);
  }

  #fileOf(index: number): string {
    return join(this.#path, `${index}.pdf`);
  }
}
