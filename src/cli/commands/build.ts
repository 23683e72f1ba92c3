// `report build`: check, make every report asked for, then write them; with errors nothing is written.
import { join, relative, resolve } from 'node:path';
import { scoresOf } from '../../compute/index.js';
import type { Finding } from '../../diagnostics/index.js';
import type { Publication } from '../../model/index.js';
import { checkWritable, findBrowser, openPrinter, type Printer, writeOutput } from '../../output/index.js';
import { readTemplate } from '../../source/index.js';
import { readFonts } from '../build/fonts.js';
import { type MadeReport, makeReport } from '../build/make-report.js';
import { hashInputs } from '../build/manifest.js';
import {
  FORMATS,
  type Format,
  type PickFlags,
  pickLanguages,
  pickPublications,
  USUAL_FORMATS,
} from '../build/plan.js';
import { leaveOut } from '../check/review.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { type Loaded, loadFolder } from '../load.js';
import { choicesOf, countOf } from '../options.js';
import { packageRoot, packageVersion } from '../package-root.js';
import { exitCodeOf, findingsText } from '../print-findings.js';
import { uninterrupted } from '../process-events.js';
import { profilesOf } from '../profiles-of.js';
import { type Progress, startProgress } from '../progress.js';

export interface BuildFlags extends PickFlags {
  format?: string[];
  out?: string;
  template?: string;
  browser?: string;
  maxWarnings?: string;
  profile?: string[];
  /** False with `--no-baseline`. */
  baseline?: boolean;
}

interface Made extends MadeReport {
  folder: string;
  publication: Publication;
}

export async function build(folder: string | undefined, flags: BuildFlags, io: Io): Promise<ExitCode> {
  const formats = choicesOf('--format', flags.format, FORMATS, USUAL_FORMATS);
  const allowedWarnings = countOf('--max-warnings', flags.maxWarnings);
  const profiles = profilesOf(flags.profile);
  const progress = startProgress(io);
  // Started first: the browser comes up while the sources are read.
  const printer = formats.includes('pdf') ? startPrinter(flags.browser, io) : undefined;
  try {
    progress.step(io.words.build.reading);
    const root = resolve(io.cwd, folder ?? '.');
    const loaded = await loadFolder(root, io, { template: flags.template, profiles });
    const baseline = flags.baseline === false ? 'ignore' : 'read';
    // What the baseline hides does not stop the build; report.json tells of it all the same.
    const reviewed = await leaveOut(loaded, { baseline }, io);
    const exitCode = exitCodeOf(reviewed.analysis.findings, allowedWarnings);
    progress.end();
    await printFindings(reviewed, io);
    if (exitCode !== ExitCode.Clean) {
      io.err(`${io.words.build.nothingWritten}\n`);
      return exitCode;
    }
    const made = await makeAll(root, loaded, formats, flags, printer, progress, io);
    progress.step(io.words.build.writing);
    await uninterrupted(async () => {
      for (const { folder: target, files, kept } of made) {
        await writeOutput(target, files, { keep: (name) => kept.some(({ file }) => file === name) });
      }
    });
    progress.end();
    printResult(made, io);
    return ExitCode.Clean;
  } finally {
    progress.end();
    await printer?.then((open) => open.close()).catch(() => {});
  }
}

/** A failure is kept until somebody awaits it: where the sources have errors, the browser is of no interest. */
function startPrinter(path: string | undefined, io: Io): Promise<Printer> {
  const printer = findBrowser({ path, env: io.env, platform: process.platform, arch: process.arch }).then(
    openPrinter,
  );
  printer.catch(() => {});
  return printer;
}

async function makeAll(
  root: string,
  { sources, analysis }: Loaded,
  formats: Format[],
  flags: BuildFlags,
  printer: Promise<Printer> | undefined,
  progress: Progress,
  io: Io,
): Promise<Made[]> {
  const { findings } = analysis;
  const { report, scores } = analysis.protected;
  const publications = pickPublications(report, flags);
  const languages = pickLanguages(report, flags);
  const out = resolve(io.cwd, flags.out ?? join(root, 'dist'));
  const [inputs, fonts] = await Promise.all([
    hashInputs(root, sources),
    readFonts(join(packageRoot(), 'build/fonts')),
  ]);
  const made: Made[] = [];
  for (const publication of publications) {
    const folder = join(out, publication.id);
    await checkWritable(folder);
    const template = await readTemplate(flags.template ?? publication.template, {
      builtin: join(packageRoot(), 'templates'),
      overrides: join(root, 'templates'),
    });
    const ofPublication = scoresOf(scores, publication.id);
    if (!ofPublication) throw new Error(`no scores for ${publication.id}`);
    const allScores = scores.reports;
    const job = {
      report,
      scores: ofPublication,
      allScores,
      ownReport: analysis.report,
      findings,
      publication,
      sources,
      inputs,
      template,
      fonts,
    };
    const onStep = (step: 'rendering' | 'printing', file: string) =>
      progress.step(io.words.build[step](file));
    const result = await makeReport({
      ...job,
      toolVersion: packageVersion(),
      languages,
      formats,
      folder,
      printer,
      onStep,
    });
    made.push({ ...result, folder, publication });
  }
  return made;
}

/** Notes are for `check`; who builds wants to see what stands in the way, or should. */
async function printFindings(loaded: Loaded, io: Io): Promise<void> {
  const isShown = ({ severity }: Finding) => severity !== 'note';
  if (loaded.analysis.findings.some(isShown) || loaded.hidden)
    io.err(await findingsText(loaded, 'pretty', 'err', io, isShown));
}

function printResult(made: Made[], io: Io): void {
  const { words } = io;
  if (made.length === 0) {
    io.err(`${words.build.noReports}\n`);
    return;
  }
  const paths = made.flatMap(({ folder, files }) => files.map(({ name }) => join(folder, name)));
  io.out(`${words.build.wrote(paths.length)}\n`);
  for (const path of paths) io.out(`  ${relative(io.cwd, path) || path}\n`);
  for (const { stale, publication } of made) {
    if (stale.length > 0) io.err(`${words.build.stale(stale)}\n`);
    if (!publication.approval) io.err(`${words.build.draft(publication.id)}\n`);
  }
}
