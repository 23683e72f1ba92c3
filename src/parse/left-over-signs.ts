// Finds the signs and words that copying, scanning and word processors leave in a text, in one pass over a file.
import type { LeftOver } from '../diagnostics/index.js';

/** `glued`: a word with a number at its end that looks like the mark of a note. */
export type SignKind = Exclude<LeftOver, 'html' | 'wordField'> | 'raised' | 'glued';

export interface Sign {
  kind: SignKind;
  start: number;
  end: number;
}

const LETTER = 1;
const DIGIT = 2;
/** What each character up to the end of Latin Extended-B is: other letters stand in no word of ours. */
const ROLES = Uint8Array.from({ length: 0x250 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  const isAscii = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return isAscii || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) ? LETTER : 0;
});

function roleOf(code: number): number {
  return code < 0x250 ? (ROLES[code] ?? 0) : 0;
}

/** What follows *Ã* where å, ä and ö in UTF-8 were read as if each byte were a letter. */
const MISREAD = '¥¤¶©\u2026\u201e\u2013';

/** A letter of ours, for patterns without the flag that makes them slow. */
const L = 'A-Za-zÀ-ÖØ-öø-ɏ';
/** Where a closer look may find something: signs that no text needs, and letters beside digits. */
const SUSPECTS = new RegExp(
  `[\\u00a0\\u00ac\\u00ad\\u00b2\\u00b3\\u00b9\\u2070\\u2074-\\u2079\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ue000-\\uf8ff\\ufb00-\\ufb06\\ufeff\\ufffd]|Ã[${MISREAD}]|[${L}]\\d|\\d[${L}]| O,\\d`,
  'g',
);
/** The same word again, with nothing between but spaces and a line break. Bounded, as V8 keeps a
 * place of its stack for each letter of an unbounded one once a process has compiled many patterns. */
const TWICE = new RegExp(`(?<![${L}\\d])([${L}]{2,60})[ \\n]{1,40}\\1(?![${L}\\d])`, 'g');

/** In the order of the text. */
export function signsIn(text: string): Sign[] {
  const found: Sign[] = [];
  let seen = -1;
  for (const { 0: suspect, index } of text.matchAll(SUSPECTS)) {
    const at = suspect.startsWith('Ã') ? index + 1 : index;
    const sign = suspect.length === 1 || suspect.startsWith('Ã') ? signAt(text, at) : undefined;
    if (sign) found.push(sign);
    // A word may hold several letters beside digits.
    if (suspect.length === 1 || at < seen) continue;
    const word = wordAt(text, suspect.startsWith(' ') ? at + 1 : at);
    seen = word.end;
    const kind = isOfLetters(text, word) ? misreadZero(text, word) : mixed(text, word);
    if (kind) found.push({ kind, ...word });
  }
  return [...found, ...doubledIn(text)].sort((a, b) => a.start - b.start);
}

function signAt(text: string, at: number): Sign | undefined {
  const kind = signOf(text.charCodeAt(at), text, at);
  return kind && { kind, start: at, end: at + 1 };
}

/** The letters and digits around an offset. */
function wordAt(text: string, at: number): Word {
  let [start, end] = [at, at];
  while (start > 0 && roleOf(text.charCodeAt(start - 1)) > 0) start -= 1;
  while (end < text.length && roleOf(text.charCodeAt(end)) > 0) end += 1;
  return { start, end };
}

function isOfLetters(text: string, { start, end }: Word): boolean {
  for (let at = start; at < end; at += 1) if (roleOf(text.charCodeAt(at)) !== LETTER) return false;
  return end > start;
}

/** *O,5 procent*: the letter for a zero. */
function misreadZero(text: string, { start, end }: { start: number; end: number }): 'mixedWord' | undefined {
  if (end - start !== 1 || text[start] !== 'O' || text[end] !== ',') return undefined;
  return text[start - 1] === ' ' && isDigit(text, end + 1) ? 'mixedWord' : undefined;
}

function isDigit(text: string, at: number): boolean {
  return roleOf(text.charCodeAt(at)) === DIGIT;
}

interface Word {
  start: number;
  end: number;
}

/** Small words are never said twice on purpose; `som som` and `on on` may be right. */
const NEVER_TWICE = new Set(
  'och samt eller men att en ett vi sekä tai mutta että eikä and or the an but they'.split(' '),
);
/** Long words that people double for weight. */
const FOR_WEIGHT = new Set(
  'mycket väldigt riktigt långsamt todella erittäin really longer bättre längre'.split(' '),
);
const LONG = 7;

function doubledIn(text: string): Sign[] {
  return Array.from(text.matchAll(TWICE)).flatMap(({ 0: whole, 1: own = '', index }): Sign[] => {
    const end = index + whole.length;
    if (own[0] !== own[0]?.toLowerCase() || text[end] === '-' || text[index - 1] === '-') return [];
    if (!NEVER_TWICE.has(own) && (own.length < LONG || FOR_WEIGHT.has(own))) return [];
    const gap = whole.slice(own.length, -own.length);
    return gap.split('\n').length > 2 ? [] : [{ kind: 'doubledWord', start: index, end }];
  });
}

/** Around an id, an address or a file name, where letters and digits mix as they like. */
const JOINERS = new Set('-_/.@#:=&+%\\~^*§{}');

