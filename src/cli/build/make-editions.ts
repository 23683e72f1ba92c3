// The pages of one report: every edition asked for, as HTML and as PDF.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Diagnostic } from '../../diagnostics/index.js';
import { labelsFor } from '../../i18n/index.js';
import { once } from '../../lib/index.js';
import type { Publication } from '../../model/index.js';
import type { PdfAttachment } from '../../pdf/index.js';
import type { ProtectedReport, ProtectedReportScores } from '../../protect/index.js';
import type { FontFile, HtmlOptions, View, ViewOptions } from '../../render/index.js';
import type { Sources, TemplateFiles } from '../../source/index.js';
import type { BuildMemory } from './build-memory.js';
import { compiledRendering, precompiledTemplates } from './compiled-rendering.js';
import { finishedPdf, loadFinishing } from './finished-pdf.js';
import { type OutputEntry, sha256 } from './manifest.js';
import { outputOf, parallelStemOf, stemOf, type Unhashed } from './output-of.js';
import { type DateSources, pdfDate } from './pdf-date.js';
import type { EditionKind, Format } from './plan.js';
import type { PrintPage } from './printed-pages.js';
import { themeFonts } from './theme-fonts.js';

export interface EditionJob {
  report: ProtectedReport;
  scores: ProtectedReportScores;
  /** Of all reports of the repository: an annual report tells what became of the forecasts of the others. */
  allScores: readonly ProtectedReportScores[];
  publication: Publication;
  sources: Sources;
  template: TemplateFiles;
  fonts: FontFile[];
  toolVersion: string;
  languages: string[];
  formats: Format[];
  editions: EditionKind[];
  /** What a PDF is dated by. */
  dateSources: DateSources;
  /** Needed where the formats have `pdf`; the browser is starting already while the sources are read. */
  printPage: PrintPage | undefined;
  /** Given where the same report is made again and again. */
  memory?: BuildMemory | undefined;
  onStep(step: 'rendering' | 'printing', file: string): void;
}

export interface EditionSurroundings {
  /** Files of the last build that stay. */
  kept?: readonly OutputEntry[];
  /** Needed where the parallel edition is made. */
  parallelTemplate?: TemplateFiles | undefined;
  /** report.json, where a PDF carries it. */
  attached?: (() => Unhashed) | undefined;
}

/** What all editions of one report share; each piece is made once, when it is needed. */
interface Making extends EditionJob, EditionSurroundings {
  kept: readonly OutputEntry[];
  date(): Promise<string>;
}

/** The browser prints one edition while the next is rendered. */
export async function makeEditions(
  given: EditionJob,
  surroundings: EditionSurroundings = {},
): Promise<Unhashed[]> {
  const { formats, report, sources, fonts, publication, dateSources } = given;
  if (!formats.includes('html') && !formats.includes('pdf')) return [];
  const job: Making = {
    ...given,
    kept: [],
    ...surroundings,
    fonts: [...themeFonts(report.pageTheme, sources.assets), ...fonts],
    // It may have to ask git.
    date: once(() => pdfDate(publication, dateSources)),
  };
  const making: Promise<Unhashed>[] = [];
  for (const edition of eachEdition(job)) {
    // What is slower is begun first, and lets others work while it waits.
    if (formats.includes('pdf')) making.push(makePdf(job, edition));
    if (formats.includes('html')) making.push(makeHtml(job, edition));
    // A failure waits until all have been begun.
    for (const each of making) each.catch(() => {});
    await nextTurn();
  }
  return await Promise.all(making);
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

function* eachEdition(job: Making): Generator<Edition> {
  yield* separateEditions(job);
  yield* parallelEdition(job);
}

function* separateEditions(job: Making): Generator<Edition> {
  if (!job.editions.includes('separate')) return;
  const editions = editionLinks(job);
  for (const language of job.languages) {
    const view = viewOf(job, language, { editions });
    yield { stem: stemOf(job, language), language, isParallel: false, view, template: job.template };
  }
}

function* parallelEdition(job: Making): Generator<Edition> {
  const { languages, parallelTemplate: template } = job;
  const [language] = languages;
  if (!job.editions.includes('parallel') || template === undefined || language === undefined) return;
  const editions = editionLinks(job);
  const view = compiledRendering().parallelView(
    languages.map((each) => viewOf(job, each, { editions, isParallel: true })),
  );
  yield { stem: parallelStemOf(job, languages), language, isParallel: true, view, template };
}

/** The editions that a reader can go to. */
function editionLinks(job: Making): ViewOptions['editions'] {
  const { report, languages, formats, editions, kept } = job;
  const isMade = (language: string) =>
    editions.includes('separate') && languages.includes(language) && formats.includes('html');
  const isKept = (language: string) =>
    kept.some((entry) => entry.language === language && entry.format === 'html');
  return report.languages
    .filter((language) => isMade(language) || isKept(language))
    .map((language) => ({ language, href: `${stemOf(job, language)}.html` }));
}

function viewOf(job: Making, language: string, options: Pick<ViewOptions, 'editions' | 'isParallel'>): View {
  const { report, scores, toolVersion, allScores } = job;
  return compiledRendering().buildView(report, scores, {
    language,
    toolVersion,
    assets: job.sources.assets,
    allScores,
    ...options,
  });
}

async function makeHtml(job: Making, edition: Edition): Promise<Unhashed> {
  const name = `${edition.stem}.html`;
  job.onStep('rendering', name);
  const { view, template } = edition;
  const bytes = compiledRendering().renderHtmlBytes(view, template, renderOptions(job, name, 'screen'));
  return outputOf(name, bytes, 'html', edition);
}

async function makePdf(job: Making, edition: Edition): Promise<Unhashed> {
  const { view, language, template } = edition;
  const name = `${edition.stem}.pdf`;
  const page = { html: compiledRendering().renderHtml(view, template, renderOptions(job, name, 'print')) };
  if (!job.printPage) throw new Error('a PDF is asked for, but nothing to print it with');
  const date = await job.date();
  const attachments = job.attached ? [attachmentOf(job.attached(), language)] : [];
  const attached = attachments.map(({ name: of, description, bytes }) => [of, description, sha256(bytes)]);
  const facts = [view.document, view.themes.map(({ text }) => text.plain), date, attached];
  const { bytes, about } = await job.printPage(page, facts, async (printer) => {
    job.onStep('printing', name);
    const { windowTitle: title } = view.document;
    const [printed] = await Promise.all([
      printer.printInParts(page.html, { language, title }),
      loadFinishing(),
    ]);
    // As text, a large page takes more memory than the file that is now made.
    page.html = '';
    const finished = await finishedPdf(view, date, printed.parts, { attachments }).finally(printed.discard);
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
function attachmentOf({ file }: Unhashed, language: string): PdfAttachment {
  return {
    name: file.name,
    bytes: Buffer.from(file.bytes),
    mediaType: 'application/json',
    description: labelsFor(language)['attachment.report'],
    relationship: 'Data',
  };
}

function renderOptions(job: Making, name: string, medium: 'screen' | 'print'): HtmlOptions {
  return { fonts: job.fonts, medium, memory: job.memory?.page(name), precompiled: precompiledTemplates };
}
