// Periods are cumulative from 1 January, a single month, or from–to.
import { lowerCase } from '../lib/index.js';

/** `id` is the canonical spelling: `2021`, `2021-H1`, `2021-T2`, `2021-Q3`, `2016-08` or `2021-01-01/2021-08-31`. */
export interface Period {
  id: string;
  /** First and last day, ISO 8601. */
  from: string;
  to: string;
  year: number;
  /** Whole months covered; a full year is 12. */
  months: number;
}

/** Months since 1 January that each name covers. `Q2` is `H1` and `Q4`, `T3`, `H2` are the year: periods are cumulative. */
const CUMULATIVE_MONTHS: Record<string, number> = {
  Q1: 3,
  Q2: 6,
  Q3: 9,
  Q4: 12,
  T1: 4,
  T2: 8,
  T3: 12,
  H1: 6,
  H2: 12,
};
const NAME_OF_MONTHS: Record<number, string> = { 3: 'Q1', 4: 'T1', 6: 'H1', 8: 'T2', 9: 'Q3' };

/** A Finnish name stands without `kuu`, which may be left out (`tammi–kesäkuu`) or inflected. */
const MONTHS_IN_WORDS: string[][] = [
  ['januari', 'tammi', 'january', 'jan'],
  ['februari', 'helmi', 'february', 'febr', 'feb'],
  ['mars', 'maalis', 'march', 'mar'],
  ['april', 'huhti', 'apr'],
  ['maj', 'touko', 'may'],
  ['juni', 'kesä', 'june', 'jun'],
  ['juli', 'heinä', 'july', 'jul'],
  ['augusti', 'elo', 'august', 'aug'],
  ['september', 'syys', 'sept', 'sep'],
  ['oktober', 'loka', 'october', 'okt', 'oct'],
  ['november', 'marras', 'nov'],
  ['december', 'joulu', 'dec'],
];
const MONTH_BY_WORD = new Map(
  MONTHS_IN_WORDS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** The period from 1 January to the end of a month. */
export function cumulativePeriod(year: number, lastMonth: number): Period {
  const name = NAME_OF_MONTHS[lastMonth];
  const from = `${year}-01-01`;
  const to = lastDay(year, lastMonth);
  const id = lastMonth === 12 ? String(year) : name ? `${year}-${name}` : `${from}/${to}`;
  return { id, from, to, year, months: lastMonth };
}

/** Reads `2021`, `2021-H1`, `2016-08`, `2021-01-01/2021-08-31` (also with an en dash between dates); undefined when it is none of these. */
export function parsePeriod(text: string): Period | undefined {
  const trimmed = text.trim();
  const named = /^(\d{4})(?:-([QTH][1-4]))?$/iu.exec(trimmed);
  if (named) {
    const months = named[2] ? CUMULATIVE_MONTHS[named[2].toUpperCase()] : 12;
    return months === undefined ? undefined : cumulativePeriod(Number(named[1]), months);
  }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(trimmed);
  if (month) return singleMonth(Number(month[1]), Number(month[2]));
  const range = /^(\d{4}-\d{2}-\d{2})\s*(?:\/|–|\.\.)\s*(\d{4}-\d{2}-\d{2})$/u.exec(trimmed);
  return range?.[1] && range[2] ? fromTo(range[1], range[2]) : undefined;
}

/** A period inside a column heading, and the heading without it. */
export interface PeriodInHeading {
  period: Period;
  rest: string;
}

/**
 * Finds the period that a heading names, as people write it: `Delårsrapport 1–6 2021`, `Toteuma 6/2021`,
 * `per 31 augusti 2016`, `1.1.–31.8.2021`, `jan–juni 2021`, `2021-H1`, `Bokslut 2021`, `2015`.
 * A year alone is the whole year only when nothing beside it could narrow it down.
 */
export function findPeriod(heading: string): PeriodInHeading | undefined {
  const written = plainHeading(heading);
  const text = lowerCase(written);
  if (!/\d{4}/u.test(text)) return undefined;
  const { forms, namesMore } = grammarFor(text);
  for (const form of forms) {
    if (!form.hint.test(text)) continue;
    form.pattern ??= standing(form.source);
    const { read } = form;
    const match = form.pattern.exec(text);
    const period = match ? read(match) : undefined;
    if (!match || !period) continue;
    const without = (whole: string) =>
      `${whole.slice(0, match.index)} ${whole.slice(match.index + match[0].length)}`;
    const rest = without(text);
    const isAlone = form.source !== BARE_YEAR || !NARROWS_A_YEAR.test(withoutQuantities(rest));
    const isClear = isAlone && !namesMore.test(rest) && !otherYear(rest, period) && !isNumbered(match, rest);
    return isClear ? { period, rest: without(written).replace(/\s+/gu, ' ').trim() } : undefined;
  }
  return undefined;
}

/** Whether a heading speaks of a time that cannot be read as one period: `7–12 2021`, `Osavuosikatsaus 2/2021`. */
export function hasUnclearPeriod(heading: string): boolean {
  const text = lowerCase(plainHeading(heading));
  return grammarFor(text).looksDated.test(text) && findPeriod(heading) === undefined;
}

function plainHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/gu, ' ');
}

