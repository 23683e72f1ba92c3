// The files of a built report against its manifest: each byte for byte, none missing, none besides.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MANIFEST_NAME } from '../build/manifest.js';
import { unreadable } from './unreadable.js';
import type { VerifiedReport } from './verified-report.js';

/**
 * Only what lies in the folder is opened, whatever the manifest names.
 * @throws EnvironmentError E10 where something cannot be read.
 */
export async function verifyFiles(verified: VerifiedReport): Promise<void> {
  const { folder, manifest } = verified;
  if (!manifest) return;
  const expected = new Map(manifest.outputs.map((output) => [output.file, output]));
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(folder, cause);
  });
  const there = new Set(entries.map(({ name }) => name));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    if (name === MANIFEST_NAME) continue;
    const output = expected.get(name);
    if (!output) tell(verified, name, 'extra');
    else if (!entry.isFile()) tell(verified, name, 'link');
    else if ((await hashOf(join(folder, name))) !== output.sha256) tell(verified, name, 'changed');
    else verified.judge(name, 'same');
  }
  for (const { file } of manifest.outputs) if (!there.has(file)) tell(verified, file, 'missing');
}

function tell(verified: VerifiedReport, file: string, what: 'extra' | 'link' | 'changed' | 'missing'): void {
  verified.judge(file, what);
  verified.found('L16', { file, what }, file);
}

/** Read in pieces: a file that somebody has put there may be of any size. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (cause) {
    throw unreadable(path, cause);
  }
  return hash.digest('hex');
}
