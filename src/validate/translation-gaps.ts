// Translations that are there and not what they should be: made from another text, of no text, not made, or cut short.
import type { Place } from '../diagnostics/index.js';
import { once } from '../lib/index.js';
import type { Report, TextKind, Translation } from '../model/index.js';
import type { ReportIndex, RichText } from './report-index.js';

export interface TranslationGap {
  gap: 'stale' | 'orphan' | 'untranslated' | 'abridged';
  language: string;
  text: string;
  place: Place;
  /** The source text, where there is one; of lines in translations.yaml that are left, the other lines. */
  related: Place[];
}

/** Sentences; what is called something may well be called the same in both languages. */
const RUNNING: ReadonlySet<TextKind> = new Set<TextKind>([
  'goal',
  'measure',
  'action',
  'commitment',
  'note',
  'outcome',
  'reason',
  'consequence',
  'correctiveAction',
  'motivation',
  'comment',
  'paragraph',
  'chapter',
]);

/** In the order of the texts. Without a translations.yaml nothing is stale or left without a source. */
export function translationGaps(report: Report, index: ReportIndex): TranslationGap[] {
  const isKept = report.translations !== undefined;
  const leftOver = new LeftOverLines();
  const hasSource = once(() => sourceEditions(report, index));
  return index.translations().flatMap((translation): TranslationGap[] => {
    const { id, language, state, source, target, entry } = translation;
    const place = target?.place ?? entry?.place;
    if (!place) return [];
    const common = { language, text: target?.plain ?? id, place, related: source ? [source.place] : [] };
    if (state === 'orphan' && !target)
      return isOfNoDecision(id, report) ? [] : leftOver.add(id, language, place);
    if (state === 'orphan')
      return isKept && entry && hasSource()(place) ? [{ ...common, gap: 'orphan' }] : [];
    if (!source || !target) return [];
    if (isUntranslated(translation, source, target)) return [{ ...common, gap: 'untranslated' }];
    if (state === 'stale' && isKept) return [{ ...common, gap: 'stale' }];
    return isAbridged(translation, source, target) ? [{ ...common, gap: 'abridged' }] : [];
  });
}

/** A report that is corrected has no approval until it is decided again; the board keeps its translation. */
function isOfNoDecision(id: string, { publications }: Report): boolean {
  return publications.some((publication) => id === `report.${publication.id}.board`);
}

/** All of a row, a goal or a chapter goes at once: its lines in translations.yaml are one finding. */
class LeftOverLines {
  private readonly byOwner = new Map<string, TranslationGap>();

  /** @returns The finding, at the first of the lines. */
  add(id: string, language: string, place: Place): TranslationGap[] {
    const owner = id.split('.').slice(0, 2).join('.');
    const known = this.byOwner.get(`${language} ${owner}`);
    known?.related.push(place);
    if (known) return [];
    const gap: TranslationGap = { gap: 'orphan', language, text: id, place, related: [] };
    this.byOwner.set(`${language} ${owner}`, gap);
    return [gap];
  }
}

const EDITION = /\.[^./]+\.md$/u;

/** Whether the file of a translation has a file of the source beside it; that it is missing is said once. */
function sourceEditions({ languages: [source = ''] }: Report, index: ReportIndex): (place: Place) => boolean {
  const stemOf = (file: string) => file.replace(EDITION, '');
  const files = index.texts().map(({ texts }) => texts[source]?.place.file ?? '');
  const stems = new Set(files.map(stemOf));
  return ({ file }) => !EDITION.test(file) || stems.has(stemOf(file));
}

const FEWEST_WORDS = 3;
/** Words of a sentence begin with a small letter; names, codes and numbers do not. */
const SMALL_WORD = /(?<![\p{L}\p{N}_-])\p{Ll}[\p{L}-]+/gu;
/** What is the same in every language. */
const NO_WORDS = /\{\{[^{}]*\}\}|(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+/gu;

function isUntranslated({ field, entry }: Translation, source: RichText, target: RichText): boolean {
  if (!field || !RUNNING.has(field.kind) || entry?.equal) return false;
  if (source.plain !== target.plain) return false;
  return (source.plain.replace(NO_WORDS, ' ').match(SMALL_WORD)?.length ?? 0) >= FEWEST_WORDS;
}

/** Shorter sources vary too much from language to language. */
const SHORTEST_SOURCE = 150;
/** A translation between these languages has 0.8 to 1.3 times the letters of its source. */
const SHORT = 0.5;
/** Whatever its sentences are. */
const FAR_TOO_SHORT = 0.35;

function isAbridged({ field, state, entry }: Translation, source: RichText, target: RichText): boolean {
  if (!field || !RUNNING.has(field.kind)) return false;
  // Somebody has read the two beside each other.
  if (entry && (state === 'reviewed' || state === 'equal')) return false;
  const length = source.plain.length;
  if (length < SHORTEST_SOURCE) return false;
  const ratio = target.plain.length / length;
  if (ratio < FAR_TOO_SHORT) return true;
  return ratio < SHORT && sentencesIn(target.plain) < sentencesIn(source.plain);
}

function sentencesIn(text: string): number {
  return text.match(/[.!?](?=\s|$)|\n/gu)?.length ?? 0;
}
