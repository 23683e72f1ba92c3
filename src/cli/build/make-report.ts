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
import { buildView, type FontFile, renderHtml, reportDocument, type View } from '../../render/index.js';
import { SourceIndex } from '../../reporters/index.js';
import type { Sources, TemplateFiles } from '../../source/index.js';
import { makeDataFiles } from './make-data-files.js';
import {
  formerOutputs,
  type InputFile,
  inputsHash,
  MANIFEST_NAME,
  manifestText,
  type OutputEntry,
  sha256,
} from './manifest.js';
import { outputOf, stemOf, type Unhashed } from './output-of.js';
import type { Format } from './plan.js';

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
  /** The report's own folder; what the last build left there may be carried forward. */
  folder: string;
  /** Needed where the formats have `pdf`; already starting while the sources are read. */
  printer: Promise<Printer> | undefined;
  onStep(step: 'rendering' | 'printing', file: string): void;
}

export interface MadeReport {
  files: OutputFile[];
  /** Files of the last build that stay. */
  kept: OutputEntry[];
  /** Those among them that were made from other sources than these. */
  stale: string[];
}

export async function makeReport(job: ReportJob): Promise<MadeReport> {
  const { template, inputs, toolVersion, publication, report } = job;
  const parts = {
    toolVersion,
    publication,
    policy: report.policy,
    template: { name: template.name, sha256: sha256(JSON.stringify(template.files)) },
    inputs,
  };
  const inputsSha256 = inputsHash(parts);
  const kept = await keptOutputs(job);
  const making = [
    ...makeEditions(job, kept).map(async (output) => [await output]),
    ...(job.formats.includes('json') ? [makeJson(job).then((output) => [output])] : []),
    makeDataFiles(job, kept),
    makeLog(job),
  ];
  const made = (await Promise.all(making)).flat().map((output) => ({
    ...output,
    entry: { ...output.entry, inputsSha256 },
  }));
  const outputs = [...made.map(({ entry }) => entry), ...kept];
  return {
    files: [...made.map(({ file }) => file), { name: MANIFEST_NAME, bytes: manifestText(parts, outputs) }],
    kept,
    stale: kept.filter((entry) => entry.inputsSha256 !== inputsSha256).map(({ file }) => file),
  };
}

/** What a build of single languages or formats leaves as it was. */
async function keptOutputs({ folder, report, languages, formats }: ReportJob): Promise<OutputEntry[]> {
  return (await formerOutputs(folder)).filter(({ file, language, format }) => {
    // Made by every build, whichever formats it makes.
    if (file === LOG_NAME) return false;
    if (language === undefined) return !formats.includes(format);
    return report.languages.includes(language) && !(languages.includes(language) && formats.includes(format));
  });
}

/** The browser prints one edition while the next is rendered. */
function makeEditions(job: ReportJob, kept: OutputEntry[]): Promise<Unhashed>[] {
  const { report, languages, formats } = job;
  const isThere = (language: string) =>
    (languages.includes(language) && formats.includes('html')) ||
    kept.some((entry) => entry.language === language && entry.format === 'html');
  const links = report.languages
    .filter(isThere)
    .map((language) => ({ language, href: `${stemOf(job, language)}.html` }));
  return languages.flatMap((language) => {
    if (!formats.includes('html') && !formats.includes('pdf')) return [];
    const view = buildView(report, job.scores, {
      language,
      toolVersion: job.toolVersion,
      assets: job.sources.assets,
      editions: links,
      allScores: job.allScores,
    });
    return [
      ...(formats.includes('html') ? [makeHtml(job, view, language)] : []),
      ...(formats.includes('pdf') ? [makePdf(job, view, language)] : []),
    ];
  });
}

async function makeHtml(job: ReportJob, view: View, language: string): Promise<Unhashed> {
  const name = `${stemOf(job, language)}.html`;
  job.onStep('rendering', name);
  return outputOf(
    name,
    renderHtml(view, job.template, { fonts: job.fonts, medium: 'screen' }),
    'html',
    language,
  );
}

async function makePdf(job: ReportJob, view: View, language: string): Promise<Unhashed> {
  const name = `${stemOf(job, language)}.pdf`;
  const { publication } = job;
  const html = renderHtml(view, job.template, { fonts: job.fonts, medium: 'print' });
  const printer = await job.printer;
  if (!printer) throw new Error('a PDF is asked for, but no printer was started');
  job.onStep('printing', name);
  // The report's own day, so that the same input gives the same bytes.
  const date = publication.approval?.date ?? publication.handedOver ?? publication.period.to;
  const bytes = await printer.print(html, { language, title: view.document.windowTitle, date });
  const { file, entry } = outputOf(name, bytes, 'pdf', language);
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
