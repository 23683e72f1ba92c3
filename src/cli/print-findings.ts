// Findings on their way to the user, and what they mean for the exit code.
import { stat } from 'node:fs/promises';
import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { type Finding, hasErrors, withPaths } from '../diagnostics/index.js';
import { findingWordsFor } from '../i18n/index.js';
import { appendText, writeText } from '../output/index.js';
import {
  countFindings,
  loadReporter,
  REPORTER_NAMES,
  type ReporterContext,
  type ReporterName,
} from '../reporters/index.js';
import type { SourceFile } from '../source/index.js';
import { type CiSurroundings, ciSurroundings } from './ci-surroundings.js';
import { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { fromHere, type Loaded } from './load.js';
import { packageVersion } from './package-root.js';

/** A terminal's width is used up to this; longer lines are hard to follow. */
const WIDEST = 120;
/** GitHub drops a step's summary that is larger. */
const BYTES_OF_STEP_SUMMARY = 1_048_576;
/** With less room than this nothing is added to it. */
const BYTES_WORTH_ADDING = 2_048;

export const FINDINGS_FORMATS = REPORTER_NAMES;
export type FindingsFormat = ReporterName;

/** Paths in these lead there from where the user stands; in the others from the root of the CI's repository. */
const FOR_HERE: readonly FindingsFormat[] = ['pretty', 'short', 'json'];
const WITH_FINGERPRINTS: readonly FindingsFormat[] = ['json', 'sarif', 'gitlab'];

export interface FindingsOutput {
  format: FindingsFormat;
  /** Given where the findings go to a file. */
  output?: string | undefined;
  /** Given where only some are shown. */
  isShown?: (finding: Finding) => boolean;
  exitCode: ExitCode;
}

/** Prints the findings, or writes them to a file and prints their number. */
export async function showFindings(loaded: Loaded, options: FindingsOutput, io: Io): Promise<void> {
  const { format, output, isShown = () => true, exitCode } = options;
  const summaryFile = format === 'github' ? io.env.GITHUB_STEP_SUMMARY : undefined;
  const { findings } = loaded.analysis;
  const text = await findingsText(loaded, format, 'out', io, isShown, {
    failsByWarnings: exitCode !== ExitCode.Clean && !hasErrors(findings),
    hasStepSummary: Boolean(summaryFile),
  });
  if (output === undefined) io.out(text);
  else {
    await writeText(resolve(io.cwd, output), text, output);
    io.err(`${output}: ${summaryOf(findings.filter(isShown), io)}\n`);
  }
  if (summaryFile) await addToStepSummary(loaded, summaryFile, isShown, io);
}

function summaryOf(findings: readonly Finding[], io: Io): string {
  const words = findingWordsFor(io.language);
  return findings.length === 0 ? words.noFindings : words.summary(countFindings(findings));
}

async function addToStepSummary(
  loaded: Loaded,
  file: string,
  isShown: (finding: Finding) => boolean,
  io: Io,
): Promise<void> {
  const used = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  const maxBytes = BYTES_OF_STEP_SUMMARY - used - 1;
  if (maxBytes < BYTES_WORTH_ADDING) return;
  const text = await findingsText(loaded, 'markdown', 'out', io, isShown, { maxBytes });
  await appendText(file, used > 0 ? `\n${text}` : text);
}

/** The findings as text; only those that `isShown` lets through. */
export async function findingsText(
  loaded: Loaded,
  format: FindingsFormat,
  stream: 'out' | 'err',
  io: Io,
  isShown: (finding: Finding) => boolean = () => true,
  more: Partial<ReporterContext> = {},
): Promise<string> {
  const all = loaded.analysis.findings;
  // The words of all findings are a tenth of a check's time, and most checks of a CI need none of them.
  if (format === 'pretty' && !loaded.hidden && !all.some(isShown)) return `${summaryOf([], io)}\n`;
  const [reporter, placed] = await Promise.all([loadReporter(format), placedFor(format, loaded, io)]);
  const columns = stream === 'out' ? process.stdout.columns : process.stderr.columns;
  return reporter(placed.findings.filter(isShown), {
    files: placed.files,
    uiLanguage: io.language,
    color: io.colours[stream],
    width: columns ? Math.min(columns, WIDEST) : Number.POSITIVE_INFINITY,
    toolVersion: packageVersion(),
    hidden: loaded.hidden,
    folder: placed.folder,
    filesUrl: placed.filesUrl,
    fingerprintOf: WITH_FINGERPRINTS.includes(format)
      ? await fingerprintsIn(loaded, placed.findings)
      : undefined,
    ...more,
  });
}

interface Placed {
  findings: Finding[];
  files: SourceFile[];
  folder: string;
  filesUrl: string | undefined;
}

/** Findings and files with the paths that the reader of the format expects. */
async function placedFor(format: FindingsFormat, loaded: Loaded, io: Io): Promise<Placed> {
  const here = fromHere(loaded);
  if (FOR_HERE.includes(format)) return { ...here, folder: loaded.prefix, filesUrl: undefined };
  const surroundings = await ciSurroundings(io);
  const moved = (path: string) => fromRoot(path, surroundings, io);
  return {
    findings: here.findings.map((finding) => withPaths(finding, moved)),
    files: here.files.map((file) => ({ ...file, path: moved(file.path) })),
    folder: moved(loaded.prefix).replace(/^(?:\.\.\/)+|^\.\/?/, ''),
    filesUrl: surroundings.filesUrl,
  };
}

/** A single file may have been named by its whole path, which says nothing outside this machine. */
function fromRoot(path: string, { prefix }: CiSurroundings, io: Io): string {
  const here = isAbsolute(path) ? relative(io.cwd, path).split(sep).join('/') : path;
  return posix.normalize(prefix + here);
}

/**
 * Fingerprints do not depend on where the user stands, nor on what is left out.
 * @param placed - The findings of `loaded`, in its order.
 */
async function fingerprintsIn(loaded: Loaded, placed: readonly Finding[]) {
  const { fingerprintsOf } = await import('../reporters/index.js');
  const { findings } = loaded.analysis;
  const all = [...new Set([...(loaded.unfiltered ?? []), ...findings])];
  const fingerprints = fingerprintsOf(all, loaded.sources.files);
  const ofAll = new Map(all.map((finding, index) => [finding, fingerprints[index]]));
  const ofPlaced = new Map(
    findings.flatMap((finding, index) => {
      const moved = placed[index];
      return moved ? [[moved, ofAll.get(finding)] as const] : [];
    }),
  );
  return (finding: Finding) => ofPlaced.get(finding);
}

/** @param allowedWarnings - More warnings than this are a failure, too; undefined allows any number. */
export function exitCodeOf(findings: readonly Finding[], allowedWarnings: number | undefined): ExitCode {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const isTooMany = allowedWarnings !== undefined && count('warning') > allowedWarnings;
  return count('error') > 0 || isTooMany ? ExitCode.Findings : ExitCode.Clean;
}
