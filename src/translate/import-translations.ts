// What becomes of a translator's file: which texts land, where, and which cannot, with the reason of each.
import { partition } from '../lib/index.js';
import {
  type Report,
  type TranslationEntry,
  type Translations,
  textHash,
  textsOf,
  translationsOf,
} from '../model/index.js';
import { parseInline } from '../parse/index.js';
import { copyOf } from './accept-translations.js';
import { deliveryMark } from './exported-target.js';
import type { ImportPlan, ImportRequest } from './import-plan.js';
import { type Matched, matchTexts, placeOf } from './match-texts.js';
import { type Change, placeTranslations } from './place/place-translations.js';
import type { RawTexts } from './raw-texts.js';
import { renumberChapters } from './renumber-chapters.js';
import { sameText } from './same-text.js';

export function planImport(request: ImportRequest): ImportPlan {
  const { report, raw, language } = request;
  const { texts, gone, faults } = matchTexts(request);
  const [older, wanted] = partition(texts, ({ fate }) => fate === 'older');
  const changes = wanted
    .filter(({ fate }) => fate !== 'same')
    .map(({ translation, field, incoming: { target } }): Change => ({ translation, field, text: target }));
  const placed = placeTranslations(report, raw, language, changes);
  const lines = new Map(texts.map(({ field, incoming }) => [field.id, incoming.line]));
  for (const { id, fault } of placed.problems) faults.push({ kind: fault, id, line: lines.get(id) });
  const failed = new Set(placed.problems.map(({ id }) => id));
  const arrived = wanted.filter(({ field }) => !failed.has(field.id));
  const idsWhere = (test: (text: Matched) => boolean) => arrived.filter(test).map(({ field }) => field.id);
  return {
    files: placed.files,
    landed: idsWhere(({ fate }) => fate !== 'same'),
    unchanged: idsWhere(({ fate }) => fate === 'same'),
    kept: older.map((text) => placeOf(text, raw)),
    gone,
    overwritten: arrived.filter(({ fate }) => fate === 'conflict').map((text) => placeOf(text, raw)),
    stale: idsWhere(({ isStale }) => isStale),
    fuzzy: idsWhere(({ incoming }) => incoming.certainty === 'fuzzy'),
    faults,
    translations: recorded(request, arrived, placed.written),
    written: placed.written,
  };
}

/** What translations.yaml says afterwards. A text that was not touched keeps its entry. */
function recorded(
  { report, language, acceptsStale }: ImportRequest,
  arrived: readonly Matched[],
  written: ReadonlyMap<string, string>,
): Translations {
  const translations = copyOf(report.translations);
  const entries = translations.get(language) ?? new Map<string, TranslationEntry>();
  translations.set(language, entries);
  const news = arrived.flatMap((text) => {
    const entry = entryOf(text, acceptsStale);
    return entry ? [{ text, entry: { ...entry, delivered: deliveredBy(text, written) } }] : [];
  });
  renumberChapters(
    translations,
    news.map(({ text }) => text.translation),
    translationsOf(report),
  );
  for (const { text, entry } of news) entries.set(text.field.id, entry);
  return translations;
}

function deliveredBy(
  { field, fate, incoming: { exported }, translation: { entry } }: Matched,
  written: ReadonlyMap<string, string>,
): string | undefined {
  const text = written.get(field.id);
  if (fate === 'same') return entry?.delivered;
  return exported === undefined || text === undefined ? undefined : deliveryMark(exported, text);
}

function entryOf(text: Matched, acceptsStale: boolean): Omit<TranslationEntry, 'delivered'> | undefined {
  const { incoming, translation, fate, isStale } = text;
  const { source, entry, state, target } = translation;
  const { certainty, previous } = incoming;
  if (!source) return undefined;
  const isChanged = fate !== 'same';
  const common = { reviewed: false, equal: false, previous: undefined, place: entry?.place ?? source.place };
  if (isStale && !acceptsStale) {
    if (!isChanged && isOldNews(text)) return undefined;
    return { ...common, source: hashOf(incoming.source ?? ''), previous: incoming.source };
  }
  if (certainty === 'fuzzy') {
    if (previous !== undefined && !(entry && sameText(entry.previous ?? '', previous)))
      return { ...common, source: hashOf(previous), previous };
    return isChanged && entry ? { ...entry, reviewed: false, equal: false } : undefined;
  }
  const isReviewed = certainty === 'reviewed';
  if (!isChanged && certainty === 'unsaid') return undefined;
  if (!isChanged && state !== 'stale' && !(isReviewed && state === 'unreviewed')) return undefined;
  // Words that are equal on purpose stay so only as long as they are.
  const equal = !isChanged && (entry?.equal ?? false) && target?.plain === source.plain;
  return { ...common, source: textHash(source), reviewed: isReviewed && !equal, equal };
}

/** Of a translation that was not touched while its source changed: whether more is known of it than the file can say. */
function isOldNews({ incoming, translation: { state, entry } }: Matched): boolean {
  if (state === 'unreviewed') return entry !== undefined;
  if (state !== 'stale') return true;
  const isJudged = incoming.certainty === 'translated' || incoming.certainty === 'reviewed';
  return !isJudged && entry?.source !== hashOf(incoming.source ?? '');
}

/** Of a text that no longer stands anywhere. */
function hashOf(markdown: string): string {
  return textHash(parseInline(markdown, { file: '', start: 0, end: 0 }).value);
}

/**
 * Whether each text that was written reads as it should once the files are read anew, and every other text as before.
 * @returns The ids of those that do not.
 */
export function notAsWritten(
  before: { report: Report; raw: RawTexts },
  after: { report: Report; raw: RawTexts },
  { written }: Pick<ImportPlan, 'written'>,
  language: string,
): string[] {
  const now = new Map(textsOf(after.report).map((field) => [field.id, field]));
  const wrong = new Set<string>();
  for (const [id, text] of written) {
    const field = now.get(id);
    const target = field?.texts[language];
    if (!field || !target || !sameText(after.raw.of(target, field.kind), text)) wrong.add(id);
  }
  for (const { id, texts, kind } of textsOf(before.report)) {
    for (const [tag, text] of Object.entries(texts)) {
      if (!text || (tag === language && written.has(id))) continue;
      const field = now.get(id);
      const other = field?.texts[tag];
      if (!field || !other || other.plain !== text.plain) wrong.add(id);
      else if (!sameText(after.raw.of(other, field.kind), before.raw.of(text, kind))) wrong.add(id);
    }
  }
  return [...wrong];
}
