// Finished PDF files that are kept for the next build, in the user's own cache folder.
import { createHash, randomBytes } from 'node:crypto';
import { chmod, lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPrivateFolder } from './is-private-folder.js';
import { makeFolders } from './make-folders.js';

/** A file, and what is to be remembered of it: plain data. */
export interface KeptPdf<About> {
  bytes: Uint8Array;
  about: About;
}

/** Never stands in the way: what cannot be read is not there, what cannot be written is not kept. */
export interface PrintCache<About> {
  /** @param key - Of everything that the file depends on. */
  get(key: string): Promise<KeptPdf<About> | undefined>;
  put(key: string, kept: KeptPdf<About>): Promise<void>;
}

const MOST_BYTES = 256 * 1024 * 1024;
const AN_HOUR_MS = 3_600_000;
const KEY = /^[0-9a-f]{64}$/;

/**
 * @param folder - Made when it is needed. What lies there is only trusted where nobody else can have written it.
 * @param uid - Numeric id of the user, undefined on Windows.
 */
export function printCache<About>(
  folder: string,
  { uid, mostBytes = MOST_BYTES }: { uid: number | undefined; mostBytes?: number },
): PrintCache<About> {
  return {
    async get(key) {
      try {
        if (!(await isPrivateFolder(folder, uid))) return undefined;
        const path = join(folder, key);
        const kept = unpack<About>(key, await readFile(path));
        // Marks it as used of late: what has not been used for the longest time goes first.
        if (kept) await chmod(path, 0o600);
        return kept;
      } catch {
        return undefined;
      }
    },
    async put(key, kept) {
      const path = join(folder, key);
      const fresh = `${path}.tmp-${randomBytes(6).toString('hex')}`;
      try {
        await makeFolders(folder, 0o700);
        if (!(await isPrivateFolder(folder, uid))) return;
        const bytes = pack(key, kept);
        if (bytes.length > mostBytes) return;
        await writeFile(fresh, bytes, { mode: 0o600, flag: 'wx' });
        await rename(fresh, path);
        await removeOldest(folder, mostBytes);
      } catch {
        await rm(fresh, { force: true }).catch(() => {});
      }
    },
  };
}

/** A line of JSON, then the file. The hash tells a file that was cut short or changed. */
function pack<About>(key: string, { bytes, about }: KeptPdf<About>): Buffer {
  const text = JSON.stringify(about);
  return Buffer.concat([Buffer.from(`${JSON.stringify([hashOf(key, text, bytes), text])}\n`), bytes]);
}

function unpack<About>(key: string, packed: Buffer): KeptPdf<About> | undefined {
  const end = packed.indexOf('\n');
  const [hash, text] = JSON.parse(packed.toString('utf8', 0, end)) as [string, string];
  const bytes = packed.subarray(end + 1);
  return hash === hashOf(key, text, bytes) ? { bytes, about: JSON.parse(text) as About } : undefined;
}

function hashOf(key: string, about: string, bytes: Uint8Array): string {
  return createHash('sha256').update(`${key}\n${about}\n`).update(bytes).digest('hex');
}

async function removeOldest(folder: string, mostBytes: number): Promise<void> {
  const found = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const state = await lstat(join(folder, name)).catch(() => undefined);
      return state?.isFile() ? [{ name, bytes: state.size, usedMs: state.ctimeMs }] : [];
    }),
  );
  const files = found.flat().sort((a, b) => b.usedMs - a.usedMs);
  const newest = files[0]?.usedMs ?? 0;
  let total = 0;
  for (const { name, bytes, usedMs } of files) {
    total += bytes;
    // What a build that was killed has left behind.
    const isLeftover = !KEY.test(name) && newest - usedMs > AN_HOUR_MS;
    if (total > mostBytes || isLeftover) await rm(join(folder, name), { force: true });
  }
}
