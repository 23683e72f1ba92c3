// Parts of a document that have been printed, on disk until it is finished: together they are three times as large as
// the file that becomes of them, and one is needed at a time.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asTemporaryError } from './as-temporary-error.js';
import { TemporaryFolder } from './temporary-folder.js';

export class PartFolder {
  readonly #folder = new TemporaryFolder('maltal-parts-');

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
    this.#folder.remove();
  }

  #fileOf(index: number): string {
    return join(this.#folder.path, `${index}.pdf`);
  }
}
