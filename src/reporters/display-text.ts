// Text as a terminal shows it: how wide it is, where it may break, and nothing in it that could command the terminal.
import stringWidth from 'string-width';

/** One sign as a reader sees it, with the stretch of the line that it stands for. */
export interface Cell {
  text: string;
  width: number;
  /** Offset in the line, just after the sign. */
  end: number;
}

/** Signs of width 1 that need no closer look: Latin letters, dashes, quotation marks, the ellipsis. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/u;
const TAB = '    ';
/** Where Unicode has pictures of the first 32 control characters. */
const CONTROL_PICTURES = 0x2400;
const GRAPHEMES = new Intl.Segmenter();

/** Makes signs visible that would move the cursor, change colours or turn the writing direction; lengths stay. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, visibleSign);
}

function visibleSign(sign: string): string {
  if (sign === '\t') return sign;
  const code = sign.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : '\ufffd';
}

/** The same for a sentence: its line breaks become spaces. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\t\n\r\v\f]+/gu, ' '));
}

/** Columns that a text takes on a terminal. */
function displayWidth(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** A stretch of a line, sign by sign; tabs are expanded. */
export function cellsOf(line: string): Cell[] {
  const shown = visible(line);
  if (PLAIN.test(shown)) return Array.from(shown, (text, index) => ({ text, width: 1, end: index + 1 }));
  return Array.from(GRAPHEMES.segment(shown), ({ segment, index }) => {
    const text = segment === '\t' ? TAB : segment;
    return { text, width: displayWidth(text), end: index + segment.length };
  });
}

/** Breaks a text between words; lines after the first are indented. Words that are too long stand out. */
export function wrap(text: string, width: number, indent: string): string[] {
  const [first = '', ...words] = text.split(' ');
  const lines: string[] = [];
  let line = first;
  let used = displayWidth(first);
  for (const word of words) {
    const wordWidth = displayWidth(word);
    if (used + 1 + wordWidth > width) {
      lines.push(line);
      line = indent + word;
      used = indent.length + wordWidth;
    } else {
      line += ` ${word}`;
      used += 1 + wordWidth;
    }
  }
  return [...lines, line];
}
