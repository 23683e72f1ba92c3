// Dates, parts of years and times of day.

import { lastDayOf, MONTH_WORD, monthOf } from '../months.js';
import type { DateQuantity, TimeQuantity } from '../quantity.js';
import type { Choices } from './choices.js';
import type { QuantityContext } from './context.js';

const YEAR = '((?:19|20)\\d\\d)';
const LATEST =
  /^(?:senast(?: den)?|till och med|t\.o\.m\.?|fram till|till|no later than|by|until|viimeistään) /;
/** What comes before a time is over when the time begins. */
const BEFORE = /^(?:före|innan|before|ennen) /;
const LATEST_AFTER = / mennessä$/;
const FILLER = /^(?:(?:i|den|per|år|vuonna|vuosi|in|on|the|year) )+/;

type Found = Omit<DateQuantity, 'kind'> | undefined;
type Groups = (string | undefined)[];

const PART_WORDS: [NonNullable<DateQuantity['part']>, string][] = [
  ['beginning', 'början av|beginning of|early|alkuvuosi|alkuvuodesta|alkuvuonna'],
  ['middle', 'mitten av|middle of|mid'],
  ['end', 'slutet av|utgången av|end of|late|loppuvuosi|loppuvuodesta|loppuvuonna'],
  ['spring', 'våren|vår|spring|kevät|keväällä|kevään|kevääseen'],
  ['summer', 'sommaren|sommar|summer|kesä|kesällä|kesän'],
  ['autumn', 'hösten|höst|autumn|syksy|syksyllä|syksyn|syksyyn'],
  ['winter', 'vintern|vinter|winter|talvi|talvella|talven'],
];
const FINNISH_PART: [NonNullable<DateQuantity['part']>, string][] = [
  ['beginning', 'alku|alussa|alkuun'],
  ['middle', 'puoliväli|puolivälissä|puoliväliin'],
  ['end', 'loppu|lopussa|loppuun|lopulla'],
];
const PART_BY_WORD = new Map(
  [...PART_WORDS, ...FINNISH_PART].flatMap(([part, words]) =>
    words.split('|').map((word) => [word, part] as const),
  ),
);
const PART = PART_WORDS.map(([, words]) => words).join('|');
const PART_AFTER = FINNISH_PART.map(([, words]) => words).join('|');

const FORMS: [RegExp, (groups: Groups) => Found][] = [
  [form(`${YEAR}-(\\d\\d)-(\\d\\d)`), ([, year, month, day]) => dated(year, Number(month), day)],
  [form(`${YEAR}-(0[1-9]|1[0-2])`), ([, year, month]) => dated(year, Number(month))],
  [form(`(\\d{1,2})\\.(\\d{1,2})\\.(?:${YEAR})?`), ([, day, month, year]) => dated(year, Number(month), day)],
  [
    form(`(\\d{1,2})\\.? (${MONTH_WORD})\\.?(?: ${YEAR})?`),
    ([, day, month, year]) => dated(year, named(month), day),
  ],
  [
    form(`(${MONTH_WORD}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR})?`),
    ([, month, day, year]) => dated(year, named(month), day),
  ],
  [form(`(${MONTH_WORD})\\.?(?: ${YEAR})?`), ([, month, year]) => dated(year, named(month))],
  [form(`(${PART})(?:[ -]${YEAR})?`), ([, part, year]) => partOf(part, dated(year))],
  [
    form(`(${PART}) (${MONTH_WORD})(?: ${YEAR})?`),
    ([, part, month, year]) => partOf(part, dated(year, named(month))),
  ],
  [
    form(`(?:vuoden ${YEAR}|(${MONTH_WORD})(?: ${YEAR})?) (${PART_AFTER})`),
    ([, year, month, monthYear, part]) => partOf(part, month ? dated(monthYear, named(month)) : dated(year)),
  ],
];
const BARE_YEAR = new RegExp(`^${YEAR}$`);
const YEAR_IN_WORDS = new RegExp(`^(?:år|i|vuonna|vuosi|vuotta|vuoteen|vuoden|in|year|the year) ${YEAR}$`);
const MONTH_OF_YEAR = new RegExp(`^(0?[1-9]|1[0-2])/${YEAR}$`);
const TIME =
  /^(till |senast |viimeistään |by )?(?:(?:klockan|kl\.?|klo|at) (\d{1,2})(?:[.:](\d\d))?|(\d{1,2}):(\d\d))$/;

