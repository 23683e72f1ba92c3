// `report doctor`: whether everything that a build needs is in place.
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import picocolors from 'picocolors';
import { EnvironmentError } from '../../diagnostics/index.js';
import { describeDiagnostic } from '../../i18n/index.js';
import { checkWritable, openPrinter } from '../../output/index.js';
import { readTemplate } from '../../source/index.js';
import { type BrowserFlags, chooseBrowser } from '../build/choose-browser.js';
import { readFonts } from '../build/fonts.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { packageRoot } from '../package-root.js';
import { TEMPLATE_FOLDER, templatesIn } from '../template/templates-in.js';

export type DoctorFlags = BrowserFlags;

/** One thing looked at: it is in order, or what is wrong and what to do. */
type Result = { isOk: true; text: string } | { isOk: false; text: string; fix?: string };
type Examination = (io: Io) => Promise<Result>;

export async function doctor(folder: string | undefined, flags: DoctorFlags, io: Io): Promise<ExitCode> {
  const root = resolve(io.cwd, folder ?? '.');
  const examinations: Examination[] = [
    examineNode,
    examineFonts,
    examineTemplates,
    (each) => examineWriting(root, each),
    (each) => examinePrinting(flags, each),
  ];
  const words = io.words.doctor;
  const paint = picocolors.createColors(io.colours.out);
  let isWell = true;
  for (const examination of examinations) {
    const result = await asResult(examination, io);
    isWell &&= result.isOk;
    const mark = result.isOk ? paint.green(`✓ ${words.ok}`) : paint.red(`✗ ${words.bad}`);
    io.out(`${mark}  ${result.text}\n`);
    if (!result.isOk && result.fix) io.out(`  ${result.fix}\n`);
  }
  io.out(`\n${isWell ? words.allWell : words.notAll}\n`);
  return isWell ? ExitCode.Clean : ExitCode.CouldNotRun;
}

/** What stands in the way is what the doctor is asked for; only our own faults go further. */
async function asResult(examination: Examination, io: Io): Promise<Result> {
  try {
    return await examination(io);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const { message, fix } = describeDiagnostic(error, io.language);
    return { isOk: false, text: message, fix };
  }
}

async function examineNode(io: Io): Promise<Result> {
  const { engines } = JSON.parse(await readFile(join(packageRoot(), 'package.json'), 'utf8'));
  const needed: string = engines.node;
  const version = process.versions.node;
  return isAtLeast(version, needed.replace(/^>=/, ''))
    ? { isOk: true, text: io.words.doctor.node(version, needed) }
    : { isOk: false, text: io.words.doctor.nodeTooOld(version, needed) };
}

/** Whether `version` is `needed` or later; both are plain numbers with dots. */
function isAtLeast(version: string, needed: string): boolean {
  const [ours, theirs] = [version, needed].map((text) => text.split('.').map(Number));
  for (const [index, part] of (theirs ?? []).entries()) {
    const own = ours?.[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}

async function examineFonts(io: Io): Promise<Result> {
  const folder = join(packageRoot(), 'build/fonts');
  const fonts = await readFonts(folder).catch(() => []);
  return fonts.length > 0
    ? { isOk: true, text: io.words.doctor.fonts(fonts.length) }
    : { isOk: false, text: io.words.doctor.fontsMissing([folder]) };
}

async function examineTemplates(io: Io): Promise<Result> {
  const builtin = join(packageRoot(), TEMPLATE_FOLDER);
  const names = await templatesIn(builtin);
  if (names.length === 0) return { isOk: false, text: io.words.doctor.templatesMissing(builtin) };
  for (const name of names) await readTemplate(name, { builtin });
  return { isOk: true, text: io.words.doctor.templates(names) };
}

/** A build makes `dist` in the folder of report.yaml, which must be there. */
async function examineWriting(root: string, io: Io): Promise<Result> {
  const state = await stat(root).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') throw new EnvironmentError('E01', { path: root }, { cause });
  });
  if (state && !state.isDirectory()) throw new EnvironmentError('E06', { path: root, isFile: true });
  const out = join(root, 'dist');
  // The folder of one report in it; `dist` itself may hold several.
  await checkWritable(join(out, 'doctor'));
  return { isOk: true, text: io.words.doctor.writable(out) };
}

/** Finds the browser and has it print: that a browser starts says little of whether it can. */
async function examinePrinting(flags: BrowserFlags, io: Io): Promise<Result> {
  const words = io.words.doctor;
  const browser = await chooseBrowser(flags, io);
  const printer = await openPrinter(browser);
  try {
    const html = '<!doctype html><html lang="en"><title>Test</title><h1>Test</h1><p>Åäö 123</p></html>';
    const bytes = await printer.print(html, { language: 'en', title: 'Test' });
    const [place, source] =
      'endpoint' in browser
        ? [browser.endpoint, words.browserElsewhere]
        : [browser.executablePath, words.browserSources[browser.source]];
    const found = words.browser(place, source, printer.version);
    return { isOk: true, text: `${found}. ${words.printed(bytes.length)}` };
  } finally {
    await printer.close();
  }
}
