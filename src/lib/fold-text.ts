// Folding: what two spellings of the same words have in common.
import { remember } from './remember.js';

/**
 * Lower case, without punctuation; hyphens vanish inside and beside words, dashes between digits become a space,
 * every run of white space is one space. `Kommun-invånarnas välfärd.` and `kommuninvånarnas  välfärd` fold alike.
 */
export const foldText = remember((text) => (isLatin1(text) ? foldLatin1(text) : foldAny(text)));

function foldAny(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d)\s*\p{Pd}\s*(?=\d)/gu, ' ')
    .replace(/[\p{Pd}\u00ad]/gu, '')
    .replace(/[^\p{L}\p{N}+%<>=]+/gu, ' ')
    .trim();
}

function isLatin1(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 0xff) return false;
  }
  return true;
}

const HYPHEN = 1;
const KEPT = 2;
/** What becomes of each Latin-1 character, worked out once by the general rule. */
const ROLES = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === '-' || code === 0xad) return HYPHEN;
  return foldAny(character) === '' ? 0 : KEPT;
});

/** The same as `foldAny` in one pass: nearly all of our text is Latin-1, and folding is done for every cell. */
function foldLatin1(text: string): string {
  const lower = text.toLowerCase();
  let folded = '';
  let isSpaceDue = false;
  let from = -1;
  for (let index = 0; index <= lower.length; index += 1) {
    const role = index < lower.length ? (ROLES[lower.charCodeAt(index)] ?? 0) : 0;
    if (role === KEPT) {
      if (from < 0) from = index;
      continue;
    }
    if (from >= 0) {
      folded += (isSpaceDue && folded !== '' ? ' ' : '') + lower.slice(from, index);
      isSpaceDue = false;
      from = -1;
    }
    if (role !== HYPHEN || isBetweenDigits(lower, index)) isSpaceDue = true;
  }
  return folded;
}

function isBetweenDigits(text: string, index: number): boolean {
  let before = index - 1;
  let after = index + 1;
  while (text[before] === ' ') before -= 1;
  while (text[after] === ' ') after += 1;
  return text[index] !== '\u00ad' && isDigit(text.charCodeAt(before)) && isDigit(text.charCodeAt(after));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Lighter than `foldText`: only white space, the kind of dash and final punctuation are set aside. This is looked for
 * from where it begins alone: else each of many signs that end nothing would be tried.
 */
export function foldTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/(?<![.,;:\s])[.,;:\s]+$/u, '')
    .trim();
}

/** For the test that holds the fast way equal to the general one. */
export const foldTextSlowly = foldAny;