/** Reads a text that is one date; a missing year is taken from the context. */
export function readDate(text: string, choices: Choices, context: QuantityContext): DateQuantity | undefined {
  const isBefore = BEFORE.test(text);
  const isLatest = isBefore || LATEST.test(text) || LATEST_AFTER.test(text);
  const bare = text.replace(BEFORE, '').replace(LATEST, '').replace(LATEST_AFTER, '');
  const read = readUnmarked(bare, isLatest, choices, context);
  const whole = read && { ...read, year: read.year ?? context.year };
  const found = whole && isBefore ? lastBefore(whole) : whole;
  if (!found) return undefined;
  const { year, month, day, part } = found;
  return {
    kind: 'date',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(part === undefined ? {} : { part }),
    ...(isLatest ? { op: '<=' as const } : {}),
  };
}

/** Reads a time of day: *till klockan 15*, *kl. 15.30*, *15:30*. */
export function readTime(text: string): TimeQuantity | undefined {
  const match = TIME.exec(text);
  const [hour, minute] = [Number(match?.[2] ?? match?.[4]), Number(match?.[3] ?? match?.[5] ?? 0)];
  if (!match || minute > 59 || hour * 60 + minute > 24 * 60) return undefined;
  return { kind: 'time', hour, minute, ...(match[1] ? { op: '<=' as const } : {}) };
}

function readUnmarked(text: string, isLatest: boolean, choices: Choices, context: QuantityContext): Found {
  const inYear = YEAR_IN_WORDS.exec(text);
  if (inYear) return dated(inYear[1]);
  const year = BARE_YEAR.exec(text);
  // A bare year is a number unless a word or the column says that it is a date.
  if (year) return isLatest || context.kind === 'date' ? dated(year[1]) : undefined;
  const during = new RegExp(`^under ${YEAR}$`).exec(text);
  if (during) return choices.ask('during') === 'date' ? dated(during[1]) : undefined;
  const monthOfYear = MONTH_OF_YEAR.exec(text);
  if (monthOfYear) {
    return choices.ask('monthOfYear') === 'date' ? dated(monthOfYear[2], Number(monthOfYear[1])) : undefined;
  }
  const bare = text.replace(FILLER, '').replace(/^under (?=\p{L})/u, '');
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(bare);
    if (match) return read([...match]);
  }
  return undefined;
}

/** The last year, month or day that is over then; undefined where no calendar says when it begins, as with a summer. */
function lastBefore({ year, month, day, part }: NonNullable<Found>): Found {
  if (year === undefined || part !== undefined) return undefined;
  if (month === undefined) return { year: year - 1 };
  if (day !== undefined && day > 1) return { year, month, day: day - 1 };
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  return day === undefined ? before : { ...before, day: lastDayOf(before.year, before.month) };
}

/** Undefined when there is no such day. */
function dated(year: string | undefined, month?: number, day?: string): Found {
  const found = {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day === undefined || month === undefined) return found;
  // The 29th of February is possible until the year is known.
  return Number(day) >= 1 && Number(day) <= lastDayOf(found.year ?? 2000, month) ? found : undefined;
}

function partOf(word: string | undefined, found: Found): Found {
  const part = PART_BY_WORD.get(word ?? '');
  return found && part ? { ...found, part } : undefined;
}

function named(word: string | undefined): number {
  return monthOf(word ?? '') ?? 0;
}

function form(source: string): RegExp {
  return new RegExp(`^${source}$`, 'u');
}
