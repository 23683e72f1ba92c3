// A folder of our own that is gone when it is no longer needed, at the latest with the process.
import { makeTemporaryFolder } from './make-temporary-folder.js';
import { onProcessEnd } from './on-process-end.js';
import { removeFolderNow } from './remove-folder-now.js';

export class TemporaryFolder {
  readonly path: string;
  readonly #withdraw: () => void;

  /**
   * @param prefix - What its name begins with.
   * @throws EnvironmentError E14 when there is no place for it.
   */
  constructor(prefix: string) {
    const path = makeTemporaryFolder(prefix);
    this.path = path;
    this.#withdraw = onProcessEnd(() => removeFolderNow(path));
  }

  /** Always to be called, unless the folder is to last as long as the process. */
  remove(): void {
    this.#withdraw();
    removeFolderNow(this.path);
  }
}
