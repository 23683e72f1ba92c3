// `report build`: check, make every report asked for, then write them; with errors nothing is written.
import { join, relative, resolve } from 'node:path';
import { scoresOf } from '../../compute/index.js';
import type { Finding } from '../../diagnostics/index.js';
import { once } from '../../lib/index.js';
import type { Publication } from '../../model/index.js';
import { checkWritable, writeOutput } from '../../output/index.js';
import type { BuildMemory } from '../build/build-memory.js';
import { type MadeReport, makeReport } from '../build/make-report.js';
import { hashInputs, MANIFEST_NAME } from '../build/manifest.js';
import {
  EDITIONS,
  type EditionKind,
  FORMATS,
  type Format,
  type PickFlags,
  pickLanguages,
  pickPublications,
  requireTwoLanguages,
  USUAL_EDITIONS,
  USUAL_FORMATS,
} from '../build/plan.js';
import { type PrintPage, pagePrinter } from '../build/printed-pages.js';
import { shippedFonts, templateFor } from '../build/read-looks.js';
import { startPrinting } from '../build/start-printing.js';
import { leaveOut } from '../check/review.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { type Loaded, loadFolder } from '../load.js';
import { requireChoosable } from '../missing-templates.js';
import { choicesOf, countOf } from '../options.js';
import { packageVersion } from '../package-root.js';
import { exitCodeOf, findingsText } from '../print-findings.js';
import { uninterrupted } from '../process-events.js';
import { profilesOf } from '../profiles-of.js';
import { type Progress, startProgress } from '../progress.js';
import { PARALLEL_TEMPLATE } from '../template/templates-in.js';

export interface BuildFlags extends PickFlags {
  format?: string[];
  edition?: string[];
  out?: string;
  template?: string;
  browser?: string;
  browserEndpoint?: string;
  /** False with `--no-cache`. */
  cache?: boolean;
  maxWarnings?: string;
  profile?: string[];
  /** False with `--no-baseline`. */
  baseline?: boolean;
  watch?: boolean;
  /** Whether PDF files carry report.json, as PDF/A-3a. */
  archive?: boolean;
}

interface Made extends MadeReport {
  folder: string;
  publication: Publication;
  /** Given where `files` are only those that have changed. */
  all?: MadeReport['files'];
}

export async function build(folder: string | undefined, flags: BuildFlags, io: Io): Promise<ExitCode> {
  const formats = choicesOf('--format', flags.format, FORMATS, USUAL_FORMATS);
  const editions = choicesOf('--edition', flags.edition, EDITIONS, USUAL_EDITIONS);
  const allowedWarnings = countOf('--max-warnings', flags.maxWarnings);
  const profiles = profilesOf(flags.profile);
  const root = resolve(io.cwd, folder ?? '.');
  await requireChoosable(flags.template, root);
  const printing = startPrinting(folder, flags, io);
  try {
    const printPage = printing && pagePrinter(printing, flags.cache !== false, io);
    const job = { root, formats, editions, allowedWarnings, profiles, flags, printPage };
    if (!flags.watch) return await buildOnce(job, io);
    const { watchBuild } = await import('../build/watch-build.js');
    return await watchBuild(root, io, {
      build: (memory) => buildOnce({ ...job, memory }, io),
      // To print is the browser's work, and takes long.
      rehearse: (memory, silent) => {
        const unprinted = formats.filter((format) => format !== 'pdf');
        return prepare({ ...job, formats: unprinted, memory }, startProgress(silent), silent);
      },
    });
  } finally {
    await printing?.close();
  }
}

interface BuildJob {
  root: string;
  formats: Format[];
  editions: EditionKind[];
  allowedWarnings: number | undefined;
  profiles: ReturnType<typeof profilesOf>;
  flags: BuildFlags;
  printPage: PrintPage | undefined;
  /** Given where the same folder is built again and again. */
  memory?: BuildMemory;
}

async function buildOnce(job: BuildJob, io: Io): Promise<ExitCode> {
  const progress = startProgress(io);
  try {
    const { exitCode, made } = await prepare(job, progress, io);
    if (!made) {
      io.err(`${io.words.build.nothingWritten}\n`);
      return exitCode;
    }
    progress.step(io.words.build.writing);
    await uninterrupted(() => writeAll(made, job.memory));
    for (const { folder } of made) job.memory?.written.add(folder);
    progress.end();
    printResult(made, io);
    return exitCode;
  } finally {
    progress.end();
  }
}

