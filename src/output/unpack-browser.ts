// Unpacking the bundled browser into a private folder, once per version.
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { EnvironmentError } from '../diagnostics/index.js';
import { asTemporaryError } from './as-temporary-error.js';
import { isPrivateFolder } from './is-private-folder.js';
import { makeFolders } from './make-folders.js';
import { TemporaryFolder } from './temporary-folder.js';

const AN_HOUR_MS = 3_600_000;

interface Unpacking {
  /** Folder with chromium.br, al2023.tar.br and fonts.tar.br. */
  archives: string;
  version: string;
  cacheDir: string;
  uid: number | undefined;
  /** Rejects where a program may not be started. */
  mayStart?: (path: string) => Promise<void>;
}

/**
 * Path of a folder with `chromium`, `al2023/lib` and `fonts.conf` that only this user can have written.
 * Where the cache cannot be written, is not ours, or lies where no program may be started (`noexec`), a fresh folder is
 * used and removed when the process ends.
 * @throws EnvironmentError E14 where that does not do, either.
 */
export async function unpackBrowser(unpacking: Unpacking): Promise<string> {
  const { archives, version, cacheDir, uid, mayStart = requireStartable } = unpacking;
  const folder = join(cacheDir, `chromium-${version}`);
  const mark = `${version} ${(await lstat(join(archives, 'chromium.br'))).size}\n`;
  try {
    await makeFolders(cacheDir, 0o700);
    if (!(await isPrivateFolder(cacheDir, uid))) throw new Error(`${cacheDir} can be written by others`);
    await removeLeftovers(folder);
    if (!(await isReady(folder, mark, uid))) await unpackInto(folder, archives, mark, uid);
    await mayStart(join(folder, 'chromium'));
    return folder;
  } catch {
    const { path: fresh } = new TemporaryFolder('maltal-chromium-');
    await unpack(archives, fresh, fresh, mark).catch((error: unknown) => {
      throw asTemporaryError(error);
    });
    await mayStart(join(fresh, 'chromium')).catch((cause: unknown) => {
      throw new EnvironmentError('E14', { path: tmpdir(), reason: 'noexec' }, { cause });
    });
    return fresh;
  }
}

/** Unpacks beside the folder, so that nobody finds it half full. */
async function unpackInto(
  folder: string,
  archives: string,
  mark: string,
  uid: number | undefined,
): Promise<void> {
  const fresh = new TemporaryFolder(`${basename(folder)}.tmp-`, dirname(folder));
  try {
    await unpack(archives, fresh.path, folder, mark);
    await putInPlace(fresh.path, folder, mark, uid);
  } finally {
    fresh.remove();
  }
}

/** @throws what the system says where it would not start the program. */
async function requireStartable(path: string): Promise<void> {
  await access(path, constants.X_OK);
}

/** @param home - Where the folder will stand: fonts.conf has absolute paths. */
async function unpack(archives: string, folder: string, home: string, mark: string): Promise<void> {
  // Bundled, a CommonJS package that is loaded late has nothing but its default.
  const { default: tar } = await import('tar-fs');
  // Only plain files and folders; tar-fs itself refuses paths that leave the target.
  const ignore = (_: string, header?: { type?: string | null }) =>
    header?.type !== 'file' && header?.type !== 'directory';
  // To the superuser, too, they are to belong: the owner that an archive names may be nobody here.
  const options = { ignore, chown: false };
  const extract = (name: string) => tar.extract(join(folder, name), options);
  const open = (name: string) => createReadStream(join(archives, name));
  await Promise.all([
    pipeline(
      open('chromium.br'),
      createBrotliDecompress(),
      createWriteStream(join(folder, 'chromium'), { flags: 'wx' }),
    ),
    pipeline(open('al2023.tar.br'), createBrotliDecompress(), extract('al2023')),
    pipeline(open('fonts.tar.br'), createBrotliDecompress(), extract('fonts')),
  ]);
  await chmod(join(folder, 'chromium'), 0o700);
  await writeFile(join(folder, 'fonts.conf'), fontsConf(home));
  await writeFile(join(folder, '.ok'), mark);
}

/** Other runs may unpack at the same time: the first to rename wins, the rest use its folder. */
async function putInPlace(
  fresh: string,
  folder: string,
  mark: string,
  uid: number | undefined,
): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (await isReady(folder, mark, uid)) return;
    // Something half removed or foreign stands there; in a private parent it is ours to clear.
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder).catch(async () => {
      if (!(await isReady(folder, mark, uid))) throw error;
    });
  }
}

async function isReady(folder: string, mark: string, uid: number | undefined): Promise<boolean> {
  if (!(await isPrivateFolder(dirname(folder), uid)) || !(await isPrivateFolder(folder, uid))) return false;
  return (await readFile(join(folder, '.ok'), 'utf8').catch(() => '')) === mark;
}

/** Of runs that nobody could end in order; also where all is ready, since no other run will look again. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}.tmp-`)) continue;
    const path = join(dirname(folder), name);
    const state = await lstat(path).catch(() => undefined);
    if (state && Date.now() - state.mtimeMs > AN_HOUR_MS)
      await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}

/** Only the fonts that came along: the same pages on every machine. */
function fontsConf(home: string): string {
  const text = (path: string) => path.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${text(join(home, 'fonts'))}</dir>
  <cachedir>${text(join(home, 'fonts-cache'))}</cachedir>
</fontconfig>
`;
}
