// Numbers, percentages, dates and periods as a reader of one language writes them.
import { primaryLanguage, remember } from '../../lib/index.js';

/** Formatters of one language; all of them are pure and know no clock. */
export interface Formats {
  number(value: number): string;
  /** @param percent - 44 for 44 %; decimals are written as they are. */
  percent(percent: number): string;
  /** *30 juni 2021*, the day and the month together; a text that is no ISO date is given back as it is. */
  date(iso: string): string;
  /** *januari–juni 2021*, *2021*, *1 januari–15 augusti 2021*. */
  period(period: { from: string; to: string }): string;
  /** *jan–juni 2021*, for narrow columns; Finnish months are short enough as they are. */
  shortPeriod(period: { from: string; to: string }): string;
  /** A language's name in the language itself, with a capital: *Suomi*. */
  ownName(language: string): string;
}

/** What the engine formats with is slow to make. */
export const formatsFor = remember((language: string): Formats => {
  const numbers = new Intl.NumberFormat(language);
  // Percentages come rounded; none is rounded twice.
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 9 });
  const dates = new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const monthLength = primaryLanguage(language) === 'fi' ? 'long' : 'short';
  const shortMonths = new Intl.DateTimeFormat(language, { month: monthLength, timeZone: 'UTC' });
  const shortMonth = (iso: string) => shortMonths.format(new Date(iso)).replace(/\.$/u, '');
  const date = (iso: string) => (isIsoDate(iso) ? withDay(dates.format(new Date(iso))) : iso);
  return {
    number: (value) => numbers.format(value),
    percent: (percent) => percents.format(percent / 100).replace(' ', '\u00A0'),
    date,
    period: ({ from, to }) => periodInWords(from, to, (iso) => months.format(new Date(iso)), date),
    shortPeriod: ({ from, to }) => periodInWords(from, to, shortMonth, date),
    ownName: (tag) =>
      capitalised(new Intl.DisplayNames(tag, { type: 'language' }).of(primaryLanguage(tag)) ?? tag, tag),
  };
});

/** The day stays on the line of its month. */
function withDay(date: string): string {
  return date.replace(/^(\d+\.?) /u, '$1\u00A0');
}

/** Plain English reads better with the day first, as the other languages have it. */
function dateLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function periodInWords(
  from: string,
  to: string,
  month: (iso: string) => string,
  date: (iso: string) => string,
): string {
  if (!isIsoDate(from) || !isIsoDate(to)) return `${from}–${to}`;
  const year = to.slice(0, 4);
  const isWhole = from.endsWith('-01') && isLastOfMonth(to) && from.startsWith(year);
  if (!isWhole) return `${date(from)}–${date(to)}`;
  if (from.slice(5, 7) === '01' && to.slice(5, 7) === '12') return year;
  const [first, last] = [month(from), month(to)];
  // Finnish says the common ending once: tammi–kesäkuu.
  return first === last ? `${first} ${year}` : `${first.replace(/kuu$/, '')}–${last} ${year}`;
}

function isLastOfMonth(iso: string): boolean {
  return new Date(Date.parse(iso) + 86_400_000).getUTCDate() === 1;
}

function capitalised(text: string, language: string): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}
