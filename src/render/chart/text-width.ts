// How wide a text will be, without a browser: from the widths of the letters of Source Sans, rounded up.
import { remember } from '../../lib/index.js';

/** In parts of the size of type. */
const WIDTHS: [letters: RegExp, width: number][] = [
  [/[ijl.,:;!|'’()]/u, 0.29],
  [/[\s\u00A0\-–ftr/[\]]/u, 0.36],
  [/[mMWw@%]/u, 0.86],
  [/[≤≥<>=+−±×÷0-9]/u, 0.51],
  [/\p{Lu}/u, 0.61],
];
const OTHERWISE = 0.53;

/** Asked for each letter of a report, of which there are few different ones. */
const widthOf = remember((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERWISE);

/** @param size - Of the type, in the unit that the width is given in. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * size;
}
