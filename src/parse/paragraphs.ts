// Paragraphs of a goal file, and the bold lead-ins that label them: `**Orsak:** …`.
import type { Paragraph } from './document.js';
import type { TextReader } from './rich-text.js';

const LEAD_IN = /^[ \t]*(\*\*|__)([^*_\n]{1,100}?)[ \t]*(?::\1|\1:)[ \t]*/;
const NEXT_LEAD_IN = /\n(?=[ \t]*(?:\*\*[^*_\n]{1,100}(?::\*\*|\*\*:)|__[^*_\n]{1,100}(?::__|__:)))/g;

/** Reads a paragraph; a line that opens with a lead-in begins one of its own. */
export function readParagraphs(
  file: string,
  text: string,
  start: number,
  end: number,
  reader: TextReader,
): Paragraph[] {
  const slice = text.slice(start, end);
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const { index } of slice.includes('**') || slice.includes('__') ? slice.matchAll(NEXT_LEAD_IN) : []) {
    paragraphs.push(readOne(file, text, start + from, start + index, reader));
    from = index + 1;
  }
  return [...paragraphs, readOne(file, text, start + from, end, reader)];
}

function readOne(file: string, text: string, start: number, end: number, reader: TextReader): Paragraph {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const to = Math.max(from, start + slice.trimEnd().length);
  const leadIn = leadInOf(text, from, to, reader);
  return {
    type: 'paragraph',
    text: reader.read(from, to, 'paragraph'),
    ...(leadIn && { leadIn }),
    place: { file, start: from, end: to },
  };
}

function leadInOf(text: string, start: number, end: number, reader: TextReader): Paragraph['leadIn'] {
  if (text[start] !== '*' && text[start] !== '_') return undefined;
  const slice = text.slice(start, end);
  const found = LEAD_IN.exec(slice);
  const words = found?.[2];
  if (!found || !words?.trim()) return undefined;
  const labelStart = start + found[0].indexOf(words);
  const rest = slice.slice(found[0].length);
  const restStart = end - rest.trimStart().length;
  return {
    label: reader.readPart(labelStart, labelStart + words.length, 'paragraph'),
    text: reader.readPart(restStart, end, 'paragraph'),
  };
}
