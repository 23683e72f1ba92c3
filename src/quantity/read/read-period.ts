// Stretches of time: 1–6 2021, januari–juni 2021, 1.1.–30.6.2021.

import { lastDayOf } from '../months.js';
import type { DateQuantity, PeriodQuantity } from '../quantity.js';
import type { Choices } from './choices.js';
import type { QuantityContext } from './context.js';
import { readDate } from './read-date.js';

const MONTHS_OF_YEAR = /^(\d{1,2}) ?- ?(\d{1,2})[ /]{1,3}((?:19|20)\d\d)$/;
const YEARS = /^((?:19|20)\d\d) ?- ?((?:19|20)\d\d)$/;
const FROM_JANUARY = /^(?:((?:19|20)\d\d)-([qth])1|([qth])1[ /]((?:19|20)\d\d))$/;
const LENGTH: Record<string, number> = { q: 3, t: 4, h: 6 };

/** Reads a text that is a period within or over years; undefined when it is none, or when it ends before it begins. */
export function readPeriod(
  text: string,
  choices: Choices,
  context: QuantityContext,
): PeriodQuantity | undefined {
  const months = MONTHS_OF_YEAR.exec(text);
  if (months) return ofMonths(Number(months[3]), Number(months[1]), Number(months[2]));
  const years = YEARS.exec(text);
  if (years) return ofYears(Number(years[1]), Number(years[2]), choices, context);
  const first = FROM_JANUARY.exec(text);
  if (first) return ofMonths(Number(first[1] ?? first[4]), 1, LENGTH[first[2] ?? first[3] ?? ''] ?? 0);
  return betweenDates(text, choices, context);
}

function betweenDates(text: string, choices: Choices, context: QuantityContext): PeriodQuantity | undefined {
  // Nothing is asked of a side by itself: 12/2022-3/2023 is no fraction.
  const separators = [...text.matchAll(/ ?(?:-|\/|–) ?| till | to /g)];
  for (const separator of separators.slice(0, 8)) {
    const right = text.slice(separator.index + separator[0].length);
    const start = text.slice(0, separator.index).replace(/^(?:från|from) /, '');
    // Finnish says the common ending once: tammi–kesäkuu.
    const left =
      /kuu/.test(right) && /^\p{L}+$/u.test(start) && !start.endsWith('kuu') ? `${start}kuu` : start;
    const to = readsAsDay(right) ? readDate(right, choices, context) : undefined;
    const from = to && readsAsDay(left) ? readDate(left, choices, { ...context, year: to.year }) : undefined;
    const period = from && to ? between(from, to) : undefined;
    if (period) return period;
  }
  return undefined;
}

/** A day or month with something that makes it one: letters, two points or an ISO date. */
function readsAsDay(text: string): boolean {
  return /\p{L}{3}|\d\.\d{1,2}\.|\d{4}-\d\d-\d\d/u.test(text);
}

function between(from: DateQuantity, to: DateQuantity): PeriodQuantity | undefined {
  if (from.part || to.part || from.op || to.op) return undefined;
  if (from.year === undefined || to.year === undefined || !from.month || !to.month) return undefined;
  if ((from.day === undefined) !== (to.day === undefined)) return undefined;
  const start = iso(from.year, from.month, from.day ?? 1);
  const end = iso(to.year, to.month, to.day ?? lastDayOf(to.year, to.month));
  return start <= end ? { kind: 'period', from: start, to: end } : undefined;
}

function ofMonths(year: number, first: number, last: number): PeriodQuantity | undefined {
  if (first < 1 || last > 12 || first > last) return undefined;
  return { kind: 'period', from: iso(year, first, 1), to: iso(year, last, lastDayOf(year, last)) };
}

/** 1950-2000 can be years or a range of numbers; a unit or a kind of column settles it. */
function ofYears(
  first: number,
  last: number,
  choices: Choices,
  context: QuantityContext,
): PeriodQuantity | undefined {
  if (first >= last) return undefined;
  const isPeriod = context.kind === 'date' || choices.ask('years') === 'period';
  return isPeriod ? { kind: 'period', from: iso(first, 1, 1), to: iso(last, 12, 31) } : undefined;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
