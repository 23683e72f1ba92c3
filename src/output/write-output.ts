// The output folder is replaced as a whole: first everything beside it, then two renames.
import { rmSync } from 'node:fs';
import { copyFile, link, lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asOutputError } from './as-output-error.js';
import { makeFolders } from './make-folders.js';
import { type OutputFolder, outputFolder } from './output-folder.js';
import { renamePatiently } from './rename-patiently.js';

export interface OutputFile {
  /** A plain name; the output has no folders. */
  name: string;
  bytes: Uint8Array | string;
}

interface WriteOptions {
  keep?: (name: string) => boolean;
  flush?: boolean;
}

const AN_HOUR_MS = 3_600_000;
// What the file system says when another run replaces the same folder at this moment.
const RACES = ['ENOENT', 'ENOTEMPTY', 'EEXIST'];
const MOST_ATTEMPTS = 5;

/**
 * Replaces the folder's contents by the files, or leaves it byte for byte as it was.
 * @param files - `manifest.json` among them, which names the program (`"maltal"`): by it the next run knows
 * that the folder may be replaced.
 * @param options.keep - Which former files are carried forward where no new file has their name.
 * @param options.flush - Whether it is waited until the disk itself has the files, so that they survive a power cut; by
 * default it is.
 * @throws EnvironmentError E03 when the folder is not ours or cannot be written.
 */
export async function writeOutput(
  folder: string,
  files: OutputFile[],
  options: WriteOptions = {},
): Promise<void> {
  requireGoodNames(files);
  for (let attempt = 1; ; attempt++) {
    try {
      return await replace(folder, files, options);
    } catch (error) {
      const isRace = RACES.includes((error as NodeJS.ErrnoException).code ?? '');
      if (!isRace || attempt === MOST_ATTEMPTS) throw asOutputError(folder, error);
    }
  }
}

async function replace(folder: string, files: OutputFile[], options: WriteOptions): Promise<void> {
  const place = await outputFolder(folder);
  const { parent, name } = place;
  await makeFolders(parent);
  await clearLeftovers(place);
  const temporary = await mkdtemp(join(parent, `.${name}.tmp-`));
  try {
    const former = await outputFolder(folder);
    await prepare(join(temporary, 'new'), files, former, options);
    await swap(temporary, former);
  } catch (error) {
    // A former output that could not be put back stays where it is: the next run finds it there.
    if ((await isThere(folder)) || !(await isThere(join(temporary, 'old')))) discard(temporary);
    throw error;
  }
  discard(temporary);
}

function requireGoodNames(files: OutputFile[]): void {
  const names = new Set(files.map((file) => file.name));
  const isBad = (name: string) => !name || name === '.' || name === '..' || /[/\\:\0]/.test(name);
  const bad = files.find((file) => isBad(file.name));
  if (bad) throw new RangeError(`not a plain file name: ${bad.name}`);
  if (names.size < files.length) throw new RangeError('two output files have the same name');
  if (!names.has('manifest.json')) throw new RangeError('an output needs a manifest.json');
}

async function prepare(
  target: string,
  files: OutputFile[],
  former: OutputFolder,
  { keep = () => false, flush = true }: WriteOptions,
): Promise<void> {
  await mkdir(target);
  const writing = files.map(({ name, bytes }) => writeFile(join(target, name), bytes, { flag: 'wx', flush }));
  // Nothing is removed while something is still being written.
  await Promise.allSettled(writing);
  await Promise.all(writing);
  const written = new Set(files.map((file) => file.name));
  for (const name of former.files ?? []) {
    if (written.has(name) || !keep(name)) continue;
    // A link costs nothing; some file systems have none.
    await link(join(former.path, name), join(target, name)).catch(() =>
      copyFile(join(former.path, name), join(target, name)),
    );
  }
}

/** The former folder waits inside the temporary one, from where it can be put back. */
async function swap(temporary: string, { path, files }: OutputFolder): Promise<void> {
  const aside = join(temporary, 'old');
  if (files) await renamePatiently(path, aside);
  try {
    await renamePatiently(join(temporary, 'new'), path);
  } catch (error) {
    // The first error is the one to tell.
    if (files) await renamePatiently(aside, path).catch(() => {});
    throw error;
  }
}

function discard(temporary: string): void {
  try {
    rmSync(temporary, { recursive: true, force: true });
  } catch {
    // The output is in place; what cannot be removed now, a later run removes.
  }
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

/** Temporary folders of runs that were killed: an output waiting in one is put back, old ones are removed. */
async function clearLeftovers({ path, parent, name, files }: OutputFolder): Promise<void> {
  const isLeftover = (entry: string) =>
    entry.startsWith(`.${name}.tmp-`) && entry.length === name.length + 12;
  let isThere = files !== undefined;
  for (const entry of (await readdir(parent)).filter(isLeftover)) {
    const leftover = join(parent, entry);
    const state = await lstat(leftover).catch(() => undefined);
    if (!state?.isDirectory()) continue;
    if (!isThere) {
      isThere = await rename(join(leftover, 'old'), path).then(
        () => true,
        () => false,
      );
    }
    if (Date.now() - state.mtimeMs > AN_HOUR_MS) await rm(leftover, { recursive: true, force: true });
  }
}
