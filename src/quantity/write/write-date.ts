// Dates and periods as a reader of one language writes them.
import { lastDayOf, MONTHS } from '../months.js';
import type { DateQuantity, PeriodQuantity, TimeQuantity } from '../quantity.js';
import type { WritingLanguage } from '../units.js';
import { WRITING_WORDS } from './write-words.js';

/** *31 augusti 2016*, *elokuu 2016*, *beginning of 2022*; with *senast* where it is a latest date. */
export function writeDate(date: DateQuantity, language: WritingLanguage): string {
  const words = WRITING_WORDS[language];
  const isLatest = date.op === '<=';
  const written =
    date.part === undefined ? writeWhole(date, isLatest, language) : writePart(date, date.part, language);
  return isLatest ? words.latest(written) : written;
}

/** *januari–juni 2021*, *1.7.2020–30.6.2021*. */
export function writePeriod({ from, to }: PeriodQuantity, language: WritingLanguage): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const isWhole = first.day === 1 && last.day === lastDayOf(last.year, last.month);
  const isAcross = first.year === last.year && first.month < last.month;
  if (!isWhole || !isAcross) return `${writeDay(first, language)}–${writeDay(last, language)}`;
  const [start, end] = [monthName(first.month, language), monthName(last.month, language)];
  return `${language === 'fi' ? start.replace('kuu', '') : start}–${end} ${last.year}`;
}

export function writeTime({ hour, minute, op }: TimeQuantity, language: WritingLanguage): string {
  const time = `${hour}:${String(minute).padStart(2, '0')}`;
  return WRITING_WORDS[language].time(time, op === '<=');
}

function writeWhole(date: DateQuantity, isLatest: boolean, language: WritingLanguage): string {
  const { year, month, day } = date;
  if (month === undefined) return WRITING_WORDS[language].year(year ?? 0, isLatest);
  if (day !== undefined) return writeDay({ year, month, day }, language);
  const name = monthName(month, language) + (language === 'fi' && isLatest ? 'ssa' : '');
  return year === undefined ? name : `${name} ${year}`;
}

function writePart(
  date: DateQuantity,
  part: NonNullable<DateQuantity['part']>,
  language: WritingLanguage,
): string {
  const { year, month } = date;
  const name = month === undefined ? '' : monthName(month, language) + (language === 'fi' ? 'n' : '');
  const isHalf = part === 'beginning' || part === 'middle' || part === 'end';
  const ofYear =
    language === 'fi' && isHalf && month === undefined ? `vuoden ${year ?? ''}` : String(year ?? '');
  return WRITING_WORDS[language].part[part](`${name} ${ofYear}`.trim()).trim();
}

function writeDay(date: { year?: number; month: number; day: number }, language: WritingLanguage): string {
  const year = date.year === undefined ? '' : String(date.year);
  if (language === 'fi') return `${date.day}.${date.month}.${year}`;
  return `${date.day} ${monthName(date.month, language)} ${year}`.trim();
}

function monthName(month: number, language: WritingLanguage): string {
  return MONTHS[language][month - 1] ?? '';
}

function partsOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}
