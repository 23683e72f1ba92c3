// Periods are cumulative from 1 January, a single month, or from–to.

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

const MONTHS_IN_WORDS: string[][] = [
  ['januari', 'tammikuu', 'tammi', 'january', 'jan'],
  ['februari', 'helmikuu', 'helmi', 'february', 'feb'],
  ['mars', 'maaliskuu', 'maalis', 'march', 'mar'],
  ['april', 'huhtikuu', 'huhti', 'apr'],
  ['maj', 'toukokuu', 'touko', 'may'],
  ['juni', 'kesäkuu', 'kesä', 'june', 'jun'],
  ['juli', 'heinäkuu', 'heinä', 'july', 'jul'],
  ['augusti', 'elokuu', 'elo', 'august', 'aug'],
  ['september', 'syyskuu', 'syys', 'sep'],
  ['oktober', 'lokakuu', 'loka', 'october', 'okt', 'oct'],
  ['november', 'marraskuu', 'marras', 'nov'],
  ['december', 'joulukuu', 'joulu', 'dec'],
];
const MONTH_BY_WORD = new Map(
  MONTHS_IN_WORDS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);
const MONTH_WORD = [...MONTH_BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|');

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
 * Finds the period that a heading names, as people write it: `Delårsrapport 1–6 2021`, `Toteuma 1–6/2021`,
 * `per 31 augusti 2016`, `30.6.2021`, `januari–juni 2021`, `2021-H1`, `Bokslut 2021`, `2015`.
 */
export function findPeriod(heading: string): PeriodInHeading | undefined {
  const text = heading
    .normalize('NFC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ');
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    const period = match ? read(match) : undefined;
    if (match && period) {
      const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
      return { period, rest: rest.replace(/\s+/gu, ' ').trim() };
    }
  }
  return undefined;
}

type Reader = (match: RegExpExecArray) => Period | undefined;

const PATTERNS: [RegExp, Reader][] = [
  [/\b(\d{4}-\d{2}-\d{2})\s*(?:\/|-)\s*(\d{4}-\d{2}-\d{2})\b/u, (m) => fromTo(m[1] ?? '', m[2] ?? '')],
  [/\b\d{4}-[QTH][1-4]\b/iu, (m) => parsePeriod(m[0])],
  [/\b1\s*-\s*(\d{1,2})\s*[/. ]\s*(\d{4})\b/u, (m) => monthsOf(Number(m[2]), Number(m[1]))],
  [/\b([QTH][1-4])\s*[/ ]?\s*(\d{4})\b/iu, (m) => parsePeriod(`${m[2]}-${m[1]}`)],
  [
    new RegExp(`\\b(?:januari|tammi|january)\\s*-\\s*(${MONTH_WORD})(?:ta|ssa)?\\s+(\\d{4})\\b`, 'iu'),
    (m) => monthsOf(Number(m[2]), MONTH_BY_WORD.get((m[1] ?? '').toLowerCase()) ?? 0),
  ],
  [
    new RegExp(`(?:\\bper (?:den )?)?\\b\\d{1,2}\\.? (${MONTH_WORD})(?:ta)? (\\d{4})\\b`, 'iu'),
    (m) => monthsOf(Number(m[2]), MONTH_BY_WORD.get((m[1] ?? '').toLowerCase()) ?? 0),
  ],
  [/\b\d{1,2}\.(\d{1,2})\.(\d{4})\b/u, (m) => monthsOf(Number(m[2]), Number(m[1]))],
  [/(?<![\d-])(\d{4})-(0[1-9]|1[0-2])(?![\d-])/u, (m) => singleMonth(Number(m[1]), Number(m[2]))],
  [/(?<![\d-])((?:19|20)\d{2})(?![\d-])/u, (m) => cumulativePeriod(Number(m[1]), 12)],
];

function monthsOf(year: number, lastMonth: number): Period | undefined {
  return lastMonth >= 1 && lastMonth <= 12 ? cumulativePeriod(year, lastMonth) : undefined;
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
