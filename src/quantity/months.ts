// The names of the months in three languages, as they are written and as they are read.

/** In order, January first. Finnish in the nominative; other cases add their ending. */
export const MONTHS = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  fi: (
    'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu ' +
    'joulukuu'
  ).split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const SHORT = 'jan|feb|mar|apr|maj|jun|jul|aug|sep sept|okt oct|nov|dec'.split('|');

const MONTH_BY_WORD = new Map(
  [...Array(12).keys()].flatMap((index) =>
    [MONTHS.sv[index], MONTHS.fi[index], MONTHS.en[index], ...(SHORT[index] ?? '').split(' ')].map(
      (word) => [(word ?? '').toLowerCase(), index + 1] as const,
    ),
  ),
);

/** Source of a pattern for one month in words, with Finnish endings; for lower-case text. */
export const MONTH_WORD = `(?:${[...MONTH_BY_WORD.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => (word.endsWith('kuu') ? `${word}(?:ssa|sta|ta|hun|n)?` : word))
  .join('|')})(?!\\p{L})`;

/** 1–12 for what `MONTH_WORD` matched. */
export function monthOf(word: string): number | undefined {
  return MONTH_BY_WORD.get(word) ?? MONTH_BY_WORD.get(word.replace(/kuu(?:ssa|sta|ta|hun|n)$/, 'kuu'));
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
