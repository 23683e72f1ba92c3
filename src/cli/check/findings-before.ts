// Which findings were there before: in the revision of git where the change began.
import { EnvironmentError, type Finding } from '../../diagnostics/index.js';
import { readForkPoint } from '../../source/index.js';
import type { Io } from '../io.js';
import type { Loaded } from '../load.js';
import { UsageError } from '../usage-error.js';
import { sameFindings } from './same-findings.js';

/**
 * Those of the findings that the revision had, too. A report that was not there then has none.
 * @throws EnvironmentError E11 when the revision cannot be read.
 */
export async function findingsBefore(
  { root, analysis, sources, analyseAlike }: Loaded,
  revision: string,
  io: Io,
): Promise<Set<Finding>> {
  if (root === undefined) throw new UsageError({ kind: 'flagNeedsFolder', name: '--since' });
  const reading = await readForkPoint(root, revision, io.env);
  if ('fault' in reading) {
    if (reading.fault === 'noReport') return new Set();
    throw new EnvironmentError('E11', { revision, reason: reading.fault });
  }
  const earlier = await analyseAlike({ value: reading.sources, diagnostics: reading.diagnostics });
  return sameFindings(
    { findings: analysis.findings, files: sources.files },
    { findings: earlier.findings, files: reading.sources.files },
  );
}
