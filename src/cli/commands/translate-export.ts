// `report translate export`: a file for translators.
import { resolve } from 'node:path';
import { translateWordsFor } from '../../i18n/index.js';
import { TRANSLATION_STATES } from '../../model/index.js';
import { writeText } from '../../output/index.js';
import { RawTexts, translationUnits, writePo, writeXliff } from '../../translate/index.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { loadFolder } from '../load.js';
import { choiceOf, choicesOf } from '../options.js';
import { packageVersion } from '../package-root.js';
import { earlierSources } from '../translate/earlier-sources.js';
import { languageOf } from '../translate/languages-of.js';
import { UsageError } from '../usage-error.js';

export interface TranslateExportFlags {
  folder?: string;
  to?: string;
  format?: string;
  only?: string[];
  out?: string;
}

export async function translateExport(flags: TranslateExportFlags, io: Io): Promise<ExitCode> {
  if (flags.to === undefined) throw new UsageError({ kind: 'missingValue', name: '--to' });
  const usual = flags.out?.endsWith('.po') ? 'po' : 'xliff';
  const format = choiceOf('--format', flags.format, ['po', 'xliff'], usual);
  const states = choicesOf('--only', flags.only, TRANSLATION_STATES);
  const loaded = await loadFolder(flags.folder ?? '.', io);
  const { sources, analysis } = loaded;
  const { report } = analysis;
  const targetLanguage = languageOf('--to', flags.to, report.languages);
  const sourceLanguage = report.languages[0] ?? '';
  const earlier = states.includes('stale')
    ? await earlierSources(loaded, targetLanguage, io)
    : new Map<string, string>();
  const units = translationUnits(report, targetLanguage, new RawTexts(sources.files))
    .filter(({ state }) => states.includes(state))
    .map((unit) => ({ ...unit, previous: unit.previous ?? earlier.get(unit.id) }));
  const { kinds: words, export: said } = translateWordsFor(io.language);
  const about = { sourceLanguage, targetLanguage, words };
  const text =
    format === 'xliff'
      ? writeXliff(units, about)
      : await writePo(units, {
          ...about,
          project: report.organisation.name[sourceLanguage]?.plain ?? '',
          generator: `report ${packageVersion()}`,
        });
  if (flags.out === undefined) io.out(text);
  else {
    await writeText(resolve(io.cwd, flags.out), text, flags.out);
    io.out(`${units.length === 0 ? `${said.nothing}\n` : ''}${said.wrote(flags.out, units.length)}\n`);
  }
  return ExitCode.Clean;
}
