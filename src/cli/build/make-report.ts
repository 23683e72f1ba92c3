// Makes one report: every edition asked for, report.json and the manifest, as files that are not yet written.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Diagnostic, type Finding, finishDiagnostics, type Place } from '../../diagnostics/index.js';
import { labelsFor } from '../../i18n/index.js';
import { rememberOf } from '../../lib/index.js';
import type { Publication, Report } from '../../model/index.js';
import type { OutputFile } from '../../output/index.js';
import type { PdfAttachment } from '../../pdf/index.js';
import {
  type ProtectedReport,
  type ProtectedReportScores,
  publicFindings,
  suppressionLog,
} from '../../protect/index.js';
import type { FontFile, HtmlOptions, View, ViewOptions } from '../../render/index.js';
import { SourceIndex } from '../../reporters/index.js';
import type { Sources, TemplateFiles } from '../../source/index.js';
import type { BuildMemory } from './build-memory.js';
import { compiledRendering, precompiledTemplates } from './compiled-rendering.js';
import { type FinishJob, finishedPdf } from './finished-pdf.js';
import { makeDataFiles } from './make-data-files.js';
import {
  formerOutputs,
  type InputFile,
  inputsHash,
  MANIFEST_NAME,
  type ManifestParts,
  manifestText,
  type OutputEntry,
  sha256,
} from './manifest.js';
import { outputOf, parallelStemOf, stemOf, type Unhashed } from './output-of.js';
import { pdfDate } from './pdf-date.js';
import type { EditionKind, Format } from './plan.js';
import type { PrintPage } from './printed-pages.js';
import { themeFonts } from './theme-fonts.js';

export interface ReportJob extends FinishJob {
  report: ProtectedReport;
  scores: ProtectedReportScores;
  /** Of all reports of the repository: an annual report tells what became of the forecasts of the others. */
  allScores: readonly ProtectedReportScores[];
  /** As its author has written it; the same object as `report` where nothing is withheld. */
  ownReport: Report;
  findings: Finding[];
  publication: Publication;
  sources: Sources;
  inputs: InputFile[];
  template: TemplateFiles;
  fonts: FontFile[];
  toolVersion: string;
  languages: string[];
  formats: Format[];
  editions: EditionKind[];
  /** Whether a PDF carries report.json. */
  archive?: boolean | undefined;
  /** Of the parallel edition, which has one whatever the others have. */
  readParallelTemplate(): Promise<TemplateFiles>;
  /** The report's own folder; what the last build left there may be carried forward. */
  folder: string;
  /** Needed where the formats have `pdf`; the browser is starting already while the sources are read. */
  printPage: PrintPage | undefined;
  /** Given where the same report is made again and again. */
  memory?: BuildMemory | undefined;
  onStep(step: 'rendering' | 'printing', file: string): void;
}

export interface MadeReport {
  files: OutputFile[];
  /** Files of the last build that stay. */
  kept: OutputEntry[];
  /** Those among them that were made from other sources than these. */
  stale: string[];
  /** What the files themselves fall short of. */
  findings: Finding[];
}

export async function makeReport(given: ReportJob): Promise<MadeReport> {
  const own = themeFonts(given.report.pageTheme, given.sources.assets);
  const job = { ...given, fonts: [...own, ...given.fonts] };
  const { template, inputs, toolVersion, publication, report } = job;
  const parts = {
    toolVersion,
    publication,
    policy: report.policy,
    template: hashedTemplate(template),
    inputs,
  };
  const kept = await keptOutputs(job);
  const parallelTemplate = await parallelTemplateOf(job, kept);
  const hashOf = inputsHashes(parts, parallelTemplate);
  const making = [
    makeEditions(job, kept, parallelTemplate),
    ...(job.formats.includes('json') ? [makeJson(job).then((output) => [output])] : []),
    makeDataFiles(job, kept),
    makeLog(job),
  ];
  const made = (await Promise.all(making)).flat().map((output) => ({
    ...output,
    entry: { ...output.entry, inputsSha256: hashOf(output.entry) },
  }));
  const found = made.flatMap((output) => output.found ?? []);
  const outputs = [...made.map(({ entry }) => entry), ...kept];
  return {
    files: [...made.map(({ file }) => file), { name: MANIFEST_NAME, bytes: manifestText(parts, outputs) }],
    kept,
    stale: kept.filter((entry) => entry.inputsSha256 !== hashOf(entry)).map(({ file }) => file),
    findings: finishDiagnostics(found, report.rules),
  };
}