type Reader = (match: RegExpExecArray) => Period | undefined;

/** Small letters of the languages that name periods; all of Unicode's would make each pattern slow to build. */
const LETTER = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f';
const ANY_MONTH = [...MONTH_BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|');
const MONTH_WORD = `(?:${ANY_MONTH})(?:kuu(?:n|ta|ssa|sta|hun)?)?(?![${LETTER}])\\.?`;
const HAS_MONTH = new RegExp(ANY_MONTH, 'u');
const NO_MONTH = '(?!)';
const YEAR = '(?:19|20)\\d{2}';
const TO = '(?: ?- ?| till | to )';
const BEFORE_YEAR = ' ?[/., ] ?';
/** What may stand before a period, and goes with it. */
const LEAD = '(?:(?:per(?: den)?|t\\.? ?o\\.? ?m\\.?|till och med|år|vuosi|vuonna) )?';

/** A pattern that is not the tail of a longer word, number, date or range. */
function standing(pattern: string): RegExp {
  return new RegExp(
    `(?<![${LETTER}\\d]|[\\d.] ?- ?|\\d[./] ?)${LEAD}${pattern}(?![${LETTER}]|[-./]?\\d| ?- ?\\d)`,
    'u',
  );
}

const BARE_YEAR = `(${YEAR})`;

/** A way to write a period. */
interface Form {
  /** What a text with it has at the least; quick to make, so that most patterns are never built. */
  hint: RegExp;
  source: string;
  read: Reader;
  /** Built when a text first has the hint. */
  pattern?: RegExp;
}

interface Grammar {
  /** The first that fits is read. */
  forms: Form[];
  /** What beside a period names another one. */
  namesMore: RegExp;
  /** What looks like a time at all. */
  looksDated: RegExp;
}

let withMonths: Grammar | undefined;
let withoutMonths: Grammar | undefined;

/** Most headings name no month, and patterns without the months are made in a fraction of the time. */
function grammarFor(text: string): Grammar {
  if (HAS_MONTH.test(text)) {
    withMonths ??= makeGrammar(MONTH_WORD);
    return withMonths;
  }
  withoutMonths ??= makeGrammar(NO_MONTH);
  return withoutMonths;
}

const ALWAYS = /^/u;
const NEVER = /(?!)/u;
const ISO_DATE = /\d-\d\d-\d/u;
const PART_OF_YEAR = /[qth][1-4]/u;
const FROM_FIRST = /1(?: ?-| till | to )/u;

function makeGrammar(MONTH: string): Grammar {
  const DAY = `\\d{1,2}(?:\\.? ?${MONTH}|[./] ?\\d{1,2}(?!\\d)\\.?)`;
  const [month, day] = MONTH === NO_MONTH ? [NEVER, /\d[./] ?\d/u] : [ALWAYS, ALWAYS];
  const form = (hint: RegExp, source: string, read: Reader): Form => ({ hint, source, read });
  return {
    forms: [
      form(ISO_DATE, '(\\d{4}-\\d{2}-\\d{2}) ?(?:/|-) ?(\\d{4}-\\d{2}-\\d{2})', (m) =>
        fromTo(m[1] ?? '', m[2] ?? ''),
      ),
      form(ISO_DATE, '(\\d{4}-\\d{2}-\\d{2})', (m) => untilDay(m[1])),
      form(day, `(${DAY})(?:[./ ]? ?(${YEAR}))?${TO}(${DAY})[./, ]? ?(${YEAR})`, (m) =>
        fromTo(isoDay(m[1], m[2] ?? m[4]) ?? '', isoDay(m[3], m[4]) ?? ''),
      ),
      form(day, `(${DAY})[./, ]? ?(${YEAR})`, (m) => untilDay(isoDay(m[1], m[2]))),
      form(PART_OF_YEAR, `(${YEAR}) ?[-/ ]? ?([qth][1-4])`, (m) => parsePeriod(`${m[1]}-${m[2]}`)),
      form(PART_OF_YEAR, `([qth][1-4]) ?[-/ ]? ?(${YEAR})`, (m) => parsePeriod(`${m[2]}-${m[1]}`)),
      form(FROM_FIRST, `0?1${TO}(\\d{1,2})${BEFORE_YEAR}(${YEAR})`, (m) => monthsOf(m[2], Number(m[1]))),
      form(FROM_FIRST, `(${YEAR})[ /:,]+0?1${TO}(\\d{1,2})`, (m) => monthsOf(m[1], Number(m[2]))),
      form(month, `(${MONTH})(?: (${YEAR}))?${TO}(${MONTH})${BEFORE_YEAR}(${YEAR})`, (m) =>
        fromJanuary(m[1], m[3], m[4], m[2]),
      ),
      form(month, `(${YEAR})[ /:,]+(${MONTH})${TO}(${MONTH})`, (m) => fromJanuary(m[2], m[3], m[1])),
      form(month, `(${MONTH})${BEFORE_YEAR}(${YEAR})`, (m) => monthsOf(m[2], monthNumber(m[1]))),
      form(month, `(${YEAR})[ /:,]+(${MONTH})`, (m) => monthsOf(m[1], monthNumber(m[2]))),
      form(/\d ?[/.] ?\d/u, `(?<number>\\d{1,2}) ?[/.] ?(${YEAR})`, (m) => monthsOf(m[2], Number(m[1]))),
      form(/\d\/\d/u, `(${YEAR})/(?<number>\\d{1,2})`, (m) => monthsOf(m[1], Number(m[2]))),
      form(/\d-[01]\d/u, `(${YEAR})-(0[1-9]|1[0-2])`, (m) => singleMonth(Number(m[1]), Number(m[2]))),
      form(ALWAYS, BARE_YEAR, (m) => cumulativePeriod(Number(m[1]), 12)),
    ],
    namesMore: new RegExp(
      `(?<![${LETTER}])${MONTH}|\\d{1,2}[./]\\d|(?<![${LETTER}])[qth][1-4](?![${LETTER}\\d])`,
      'u',
    ),
    looksDated: new RegExp(
      `(?<!\\d)${YEAR}(?!\\d)|(?<![${LETTER}])${MONTH}${TO}${MONTH}|(?<!\\d)\\d{1,2}\\.? ?${MONTH}|(?<!\\d)\\d{1,2}([./-])\\d{1,2}[./]\\d{2}(?!\\d)`,
      'u',
    ),
  };
}

const INTERIM_REPORT = /delårs|osavuosi|interim|tertial|kvartal|kolmannes|neljännes/u;
/** Beside a bare year: digits, or words for a part of the year. */
const NARROWS_A_YEAR =
  /\d|(?<![a-zß-öø-ɏ])(?:ii|iii|iv|vår(?:en|termin[a-zß-öø-ɏ]*)?)(?![a-zß-öø-ɏ])|(?<![a-zß-öø-ɏ])(?:interim|quarter|half|kevä|syksy|sommar|vinter|kesä|talvi|höst)|delår|osavuosi|halvår|puolivuo|puolisko|tertial|kolmannes|kvartal|neljännes|alkuvuo|loppuvuo/u;
/** `per 1 000 invånare` and `10 %` say nothing of time. */
function withoutQuantities(text: string): string {
  return text.replace(/(?<!\d)(?:\d{1,3}(?: \d{3})+|10{3,})(?!\d)|(?<!\d)\d+(?:[.,]\d+)? ?%/gu, '');
}

function otherYear(rest: string, period: Period): boolean {
  return [...rest.matchAll(new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, 'gu'))].some(
    ([year]) => Number(year) !== period.year,
  );
}

