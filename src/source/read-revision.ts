// Reads a report repository as it was in a revision of git. Nothing is checked out, and no network is used.
import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { type Diagnostic, type Outcome, placeOfFile } from '../diagnostics/index.js';
import { decodeText, LIMIT_MEGABYTES, tooLarge, unreadDocument } from './read-file.js';
import type { Asset, SourceFile, Sources } from './source-file.js';
import { assetType, isConfigPath, isDocumentPath, isSourcePath, LATER_FOLDERS } from './source-folders.js';

const MEBIBYTE = 1024 * 1024;
/** More than any repository of texts holds. */
const MOST_BYTES = 1024 * MEBIBYTE;

/**
 * Why a revision cannot be read: git is not installed, the folder is not in git or in somebody else's, git does not
 * know the revision (perhaps as the clone is shallow), the clone has the commit and not all of its files (as after
 * `git clone --filter`), or there was no report.yaml then.
 */
export type RevisionFault =
  | 'noGit'
  | 'notInGit'
  | 'notOurs'
  | 'unknownRevision'
  | 'shallow'
  | 'filesMissing'
  | 'noReport';

export type RevisionReading = { sources: Sources; diagnostics: Diagnostic[] } | { fault: RevisionFault };

/**
 * The sources that the folder had in a revision, read as those of today are. Pictures are left out.
 * @param root - Folder with report.yaml; may be a folder within the work tree.
 * @param revision - What git takes for a commit: a tag, a branch, a hash.
 * @param environment - Of the process; what it says of another repository is not passed on.
 */
export async function readRevision(
  root: string,
  revision: string,
  environment: NodeJS.ProcessEnv,
): Promise<RevisionReading> {
  const git = gitIn(await realpath(root), environment);
  const found = await findCommit(git, revision);
  if ('fault' in found) return found;
  const files = await listFiles(git, found);
  return 'fault' in files ? files : readTexts(git, files);
}

/**
 * The sources as they were where the work since a revision began: the commit that it and HEAD both come from. Pictures
 * are listed without their bytes, so that those which a chapter lacks can be told.
 */
export async function readForkPoint(
  root: string,
  revision: string,
  environment: NodeJS.ProcessEnv,
): Promise<RevisionReading> {
  const git = gitIn(await realpath(root), environment);
  const found = await findCommit(git, revision);
  if ('fault' in found) return found;
  // Without a common history, or in a clone that has only a part of it, the revision itself must do.
  const base = await git(['merge-base', found.commit, 'HEAD']);
  const commit = ('fault' in base ? undefined : hashIn(base.output)) ?? found.commit;
  const files = await listFiles(git, { ...found, commit });
  if ('fault' in files) return files;
  const reading = await readTexts(git, files);
  if ('fault' in reading) return reading;
  return {
    sources: { files: reading.sources.files, assets: files.flatMap(pictureWithoutBytes) },
    diagnostics: [...reading.diagnostics, ...notRead(files)],
  };
}

interface FoundCommit {
  commit: string;
  /** The report's folder within the work tree; empty or ends with `/`. */
  folder: string;
}

async function findCommit(git: Git, revision: string): Promise<FoundCommit | { fault: RevisionFault }> {
  const prefix = await git(['rev-parse', '--show-prefix']);
  if ('fault' in prefix) return prefix;
  // What begins with a hyphen would be taken for an option; git allows no such name.
  if (/^-|\0/u.test(revision)) return { fault: 'unknownRevision' };
  const folder = textOf(prefix.output).replace(/\n$/u, '');
  if (!FOLDER.test(folder)) return { fault: 'notInGit' };
  const commit = await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  const hash = 'fault' in commit ? undefined : hashIn(commit.output);
  if (hash !== undefined) return { commit: hash, folder };
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  const isShallow = !('fault' in shallow) && textOf(shallow.output).trim() === 'true';
  return { fault: isShallow ? 'shallow' : 'unknownRevision' };
}

/** What is called git may be anything, and what it says is handed to it again. */
const FOLDER = /^(?:[^\0\n]{1,4096}\/)?$/u;

function hashIn(output: Buffer): string | undefined {
  return /^[0-9a-f]{40,64}(?=\n?$)/u.exec(textOf(output))?.[0];
}

async function readTexts(git: Git, files: Blob[]): Promise<RevisionReading> {
  if (!files.some(({ path }) => isConfigPath(path))) return { fault: 'noReport' };
  const texts = files.filter(({ path }) => isSourcePath(path));
  const read = await readBlobs(git, texts);
  if ('fault' in read) return read;
  return { sources: { files: read.value, assets: [] }, diagnostics: read.diagnostics };
}

function pictureWithoutBytes({ path }: Blob): Asset[] {
  const mediaType = assetType(path);
  return mediaType ? [{ path, bytes: new Uint8Array(), mediaType }] : [];
}

