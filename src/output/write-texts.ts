// Text files that belong together: all of them are written, or everything stays as it was.
import {
  chmod,
  constants,
  copyFile,
  link,
  mkdtemp,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { asFileError } from './as-file-error.js';
import { makeFolders } from './make-folders.js';
import { renamePatiently } from './rename-patiently.js';

export interface TextFile {
  path: string;
  text: string;
  /** The path as the user knows it. */
  shown: string;
}

/** Where a new file was to be made, there is something already. */
export class FileExistsError extends Error {
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`${path} is there already`, { cause });
  }
}

/**
 * All are written beside their places first, so that a full disk changes nothing; then each is put there in one step.
 * A file that is replaced keeps its mode, and a link stays a link. Folders are made where they are missing.
 * @param options.areNew - Whether nothing may be where they are put.
 * @throws FileExistsError where something is there; EnvironmentError E03 for the first that cannot be written.
 */
export async function writeTexts(
  files: readonly TextFile[],
  { areNew = false }: { areNew?: boolean } = {},
): Promise<void> {
  const folders: string[] = [];
  const staged: Staged[] = [];
  const done: Staged[] = [];
  let current = '';
  try {
    for (const file of files) {
      current = file.shown;
      folders.push(...(await makeFolders(dirname(file.path))));
      const place = await stagingFor(file, areNew);
      staged.push(place);
      await stage(place, file.text);
    }
    for (const place of staged) {
      current = place.shown;
      await put(place, areNew);
      done.push(place);
    }
  } catch (error) {
    for (const place of done) await takeBack(place).catch(() => {});
    await removeStaging(staged);
    // One that is not empty is used by somebody else by now.
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => {});
    throw asFileError(current, error);
  }
  await removeStaging(staged);
}

interface Staged {
  shown: string;
  /** Where the file is to be: what a link leads to. */
  path: string;
  /** A folder of its own beside that place, so that nobody else has the name and the renaming is one step. */
  folder: string;
  /** Of the file that is there already. */
  mode: number | undefined;
}

const NEW = 'new';
const OLD = 'old';

async function stagingFor({ path, shown }: TextFile, isNew: boolean): Promise<Staged> {
  const to = isNew ? path : await realpath(path).catch(() => path);
  const before = isNew ? undefined : await stat(to).catch(() => undefined);
  const folder = await mkdtemp(join(dirname(to), `.${basename(to)}.tmp-`));
  return { shown, path: to, folder, mode: before?.mode };
}

async function stage({ path, folder, mode }: Staged, text: string): Promise<void> {
  await writeFile(join(folder, NEW), text, { flush: true });
  if (mode === undefined) return;
  await chmod(join(folder, NEW), mode & 0o7777);
  await linkOrCopy(path, join(folder, OLD));
}

async function put({ path, folder }: Staged, isNew: boolean): Promise<void> {
  if (!isNew) return await renamePatiently(join(folder, NEW), path);
  try {
    await linkOrCopy(join(folder, NEW), path);
  } catch (error) {
    throw hasCode(error, 'EEXIST') ? new FileExistsError(path, error) : error;
  }
}

async function takeBack({ path, folder, mode }: Staged): Promise<void> {
  if (mode === undefined) await rm(path, { force: true });
  else await rename(join(folder, OLD), path);
}

/** Unlike a renaming, neither takes the place of a file that is there. Not every file system has links. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL).catch(async (cause: unknown) => {
      // A disk that is full may have taken the half of it.
      if (!hasCode(cause, 'EEXIST')) await rm(to, { force: true });
      throw cause;
    });
  }
}

async function removeStaging(staged: readonly Staged[]): Promise<void> {
  for (const { folder } of staged) await rm(folder, { recursive: true, force: true }).catch(() => {});
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
