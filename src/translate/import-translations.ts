// What becomes of a translator's file: which texts land, where, and which cannot, with the reason of each.
import { partition } from '../lib/index.js';
import {
  type Report,
  type TextField,
  type Translation,
  type TranslationEntry,
  type Translations,
  textHash,
  textsOf,
  translationsOf,
} from '../model/index.js';
import { parseInline } from '../parse/index.js';
import { copyOf } from './accept-translations.js';
import { type BrokenCodes, brokenCodes } from './broken-codes.js';
import { type Change, type PlacingFault, placeTranslations } from './place/place-translations.js';
import type { RawTexts } from './raw-texts.js';
import type { IncomingText } from './translation-unit.js';

/** Why a text of the file is not written; `changed`: it, or another text, would not read as it should afterwards. */
export type ImportFault =
  | { kind: 'unknown'; id: string; line: number | undefined }
  | { kind: 'twice'; id: string; line: number | undefined }
  | { kind: 'unfinished'; id: string; line: number | undefined }
  | { kind: 'codes'; id: string; line: number | undefined; broken: BrokenCodes }
  | { kind: PlacingFault | 'changed'; id: string; line: number | undefined };

export interface ImportPlan {
  /** New contents by path, translations.yaml apart. */
  files: Map<string, string>;
  /** Ids of texts that are written. */
  landed: string[];
  /** Ids whose translation is as it was. */
  unchanged: string[];
  /** Ids of translations that were made from another source text than the one of today. */
  stale: string[];
  /** Ids that the translator has marked as unsure. */
  fuzzy: string[];
  faults: ImportFault[];
  translations: Translations;
  /** What each landed text reads as where it now stands. */
  written: Map<string, string>;
}

export interface ImportRequest {
  report: Report;
  raw: RawTexts;
  language: string;
  texts: readonly IncomingText[];
  /** Translations of an earlier source text are taken for translations of the one of today. */
  acceptsStale: boolean;
}

export function planImport(request: ImportRequest): ImportPlan {
  const { report, raw, language, texts } = request;
  const faults: ImportFault[] = [];
  const incoming = matched(request, faults);
  const isSame = (text: Matched) => sameText(text.current, text.incoming.target);
  const changes = incoming
    .filter((text) => !isSame(text))
    .map(({ translation, field, incoming: { target } }): Change => ({ translation, field, text: target }));
  const lines = new Map(texts.map(({ id, line }) => [id, line]));
  const placed = placeTranslations(report, raw, language, changes);
  for (const { id, fault } of placed.problems) faults.push({ kind: fault, id, line: lines.get(id) });
  const failed = new Set(placed.problems.map(({ id }) => id));
  const arrived = incoming.filter(({ field }) => !failed.has(field.id));
  const [unchanged, landed] = partition(arrived, isSame);
  const record = recorded(request, arrived);
  return {
    files: placed.files,
    landed: landed.map(({ field }) => field.id),
    unchanged: unchanged.map(({ field }) => field.id),
    stale: arrived.filter((text) => text.isStale).map(({ field }) => field.id),
    fuzzy: arrived
      .filter(({ incoming: { certainty } }) => certainty === 'fuzzy')
      .map(({ field }) => field.id),
    faults,
    translations: record,
    written: placed.written,
  };
}

interface Matched {
  incoming: IncomingText;
  translation: Translation;
  field: TextField;
  /** The translation that is there; empty where there is none. */
  current: string;
  /** The source has changed since the file was made. */
  isStale: boolean;
}

function matched({ report, raw, language, texts }: ImportRequest, faults: ImportFault[]): Matched[] {
  const known = new Map(
    translationsOf(report).flatMap((each) => (each.language === language ? [[each.id, each] as const] : [])),
  );
  const met = new Set<string>();
  return texts.flatMap((incoming): Matched[] => {
    const { id, line, source, target } = incoming;
    const translation = known.get(id);
    const field = translation?.field;
    if (met.has(id)) faults.push({ kind: 'twice', id, line });
    else if (!field || !translation.source) faults.push({ kind: 'unknown', id, line });
    else if (incoming.isUnfinished) faults.push({ kind: 'unfinished', id, line });
    else {
      met.add(id);
      const own = raw.of(translation.source, field.kind);
      const current = translation.target ? raw.of(translation.target, field.kind) : '';
      const broken = sameText(current, target) ? undefined : brokenCodes(source ?? own, target);
      if (broken || incoming.hasLostCodes)
        faults.push({ kind: 'codes', id, line, broken: broken ?? { lost: [], added: [] } });
      else {
        const isStale = source !== undefined && !sameText(source, own);
        return [{ incoming, translation, field, current, isStale }];
      }
    }
    return [];
  });
}

/** Without regard to how its lines are cut. */
function sameText(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What translations.yaml says afterwards. A text that was not touched keeps its entry. */
function recorded(
  { report, language, acceptsStale }: ImportRequest,
  arrived: readonly Matched[],
): Translations {
  const translations = copyOf(report.translations);
  const entries = translations.get(language) ?? new Map<string, TranslationEntry>();
  translations.set(language, entries);
  for (const text of arrived) {
    const entry = entryOf(text, acceptsStale);
    if (entry) entries.set(text.field.id, entry);
  }
  return translations;
}

function entryOf(
  { incoming, translation, current, isStale }: Matched,
  acceptsStale: boolean,
): TranslationEntry | undefined {
  const { source, entry, state, target } = translation;
  const { certainty, previous } = incoming;
  if (!source) return undefined;
  const isChanged = !sameText(current, incoming.target);
  const common = { reviewed: false, equal: false, previous: undefined, place: entry?.place ?? source.place };
  if (isStale && !acceptsStale) {
    if (!isChanged && state !== 'unreviewed' && state !== 'stale') return undefined;
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
