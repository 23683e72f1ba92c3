// A folder of our own that is gone when it is no longer needed, at the latest with the process.
import { makeTemporaryFolder } from './make-temporary-folder.js';
import { onProcessEnd } from './on-process-end.js';
import { removeFolderNow } from './remove-folder-now.js';

export class TemporaryFolder {
  readonly path: string;
  readonly #withdraw: () => void;

  /**
   * Made in one step with what removes it: no interrupt finds the folder, and nobody who knows of it.
   * @param prefix - What its name begins with.
   * @param parent - By default where the system keeps such.
   * @throws EnvironmentError E14 when there is no place for it.
   */
  constructor(prefix: string, parent?: string) {
    const path = makeTemporaryFolder(prefix, parent);
    this.path = path;
    this.#withdraw = onProcessEnd(() => removeFolderNow(path));
  }

  /** Always to be called, unless the folder is to last as long as the process. */
  remove(): void {
    this.#withdraw();
    removeFolderNow(this.path);
  }
}
