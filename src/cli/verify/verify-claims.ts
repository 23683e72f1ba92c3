// What each PDF claims to be, checked once more on that very file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPdf } from '../../pdf/index.js';
import { claimFault } from '../build/pdf-finding.js';
import { unreadable } from './unreadable.js';
import type { VerifiedReport } from './verified-report.js';

/** @throws EnvironmentError E10 where a file cannot be read any longer. */
export async function verifyClaims(verified: VerifiedReport): Promise<void> {
  const { folder, manifest, files } = verified;
  for (const { file, format, claims = [] } of manifest?.outputs ?? []) {
    // A file that is not the one that was built has been told.
    if (format !== 'pdf' || claims.length === 0 || files.get(file)?.status !== 'same') continue;
    const path = join(folder, file);
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw unreadable(path, cause);
    });
    const faults = checkPdf(bytes, claims);
    for (const fault of faults) verified.found('L07', { file, ...claimFault(fault) }, file);
    verified.judge(file, faults.length === 0 ? 'same' : 'claims', claims);
  }
}
