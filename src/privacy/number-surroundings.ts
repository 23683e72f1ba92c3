// What stands around a number and says what kind of number it is, or that it is a part of a longer one.
import { once } from '../lib/index.js';

interface Stretch {
  start: number;
  end: number;
}

/** How far before a number its name may stand. */
const REACH = 28;

const IDENTITY = once(
  () =>
    /personnummer|personnr|person-?nr|pers\.?\s?nr|(?<!\p{L})(?:pnr|p-nr)|samordningsn|personbeteckning|personkod|henkilötunnu|henkilönumero|(?<!\p{L})(?:hetu|sotu|ssn)|identity (?:number|code)/u,
);
const OTHER = once(
  () =>
    /(?<!\p{L})(?:isbn|issn|ean|gtin|iban|bic|ocr|bankgiro|plusgiro|bg|pg|konto\p{L}*|tili\p{L}*|viite\p{L}*|faktura\p{L}*|lasku\p{L}*|org\.?\s?-?nr|org\.?nummer|organisations-?n\p{L}*|y-tunnus|fo-nummer|dnr|dnro|diarie\p{L}*|diaari\p{L}*|ärende\p{L}*|asianumero|mål\s?nr|tel|tfn|telefon\p{L}*|mobil\p{L}*|puh|puhelin\p{L}*|gsm|fax|artikel\p{L}*|serie\p{L}*)[\s.:=#|*_]*(?:nr|n:o|no)?[\s.:=#|*_]*$/u,
);

/** *Personnummer: …*: what it is has been said. */
export function namesIdentity(text: string, start: number): boolean {
  return IDENTITY().test(wordsBefore(text, start));
}

/** *Tel. …*, *ISBN …*, *dnr …*: it has been said that it is something else. */
export function namesOtherNumber(text: string, start: number): boolean {
  return OTHER().test(wordsBefore(text, start));
}

function wordsBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.slice(before.lastIndexOf('\n') + 1).toLowerCase();
}

const GLUE = '-\u2010\u2011\u2012\u2013\u2014\u2212./:,+';

/** Goes on at either end: `12.880320-0016`, `880320-0016-2`, `FI880320-0016`. */
export function isWithinOtherNumber(text: string, { start, end }: Stretch): boolean {
  const before = text.charAt(start - 1);
  if (isLetterOrDigit(before)) return true;
  if (before !== ',' && GLUE.includes(before) && before !== '' && isDigit(text.charAt(start - 2)))
    return true;
  const after = text.charAt(end);
  if (isDigit(after)) return true;
  return (
    after !== '' && after !== ',' && after !== '.' && GLUE.includes(after) && isDigit(text.charAt(end + 1))
  );
}

const SPACES = ' \u00a0\u2007\u2009\u202f';
const UNIT_WORD = /[\s\u00a0\u202f]?(?:%|‰|€|kr|kronor|sek|eur|euro|mnkr|tkr|st|kpl)(?!\p{L})/iuy;

/** A row of digits without a sign is one of several groups (`12 880320 0016`), an amount, or part of a code. */
export function isWithinRun(text: string, { start, end }: Stretch): boolean {
  const before = text.charAt(start - 1);
  if (before !== '' && '+-=#&%.$€\u2013\u2212'.includes(before)) return true;
  if (before !== '' && SPACES.includes(before) && isDigit(text.charAt(start - 2))) return true;
  const after = text.charAt(end);
  if (after !== '' && SPACES.includes(after) && isDigit(text.charAt(end + 1))) return true;
  if ((after === ',' || after === '.') && isDecimal(text, end)) return true;
  return isLetterOrDigit(after) || matchesAt(UNIT_WORD, text, end);
}

/** One or two digits behind a comma: an amount. */
function isDecimal(text: string, comma: number): boolean {
  return (
    isDigit(text.charAt(comma + 1)) && !(isDigit(text.charAt(comma + 2)) && isDigit(text.charAt(comma + 3)))
  );
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

function isLetterOrDigit(character: string): boolean {
  return character !== '' && /[\p{L}\d]/u.test(character);
}
