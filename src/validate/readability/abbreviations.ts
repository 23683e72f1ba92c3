// Abbreviations in capitals, and where a text says what one stands for.

/** Known to everybody; a repository lists its own under `abbreviations:`. */
const COMMON = new Set('EU FN USA AB OY AI IT PDF TV OK SEK EUR ISO EN SFS SOU COVID'.split(' '));
/** Without this there is no abbreviation; most texts have none. */
const TWO_CAPITALS = /\p{Lu}{2}/u;
const CAPITALS = /(?<![\p{L}\d./-])\p{Lu}{2,6}(?![\p{L}\d/])(?!\s\d)/gu;
const ROMAN = /^[IVXLC]+$/u;
/** *kommunfullmäktige (KF)*, *KF (kommunfullmäktige)*, *KF, kommunfullmäktige,*. */
const EXPLAINED = /\p{Ll}{3,}\p{M}*\s+\((\p{Lu}{2,6})\)|(\p{Lu}{2,6})\s+\([^()]*\p{Ll}{3}/gu;
/** A text all in capitals shouts; its words are none. */
const SHOUT = /\p{Lu}{7}|\p{Lu}{2,}\s+\p{Lu}{2,}\s+\p{Lu}{2,}/u;

export interface Abbreviation {
  word: string;
  /** Offset in the text. */
  start: number;
}

export function abbreviationsIn(plain: string): Abbreviation[] {
  if (!TWO_CAPITALS.test(plain) || SHOUT.test(plain)) return [];
  return [...plain.matchAll(CAPITALS)].flatMap(({ 0: word, index: start }) =>
    COMMON.has(word) || ROMAN.test(word) ? [] : [{ word, start }],
  );
}

/** Those that the text itself explains. */
export function explainedIn(plain: string): string[] {
  if (!plain.includes('(')) return [];
  return [...plain.matchAll(EXPLAINED)].map(([, after, before]) => after ?? before ?? '');
}
