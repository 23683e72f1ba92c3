// `report translate status`: what is missing, stale or not accepted, per language and file.
import { translateWordsFor } from '../../i18n/index.js';
import { TRANSLATION_STATES } from '../../model/index.js';
import {
  isUpToDate,
  type LanguageStatus,
  RawTexts,
  type StateCounts,
  translationStatus,
} from '../../translate/index.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { loadFolder } from '../load.js';
import { choiceOf } from '../options.js';
import { languagesOf } from '../translate/languages-of.js';

export interface TranslateStatusFlags {
  folder?: string;
  lang?: string[];
  format?: string;
}

const SCHEMA_VERSION = 1;

/** Exit 1 when something is missing, stale or without its source. */
export async function translateStatus(flags: TranslateStatusFlags, io: Io): Promise<ExitCode> {
  const format = choiceOf('--format', flags.format, ['pretty', 'json'], 'pretty');
  const { sources, analysis } = await loadFolder(flags.folder ?? '.', io);
  const { report } = analysis;
  const status = translationStatus(report, languagesOf('--lang', flags.lang, report));
  io.out(format === 'json' ? asJson(status, new RawTexts(sources.files)) : asTable(status, io));
  return status.every(isUpToDate) ? ExitCode.Clean : ExitCode.Findings;
}

function asJson(status: readonly LanguageStatus[], raw: RawTexts): string {
  const languages = status.map(({ language, counts, files, texts }) => ({
    language,
    counts,
    files,
    texts: texts.map(({ id, state, source, target, entry }) => {
      const at = source ?? target ?? entry;
      return { id, state, ...(at && { file: at.place.file, line: raw.lineOf(at) }) };
    }),
  }));
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, languages }, null, 2)}\n`;
}

function asTable(status: readonly LanguageStatus[], io: Io): string {
  const { status: words } = translateWordsFor(io.language);
  if (status.length === 0) return `${words.oneLanguage}\n`;
  return status.map((each) => tableOf(each, words)).join('\n');
}

type StatusWords = ReturnType<typeof translateWordsFor>['status'];

function tableOf(status: LanguageStatus, words: StatusWords): string {
  const shown = TRANSLATION_STATES.filter((state) => status.counts[state] > 0);
  const numbers = (counts: StateCounts) => shown.map((state) => String(counts[state]));
  const rows = [
    [words.file, ...shown.map((state) => words.states[state])],
    ...status.files.map(({ file, counts }) => [file, ...numbers(counts)]),
    [words.total, ...numbers(status.counts)],
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const done = isUpToDate(status) ? [words.upToDate(status.language)] : [];
  return `${[status.language, ...lines, ...done].join('\n')}\n`;
}
