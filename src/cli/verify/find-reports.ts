// Which built reports a folder holds: itself, or those in it.
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { EnvironmentError } from '../../diagnostics/index.js';
import { MANIFEST_NAME } from '../build/manifest.js';
import type { Io } from '../io.js';
import { readManifest } from './read-manifest.js';
import { unreadable } from './unreadable.js';
import { VerifiedReport } from './verified-report.js';

/** @throws EnvironmentError E01 no such folder, E10 one that cannot be read, E19 no manifest in it. */
export async function findReports(folder: string, io: Io): Promise<VerifiedReport[]> {
  const own = await reportIn(folder, io);
  if (own) return [own];
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    const path = relative(io.cwd, folder) || folder;
    const error = unreadable(path, cause);
    throw error.args.reason === 'ENOENT' ? new EnvironmentError('E01', { path }, { cause }) : error;
  });
  const reports: VerifiedReport[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    // A link may lead anywhere.
    const report = entry.isDirectory() ? await reportIn(join(folder, entry.name), io) : undefined;
    if (report) reports.push(report);
  }
  if (reports.length === 0) throw new EnvironmentError('E19', { path: relative(io.cwd, folder) || folder });
  return reports;
}

async function reportIn(folder: string, io: Io): Promise<VerifiedReport | undefined> {
  const read = await readManifest(folder);
  if (!read) return undefined;
  const shown = relative(io.cwd, join(folder, MANIFEST_NAME)).split(sep).join('/');
  const verified = new VerifiedReport(folder, shown, read.text, read.manifest);
  if (!read.manifest) verified.found('L16', { file: MANIFEST_NAME, what: 'manifest' });
  return verified;
}
