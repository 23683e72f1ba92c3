// The typeface inside the page: a rule for every cut that the text needs.

import { rememberOf } from '../../lib/index.js';

/** A static cut of a typeface, put into the file. */
export interface FontFile {
  family: string;
  /** As in CSS: a number, or a range that the cut serves. */
  weight: number | string;
  style: 'normal' | 'italic';
  bytes: Uint8Array;
  /** WOFF2 where it is not said. */
  format?: 'woff2' | 'truetype';
  /**
   * As in CSS, where one family comes in several files: `U+0100-02BA,U+1E00-1E9F`. Such a file is put in only
   * where the page has a character in its range; one without a range always.
   */
  unicodeRange?: string;
}

/** Up to here every page has them all. */
const LAST_OF_LATIN_1 = 0xff;

/**
 * The `@font-face` rules that a page needs.
 * @param characters - All that it has beyond Latin-1.
 */
export function fontFaces(fonts: FontFile[], characters: ReadonlySet<number>): string {
  return fonts
    .filter(({ unicodeRange }) => unicodeRange === undefined || isTouched(unicodeRange, characters))
    .map(fontFace)
    .join('\n');
}

function isTouched(unicodeRange: string, characters: ReadonlySet<number>): boolean {
  const ranges = [...unicodeRange.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '', to]) => ({
    from: Number.parseInt(from, 16),
    to: Number.parseInt(to ?? from, 16),
  }));
  if (ranges.some(({ from }) => from <= LAST_OF_LATIN_1)) return true;
  return [...characters].some((character) =>
    ranges.some(({ from, to }) => from <= character && character <= to),
  );
}

const fontFace = rememberOf(
  ({ family, weight, style, bytes, format = 'woff2', unicodeRange }: FontFile): string => {
    const data = Buffer.from(bytes).toString('base64');
    const range = unicodeRange === undefined ? '' : `unicode-range:${unicodeRange};`;
    return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:block;${range}src:url(data:font/${format === 'truetype' ? 'ttf' : format};base64,${data}) format("${format}")}`;
  },
);