/**
 * Reads, checks and makes everything that is to be written; says what was found.
 * @returns nothing made where a finding stands in the way.
 */
async function prepare(
  job: BuildJob,
  progress: Progress,
  io: Io,
): Promise<{ exitCode: ExitCode; made?: Made[] }> {
  const { root, allowedWarnings, profiles, flags, memory } = job;
  progress.step(io.words.build.reading);
  const loaded = await loadFolder(root, io, { template: flags.template, profiles, memory: memory?.load });
  const baseline = flags.baseline === false ? 'ignore' : 'read';
  // What the baseline hides does not stop the build; report.json tells of it all the same.
  const reviewed = await leaveOut(loaded, { baseline }, io);
  const exitCode = exitCodeOf(reviewed.analysis.findings, allowedWarnings);
  progress.end();
  await printFindings(reviewed, io);
  if (exitCode !== ExitCode.Clean) return { exitCode };
  const made = await makeAll(job, loaded, progress, io);
  const ofFiles = made.flatMap(({ findings }) => findings);
  if (ofFiles.length > 0) {
    progress.end();
    await printFindings({ ...loaded, analysis: { ...loaded.analysis, findings: ofFiles } }, io);
    const all = [...reviewed.analysis.findings, ...ofFiles];
    if (exitCodeOf(all, allowedWarnings) !== ExitCode.Clean) return { exitCode: ExitCode.Findings };
  }
  return { exitCode, made: memory ? await onlyChanged(made) : made };
}

/** Files that say what they said stay as they are, each with its time. */
async function onlyChanged(made: Made[]): Promise<Made[]> {
  const { changedFiles } = await import('../build/changed-files.js');
  return await Promise.all(
    made.map(async (each) => ({
      ...each,
      files: await changedFiles(each.folder, each.files),
      all: each.files,
    })),
  );
}

async function writeAll(made: Made[], memory: BuildMemory | undefined): Promise<void> {
  for (const { folder, files, kept, all = files } of made) {
    // A folder is replaced as a whole, its manifest with it; files that stay are carried into the new one.
    if (files.length === 0) continue;
    const manifest = all.filter(
      ({ name }) => name === MANIFEST_NAME && !files.some((file) => file.name === name),
    );
    const stays = new Set([...kept.map(({ file }) => file), ...all.map(({ name }) => name)]);
    await writeOutput(folder, [...files, ...manifest], {
      keep: (name) => stays.has(name),
      // The next change writes it again; a disk that is busy would have whoever makes it wait.
      flush: memory === undefined,
    });
  }
}

async function makeAll(
  { root, formats, editions, profiles, flags, printPage, memory }: BuildJob,
  { sources, analysis }: Loaded,
  progress: Progress,
  io: Io,
): Promise<Made[]> {
  const { findings } = analysis;
  const { report, scores } = analysis.protected;
  const publications = pickPublications(report, flags);
  const languages = pickLanguages(report, flags);
  if (editions.includes('parallel')) requireTwoLanguages(languages, report);
  const out = resolve(io.cwd, flags.out ?? join(root, 'dist'));
  const inputs = hashInputs(sources);
  const fontsRead = once(() => shippedFonts(memory));
  const made: Made[] = [];
  for (const publication of publications) {
    const folder = join(out, publication.id);
    const [template, fonts] = await Promise.all([
      templateFor(flags.template ?? publication.template, root, memory),
      fontsRead(),
      memory?.written.has(folder) ? undefined : checkWritable(folder),
    ]);
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
      editions,
      profiles,
      archive: flags.archive,
      readParallelTemplate: () => templateFor(PARALLEL_TEMPLATE, root, memory),
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
      printPage,
      memory,
      dateSources: { root, env: io.env },
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
  io.out(`${paths.length === 0 ? words.build.nothingChanged : words.build.wrote(paths.length)}\n`);
  for (const path of paths) io.out(`  ${relative(io.cwd, path) || path}\n`);
  for (const { stale, publication } of made) {
    if (stale.length > 0) io.err(`${words.build.stale(stale)}\n`);
    if (!publication.approval) io.err(`${words.build.draft(publication.id)}\n`);
  }
}