/** What `readSources` says of folders that a later version will read, and of documents. */
function notRead(files: Blob[]): Diagnostic[] {
  const folders = LATER_FOLDERS.map((folder) => `${folder}/`)
    .filter((what) => files.some(({ path }) => path.startsWith(what)))
    .map((what): Diagnostic => ({ code: 'S13', args: { what }, place: placeOfFile(what) }));
  return [...folders, ...files.flatMap(({ path }) => (isDocumentPath(path) ? [unreadDocument(path)] : []))];
}

export type Git = (args: string[], input?: string) => Promise<{ output: Buffer } | { fault: RevisionFault }>;

/** Runs git without a shell, without transports, and without what a hook or another repository has set. */
export function gitIn(root: string, environment: NodeJS.ProcessEnv): Git {
  const own = Object.entries(environment).filter(([name]) => !/^GIT_/iu.test(name));
  const env = { ...Object.fromEntries(own), GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
  const always = ['--no-optional-locks', '--literal-pathspecs', '-c', 'protocol.allow=never'];
  return (args, input) =>
    new Promise((resolve) => {
      const options = { cwd: root, env, encoding: 'buffer' as const, maxBuffer: MOST_BYTES };
      const child = execFile('git', [...always, ...args], options, (error, output, complaint) => {
        if (!error) resolve({ output });
        else if (error.code === 'ENOENT') resolve({ fault: 'noGit' });
        // Git names the setting in whatever language it complains.
        else resolve({ fault: complaint.includes('safe.directory') ? 'notOurs' : 'notInGit' });
      });
      // Where git ends early, the rest of its input has nowhere to go; its exit code says what happened.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input ?? '');
    });
}

interface Blob {
  /** Within the repository of the report, with forward slashes. */
  path: string;
  object: string;
  size: number;
}

/** The commit was found, so what git cannot read of it now is not in the clone, and nothing may fetch it. */
const FILES_MISSING: { fault: RevisionFault } = { fault: 'filesMissing' };

/** The files of the report's folder. Links are left out: what they lead to is not in the revision. */
async function listFiles(
  git: Git,
  { commit, folder }: FoundCommit,
): Promise<Blob[] | { fault: RevisionFault }> {
  const where = folder === '' ? [] : ['--', folder];
  const listed = await git(['ls-tree', '-r', '-z', '--long', '--full-tree', commit, ...where]);
  if ('fault' in listed) return FILES_MISSING;
  const blobs = textOf(listed.output)
    .split('\0')
    .flatMap((entry): Blob[] => {
      const [, object = '', size = '', path = ''] =
        /^100(?:644|755) blob ([0-9a-f]+) +(\d+|BAD)\t(.*)$/su.exec(entry) ?? [];
      const isOurs = path !== '' && path.startsWith(folder);
      return isOurs ? [{ path: path.slice(folder.length), object, size: Number(size) }] : [];
    });
  // Git gives no size for what it has not; that matters only for what is read or looked for.
  const isMissing = ({ path, size }: Blob) =>
    Number.isNaN(size) && (isSourcePath(path) || assetType(path) !== undefined);
  return blobs.some(isMissing) ? FILES_MISSING : blobs;
}

/** All files in one run of git, in the order of their paths. */
async function readBlobs(git: Git, blobs: Blob[]): Promise<Outcome<SourceFile[]> | { fault: RevisionFault }> {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const isTooLarge = ({ size }: Blob) => size > LIMIT_MEGABYTES * MEBIBYTE;
  for (const { path, size } of blobs.filter(isTooLarge)) diagnostics.push(tooLarge(path, size));
  const chosen = onlyOneConfig(blobs).filter((blob) => !isTooLarge(blob));
  const read = await git(['cat-file', '--batch'], chosen.map(({ object }) => `${object}\n`).join(''));
  const contents = 'fault' in read ? [] : splitBatch(read.output, chosen.length);
  if (contents.length < chosen.length) return FILES_MISSING;
  for (const [index, bytes] of contents.entries()) {
    const path = chosen[index]?.path ?? '';
    const text = decodeText(bytes, path);
    if (typeof text === 'string') files.push({ path, text });
    else diagnostics.push({ ...text, place: placeOfFile(path) });
  }
  const byPath = (a: SourceFile, b: SourceFile) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  return { value: files.sort(byPath), diagnostics };
}

/** `report.yaml` goes before `report.yml`, as on the disk. */
function onlyOneConfig(blobs: Blob[]): Blob[] {
  const hasYaml = blobs.some(({ path }) => path === 'report.yaml');
  return blobs.filter(({ path }) => !(hasYaml && path === 'report.yml'));
}

/** `<object> blob <size>`, a line feed, the bytes, a line feed; and so on. Fewer where git has not got one. */
function splitBatch(output: Buffer, count: number): Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; contents.length < count; ) {
    const end = output.indexOf(0x0a, at);
    const size = Number(/ blob (\d+)$/u.exec(output.toString('latin1', at, end))?.[1]);
    if (end < 0 || Number.isNaN(size)) break;
    contents.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}

function textOf(output: Buffer): string {
  return output.toString('utf8');
}
