// The same part of an earlier year.
import type { Period } from '../../model/index.js';

/** The period so many years before: `2015-T2` for `2016-T2`; a period that closes a month still does. */
export function yearsBefore(period: Period, years: number): Period {
  if (years === 0) return period;
  const from = shifted(period.from, years);
  const to = shifted(period.to, years);
  const year = period.year - years;
  const id = period.id.includes('/') ? `${from}/${to}` : fourDigits(year) + period.id.slice(4);
  return { ...period, id, from, to, year };
}

function shifted(date: string, years: number): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const closesMonth = day === daysIn(year, month);
  const last = daysIn(year - years, month);
  return `${fourDigits(year - years)}-${date.slice(5, 7)}-${closesMonth || day > last ? last : date.slice(8, 10)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}
