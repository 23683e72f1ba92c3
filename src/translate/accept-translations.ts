// Accepting translations: somebody has read them beside their source, as it is now.
import {
  type Report,
  type Translation,
  type TranslationEntry,
  type Translations,
  textHash,
  translationsOf,
} from '../model/index.js';
import { renumberChapters } from './renumber-chapters.js';

export interface AcceptRequest {
  /** Only these languages; all but the source's where undefined. */
  languages: readonly string[] | undefined;
  /** Ids, beginnings of ids that end before a dot, or files; undefined accepts all. */
  names: readonly string[] | undefined;
  /** The texts are the same in both languages on purpose. */
  asEqual: boolean;
}

export interface Accepted {
  translations: Translations;
  /** How many translations are accepted that were not. */
  accepted: number;
  /** Entries whose texts are gone. */
  dropped: number;
  /** Names that fit no text, and ids of texts that are not translated. */
  unknown: string[];
  untranslated: string[];
  /** Meant as equal, and not so. */
  different: string[];
}

/** What translations.yaml says after the texts have been accepted. */
export function acceptTranslations(report: Report, { languages, names, asEqual }: AcceptRequest): Accepted {
  const all = translationsOf(report).filter(({ language }) => languages?.includes(language) ?? true);
  const isNamed = nameTest(all, names);
  const result: Accepted = {
    translations: copyOf(report.translations),
    accepted: 0,
    dropped: 0,
    unknown: isNamed.unknown,
    untranslated: [],
    different: [],
  };
  const named = all.filter(isNamed.test);
  renumberChapters(result.translations, named, all);
  for (const translation of named) acceptOne(translation, asEqual, result);
  if (names === undefined) dropLeftOvers(all, report, languages, result);
  result.untranslated = names === undefined ? [] : [...new Set(result.untranslated)];
  return result;
}

function acceptOne(translation: Translation, asEqual: boolean, result: Accepted): void {
  const { id, language, source, target, state, entry } = translation;
  const entries = result.translations.get(language) ?? new Map<string, TranslationEntry>();
  result.translations.set(language, entries);
  if (state === 'orphan') {
    if (entries.delete(id)) result.dropped += 1;
  } else if (!source || !target) result.untranslated.push(id);
  else if (asEqual && source.plain !== target.plain) result.different.push(id);
  else {
    const place = entry?.place ?? target.place;
    const equal = asEqual || (entry?.equal === true && source.plain === target.plain);
    entries.set(id, {
      source: textHash(source),
      reviewed: !equal,
      equal,
      delivered: entry?.delivered,
      previous: undefined,
      place,
    });
    if (state !== 'reviewed' && state !== 'equal') result.accepted += 1;
  }
}

/** Numbers of a chapter that has become shorter, or that is one text now. */
function dropLeftOvers(
  all: readonly Translation[],
  { languages: known }: Report,
  languages: readonly string[] | undefined,
  result: Accepted,
): void {
  const ids = new Set(all.map(({ id, language }) => `${language} ${id}`));
  for (const language of languages ?? known) {
    const entries = result.translations.get(language);
    for (const id of [...(entries?.keys() ?? [])]) {
      if (ids.has(`${language} ${id}`)) continue;
      entries?.delete(id);
      result.dropped += 1;
    }
  }
}

/** `goal.kontakt` for all texts of that goal, `goals/vuxna.fi.md` for all texts that stand there in either language. */
function nameTest(all: readonly Translation[], names: readonly string[] | undefined) {
  if (names === undefined) return { test: () => true, unknown: [] };
  const wanted = new Set(names.map((name) => name.replace(/^\.\//u, '')));
  const used = new Set<string>();
  const chosen = new Set<Translation>();
  for (const translation of all) {
    for (const name of namesOf(translation)) {
      if (!wanted.has(name)) continue;
      used.add(name);
      chosen.add(translation);
    }
  }
  return {
    test: (translation: Translation) => chosen.has(translation),
    unknown: [...wanted].filter((name) => !used.has(name)),
  };
}

function namesOf({ id, source, target }: Translation): string[] {
  const parts = id.split('.');
  const beginnings = parts.map((_, index) => parts.slice(0, index + 1).join('.')).slice(1);
  return [...beginnings, source?.place.file ?? '', target?.place.file ?? ''];
}

export function copyOf(translations: Translations | undefined): Translations {
  return new Map([...(translations ?? [])].map(([language, entries]) => [language, new Map(entries)]));
}
