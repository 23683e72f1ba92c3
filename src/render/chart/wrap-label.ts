// A label that is too wide for its column goes on below, at spaces and soft hyphens.
import { textWidth } from './text-width.js';

const SOFT_HYPHEN = '\u00AD';
/** Longer names than this many lines say no more, and would push the others away. */
const MOST_LINES = 3;

/** @param text - May hold soft hyphens; those at which it is not broken are taken out. */
export function wrapLabel(text: string, room: number, size: number): string[] {
  const most = mostUnits(room, size);
  const lines: string[] = [];
  let line = '';
  for (const written of text.split(/ +/u)) {
    // What two lines are joined of fits into none, so that nothing after the fourth could be shown.
    if (lines.length > MOST_LINES) break;
    const word = written.replace(/\u00AD{2,}/gu, SOFT_HYPHEN).slice(0, most);
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    const parts = word.split(SOFT_HYPHEN);
    // What still fits of the word stays on this line.
    while (parts.length > 0) {
      const space = line === '' ? '' : ' ';
      const count = fitting(parts, (part) => fits(`${line}${space}${part}`));
      if (count > 0) line += space + parts.splice(0, count).join('') + (parts.length > 0 ? '-' : '');
      else if (line === '') line = cut(parts.splice(0).join(''));
      if (parts.length > 0) {
        lines.push(line);
        line = '';
      }
    }
  }
  lines.push(line);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), cut(`${lines.slice(MOST_LINES - 1).join(' ')}…`)];

  function fits(part: string): boolean {
    return textWidth(part.replaceAll(SOFT_HYPHEN, ''), size) <= room;
  }
  function cut(whole: string): string {
    if (fits(whole)) return whole;
    let kept = whole;
    while (kept.length > 1 && !fits(`${kept}…`)) kept = kept.slice(0, -1).trimEnd();
    return `${kept}…`;
  }
}

/** More of one word than all lines can hold: a letter may be of two units, and have a soft hyphen beside it. */
function mostUnits(room: number, size: number): number {
  const narrowest = textWidth('i', size);
  return 3 * MOST_LINES * Math.max(1, Math.ceil(room / narrowest) + 1);
}

/** How many of the parts fit, with the hyphen that follows all but the last. */
function fitting(parts: string[], fits: (text: string) => boolean): number {
  for (let count = parts.length; count > 0; count--) {
    if (fits(parts.slice(0, count).join('') + (count < parts.length ? '-' : ''))) return count;
  }
  return 0;
}
