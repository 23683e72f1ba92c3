// Text objects that need not be read: most are glyphs and nothing else, tens of thousands of them.
import type { TextObject } from './piece.js';

/** An operator that draws glyphs, and two of them; more need not be counted. */
const SHOWN = /T[jJ]|['"]/;
const SHOWN_TWICE = /(?:T[jJ]|['"])[\s\S]*?(?:T[jJ]|['"])/;
/** Marks, or strings that may have any word in them. */
const NEEDS_READING = /\(|B[DM]C/;

/**
 * The text object that begins with a BT; undefined for one with marks in it, or with strings in brackets.
 * @param from - Of the BT, and where it ends.
 */
export function passText(content: string, from: number, end: number): TextObject | undefined {
  const to = content.indexOf('ET', end) + 2;
  if (to < 2) return undefined;
  const inside = content.slice(end, to);
  if (NEEDS_READING.test(inside)) return undefined;
  const shows = SHOWN.test(inside) ? (SHOWN_TWICE.test(inside) ? 2 : 1) : 0;
  return { from, to, shows, endsWithSoftHyphen: false };
}
