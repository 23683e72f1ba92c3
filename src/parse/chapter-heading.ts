// Headings of a chapter: where their words stand, and the id in braces after them.
import type { Heading } from 'mdast';
import { readHeadingAttributes } from './heading-attributes.js';

export interface ChapterHeading {
  /** Offsets of the words, without `#` and attributes. */
  start: number;
  end: number;
  id: string | undefined;
}

/** Reads a heading's attributes and takes them out of its words. */
export function readChapterHeading(path: string, text: string, heading: Heading): ChapterHeading {
  const start = heading.children[0]?.position?.start.offset;
  const end = heading.children.at(-1)?.position?.end.offset;
  const whole = heading.position?.start.offset ?? 0;
  if (start === undefined || end === undefined) return { start: whole, end: whole, id: undefined };
  const { id, textEnd } = readHeadingAttributes(path, text, start, end);
  if (textEnd < end) cutWords(heading, textEnd);
  const words = text.slice(start, textEnd).trimEnd();
  return { start, end: start + words.length, id: id?.value };
}

function cutWords(heading: Heading, textEnd: number): void {
  heading.children = heading.children.filter((child) => (child.position?.start.offset ?? 0) < textEnd);
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const cut = (last.position?.end.offset ?? textEnd) - textEnd;
  last.value = last.value.slice(0, last.value.length - cut).trimEnd();
}
