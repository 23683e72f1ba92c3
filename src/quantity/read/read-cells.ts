// Several cells of a flattened table in one string: 65-62 67 · 85 - · 100 100-1/26.
import { cleanText } from './clean-text.js';

const MISSING = '-/-|-|\\.\\.|\\.';
const NUMBER = '[<>≤≥]?\\d+(?:[.,]\\d+)?%?(?:/\\d+)?';
const CELL = new RegExp(`^(?:${MISSING}|[+-]?${NUMBER})$`);
/** A missing sign between two values that lost its spaces: 43-45 is 43 · - · 45. */
const GLUED = new RegExp(`^(${NUMBER})(-)(${NUMBER})$`);
const MOST_CELLS = 60;
/** Characters; a longer text is no row. */
const LONGEST = 1200;

/**
 * The cells that a flattened row consists of, in order; undefined unless every part is a number, rank or missing sign
 * and there are at least two. Digits of one number that a space groups cannot be told from two cells and come apart:
 * the list says that this is no single value, and where the cuts most likely are.
 */
export function readCells(text: string): string[] | undefined {
  if (text.length > LONGEST || /\p{L}/u.test(text)) return undefined;
  const cells: string[] = [];
  for (const part of cleanText(text)
    .replace(/ %/g, '%')
    .replace(/\((\S+)\)/g, '$1')
    .split(/ ?[·|;] ?| /)) {
    const glued = GLUED.exec(part);
    if (glued) cells.push(...glued.slice(1).map((cell) => cell ?? ''));
    else if (CELL.test(part)) cells.push(part);
    else return undefined;
    if (cells.length > MOST_CELLS) return undefined;
  }
  return cells.length > 1 ? cells : undefined;
}

/** Parts that stand apart by a sign of their own, `8,6 milj. / 7 %`, or by the year in parentheses after each. */
export function splitParts(text: string): string[] | undefined {
  const dated = text.match(/[^()]{1,60}\((?:19|20)\d\d\)/g);
  if (dated && dated.length > 1 && dated.join('') === text)
    return dated.map((part) => part.replace(/^[ ,;]+/, ''));
  const parts = text.split(/ ?[;|·] ?| \/ /);
  return parts.length > 1 && parts.length <= MOST_CELLS ? parts : undefined;
}
