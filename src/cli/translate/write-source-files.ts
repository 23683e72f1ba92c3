// Writes sources back as they were kept: with the line ends and the byte order mark that the file had.
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { EnvironmentError } from '../../diagnostics/index.js';

/**
 * All new contents are written beside the old ones first, so that a full disk changes nothing; each is then put in place whole.
 * @param files - By path below the root; a file that does not exist yet is made.
 */
export async function writeSourceFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const staged: { from: string; to: string }[] = [];
  let current = root;
  try {
    for (const [path, text] of files) {
      current = path;
      const to = await targetOf(resolve(root, path));
      const from = `${to}.new-${process.pid}`;
      staged.push({ from, to });
      await writeFile(from, asKept(text, await bytesOf(to)), { flag: 'wx' });
    }
    for (const { from, to } of staged) await rename(from, to);
  } catch (cause) {
    await Promise.all(staged.map(({ from }) => rm(from, { force: true })));
    throw new EnvironmentError('E03', { path: current, reason: reasonOf(cause) }, { cause });
  }
}

/** A link stays one: what it leads to is written. */
async function targetOf(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  return realpath(path).catch(() => path);
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

function asKept(text: string, before: Buffer | undefined): string {
  if (!before) return text;
  const hasMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  const hasCarriageReturns = before.includes('\r\n');
  return (hasMark ? '\uFEFF' : '') + (hasCarriageReturns ? text.replaceAll('\n', '\r\n') : text);
}

function reasonOf(cause: unknown): 'noSpace' | 'fileNotWritable' {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC' ? 'noSpace' : 'fileNotWritable';
}
