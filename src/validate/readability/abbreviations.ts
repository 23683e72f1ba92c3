// Abbreviations in capitals, and where a text says what one stands for.

/** Known to everybody; a repository lists its own under `abbreviations:`. */
const COMMON = new Set(
  (
    'EU FN YK UN USA US UK NATO AB OY OYJ AI IT PDF TV OK SEK EUR ISO EN SFS SOU COVID ' +
    'SMS GPS QR ID WC MW GW HIV DNA SS AA'
  ).split(' '),
);
/** Without this there is no abbreviation; most texts have none. */
const TWO_CAPITALS = /[A-Z\u00c0-\u00de\u0100-\u024f]{2}/;
const CAPITALS = /(?<![\p{L}\d./-])\p{Lu}{2,6}(?![\p{L}\d/])(?!\s\d)/gu;
const ROMAN = /^[IVXLC]+$/u;
/** *kommunfullmäktige (KF)*, *lagen om stöd (LSS, 1993:387)*, *KF (kommunfullmäktige)*. */
const IN_BRACKETS =
  /\p{Ll}{3,}\p{M}*\s+\((\p{Lu}{2,6})(?::\p{Ll}{1,4})?(?:,?\s\d{3,4}[:/]\d{1,4})?\)|(\p{Lu}{2,6})\s+\([^()]*\p{Ll}{3}/gu;
/** *VA-nätet, alltså ledningarna för vatten*, *YT-toimikunta eli yhteistyötoimikunta*, *valtuusto eli KV*. */
const IN_WORDS =
  /(?<!\p{L})(\p{Lu}{2,6})(?:[-:]\p{Ll}+)?,?\s(?:eli|alltså|det vill säga|dvs|står för|betyder|tarkoittaa|that is|stands for)\.?\s\p{Ll}{3}|\p{Ll}{3},?\s(?:eli|alltså|det vill säga|dvs|förkorta[dt]|lyhennettynä|abbreviated)\.?\s(\p{Lu}{2,6})(?!\p{L})/gu;
/** The name of a company explains itself: *NCC Suomi Oy*, *KPMG AB*. */
const COMPANY =
  /(?<![\p{L}\d./-])(\p{Lu}{2,6})(?:\s\p{Lu}[\p{L}-]*){0,3}\s(?:AB|Ab|Oy|Oyj|Abp|HB|KB|Ltd|ry|rf)(?!\p{L})|(?<!\p{L})(?:AB|Ab|Oy)\s(\p{Lu}{2,6})(?!\p{L})/gu;
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
  if (!TWO_CAPITALS.test(plain)) return [];
  return EXPLANATIONS.flatMap(({ sign, pattern }) =>
    sign.test(plain) ? Array.from(plain.matchAll(pattern), ([, one, other]) => one ?? other ?? '') : [],
  );
}

/** Each with what it always holds: the patterns are slow to make, and most reports need only one of them. */
const EXPLANATIONS = [
  {
    sign: /\([A-Z\u00c0-\u00de\u0100-\u024f]{2}|[A-Z\u00c0-\u00de\u0100-\u024f]{2}\s+\(/,
    pattern: IN_BRACKETS,
  },
  {
    sign: /\s(?:eli|alltså|det vill säga|dvs|står för|betyder|tarkoittaa|that is|stands for|förkorta|lyhennettynä|abbreviated)/,
    pattern: IN_WORDS,
  },
  { sign: /(?:AB|Ab|Oy|HB|KB|Ltd|ry|rf)/, pattern: COMPANY },
];
