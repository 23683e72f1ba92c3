// Syntax → model: what the documents say becomes one Report.
import type { Diagnostic, Outcome } from '../diagnostics/index.js';
import { closest, rememberOf } from '../lib/index.js';
import type { MarkdownDocument, ParsedSources, YamlDocument } from '../parse/index.js';
import { assemble } from './assemble/assemble.js';
import { ownReading, ownYaml } from './assemble/own-reading.js';
import { pairEditions } from './assemble/pair-editions.js';
import { type Config, defaultConfig } from './config/config.js';
import { readConfig } from './config/read-config.js';
import { unknownInPrivacy } from './config/read-privacy.js';
import { chooseRules } from './config/read-rules.js';
import { unknownScopes } from './config/unknown-scopes.js';
import { type EconomySources, readEconomy } from './economy/read-economy.js';
import { followUpsOutsideReports } from './outside-reports.js';
import type { Profile, ProfileName } from './profiles/profile.js';
import { PROFILES } from './profiles/profiles.js';
import { fileLanguage, readChapters } from './read-chapters.js';
import type { Measure, Publication, Repair, Report } from './report.js';
import { type SourceHeading, sourceHeadings } from './source-headings.js';
import { guessLanguage, sourceName } from './source-name.js';
import type { DocumentReading } from './statement.js';
import { readMarkdown } from './tables/read-markdown.js';
import { suggestStatuses } from './tables/suggest-status.js';
import { readTranslations } from './translations/read-translations.js';
import { tellUnlistedLanguages } from './unlisted-languages.js';
import type { GoalsYamlConfig } from './yaml/goals-file.js';
import { readGoalsYaml } from './yaml/read-goals-yaml.js';

/**
 * @param labelKeys - The words of a report that report.yaml may replace.
 * @param profileNames - Profiles that are applied after those that report.yaml names.
 */
export function lowerToReport(
  parsed: ParsedSources,
  labelKeys: readonly string[],
  profileNames: readonly ProfileName[] = [],
): Outcome<Report> {
  const addedProfiles = profileNames.map((name) => PROFILES[name]);
  const { value: config, diagnostics: ofConfig } = parsed.config
    ? knownConfig(parsed.config, labelKeys, addedProfiles, parsed.assets)
    : guessConfig(parsed, addedProfiles);
  const diagnostics = [...ofConfig];
  const markdown = readGoalDocuments(parsed, config, diagnostics);
  const yaml = (parsed.areKept ? readKnownYaml : readGoalsYaml)(parsed.goalYaml, config);
  diagnostics.push(...yaml.diagnostics);
  const paired = pairEditions(markdown.readings, config);
  const assembled = assemble(paired.value, yaml.value, config);
  suggestStatuses(assembled.value.measures, config.languages);
  const economyFiles = economySources(parsed, config, diagnostics);
  const economy = readEconomy(economyFiles, config, assembled.value.units);
  const chapters = readChapters(parsed.narratives, config);
  const translations = parsed.translations && knownTranslations(parsed.translations, config.languages);
  if (translations) diagnostics.push(...translations.diagnostics);
  diagnostics.push(
    ...paired.diagnostics,
    ...assembled.diagnostics,
    ...economy.diagnostics,
    ...chapters.diagnostics,
  );
  diagnostics.push(...emptyReport(parsed, assembled.value.measures));
  const { measures, goals } = assembled.value;
  diagnostics.push(...limitsWithoutEffect(measures, config.policy));
  diagnostics.push(...followUpsOutsideReports(measures, goals, config.publications, diagnostics));
  const report: Report = {
    organisation: organisationOf(config, assembled.value.sections[0]?.title),
    languages: config.languages,
    languagesPlace: config.declares.languages ? parsed.config?.placeOf(['languages']) : undefined,
    units: economy.value.units,
    themes: assembled.value.themes,
    goals: assembled.value.goals,
    measures: assembled.value.measures,
    commitments: assembled.value.commitments,
    economy: economy.value.tables,
    parties: config.parties,
    chapters: chapters.value,
    translations: translations?.value,
    publications: parsed.config ? config.publications : impliedPublication(assembled.value.measures),
    policy: config.policy,
    limits: config.limits,
    abbreviations: config.abbreviations,
    hyphenation: config.hyphenation,
    pageTheme: config.pageTheme,
    privacy: config.privacy,
    profiles: config.profiles,
    rules: config.rules,
    labels: config.labels,
    sections: assembled.value.sections,
    headings: [
      ...markdown.headings,
      ...economyFiles.documents.flatMap(({ document, language }) => sourceHeadings(document, language)),
    ],
    repairs: markdown.repairs.sort(byPlace),
  };
  if (parsed.config)
    diagnostics.push(
      ...unknownInPrivacy(parsed.config, report),
      ...unknownScopes(parsed.config, parsed.paths),
    );
  diagnostics.push(...unknownBases(measures));
  // Of files without a report.yaml the languages are those that they have.
  const told = config.isDeclared ? tellUnlistedLanguages(diagnostics, report.languagesPlace) : diagnostics;
  return { value: report, diagnostics: told };
}

/** While somebody works at the sources, most files are what they were. */
const knownConfig = rememberOf(readConfig);
const knownTranslations = rememberOf(readTranslations);
const knownMarkdown = rememberOf(readMarkdown);

const knownYaml = rememberOf((config: GoalsYamlConfig, documents: readonly YamlDocument[]) =>
  readGoalsYaml(documents, config),
);

