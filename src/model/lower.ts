// Syntax → model: what the documents say becomes one Report.
import type { Diagnostic, Outcome } from '../diagnostics/index.js';
import type { MarkdownDocument, ParsedSources } from '../parse/index.js';
import { assemble } from './assemble/assemble.js';
import { pairEditions } from './assemble/pair-editions.js';
import { type Config, defaultConfig } from './config/config.js';
import { readConfig } from './config/read-config.js';
import { followUpsOutsideReports } from './outside-reports.js';
import { fileLanguage, readChapters } from './read-chapters.js';
import { readGoalsYaml, type YamlStatement } from './read-goals-yaml.js';
import type { Measure, Publication, Repair, Report } from './report.js';
import { guessLanguage, sourceName } from './source-name.js';
import type { DocumentReading } from './statement.js';
import { readMarkdown } from './tables/read-markdown.js';
import { suggestStatuses } from './tables/suggest-status.js';

/** @param labelKeys - The words of a report that report.yaml may replace. */
export function lowerToReport(parsed: ParsedSources, labelKeys: readonly string[]): Outcome<Report> {
  const { value: config, diagnostics } = parsed.config
    ? readConfig(parsed.config, labelKeys)
    : guessConfig(parsed);
  const markdown = readGoalDocuments(parsed.goalDocuments, config, diagnostics);
  const yaml = parsed.goalYaml.map((document) => {
    const read = readGoalsYaml(document, config.languages);
    diagnostics.push(...read.diagnostics);
    return { path: document.path, statements: read.value };
  });
  const paired = pairEditions(markdown.readings, config);
  const assembled = assemble(paired.value, yaml, config);
  suggestStatuses(assembled.value.measures, config.languages);
  const chapters = readChapters(parsed.narratives, config);
  diagnostics.push(...paired.diagnostics, ...assembled.diagnostics, ...chapters.diagnostics);
  diagnostics.push(
    ...emptyReport(parsed, yaml, assembled.value.measures),
    ...notYetComputed(assembled.value.measures),
  );
  const { measures, goals } = assembled.value;
  diagnostics.push(...followUpsOutsideReports(measures, goals, config.publications, diagnostics));
  const report: Report = {
    organisation: organisationOf(config, assembled.value.sections[0]?.title),
    languages: config.languages,
    units: assembled.value.units,
    themes: assembled.value.themes,
    goals: assembled.value.goals,
    measures: assembled.value.measures,
    commitments: [],
    economy: [],
    parties: config.parties,
    chapters: chapters.value,
    publications: parsed.config ? config.publications : impliedPublication(assembled.value.measures),
    policy: config.policy,
    severities: config.severities,
    labels: config.labels,
    sections: assembled.value.sections,
    repairs: markdown.repairs.sort(byPlace),
  };
  return { value: report, diagnostics };
}

/** Without a report.yaml the languages are those of the files, by suffix or by their column headings. */
function guessConfig(parsed: ParsedSources): Outcome<Config> {
  const languages = parsed.goalDocuments.map((document) => languageOf(document));
  const distinct = [...new Set(languages)];
  const config = defaultConfig(distinct[0] ?? 'sv');
  const inYaml = parsed.goalYaml.length > 0 ? ['sv', 'fi', 'en'] : [];
  return {
    value: { ...config, languages: [...new Set([...(distinct.length > 0 ? distinct : ['sv']), ...inYaml])] },
    diagnostics: [],
  };
}

function languageOf(document: MarkdownDocument): string {
  const named = sourceName(document.path).language;
  if (named) return named;
  const headings = document.blocks.flatMap((block) =>
    block.type === 'table' ? block.header.cells.map((cell) => cell.plain) : [],
  );
  return guessLanguage(headings.join(' '));
}

function readGoalDocuments(
  documents: MarkdownDocument[],
  config: Config,
  diagnostics: Diagnostic[],
): { readings: DocumentReading[]; repairs: Repair[] } {
  const readings: DocumentReading[] = [];
  const repairs: Repair[] = [];
  for (const document of documents) {
    const language =
      config.publications.length === 0 && config.organisation.country === undefined
        ? languageOf(document)
        : fileLanguage(document.path, config, diagnostics);
    if (language === undefined) continue;
    const read = readMarkdown(document, sourceName(document.path).stem, language, config);
    diagnostics.push(...read.diagnostics);
    repairs.push(...read.value.repairs);
    readings.push(read.value.reading);
  }
  return { readings, repairs };
}

/** Single files are looked at for the latest period that they speak of, so that their figures can be shown. */
function impliedPublication(measures: Measure[]): Publication[] {
  const followUps = measures.flatMap((measure) => [
    ...measure.followUps,
    ...measure.participations.flatMap((participation) => participation.followUps),
  ]);
  let latest: Publication['period'] | undefined;
  for (const { period } of followUps) if (!latest || period.to > latest.to) latest = period;
  const place = measures[0]?.places[0];
  if (!latest || !place) return [];
  const kind = latest.months === 12 ? 'annual' : 'interim';
  return [
    {
      id: latest.id,
      kind,
      period: latest,
      template: kind,
      title: {},
      subtitle: {},
      approval: undefined,
      handedOver: undefined,
      chapters: [],
      comparedWith: {},
      place,
    },
  ];
}

function byPlace({ place: a }: Repair, { place: b }: Repair): number {
  return a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1;
}

function emptyReport(
  parsed: ParsedSources,
  yaml: { statements: YamlStatement[] }[],
  measures: Measure[],
): Diagnostic[] {
  const hasFiles = parsed.goalDocuments.length + yaml.length > 0;
  if (measures.length > 0 || (hasFiles && parsed.config === undefined)) return [];
  const place = parsed.config?.placeOf([]) ?? { file: '', start: 0, end: 0 };
  return hasFiles ? [] : [{ code: 'S14', args: {}, place: { ...place, end: place.start } }];
}

/** Fulfilment from numbers is not computed by this version: said once per measure that would need it. */
function notYetComputed(measures: Measure[]): Diagnostic[] {
  return measures.flatMap((measure): Diagnostic[] => {
    const followUps = [...measure.followUps, ...measure.participations.flatMap((p) => p.followUps)];
    const isStated = followUps.some((followUp) => followUp.assessment ?? followUp.status);
    const [place] = measure.places;
    return measure.kind === 'numeric' && !isStated && place
      ? [{ code: 'S13', args: { what: 'observations' }, place }]
      : [];
  });
}

/** Single files have no report.yaml: the first heading names the organisation. */
function organisationOf(config: Config, firstTitle: string | undefined): Report['organisation'] {
  if (
    config.organisation.country !== undefined ||
    Object.keys(config.organisation.name).length > 0 ||
    !firstTitle
  ) {
    return config.organisation;
  }
  const [language] = config.languages;
  const place = config.organisation.place;
  return { ...config.organisation, name: language ? { [language]: { plain: firstTitle, place } } : {} };
}
