// `report verify`: proves that built reports come from these sources, by this version, and are what they claim to be.
import { dirname, join, resolve } from 'node:path';
import { findRoot, readSources } from '../../source/index.js';
import { hashInputs } from '../build/manifest.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { choiceOf } from '../options.js';
import { profilesOf } from '../profiles-of.js';
import { UsageError } from '../usage-error.js';
import { findReports } from '../verify/find-reports.js';
import { verifyClaims } from '../verify/verify-claims.js';
import { verifyFiles } from '../verify/verify-files.js';
import { verifySources } from '../verify/verify-sources.js';
import { verifyJson, verifyText } from '../verify/verify-text.js';

export interface VerifyFlags {
  sources?: string;
  rebuild?: boolean;
  verapdf?: boolean;
  format?: string;
  browser?: string;
  profile?: string[];
}

export async function verify(folder: string | undefined, flags: VerifyFlags, io: Io): Promise<ExitCode> {
  const format = choiceOf('--format', flags.format, ['pretty', 'json'], 'pretty');
  requireRebuilding(flags);
  const built = await builtFolder(resolve(io.cwd, folder ?? 'dist'));
  const reports = await findReports(built, io);
  const root =
    flags.sources === undefined
      ? ((await findRoot(dirname(built))) ?? (await findRoot(io.cwd)) ?? io.cwd)
      : resolve(io.cwd, flags.sources);
  const inputs = hashInputs((await readSources(root)).value);
  for (const report of reports) {
    await verifyFiles(report);
    await verifySources(report, root, inputs);
    await verifyClaims(report);
    if (flags.verapdf) {
      const { verifyWithVerapdf } = await import('../verify/verify-with-verapdf.js');
      await verifyWithVerapdf(report, io);
    }
    if (flags.rebuild) {
      const { verifyByRebuilding } = await import('../verify/verify-by-rebuilding.js');
      const { browser, profile } = flags;
      await verifyByRebuilding(
        report,
        root,
        { ...(browser && { browser }), ...(profile && { profile }) },
        io,
      );
    }
  }
  io.out(format === 'json' ? await verifyJson(reports, io) : await verifyText(reports, io));
  return reports.some(({ findings }) => findings.length > 0) ? ExitCode.Findings : ExitCode.Clean;
}

/** @throws for flags of a build where none is asked for, and for a profile that there is not. */
function requireRebuilding({ rebuild, browser, profile }: VerifyFlags): void {
  profilesOf(profile);
  if (rebuild) return;
  if (profile !== undefined) throw new UsageError({ kind: 'flagNeeds', flags: ['--profile', '--rebuild'] });
  if (browser !== undefined) throw new UsageError({ kind: 'flagNeeds', flags: ['--browser', '--rebuild'] });
}

/** The one that was named; of a repository the one that `build` writes to. */
async function builtFolder(folder: string): Promise<string> {
  return (await findRoot(folder)) === folder ? join(folder, 'dist') : folder;
}