/** As `readMarkdown`, of a document that may be read again: given is a copy, since it is written into. */
const readKnownMarkdown: typeof readMarkdown = (...given) => {
  const { value, diagnostics } = knownMarkdown(...given);
  return { value: { ...value, reading: ownReading(value.reading) }, diagnostics };
};

/** As `readGoalsYaml`, in the same way. */
const readKnownYaml: typeof readGoalsYaml = (documents, config) => {
  const { value, diagnostics } = knownYaml(config, documents);
  return { value: ownYaml(value), diagnostics };
};

/** From a limit above that of *met* on nothing is partly met; the measure's own two have been compared with each other. */
function limitsWithoutEffect(measures: readonly Measure[], policy: Config['policy']): Diagnostic[] {
  return measures.flatMap(({ thresholds, places }): Diagnostic[] => {
    const [place] = places;
    const met = thresholds?.met ?? policy.thresholds.met;
    const partlyMet = thresholds?.partlyMet;
    if (!place || partlyMet === undefined || partlyMet <= met) return [];
    const args = { key: 'thresholds.partlyMet', expected: `≤ ${met}`, actual: String(partlyMet) };
    return [{ code: 'S03', args, place }];
  });
}

/** A percentage whose base is not there cannot be withheld with it. */
function unknownBases(measures: readonly Measure[]): Diagnostic[] {
  if (measures.every(({ base }) => base === undefined)) return [];
  const ids = new Set(measures.map(({ id }) => id));
  return measures.flatMap(({ base }): Diagnostic[] => {
    if (base === undefined || ids.has(base.value)) return [];
    const args = { kind: 'measure' as const, id: base.value, suggestion: closest(base.value, ids) };
    return [{ code: 'S05', args, place: base.place }];
  });
}

/** Without a report.yaml the languages are those of the files, by suffix or by their column headings. */
function guessConfig(parsed: ParsedSources, profiles: readonly Profile[]): Outcome<Config> {
  const languages = [...parsed.goalDocuments, ...parsed.economyDocuments].map(languageOf);
  const distinct = [...new Set(languages)];
  const config = defaultConfig(distinct[0] ?? 'sv');
  const inYaml = parsed.goalYaml.length + parsed.economyYaml.length > 0 ? ['sv', 'fi', 'en'] : [];
  return {
    value: {
      ...config,
      languages: [...new Set([...(distinct.length > 0 ? distinct : ['sv']), ...inYaml])],
      profiles,
      ...chooseRules(profiles.map(({ rules }) => rules)),
    },
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
  { goalDocuments, areKept }: ParsedSources,
  config: Config,
  diagnostics: Diagnostic[],
): { readings: DocumentReading[]; repairs: Repair[]; headings: SourceHeading[] } {
  const readings: DocumentReading[] = [];
  const repairs: Repair[] = [];
  const headings: SourceHeading[] = [];
  const readDocument = areKept ? readKnownMarkdown : readMarkdown;
  for (const document of goalDocuments) {
    const language = documentLanguage(document, config, diagnostics);
    if (language === undefined) continue;
    const read = readDocument(document, sourceName(document.path).stem, language, config);
    diagnostics.push(...read.diagnostics);
    repairs.push(...read.value.repairs);
    readings.push(read.value.reading);
    for (const heading of sourceHeadings(document, language)) headings.push(heading);
  }
  return { readings, repairs, headings };
}

function economySources(parsed: ParsedSources, config: Config, diagnostics: Diagnostic[]): EconomySources {
  const documents = parsed.economyDocuments.flatMap((document) => {
    const language = documentLanguage(document, config, diagnostics);
    return language === undefined ? [] : [{ document, language }];
  });
  return { documents, yaml: parsed.economyYaml };
}

/** By the file's suffix; without a report.yaml by its words. */
function documentLanguage(
  document: MarkdownDocument,
  config: Config,
  diagnostics: Diagnostic[],
): string | undefined {
  return config.isDeclared ? fileLanguage(document.path, config, diagnostics) : languageOf(document);
}

/** Single files are looked at for the latest period that they speak of, so that their figures can be shown. */
function impliedPublication(measures: Measure[]): Publication[] {
  const followUps = measures.flatMap((measure) => [
    ...measure.followUps,
    ...measure.participations.flatMap((participation) => participation.followUps),
  ]);
  const values = measures.flatMap(({ observations }) =>
    observations.filter(({ quantity }) => quantity.kind !== 'missing'),
  );
  let latest: Publication['period'] | undefined;
  for (const { period } of [...followUps, ...values]) if (!latest || period.to > latest.to) latest = period;
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
      audited: undefined,
      chapters: [],
      comparedWith: {},
      translation: 'any',
      templatePlace: place,
      place,
    },
  ];
}

function byPlace({ place: a }: Repair, { place: b }: Repair): number {
  return a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1;
}

function emptyReport(parsed: ParsedSources, measures: Measure[]): Diagnostic[] {
  const goals = parsed.goalDocuments.length + parsed.goalYaml.length;
  const hasFiles = goals + parsed.economyDocuments.length + parsed.economyYaml.length > 0;
  if (measures.length > 0 || (hasFiles && parsed.config === undefined)) return [];
  const place = parsed.config?.placeOf([]) ?? { file: '', start: 0, end: 0 };
  return hasFiles
    ? []
    : [{ code: 'S14', args: { isWholeReport: true }, place: { ...place, end: place.start } }];
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