function mixed(text: string, { start, end }: Word): 'mixedWord' | 'glued' | undefined {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (isMisreadCount(text, start, end)) return 'mixedWord';
  const isInside = after === '.' && /[\p{L}\d]/u.test(text[end + 1] ?? ' ');
  if (end - start < 4 || end - start > 40 || JOINERS.has(before) || isInside) return undefined;
  if (after !== '.' && after !== ':' && JOINERS.has(after)) return undefined;
  const word = text.slice(start, end);
  if (isMisread(word)) return 'mixedWord';
  return isGlued(word) ? 'glued' : undefined;
}

/** *ökade till l2 st*: between two words, the first letter of a number is no letter. */
function isMisreadCount(text: string, start: number, end: number): boolean {
  if (end - start > 4 || text[start] !== 'l' || text[end] !== ' ') return false;
  return (
    /^l\d+ [\p{Ll}%]/u.test(text.slice(start, end + 2)) && /\p{Ll} $/u.test(text.slice(start - 2, start))
  );
}

/** 0 for o and 1 for i or l inside a word, or before letters that begin none; O for 0 inside a number. */
function isMisread(word: string): boolean {
  if (/^\d+[OolI]\d+$/u.test(word)) return true;
  const inside = /^\p{L}\p{Ll}*(?<digit>[01])\p{Ll}{2,}$/u.exec(word);
  if (inside) {
    const head = word.indexOf(inside.groups?.digit ?? '');
    return word.length >= 6 && head >= (inside.groups?.digit === '0' ? 1 : 2);
  }
  const rest = /^[01](?<rest>\p{Ll}{5,})$/u.exec(word)?.groups?.rest;
  return rest !== undefined && CANNOT_BEGIN.test(rest);
}

/** Two consonants that no Swedish, Finnish or English word begins with. */
const CANNOT_BEGIN =
  /^(?!b[lr]|c[hlry]|d[rjw]|f[jlnr]|g[hlnr]|h[jv]|k[lnrv]|lj|mj|nj|p[hjlnrs]|r[h]|s[chjklmnptvw]|t[hjrsvw]|v[lr]|w[hr])[bcdfghjklmnpqrstvwxz]{2}/u;

/** Definite forms and cases take no number: *länet11* is the county with the mark of a note. */
const GLUED =
  /^\p{Ll}{3,}(?:et|en|na|ens|ets|nas|ades|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|ista|istä|jen|ien|utunut|ytynyt|ttiin|vat|vät|ed|ion|ment)[1-9]\d?$/u;

function isGlued(word: string): boolean {
  return GLUED.test(word) && !/^(?:covid|corona)/u.test(word);
}

function signOf(code: number, text: string, at: number): SignKind | undefined {
  if (code === 0xa0) return isBetweenWords(text, at) ? 'noBreakSpace' : undefined;
  if (code === 0xad) return 'softHyphen';
  if (code === 0xac) return /^\p{Ll}¬\p{Ll}$/u.test(text.slice(at - 1, at + 2)) ? 'softHyphen' : undefined;
  if (text[at - 1] === 'Ã' && MISREAD.includes(text[at] ?? '')) return 'replacementCharacter';
  if (code === 0xfffd) return 'replacementCharacter';
  if (isRaised(code)) return isMark(text, at) ? 'raised' : undefined;
  if (code >= 0xe000 && code <= 0xf8ff) return 'privateUse';
  if (code >= 0xfb00 && code <= 0xfb06) return 'ligature';
  return isInvisible(code) && !isInEmoji(code, text, at) ? 'invisible' : undefined;
}

function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** A joiner makes one picture of several. */
function isInEmoji(code: number, text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const isPicture = (before >= 0xd800 && before <= 0xdfff) || (before >= 0x2600 && before <= 0x27bf);
  return code === 0x200d && (isPicture || before === 0xfe0f);
}

/** Keeps together what belongs together there: *miljoner kronor*, *till exempel*. */
const KEPT_WITH = new Set(
  'kronor euro euroa euros invånare asukasta exempel annat muassa procent prosenttia'.split(' '),
);
const KEPT_BEFORE = new Set(
  'miljoner miljon miljarder miljard tusen tuhatta miljoonaa miljoona miljardia million billion thousand nummer numero'.split(
    ' ',
  ),
);

/** Both sides are ordinary words in small letters, and none of the short ones that people keep with the next. */
function isBetweenWords(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 40 && roleOf(text.charCodeAt(start - 1)) === LETTER) start -= 1;
  if (at - start < 3 || roleOf(text.charCodeAt(start - 1)) > 0) return false;
  let end = at + 1;
  while (end < text.length && end - at < 40 && roleOf(text.charCodeAt(end)) === LETTER) end += 1;
  const before = text.slice(start, at);
  const after = text.slice(at + 1, end);
  const isOrdinary = (word: string) => word.length >= 3 && /^\p{Ll}/u.test(word);
  return isOrdinary(before) && isOrdinary(after) && !KEPT_WITH.has(after) && !KEPT_BEFORE.has(before);
}

function isRaised(code: number): boolean {
  return (
    code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
  );
}

/** The first raised digit behind a word, other than of a unit or a power: *m²*, *10³*. */
function isMark(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return /(?:[\p{L}.,)»”"]|(?:19|20)\d\d)$/u.test(before) && !/(?:^|[^\p{L}])[kcd]?m$/u.test(before);
}