/** `Osavuosikatsaus 2/2021`: the second one of the year, or February? */
function isNumbered(match: RegExpExecArray, rest: string): boolean {
  const number = Number(match.groups?.number ?? Number.NaN);
  return number <= 4 && INTERIM_REPORT.test(rest);
}

function monthNumber(word = ''): number {
  const bare = word.toLowerCase().replace(/\.$/u, '');
  return MONTH_BY_WORD.get(bare) ?? MONTH_BY_WORD.get(bare.replace(/kuu\p{L}*$/u, '')) ?? 0;
}

function fromJanuary(first: string | undefined, last: string | undefined, year = '', firstYear = year) {
  return monthNumber(first) === 1 && firstYear === year ? monthsOf(year, monthNumber(last)) : undefined;
}

/** `30.6`, `30/6`, `30 juni` or `30. kesäkuuta` of a year, ISO 8601; it need not be a real date. */
function isoDay(day = '', year = ''): string | undefined {
  const match = /^(\d{1,2})[./ ]*(.+?)\.?$/u.exec(day);
  const month = Number(match?.[2]) || monthNumber(match?.[2]);
  const two = (part: number) => String(part).padStart(2, '0');
  return match ? `${year}-${two(month)}-${two(Number(match[1]))}` : undefined;
}