/** Needed where the edition is made, or stays and may have become old. */
async function parallelTemplateOf(
  { editions, readParallelTemplate }: ReportJob,
  kept: readonly OutputEntry[],
): Promise<TemplateFiles | undefined> {
  const isNeeded = editions.includes('parallel') || kept.some(({ edition }) => edition === 'parallel');
  return isNeeded ? await readParallelTemplate() : undefined;
}

/** What each output is made from: the parallel edition has a template of its own. */
function inputsHashes(parts: ManifestParts, parallelTemplate: TemplateFiles | undefined) {
  const usual = inputsHash(parts);
  const parallel = parallelTemplate && inputsHash({ ...parts, template: hashedTemplate(parallelTemplate) });
  return ({ edition }: Pick<OutputEntry, 'edition'>) =>
    edition === 'parallel' && parallel !== undefined ? parallel : usual;
}

const hashedTemplate = rememberOf(({ name, files }: TemplateFiles): ManifestParts['template'] => ({
  name,
  sha256: sha256(JSON.stringify(files)),
}));

/** What a build of single languages or formats leaves as it was. */
async function keptOutputs({
  folder,
  report,
  languages,
  formats,
  editions,
}: ReportJob): Promise<OutputEntry[]> {
  return (await formerOutputs(folder)).filter(({ file, language, edition, format }) => {
    // Made by every build, whichever formats it makes.
    if (file === LOG_NAME) return false;
    if (edition === 'parallel') return !(editions.includes('parallel') && formats.includes(format));
    if (language === undefined) return !formats.includes(format);
    const isPage = format === 'html' || format === 'pdf';
    const isMade = languages.includes(language) && (editions.includes('separate') || !isPage);
    return report.languages.includes(language) && !(isMade && formats.includes(format));
  });
}

/** One document in one language, or in several side by side. */
interface Edition {
  /** The file's name without its extension. */
  stem: string;
  /** The document's language, in the parallel edition that of its first half. */
  language: string;
  isParallel: boolean;
  view: View;
  template: TemplateFiles;
}

/** The browser prints one edition while the next is rendered. */
async function makeEditions(
  job: ReportJob,
  kept: OutputEntry[],
  parallelTemplate: TemplateFiles | undefined,
): Promise<Unhashed[]> {
  const { formats } = job;
  if (!formats.includes('html') && !formats.includes('pdf')) return [];
  const making: Promise<Unhashed>[] = [];
  for (const edition of eachEdition(job, kept, parallelTemplate)) {
    // What is slower is begun first, and lets others work while it waits.
    if (formats.includes('pdf')) making.push(makePdf(job, edition));
    if (formats.includes('html')) making.push(makeHtml(job, edition));
    // A failure waits until all have been begun.
    for (const each of making) each.catch(() => {});
    await nextTurn();
  }
  return await Promise.all(making);
}

function* eachEdition(
  job: ReportJob,
  kept: OutputEntry[],
  parallelTemplate: TemplateFiles | undefined,
): Generator<Edition> {
  yield* separateEditions(job, kept);
  yield* parallelEdition(job, kept, parallelTemplate);
}

function* separateEditions(job: ReportJob, kept: OutputEntry[]): Generator<Edition> {
  if (!job.editions.includes('separate')) return;
  const editions = editionLinks(job, kept);
  for (const language of job.languages) {
    const view = viewOf(job, language, { editions });
    yield { stem: stemOf(job, language), language, isParallel: false, view, template: job.template };
  }
}

function* parallelEdition(
  job: ReportJob,
  kept: OutputEntry[],
  template: TemplateFiles | undefined,
): Generator<Edition> {
  const { languages } = job;
  const [language] = languages;
  if (!job.editions.includes('parallel') || template === undefined || language === undefined) return;
  const editions = editionLinks(job, kept);
  const view = compiledRendering().parallelView(
    languages.map((each) => viewOf(job, each, { editions, isParallel: true })),
  );
  yield { stem: parallelStemOf(job, languages), language, isParallel: true, view, template };
}

