// Typography set aside: kinds of space and dash, marks of footnotes, invisible characters.

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;
const DASH = /[\p{Pd}\u2212\u2043]/gu;
/** Nothing to set aside but spaces, as in most cells. */
const PLAIN = /^[ -~]*$/;

/** One kind of space and dash, no invisible characters, lower case, none around it. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.replace(/ {2,}/g, ' ').trim().toLowerCase();
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .replace(DASH, '-')
    .trim()
    .toLowerCase();
}

const SUPERSCRIPT = '[¹²³⁰⁴-⁹]';
/** A square or cubic metre is no footnote. */
const MARK = new RegExp(
  `(?<=[\\d%\\p{L}).]) ?(?:(?<!(?:^|[^\\p{L}])[kcd]?m)${SUPERSCRIPT}+|[*†‡]+(?= |$))|(?<=[^\\d(]|[^\\d(] )(?<!\\([^)]*)\\d{1,2}\\)$`,
  'gu',
);

/** Something that a mark may begin or end with. */
const MARK_SIGN = new RegExp(`${SUPERSCRIPT}|[*†‡)]`, 'u');

/** A text without the marks of its footnotes, and the marks: `12*` is `12` and `*`. */
export interface Footnoted {
  text: string;
  footnotes: string[];
}

/** Characters; a longer text is a narrative, whose marks are its own. */
const LONGEST = 1200;

/**
 * Sets footnote marks apart: `*`, `†`, raised digits, and `1)` at the end. A plain digit glued to a word stays;
 * whether it is a footnote cannot be seen in the
 * text alone.
 */
export function splitFootnotes(text: string): Footnoted {
  if (text.length > LONGEST || !MARK_SIGN.test(text)) return { text: text.trim(), footnotes: [] };
  const footnotes: string[] = [];
  const rest = text.replace(MARK, (mark) => {
    footnotes.push(mark.trim());
    return '';
  });
  return { text: rest.trim(), footnotes };
}
