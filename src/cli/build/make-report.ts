// Makes one report: every edition asked for, report.json and the manifest, as files that are not yet written.
import { type Finding, finishDiagnostics, type Place } from '../../diagnostics/index.js';
import { once, rememberOf } from '../../lib/index.js';
import type { ProfileName, Report } from '../../model/index.js';
import type { OutputFile } from '../../output/index.js';
import { publicFindings, suppressionLog } from '../../protect/index.js';
import { SourceIndex } from '../../reporters/index.js';
import type { TemplateFiles } from '../../source/index.js';
import { compiledRendering } from './compiled-rendering.js';
import { makeDataFiles } from './make-data-files.js';
import { type EditionJob, makeEditions } from './make-editions.js';
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
import { outputOf, type Unhashed } from './output-of.js';

export interface ReportJob extends EditionJob {
  /** As its author has written it; the same object as `report` where nothing is withheld. */
  ownReport: Report;
  findings: Finding[];
  inputs: InputFile[];
  /** Given on the command line: what they find stands in report.json. */
  profiles: readonly ProfileName[];
  /** Whether a PDF carries report.json. */
  archive?: boolean | undefined;
  /** Of the parallel edition, which has one whatever the others have. */
  readParallelTemplate(): Promise<TemplateFiles>;
  /** The report's own folder; what the last build left there may be carried forward. */
  folder: string;
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

export async function makeReport(job: ReportJob): Promise<MadeReport> {
  const { template, inputs, toolVersion, publication, report, profiles } = job;
  const parts = {
    toolVersion,
    publication,
    policy: report.policy,
    template: hashedTemplate(template),
    inputs,
  };
  const kept = keptOutputs(job);
  const parallelTemplate = await parallelTemplateOf(job, kept);
  const hashOf = inputsHashes(parts, parallelTemplate);
  const json = once(() => makeJson(job));
  const attached = job.archive ? json : undefined;
  const making = [
    makeEditions(job, { kept, parallelTemplate, attached }),
    ...(job.formats.includes('json') ? [[json()]] : []),
    makeDataFiles(job, kept),
    makeLog(job),
  ];
  const made = (await Promise.all(making)).flat().map((output) => ({
    ...output,
    entry: {
      ...output.entry,
      inputsSha256: hashOf(output.entry),
      ...(profiles.length > 0 && { profiles: [...profiles] }),
    },
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
function keptOutputs({ folder, report, languages, formats, editions }: ReportJob): OutputEntry[] {
  return formerOutputs(folder).filter(({ file, language, edition, format }) => {
    // Made by every build, whichever formats it makes.
    if (file === LOG_NAME) return false;
    if (edition === 'parallel') return !(editions.includes('parallel') && formats.includes(format));
    if (language === undefined) return !formats.includes(format);
    const isPage = format === 'html' || format === 'pdf';
    const isMade = languages.includes(language) && (editions.includes('separate') || !isPage);
    return report.languages.includes(language) && !(isMade && formats.includes(format));
  });
}

const LOG_NAME = 'suppression.json';

/** Only where something is withheld. */
function makeLog({ report, ownReport }: ReportJob): Unhashed[] {
  if (ownReport === report) return [];
  return [outputOf(LOG_NAME, `${JSON.stringify(suppressionLog(report), null, 2)}\n`, 'json')];
}

function makeJson(job: ReportJob): Unhashed {
  const { report, scores, toolVersion, sources, ownReport } = job;
  const findings = publicFindings(job.findings, { own: ownReport, shown: report });
  const index = new SourceIndex(sources.files);
  const locate = (place: Place) => index.locate(place);
  const document = compiledRendering().reportDocument(report, [scores], { toolVersion, findings, locate });
  return outputOf('report.json', `${JSON.stringify(document, null, 2)}\n`, 'json');
}