/** From 1 January until the last day of a month; no other day closes a period. */
function untilDay(date = ''): Period | undefined {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return isDate(date) && date === lastDay(year, month) ? cumulativePeriod(year, month) : undefined;
}

function monthsOf(year: string | undefined, lastMonth: number): Period | undefined {
  return lastMonth >= 1 && lastMonth <= 12 ? cumulativePeriod(Number(year), lastMonth) : undefined;
}

function singleMonth(year: number, month: number): Period {
  const id = `${year}-${String(month).padStart(2, '0')}`;
  return { id, from: `${id}-01`, to: lastDay(year, month), year, months: 1 };
}

function fromTo(from: string, to: string): Period | undefined {
  const start = realDate(from);
  const end = realDate(to);
  if (!start || !end || end < start) return undefined;
  const year = end.getUTCFullYear();
  const endsMonth = to === lastDay(year, end.getUTCMonth() + 1);
  if (from === `${year}-01-01` && endsMonth) return cumulativePeriod(year, end.getUTCMonth() + 1);
  const spanned = (year - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const months = Math.max(0, spanned + (endsMonth && start.getUTCDate() === 1 ? 1 : 0));
  return { id: `${from}/${to}`, from, to, year, months };
}

function realDate(text: string): Date | undefined {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text) ? undefined : date;
}

/** Whether `text` is a real calendar date in ISO 8601. */
export function isDate(text: string): boolean {
  return realDate(text) !== undefined;
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
