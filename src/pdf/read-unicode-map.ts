// A ToUnicode map: which text each code of a font stands for.
import { textOf } from './pdf-words.js';

const SECTION = /begin(bfchar|bfrange)([\s\S]*?)end\1/g;
const CHARACTER = /<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]*)>/g;
const RANGE = /<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])/g;
const MOST_CODES = 65_536;

export function readUnicodeMap(map: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, kind, body = ''] of map.matchAll(SECTION)) {
    if (kind === 'bfchar') {
      for (const [, code = '', text = ''] of body.matchAll(CHARACTER)) texts.set(number(code), unicode(text));
      continue;
    }
    for (const [, first = '', last = '', text, list] of body.matchAll(RANGE)) {
      const [from, to] = [number(first), Math.min(number(last), MOST_CODES)];
      const listed = list?.match(/<[^>]*>/g);
      for (let code = from; code <= to; code++) {
        const item = listed?.[code - from]?.slice(1, -1);
        const value = listed ? item : following(text ?? '', code - from);
        if (value !== undefined) texts.set(code, unicode(value));
      }
    }
  }
  return texts;
}

function number(hex: string): number {
  return Number.parseInt(hex.replace(/\s/g, ''), 16);
}

function unicode(hex: string): string {
  return textOf({ string: `<FEFF${hex}>` }) ?? '';
}

/** The text of a range's later code: its last two bytes count on. */
function following(hex: string, steps: number): string {
  const digits = hex.replace(/\s/g, '').padStart(4, '0');
  const last = number(digits.slice(-4)) + steps;
  return digits.slice(0, -4) + last.toString(16).padStart(4, '0');
}
