// Whether the last build into a folder was made from the sources that lie there now.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageVersion } from '../package-root.js';
import { MANIFEST_NAME, type Manifest, sha256 } from './manifest.js';

/** More than this take longer to read than a browser to start. */
const MOST_FILES = 500;

/** Only a guess, and quick: a source that is new since then is not seen. */
export async function hasUnchangedSources(root: string, out: string): Promise<boolean> {
  try {
    const reports = (await readdir(out, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const manifests = await Promise.all(
      reports.map(
        async ({ name }): Promise<Manifest> =>
          JSON.parse(await readFile(join(out, name, MANIFEST_NAME), 'utf8')),
      ),
    );
    if (manifests.some(({ tool }) => tool.version !== packageVersion())) return false;
    const inputs = new Map(
      manifests.flatMap((each) => each.inputs.map((input) => [input.path, input.sha256])),
    );
    if (inputs.size === 0 || inputs.size > MOST_FILES) return false;
    const same = await Promise.all(
      [...inputs].map(async ([path, hash]) => sha256(await readFile(join(root, path))) === hash),
    );
    return !same.includes(false);
  } catch {
    // No build yet, or another program's folder.
    return false;
  }
}
