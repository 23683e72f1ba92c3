// Makes one report: every edition asked for, report.json and the manifest, as files that are not yet written.
import type { Finding, Place } from '../../diagnostics/index.js';
import type { Publication, Report } from '../../model/index.js';
import type { OutputFile, Printer } from '../../output/index.js';
import {
  type ProtectedReport,
  type ProtectedReportScores,
  publicFindings,
  suppressionLog,
} from '../../protect/index.js';
import {
  buildView,
  type FontFile,
  parallelView,
  renderHtml,
  reportDocument,
  type View,
  type ViewOptions,
} from '../../render/index.js';
import { SourceIndex } from '../../reporters/index.js';
import type { Sources, TemplateFiles } from '../../source/index.js';
import type { BuildMemory } from './build-memory.js';
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
import type { EditionKind, Format } from './plan.js';
import { themeFonts } from './theme-fonts.js';

export interface ReportJob {
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
  /** Of the parallel edition, which has one whatever the others have. */
  readParallelTemplate(): Promise<TemplateFiles>;
  /** The report's own folder; what the last build left there may be carried forward. */
  folder: string;
  /** Needed where the formats have `pdf`; already starting while the sources are read. */
  printer: Promise<Printer> | undefined;
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
    ...makeEditions(job, kept, parallelTemplate).map(async (output) => [await output]),
    ...(job.formats.includes('json') ? [makeJson(job).then((output) => [output])] : []),
    makeDataFiles(job, kept),
    makeLog(job),
  ];
  const made = (await Promise.all(making)).flat().map((output) => ({
    ...output,
    entry: { ...output.entry, inputsSha256: hashOf(output.entry) },
  }));
  const outputs = [...made.map(({ entry }) => entry), ...kept];
  return {
    files: [...made.map(({ file }) => file), { name: MANIFEST_NAME, bytes: manifestText(parts, outputs) }],
    kept,
    stale: kept.filter((entry) => entry.inputsSha256 !== hashOf(entry)).map(({ file }) => file),
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

function hashedTemplate({ name, files }: TemplateFiles): ManifestParts['template'] {
  return { name, sha256: sha256(JSON.stringify(files)) };
}

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
function makeEditions(
  job: ReportJob,
  kept: OutputEntry[],
  parallelTemplate: TemplateFiles | undefined,
): Promise<Unhashed>[] {
  const { formats } = job;
  if (!formats.includes('html') && !formats.includes('pdf')) return [];
  return [...separateEditions(job, kept), ...parallelEdition(job, kept, parallelTemplate)].flatMap(
    (edition) => [
      ...(formats.includes('html') ? [makeHtml(job, edition)] : []),
      ...(formats.includes('pdf') ? [makePdf(job, edition)] : []),
    ],
  );
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
  const view = parallelView(languages.map((each) => viewOf(job, each, { editions, isParallel: true })));
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
  return buildView(report, scores, {
    language,
    toolVersion,
    assets: job.sources.assets,
    allScores,
    ...options,
  });
}

async function makeHtml(job: ReportJob, edition: Edition): Promise<Unhashed> {
  const { view, template } = edition;
  const name = `${edition.stem}.html`;
  job.onStep('rendering', name);
  return outputOf(
    name,
    renderHtml(view, template, { fonts: job.fonts, medium: 'screen', memory: job.memory?.page(name) }),
    'html',
    edition,
  );
}

async function makePdf(job: ReportJob, edition: Edition): Promise<Unhashed> {
  const { view, template, language } = edition;
  const name = `${edition.stem}.pdf`;
  const { publication } = job;
  const html = renderHtml(view, template, {
    fonts: job.fonts,
    medium: 'print',
    memory: job.memory?.page(name),
  });
  const printer = await job.printer;
  if (!printer) throw new Error('a PDF is asked for, but no printer was started');
  job.onStep('printing', name);
  // The report's own day, so that the same input gives the same bytes.
  const date = publication.approval?.date ?? publication.handedOver ?? publication.period.to;
  const bytes = await printer.print(html, { language, title: view.document.windowTitle, date });
  const { file, entry } = outputOf(name, bytes, 'pdf', edition);
  return { file, entry: { ...entry, printedBy: printer.version } };
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
  const document = reportDocument(report, [scores], { toolVersion, findings, locate });
  return outputOf('report.json', `${JSON.stringify(document, null, 2)}\n`, 'json');
}
