// `report explain`: how a figure came about, what the policy says, or what a finding's code means.
import { DEFAULT_SEVERITY, type DiagnosticCode, EnvironmentError } from '../../diagnostics/index.js';
import {
  closestLanguage,
  describePolicy,
  explainableIds,
  explainSubject,
  policyTopics,
  profilePage,
  rulePage,
} from '../../explain/index.js';
import { closest } from '../../lib/index.js';
import { PROFILE_NAMES, type Report } from '../../model/index.js';
import { SourceIndex } from '../../reporters/index.js';
import { RULES } from '../../validate/index.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { type Loaded, loadFolder } from '../load.js';
import { choiceOf } from '../options.js';

export interface ExplainFlags {
  folder?: string;
  report?: string;
  lang?: string;
}

export async function explain(subject: string, flags: ExplainFlags, io: Io): Promise<ExitCode> {
  const code = codeOf(subject);
  if (code) {
    io.out(rulePage(code, io.language, RULES.find((rule) => rule.code === code)?.examples));
    return ExitCode.Clean;
  }
  const profile = PROFILE_NAMES.find((name) => name === subject.trim().toLowerCase());
  if (profile) {
    io.out(profilePage(profile, io.language));
    return ExitCode.Clean;
  }
  const loaded = await loadFolder(flags.folder ?? '.', io);
  const lines = explanation(subject, flags, loaded, io);
  io.out(`${lines.join('\n')}\n`);
  return ExitCode.Clean;
}

function codeOf(subject: string): DiagnosticCode | undefined {
  const upper = subject.trim().toUpperCase();
  return (Object.keys(DEFAULT_SEVERITY) as DiagnosticCode[]).find((code) => code === upper);
}

/** @throws EnvironmentError E09 with the nearest id when nothing has this one. */
function explanation(subject: string, flags: ExplainFlags, loaded: Loaded, io: Io): string[] {
  const { report, scores } = loaded.analysis.protected;
  const language = languageOf(report, flags.lang, io);
  const publication = publicationOf(report, flags.report);
  if (subject === 'policy') {
    const kind = report.publications.find(({ id }) => id === publication)?.kind ?? 'interim';
    return describePolicy(report.policy, kind, language, report.labels[language], policyTopics(report));
  }
  const index = new SourceIndex(loaded.sources.files);
  const lines = explainSubject(report, scores, subject, {
    language,
    publication,
    locate: (place) => `${loaded.prefix}${place.file}:${index.locate(place).line}`,
  });
  if (lines) return lines;
  if (subject === 'economy')
    throw new EnvironmentError('E09', { id: subject, suggestion: undefined, isEconomy: true });
  const known = [
    ...explainableIds(report, scores, publication),
    ...Object.keys(DEFAULT_SEVERITY),
    ...PROFILE_NAMES,
    'policy',
  ];
  throw new EnvironmentError('E09', { id: subject, suggestion: closest(subject, known) });
}

/** @throws EnvironmentError E07 when the flag names a language that the report does not have. */
function languageOf(report: Report, flag: string | undefined, io: Io): string {
  const language = closestLanguage(flag ?? io.language, report.languages);
  return flag === undefined ? language : choiceOf('--lang', language, report.languages, language);
}

function publicationOf(report: Report, flag: string | undefined): string | undefined {
  if (flag === undefined) return report.publications[0]?.id;
  const ids = report.publications.map(({ id }) => id);
  if (ids.includes(flag)) return flag;
  throw new EnvironmentError('E09', { id: flag, suggestion: closest(flag, ids) });
}
