// The source texts that stale translations were made from, out of the history of the repository.
import { type Report, type Translation, textHash, translationsOf } from '../../model/index.js';
import { listRevisions, readRevision } from '../../source/index.js';
import { RawTexts } from '../../translate/index.js';
import type { Io } from '../io.js';
import type { Loaded } from '../load.js';
import { TRANSLATIONS_PATH } from './write-translations-file.js';

/** How far back it is looked: each revision is read as a whole. */
const MOST_REVISIONS = 10;

/**
 * By id. When translations.yaml was last written for a text, the text stood in the sources as it was accepted, so that
 * the revisions of that file have it. Empty where there is no history.
 */
export async function earlierSources(
  { analysis: { report }, root, analyseAlike }: Loaded,
  language: string,
  io: Io,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const wanted = wantedIn(report, language);
  if (root === undefined || wanted.size === 0) return found;
  for (const revision of await listRevisions(root, TRANSLATIONS_PATH, MOST_REVISIONS, io.env)) {
    const read = await readRevision(root, revision, io.env);
    if ('fault' in read) break;
    const then = await analyseAlike({ value: read.sources, diagnostics: read.diagnostics });
    const raw = new RawTexts(read.sources.files);
    for (const { id, field, source } of translationsOf(then.report)) {
      if (!field || !source || wanted.get(id) !== textHash(source)) continue;
      found.set(id, raw.of(source, field.kind));
      wanted.delete(id);
    }
    if (wanted.size === 0) break;
  }
  return found;
}

/** What each stale translation was made from, where it is not kept. */
function wantedIn(report: Report, language: string): Map<string, string> {
  const isWanted = ({ state, entry, ...translation }: Translation) =>
    translation.language === language && state === 'stale' && entry?.previous === undefined;
  return new Map(
    translationsOf(report).flatMap((each) =>
      isWanted(each) && each.entry ? [[each.id, each.entry.source] as const] : [],
    ),
  );
}
