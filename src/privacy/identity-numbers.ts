// Sweden's personnummer and samordningsnummer and Finland's henkilötunnus, by form, date and check digit.
import type { IdentityKind } from '../diagnostics/index.js';
import { once } from '../lib/index.js';
import { finnishCheckCharacter, isCalendarDay, luhnDigit } from './check-digits.js';
import { isWithinOtherNumber, isWithinRun, namesIdentity, namesOtherNumber } from './number-surroundings.js';
import type { Secret } from './secrets.js';

/** A stretch of digits that is as long as it can be. */
export interface DigitRun {
  start: number;
  end: number;
}

/** Between the date and the rest: spaces of all kinds, emphasis, escapes, and one sign with its variants. */
const JOINT = once(() => {
  const filler = String.raw`(?:[ \t\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\u00ad\ufeff*_\\]|&(?:nbsp|shy|thinsp|#160|#173|#xa0);)`;
  const dash = String.raw`[-\u058a\u2010-\u2015\u2043\u207b\u208b\u2212\ufe58\ufe63\uff0d]|&(?:ndash|mdash|minus|hyphen|#45|#8208|#8209|#8211|#8212|#8722|#x2d|#x2010|#x2011|#x2013);`;
  return new RegExp(String.raw`${filler}{0,3}(?:(${dash}|\+|&plus;|[A-FU-Ya-fu-y])${filler}{0,3})?`, 'yu');
});

const SWEDISH_REST = /\d{4}(?!\d)/y;
const FINNISH_REST = /\d{3}[\dA-FHJ-NPR-Ya-fhj-npr-y](?![\p{L}\d])/uy;
/** 1988-03-20-0016: people write the date as they are used to. */
const ISO_FORM =
  /(\d{4})[-\u2010\u2011\u2013](\d\d)[-\u2010\u2011\u2013](\d\d)[-\u2010\u2011\u2013](\d{4})(?!\d)/uy;

/** How the parts are joined. `none`: the digits stand close together, or with nothing but a space between. */
interface Joint {
  sign: 'dash' | 'plus' | 'letter' | 'none';
  letter: string;
  isSpace: boolean;
  end: number;
}

/** The identity number whose first digits are the run. */
export function identityNumberAt(text: string, run: DigitRun): Secret | undefined {
  const length = run.end - run.start;
  if (length === 4) return isoForm(text, run);
  if (length === 10 || length === 12) return bareForm(text, run);
  if (length === 9) return bareFinnish(text, run);
  if (length !== 6 && length !== 8) return undefined;
  const joint = jointAt(text, run.end);
  const digits = text.slice(run.start, run.end);
  return finnish(text, run, digits, joint) ?? swedish(text, run, digits, joint);
}

function jointAt(text: string, at: number): Joint {
  const pattern = JOINT();
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const sign = match?.[1] ?? '';
  const end = at + (match?.[0].length ?? 0);
  const isLetter = /^[A-Za-z]$/u.test(sign);
  return {
    sign: sign === '' ? 'none' : isLetter ? 'letter' : sign === '+' || sign === '&plus;' ? 'plus' : 'dash',
    letter: isLetter ? sign.toUpperCase() : '',
    isSpace: sign === '' && end > at,
    end,
  };
}

function swedish(text: string, run: DigitRun, date: string, joint: Joint): Secret | undefined {
  if (joint.sign === 'letter' || (joint.sign === 'none' && !joint.isSpace)) return undefined;
  const rest = restAt(SWEDISH_REST, text, joint.end);
  const kind = rest === undefined ? undefined : swedishKind(date + rest);
  if (rest === undefined || kind === undefined) return undefined;
  const found = { kind, start: run.start, end: joint.end + rest.length };
  if (namesIdentity(text, run.start)) return found;
  const isDoubtful =
    isWithinOtherNumber(text, found) ||
    (joint.isSpace && isWithinRun(text, found)) ||
    (joint.sign === 'dash' && isPeriod(date, rest)) ||
    namesOtherNumber(text, run.start);
  return isDoubtful ? undefined : found;
}

/** 210101-0630: from one day to another, in a year that no grown-up was born in. */
function isPeriod(date: string, rest: string): boolean {
  const year = Number(date.slice(0, -4));
  const isRecent = date.length === 8 ? year >= 2000 : year < 50;
  const isDay = isCalendarDay(2000, Number(rest.slice(0, 2)), Number(rest.slice(2)));
  return isRecent && isDay && rest > date.slice(-4);
}

