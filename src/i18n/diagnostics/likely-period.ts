// The period that a slip of the pen most likely means: `2026-1H`, `2026H1` and `2026-H3` are 2026-H1.

/** How each part of a year that a report may cover is written; the first is meant where the number is none of them. */
const PARTS: Record<string, RegExp> = { H: /^1$/u, T: /^[12]$/u, Q: /^[123]$/u };

/** @returns In the form that YAML and headings share; undefined where nobody could tell. */
export function likelyPeriod(text: string): string | undefined {
  const year = yearIn(text);
  const [, first, second, third, fourth] =
    /(?<![\p{L}\d])(?:([htq])[ -]?(\d)|(\d)[ .-]?([htq]))(?![\p{L}\d])/iu.exec(
      text.replace(year ?? '', ' '),
    ) ?? [];
  const letter = (first ?? fourth)?.toUpperCase();
  const digit = second ?? third;
  if (year === undefined || letter === undefined || digit === undefined) return undefined;
  if (PARTS[letter]?.test(digit)) return `${year}-${letter}${digit}`;
  return letter === 'H' ? `${year}-H1` : undefined;
}

/** The year that a text names, where it names one only. */
export function yearIn(text: string): string | undefined {
  const [year, other] = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
  return other === undefined ? year : undefined;
}
