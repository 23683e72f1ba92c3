// How far each translation has come, by what translations.yaml knows of it.
import type { RichText } from '../../parse/index.js';
import type { Report } from '../report.js';
import type { TextField } from './text-field.js';
import { textHash } from './text-hash.js';
import { PARTS, textsOf } from './texts-of.js';
import type { TranslationEntry } from './translations.js';

/**
 * `missing`: no translation. `stale`: the source has changed since. `orphan`: the source is gone.
 * `unreviewed`: there, and nobody has accepted it. `equal`: the same words as the source, on purpose.
 */
export const TRANSLATION_STATES = ['missing', 'stale', 'orphan', 'unreviewed', 'reviewed', 'equal'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** One text in one language other than the source's. */
export interface Translation {
  id: string;
  language: string;
  state: TranslationState;
  /** Undefined where an entry is all that is left. */
  field: TextField | undefined;
  source: RichText | undefined;
  target: RichText | undefined;
  entry: TranslationEntry | undefined;
}

/**
 * Every text in every language but the source's, and entries that belong to none; per language in the order of texts.
 * @param fields - The report's texts, where somebody has them already.
 */
export function translationsOf(report: Report, fields = textsOf(report)): Translation[] {
  const [source, ...others] = report.languages;
  if (source === undefined || others.length === 0) return [];
  const ids = new Set(fields.map(({ id }) => id));
  return others.flatMap((language) => {
    const entries = report.translations?.get(language) ?? new Map<string, TranslationEntry>();
    const chapters = new ChapterEntries(entries);
    const known = fields.flatMap((field): Translation | [] => {
      const { id, texts } = field;
      const [own, target] = [texts[source], texts[language]];
      // What neither language has is a matter of the third.
      if (!own && !target) return [];
      const { entry, state } = settled(field, own, target, entries.get(id), chapters);
      return { id, language, field, source: own, target, entry, state };
    });
    const left = [...entries].flatMap(([id, entry]): Translation[] =>
      ids.has(id) || isNumbered(id, report)
        ? []
        : [{ id, language, state: 'orphan', field: undefined, source: undefined, target: undefined, entry }],
    );
    return [...known, ...left];
  });
}

type Settled = Pick<Translation, 'entry' | 'state'>;

function settled(
  field: TextField,
  source: RichText | undefined,
  target: RichText | undefined,
  own: TranslationEntry | undefined,
  chapters: ChapterEntries,
): Settled {
  if (!source) return { entry: own, state: 'orphan' };
  if (!target) return { entry: own, state: 'missing' };
  if (field.kind === 'chapter' && !own) return { entry: own, state: chapters.stateOfWhole(field, source) };
  if (!own && !chapters.has(field.chapter)) return { entry: own, state: 'unreviewed' };
  const hash = textHash(source);
  const entry = own?.source === hash ? own : (chapters.find(field.chapter, hash) ?? own);
  if (!entry) return { entry, state: 'unreviewed' };
  if (entry.source !== hash) return { entry, state: 'stale' };
  if (entry.equal) return { entry, state: 'equal' };
  return { entry, state: entry.reviewed ? 'reviewed' : 'unreviewed' };
}

const NUMBERED = /^chapter\.(?<chapter>.+)\.(?:[hpc]\d+|body)$/u;

/** The texts of a chapter have numbers for ids, so that an entry without a text may be of one that has moved. */
function isNumbered(id: string, { chapters }: Report): boolean {
  const chapter = NUMBERED.exec(id)?.groups?.chapter;
  return chapter !== undefined && chapters.some((each) => each.id === chapter);
}

/** The entries of chapters by what they were made from: a text that has only moved is as it was. */
class ChapterEntries {
  private readonly byHash = new Map<string, TranslationEntry>();
  private readonly chapters = new Set<string>();

  constructor(entries: ReadonlyMap<string, TranslationEntry>) {
    for (const [id, entry] of entries) {
      const chapter = id.startsWith('chapter.') ? NUMBERED.exec(id)?.groups?.chapter : undefined;
      if (chapter === undefined) continue;
      this.chapters.add(chapter);
      this.byHash.set(`${chapter} ${entry.source}`, entry);
    }
  }

  has(chapter: string | undefined): boolean {
    return chapter !== undefined && this.chapters.has(chapter);
  }

  find(chapter: string | undefined, hash: string): TranslationEntry | undefined {
    return chapter === undefined ? undefined : this.byHash.get(`${chapter} ${hash}`);
  }

  /** A chapter whose editions are no longer parallel: stale when the source has a text that no translation was made from. */
  stateOfWhole({ chapter = '' }: TextField, source: RichText): TranslationState {
    if (!this.chapters.has(chapter)) return 'unreviewed';
    const isKnown = (plain: string) => this.byHash.has(`${chapter} ${textHash({ plain })}`);
    return source.plain.split(PARTS).every(isKnown) ? 'unreviewed' : 'stale';
  }
}