function finnish(text: string, run: DigitRun, date: string, joint: Joint): Secret | undefined {
  if (date.length !== 6 || joint.sign === 'none') return undefined;
  const rest = restAt(FINNISH_REST, text, joint.end);
  if (rest === undefined || !isFinnish(date, centuryOf(joint), rest)) return undefined;
  const found: Secret = { kind: 'henkilotunnus', start: run.start, end: joint.end + rest.length };
  if (namesIdentity(text, run.start)) return found;
  return isWithinOtherNumber(text, found) || namesOtherNumber(text, run.start) ? undefined : found;
}

function centuryOf({ sign, letter }: Joint): number {
  if (sign === 'plus') return 1800;
  return sign === 'dash' || letter >= 'U' ? 1900 : 2000;
}

/** 131052308T, as old systems write it; with a digit at the end it could be anything. */
function bareFinnish(text: string, run: DigitRun): Secret | undefined {
  const rest = restAt(FINNISH_REST, text, run.start + 6);
  const date = text.slice(run.start, run.start + 6);
  if (rest === undefined || ![1900, 2000].some((century) => isFinnish(date, century, rest))) return undefined;
  const found: Secret = { kind: 'henkilotunnus', start: run.start, end: run.end + 1 };
  return isWithinOtherNumber(text, found) || isWithinRun(text, found) ? undefined : found;
}

function isFinnish(date: string, century: number, rest: string): boolean {
  const individual = rest.slice(0, 3);
  if (individual < '002') return false;
  const [day, month, year] = [date.slice(0, 2), date.slice(2, 4), date.slice(4)].map(Number) as [
    number,
    number,
    number,
  ];
  if (!isCalendarDay(century + year, month, day)) return false;
  return finnishCheckCharacter(date + individual) === rest.slice(3).toUpperCase();
}

/** Ten or twelve digits without a sign: much else looks like that, and so what stands around it decides. */
function bareForm(text: string, run: DigitRun): Secret | undefined {
  const digits = text.slice(run.start, run.end);
  const kind = swedishKind(digits);
  if (kind === undefined) return undefined;
  const found = { kind, ...run };
  if (namesIdentity(text, run.start)) return found;
  const isDoubtful =
    isWithinOtherNumber(text, found) ||
    isWithinRun(text, found) ||
    namesOtherNumber(text, run.start) ||
    // A telephone number begins with a zero, and a point in time ends with hour and minute.
    (digits.length === 10 && digits.startsWith('0')) ||
    (digits.length === 12 && digits >= '2000' && digits.slice(8) < '2400' && digits.slice(10) < '60');
  return isDoubtful ? undefined : found;
}

function isoForm(text: string, run: DigitRun): Secret | undefined {
  ISO_FORM.lastIndex = run.start;
  const match = ISO_FORM.exec(text);
  const [whole, year = '', month = '', day = '', rest = ''] = match ?? [];
  const kind = whole === undefined ? undefined : swedishKind(year + month + day + rest);
  if (whole === undefined || kind === undefined) return undefined;
  const found = { kind, start: run.start, end: run.start + whole.length };
  if (namesIdentity(text, run.start)) return found;
  return isWithinOtherNumber(text, found) || namesOtherNumber(text, run.start) ? undefined : found;
}

/** @param digits - Ten, or twelve with the century. */
function swedishKind(digits: string): IdentityKind | undefined {
  const ten = digits.slice(-10);
  const [shortYear, month, day] = [ten.slice(0, 2), ten.slice(2, 4), ten.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  const century = digits.length === 12 ? Number(digits.slice(0, 2)) : undefined;
  if (century !== undefined && (century < 18 || century > 20)) return undefined;
  // Of two digits every fourth year may be a leap year; 2000 was one.
  const year = (century ?? 20) * 100 + shortYear;
  const isCoordination = day > 60;
  if (!isCalendarDay(year, month, isCoordination ? day - 60 : day)) return undefined;
  if (ten.slice(6, 9) === '000' || luhnDigit(ten.slice(0, 9)) !== ten.slice(9)) return undefined;
  return isCoordination ? 'samordningsnummer' : 'personnummer';
}

function restAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
