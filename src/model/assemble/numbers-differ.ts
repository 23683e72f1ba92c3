// Whether two cells that should say the same in two languages hold different numbers.

/** A number as it is written, and every way to read it: `1.200` is 1200 or 1.2. */
type Readings = readonly string[];

const NUMBER =
  /(?:(?<![\p{L}\p{N}]|\d\s)[-−–])?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|(?:(?<![\p{L}\p{N}]|\d\s)[-−–])?\d+(?:[.,]\d+)*/gu;

/** `1,181.2` and `1.181,2`: one sign for thousands, the other for decimals. */
const GROUPED_DECIMAL = /^(-?\d{1,3}(?:(?:,\d{3})+(?=\.)|(?:\.\d{3})+(?=,)))[.,](\d+)$/u;

/**
 * Only where both hold equally many numbers are they compared, in any order: one language may write in words, or as a
 * date, what the other writes in figures.
 */
export function numbersDiffer(a: string, b: string): boolean {
  const [ofA, ofB] = [numbersIn(a), numbersIn(b)];
  if (ofA.length === 0 || ofA.length !== ofB.length) return false;
  const left = [...ofB];
  for (const number of ofA) {
    const match = left.findIndex((other) => other.some((reading) => number.includes(reading)));
    if (match < 0) return true;
    left.splice(match, 1);
  }
  const [signs, otherSigns] = [boundsIn(a), boundsIn(b)];
  return signs !== '' && otherSigns !== '' && signs !== otherSigns;
}

function numbersIn(text: string): Readings[] {
  return [...text.matchAll(NUMBER)].flatMap(([written]) => {
    const number = written.replace(/[ \u00a0\u202f]/gu, '').replace(/^[−–]/u, '-');
    const [, whole, decimals] = GROUPED_DECIMAL.exec(number) ?? [];
    if (whole !== undefined) return [[plain(`${whole.replace(/[.,]/gu, '')}.${decimals}`)]];
    const parts = number.split(/[.,]/u);
    // A date or a chapter number: each part by itself.
    if (parts.length > 2 && !/^-?\d{1,3}(?:[.,]\d{3})+$/u.test(number))
      return parts.map((part) => [plain(part)]);
    const grouped = /^-?\d{1,3}(?:[.,]\d{3})+$/u.test(number) ? [plain(parts.join(''))] : [];
    return [parts.length > 2 ? grouped : [plain(parts.join('.')), ...grouped]];
  });
}

/** `007` and `7`, `12.50` and `12.5` are the same number. */
function plain(number: string): string {
  const digits = number.replace(/^(-?)0+(?=\d)/u, '$1');
  return digits.includes('.') ? digits.replace(/\.?0+$/u, '') : digits;
}

function boundsIn(text: string): string {
  return text
    .replace(/<=/gu, '≤')
    .replace(/>=/gu, '≥')
    .replace(/[^<>≤≥]/gu, '');
}
