// What each PDF claims to be, checked once more on that very file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPdf } from '../../pdf/index.js';
import { faultsOfClaims } from '../build/pdf-finding.js';
import type { VerifiedReport } from './verified-report.js';

export async function verifyClaims(verified: VerifiedReport): Promise<void> {
  const { folder, manifest, files } = verified;
  for (const { file, format, claims = [] } of manifest?.outputs ?? []) {
    // A file that is not the one that was built has been told.
    if (format !== 'pdf' || claims.length === 0 || files.get(file)?.status !== 'same') continue;
    const faults = faultsOfClaims(checkPdf(await readFile(join(folder, file))), claims);
    for (const fault of faults) verified.found('L07', { file, ...fault }, file);
    verified.judge(file, faults.length === 0 ? 'same' : 'claims', claims);
  }
}
