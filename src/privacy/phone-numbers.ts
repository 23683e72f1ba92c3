// Telephone numbers of Sweden and Finland that may be a person's.
import { once } from '../lib/index.js';
import type { DigitRun } from './identity-numbers.js';
import type { Secret } from './secrets.js';

/** What stands between groups of digits: at most two signs. */
const GAP = String.raw`[ \u00a0\u2007\u2009\u202f\u2010\u2011\u2013\u2014/()\-]{0,2}`;
const END = String.raw`(?![\d/:%§]|[.,:\-\u2013]\d| ?(?:%|€|kr(?!\p{L})))`;

/** Behind `+46` or `0046`: seven to ten digits. */
const INTERNATIONAL = once(
  () => new RegExp(String.raw`(?:00)?(46|358)${GAP}(?:\(0\))?${GAP}((?:\d${GAP}){6,9}\d)${END}`, 'yu'),
);
/** Mobile numbers are known by how they begin, however they are grouped. */
const MOBILE = once(
  () =>
    new RegExp(
      String.raw`(?:07[02369]${GAP}(?:\d${GAP}){6}\d|(?:04\d|050)${GAP}(?:\d${GAP}){5,6}\d)${END}`,
      'yu',
    ),
);
/** Of the others the area is set off by a sign: `08-12 34 56`. Whatever is no area is more likely a date or a period. */
const FIXED = once(
  () =>
    new RegExp(
      String.raw`0(?:8|9|[23568](?=[-\u2010\u2011]\d{6,8}(?!\d)|[-\u2010\u2011]\d{3} \d{3,4})|1[13-9]|2[1367]|3[1356]|4[0246]|54|6[03]|90|[1-9]\d\d)[-\u2010\u2011] ?(\d{2,8}(?: \d{2,4}){0,3})${END}`,
      'yu',
    ),
);

const MOST_DIGITS = 11;
/** With the zero; where the area has four digits at least nine, for `0101-0630` is a period. */
const fewestDigits = (number: string) => (/^0\d{3}\D/u.test(number) ? 9 : 8);
/** A switchboard is for everybody. */
const SWITCHBOARD =
  /växel\p{L}*|vaihde\p{L}*|vaihte\p{L}*|switchboard|kundcenter|kontaktcenter|kundtjänst|kundservice|tidsbokning|rådgivning|reception|press(?!\p{L})|asiakaspalvelu\p{L}*|ajanvarau\p{L}*|neuvonta|jour\p{L}*|päivysty\p{L}*/u;

export function phoneAt(text: string, run: DigitRun): Secret | undefined {
  const { start } = run;
  const isPlus = text.charAt(start - 1) === '+';
  const first = text.charCodeAt(start) - 48;
  if (!isPlus && first !== 0) return undefined;
  const from = isPlus ? start - 1 : start;
  if (/[\p{L}\d.,/§=#_-]/u.test(text.charAt(from - 1))) return undefined;
  const end =
    isPlus || text.startsWith('00', start) ? internationalEnd(text, start) : nationalEnd(text, start);
  return end === undefined ? undefined : { kind: 'phone', start: from, end };
}

function internationalEnd(text: string, start: number): number | undefined {
  const match = matchAt(INTERNATIONAL(), text, start);
  const [whole = '', country, written = ''] = match ?? [];
  const digits = written.replace(/\D/gu, '').replace(/^0/u, '');
  if (!match || digits.length < 7) return undefined;
  const isMobile = country === '46' ? /^7[02369]/u.test(digits) : /^(?:4|50)/u.test(digits);
  return isMobile || !isForEverybody(text, start, digits) ? start + whole.length : undefined;
}

function nationalEnd(text: string, start: number): number | undefined {
  const mobile = matchAt(MOBILE(), text, start);
  if (mobile) return start + mobile[0].length;
  const [whole] = matchAt(FIXED(), text, start) ?? [];
  if (whole === undefined) return undefined;
  const digits = whole.replace(/\D/gu, '');
  const isPhone = digits.length >= fewestDigits(whole) && digits.length <= MOST_DIGITS;
  if (!isPhone || isForEverybody(text, start, digits.slice(1))) return undefined;
  return start + whole.length;
}

/** Service numbers, those that end in two zeros, and those that are called a switchboard's. */
function isForEverybody(text: string, start: number, nationalDigits: string): boolean {
  if (/^(?:10|20|29|75|77|800|600|700|200|900|939)|00$/u.test(nationalDigits)) return true;
  return SWITCHBOARD.test(text.slice(Math.max(0, start - 32), start).toLowerCase());
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
