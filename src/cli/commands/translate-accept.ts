// `report translate accept`: keeps in translations.yaml which source text each translation has been read against.
import { relative, resolve, sep } from 'node:path';
import { translateWordsFor } from '../../i18n/index.js';
import { acceptTranslations } from '../../translate/index.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { loadFolder } from '../load.js';
import { splitList } from '../options.js';
import { languagesOf } from '../translate/languages-of.js';
import { writeTranslationsFile } from '../translate/write-translations-file.js';
import { UsageError } from '../usage-error.js';

export interface TranslateAcceptFlags {
  folder?: string;
  lang?: string[];
  all?: boolean;
  equal?: string[];
}

/** Exit 1 when something that was named cannot be accepted; the rest is accepted all the same. */
export async function translateAccept(
  names: string[],
  flags: TranslateAcceptFlags,
  io: Io,
): Promise<ExitCode> {
  const equal = flags.equal === undefined ? [] : splitList(flags.equal);
  if (names.length === 0 && equal.length === 0 && !flags.all)
    throw new UsageError({ kind: 'missingArgument', name: 'names' });
  const loaded = await loadFolder(flags.folder ?? '.', io);
  const root = resolve(io.cwd, flags.folder ?? '.');
  const languages = languagesOf('--lang', flags.lang, loaded.analysis.report);
  let { report } = loaded.analysis;
  const words = translateWordsFor(io.language).accept;
  const said: string[] = [];
  const counts = { accepted: 0, dropped: 0 };
  const accept = (which: string[] | undefined, asEqual: boolean) => {
    const result = acceptTranslations(report, { languages, names: which, asEqual });
    report = { ...report, translations: result.translations };
    counts.accepted += result.accepted;
    counts.dropped += result.dropped;
    if (result.unknown.length > 0) said.push(words.unknown(result.unknown));
    if (result.untranslated.length > 0) said.push(words.untranslated(result.untranslated));
    if (result.different.length > 0) said.push(words.different(result.different));
  };
  if (flags.all) accept(undefined, false);
  if (names.length > 0)
    accept(
      names.map((name) => pathBelow(root, name, io)),
      false,
    );
  if (equal.length > 0) accept(equal, true);
  await writeTranslationsFile(root, loaded.sources, report);
  const results = [
    words.accepted(counts.accepted),
    ...(counts.dropped > 0 ? [words.dropped(counts.dropped)] : []),
    ...said,
  ];
  io.out(`${results.join('\n')}\n`);
  return said.length === 0 ? ExitCode.Clean : ExitCode.Findings;
}

/** A file as it is called from where the user stands, as it is called below the root; an id is left as it is. */
function pathBelow(root: string, name: string, io: Io): string {
  if (!/[\\/]|\.(?:md|ya?ml)$/iu.test(name)) return name;
  return relative(root, resolve(io.cwd, name)).split(sep).join('/');
}
