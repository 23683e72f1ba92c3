// What a preview shows at one moment: each edition as a page, and the findings with where they belong.
import { scoresOf } from '../../compute/index.js';
import { type Finding, hasErrors } from '../../diagnostics/index.js';
import { describeDiagnostic, findingWordsFor, formatsFor } from '../../i18n/index.js';
import type { Publication } from '../../model/index.js';
import { placeAnchors } from '../../render/index.js';
import { countFindings, SourceIndex } from '../../reporters/index.js';
import type { BuildMemory } from '../build/build-memory.js';
import { type EditionJob, makeEditions } from '../build/make-editions.js';
import { sha256 } from '../build/manifest.js';
import { stemOf } from '../build/output-of.js';
import type { Format } from '../build/plan.js';
import type { PrintPage } from '../build/printed-pages.js';
import { shippedFonts, templateFor } from '../build/read-looks.js';
import { leaveOut } from '../check/review.js';
import type { Io } from '../io.js';
import { fromHere, type Loaded, loadFolder } from '../load.js';
import { packageVersion } from '../package-root.js';
import { placeFinder } from './place-findings.js';
import type { PreviewOptions } from './preview-options.js';

export interface PreviewEdition {
  language: string;
  /** In its own language: *svenska*. */
  name: string;
  /** `delar-2021.sv`. */
  stem: string;
  html: string;
  /** By which it is seen whether the page has changed. */
  sha256: string;
}

export interface PreviewReport {
  id: string;
  title: string;
  editions: PreviewEdition[];
}

export interface PreviewFinding {
  severity: Finding['severity'];
  severityWord: string;
  code: string;
  message: string;
  fix: string;
  file: string;
  line: number;
  /** Ids of the report's parts that it is about: the first that a page has. */
  anchors: string[];
  /** Given where only one edition comes of the file. */
  language: string | undefined;
}

export interface Preview {
  reports: PreviewReport[];
  findings: PreviewFinding[];
  hasErrors: boolean;
  /** *1 error, 2 warnings*. */
  summary: string;
  /** Makes a PDF of one edition, from the same sources. */
  print(report: string, language: string, printPage: PrintPage): Promise<Uint8Array>;
}

/** Reads, analyses and renders; with errors too, as far as there is something to show. */
export async function makePreview(options: PreviewOptions, memory: BuildMemory, io: Io): Promise<Preview> {
  const { root, template, profiles, baseline } = options;
  const loaded = await loadFolder(root, io, { template, profiles, memory: memory.load });
  const reviewed = await leaveOut(loaded, { baseline }, io);
  const job = await jobMaker(loaded, options, memory, io);
  const { publications } = loaded.analysis.report;
  const reports = await Promise.all(publications.map((publication) => reportOf(publication, job)));
  const { findings } = reviewed.analysis;
  const words = findingWordsFor(io.language);
  return {
    reports,
    findings: findingsOf(reviewed, io),
    hasErrors: hasErrors(findings),
    summary: findings.length === 0 ? words.noFindings : words.summary(countFindings(findings)),
    async print(report, language, printPage) {
      const publication = publications.find(({ id }) => id === report);
      if (!publication) throw new RangeError(`no report ${report}`);
      const [made] = await makeEditions(
        await job(publication, ['pdf'], { languages: [language], printPage }),
      );
      if (!made) throw new RangeError(`no edition in ${language}`);
      return Buffer.from(made.file.bytes);
    },
  };
}

type JobMaker = (
  publication: Publication,
  formats: Format[],
  more?: Pick<EditionJob, 'languages' | 'printPage'>,
) => Promise<EditionJob>;

async function jobMaker(
  { sources, analysis }: Loaded,
  { root, template }: PreviewOptions,
  memory: BuildMemory,
  io: Io,
): Promise<JobMaker> {
  const { report, scores } = analysis.protected;
  const fonts = await shippedFonts(memory);
  return async (publication, formats, more) => {
    const ofPublication = scoresOf(scores, publication.id);
    if (!ofPublication) throw new Error(`no scores for ${publication.id}`);
    return {
      report,
      scores: ofPublication,
      allScores: scores.reports,
      publication,
      sources,
      template: await templateFor(template ?? publication.template, root, memory),
      fonts,
      toolVersion: packageVersion(),
      languages: report.languages,
      formats,
      editions: ['separate'],
      printPage: undefined,
      memory,
      dateSources: { root, env: io.env },
      onStep: () => {},
      ...more,
    };
  };
}

async function reportOf(publication: Publication, job: JobMaker): Promise<PreviewReport> {
  const made = await job(publication, ['html']);
  const outputs = await makeEditions(made);
  const editions = made.languages.flatMap((language): PreviewEdition[] => {
    const stem = stemOf(made, language);
    const file = outputs.find((output) => output.file.name === `${stem}.html`)?.file;
    if (!file) return [];
    const html = Buffer.from(file.bytes).toString('utf8');
    return [{ language, name: formatsFor(language).ownName(language), stem, html, sha256: sha256(html) }];
  });
  const [first = ''] = made.languages;
  return { id: publication.id, title: publication.title[first]?.plain ?? publication.id, editions };
}

function findingsOf(loaded: Loaded, io: Io): PreviewFinding[] {
  const { report } = loaded.analysis;
  const words = findingWordsFor(io.language);
  const anchorsOf = placeFinder(placeAnchors(report));
  const index = new SourceIndex(loaded.sources.files);
  const shown = fromHere(loaded).findings;
  return loaded.analysis.findings.map((finding, position) => ({
    severity: finding.severity,
    severityWord: words.severity[finding.severity],
    code: finding.code,
    ...describeDiagnostic(finding, io.language),
    file: shown[position]?.place.file ?? finding.place.file,
    line: index.locate(finding.place).line,
    anchors: anchorsOf(finding.place),
    language: languageOfFile(finding.place.file, report.languages),
  }));
}

/** A text's language is the suffix of its file: `goals/vuxna.fi.md`. */
function languageOfFile(file: string, languages: readonly string[]): string | undefined {
  const suffix = /\.([A-Za-z-]+)\.md$/.exec(file)?.[1];
  return languages.find((tag) => tag === suffix) ?? languages.find((tag) => tag.split('-')[0] === suffix);
}
