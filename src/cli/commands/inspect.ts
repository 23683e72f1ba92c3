// `report inspect`: the compiled model and its figures as JSON; findings go into it.
import { describeDiagnostic } from '../../i18n/index.js';
import { unprotectedForItsAuthor } from '../../protect/index.js';
import { reportDocument } from '../../render/index.js';
import { SourceIndex } from '../../reporters/index.js';
import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { load } from '../load.js';
import { packageVersion } from '../package-root.js';
import { exitCodeOf } from '../print-findings.js';

export async function inspect(paths: string[], io: Io): Promise<ExitCode> {
  const { sources, analysis } = await load(paths, io);
  const { findings } = analysis;
  // The author sees what the author has written, small counts and all.
  const { report, scores } = unprotectedForItsAuthor(analysis.report, analysis.scores);
  const index = new SourceIndex(sources.files);
  const document = reportDocument(report, scores.reports, {
    toolVersion: packageVersion(),
    locate: (place) => index.locate(place),
    findings,
    describe: (finding) => describeDiagnostic(finding, io.language).message,
  });
  io.out(`${JSON.stringify(document, null, 2)}\n`);
  return exitCodeOf(findings, undefined);
}