/** The editions that a reader can go to. */
function editionLinks(job: ReportJob, kept: OutputEntry[]): ViewOptions['editions'] {
  const { report, languages, formats, editions } = job;
  const isMade = (language: string) =>
    editions.includes('separate') && languages.includes(language) && formats.includes('html');
  const isKept = (language: string) =>
    kept.some((entry) => entry.language === language && entry.format === 'html');
  return report.languages
    .filter((language) => isMade(language) || isKept(language))
    .map((language) => ({ language, href: `${stemOf(job, language)}.html` }));
}

function viewOf(
  job: ReportJob,
  language: string,
  options: Pick<ViewOptions, 'editions' | 'isParallel'>,
): View {
  const { report, scores, toolVersion, allScores } = job;
  return compiledRendering().buildView(report, scores, {
    language,
    toolVersion,
    assets: job.sources.assets,
    allScores,
    ...options,
  });
}

async function makeHtml(job: ReportJob, edition: Edition): Promise<Unhashed> {
  const name = `${edition.stem}.html`;
  job.onStep('rendering', name);
  const { view, template } = edition;
  const bytes = compiledRendering().renderHtmlBytes(view, template, renderOptions(job, name, 'screen'));
  return outputOf(name, bytes, 'html', edition);
}

async function makePdf(job: ReportJob, edition: Edition): Promise<Unhashed> {
  const { view, language, template } = edition;
  const name = `${edition.stem}.pdf`;
  const page = { html: compiledRendering().renderHtml(view, template, renderOptions(job, name, 'print')) };
  if (!job.printPage) throw new Error('a PDF is asked for, but nothing to print it with');
  const date = await pdfDate(job.publication, job.dateSources);
  const attachments = job.archive ? [await attachmentOf(job, language)] : [];
  const attached = attachments.map(({ name: of, description, bytes }) => [of, description, sha256(bytes)]);
  const facts = [view.document, view.themes.map(({ text }) => text.plain), date, attached];
  const { bytes, about } = await job.printPage(page, facts, async (printer) => {
    job.onStep('printing', name);
    const { windowTitle: title } = view.document;
    const printed = await printer.printInParts(page.html, { language, title });
    // As text, a large page takes more memory than the file that is now made.
    page.html = '';
    const finished = await finishedPdf(job, view, printed.parts, { attachments }).finally(printed.discard);
    return {
      bytes: finished.bytes,
      about: {
        printedBy: printer.version,
        claims: [...finished.claims],
        date,
        ...(attachments.length > 0 && { attachments: attachments.map((each) => each.name) }),
        faults: finished.faults,
      },
    };
  });
  const { file, entry } = outputOf(name, bytes, 'pdf', edition);
  const { faults, ...told } = about;
  const { place } = job.publication;
  const found = faults.map((fault): Diagnostic => ({ code: 'L07', args: { file: name, ...fault }, place }));
  return { file, entry: { ...entry, ...told }, found };
}

/** The report for programs, which the PDF carries into the archive. */
async function attachmentOf(job: ReportJob, language: string): Promise<PdfAttachment> {
  const { file } = await makeJson(job);
  return {
    name: file.name,
    bytes: Buffer.from(file.bytes),
    mediaType: 'application/json',
    description: labelsFor(language)['attachment.report'],
    relationship: 'Data',
  };
}

function renderOptions(job: ReportJob, name: string, medium: 'screen' | 'print'): HtmlOptions {
  return { fonts: job.fonts, medium, memory: job.memory?.page(name), precompiled: precompiledTemplates };
}

const LOG_NAME = 'suppression.json';

/** Only where something is withheld. */
function makeLog({ report, ownReport }: ReportJob): Unhashed[] {
  if (ownReport === report) return [];
  return [outputOf(LOG_NAME, `${JSON.stringify(suppressionLog(report), null, 2)}\n`, 'json')];
}

async function makeJson(job: ReportJob): Promise<Unhashed> {
  const { report, scores, toolVersion, sources, ownReport } = job;
  const findings = publicFindings(job.findings, { own: ownReport, shown: report });
  const index = new SourceIndex(sources.files);
  const locate = (place: Place) => index.locate(place);
  const document = compiledRendering().reportDocument(report, [scores], { toolVersion, findings, locate });
  return outputOf('report.json', `${JSON.stringify(document, null, 2)}\n`, 'json');
}
