// Notes below a table, and the marks in it that lead to them.

import type { Block, RichText, Table } from '../../parse/index.js';
import { splitFootnotes } from '../../quantity/index.js';
import type { Footnote } from '../numbers.js';
import type { TextBlock } from '../statement.js';

/** A text without its marks. */
export interface Marked {
  text: RichText;
  marks: string[];
}

/** The notes of one table. */
export class TableNotes {
  /** By mark, without regard to how it is raised. */
  private readonly byMark = new Map<string, Footnote>();
  /** Plain numbers that are marks: only those that a note begins with. */
  private readonly numbers = new Set<string>();

  get all(): Footnote[] {
    return [...this.byMark.values()];
  }

  /** Takes a block that is a note, or several; returns whether it was. */
  take(block: TextBlock, marksInTable: ReadonlySet<string>, language: string): boolean {
    const found = notesIn(block, marksInTable);
    for (const { mark, text, isNumber } of found) {
      const key = keyOf(mark);
      if (isNumber) this.numbers.add(key);
      if (!this.byMark.has(key))
        this.byMark.set(key, { mark, text: { [language]: text }, place: text.place });
    }
    return found.length > 0;
  }

  /** Sets the marks of a cell apart; a plain number is a mark only where a note with it stands below. */
  split(cell: RichText): Marked {
    const marks: string[] = [];
    const note = (mark: string) => {
      marks.push(this.byMark.get(keyOf(mark))?.mark ?? mark);
      return '';
    };
    const withoutRaised = cell.html?.includes('<sup>')
      ? plainOf(cell.html.replace(RAISED_TAG, tagMark(note)))
      : cell.plain;
    const { text, footnotes } = splitFootnotes(withoutRaised);
    for (const mark of footnotes) note(mark);
    const number = GLUED_NUMBER.exec(text);
    const isMark = number?.groups?.mark !== undefined && this.numbers.has(number.groups.mark);
    if (isMark) note(number.groups?.mark ?? '');
    const plain = isMark ? text.slice(0, number.index).trim() : text;
    return marks.length === 0 ? { text: cell, marks } : { text: { plain, place: cell.place }, marks };
  }

  has(mark: string): boolean {
    return this.byMark.has(keyOf(mark));
  }
}

const RAISED_TAG = /(?<before>[^<>]{0,3})<sup>(?<mark>[^<>]{1,20})<\/sup>/gu;
/** A square or cubic metre is no footnote. */
const METRE = /(?:^|[^\p{L}])[kcd]?m$/u;
/** `länet 11`, `länet11`, `2015 12`, `3,2 12`: at the end, and set apart from a value by a space. */
const GLUED_NUMBER = /(?:(?<=[\p{L}%)])|(?<=\S)\s)(?<mark>\d{1,2})$/u;

function tagMark(note: (mark: string) => string) {
  return (whole: string, before: string, mark: string) =>
    METRE.test(before) || !/^(?:\d{1,2}\)?|[*†‡]+|\p{L})$/u.test(mark) ? whole : `${before}${note(mark)}`;
}

/** The marks of GFM references in a table: their definitions may stand anywhere. */
export function referencesIn(table: Table): Set<string> {
  const cells = [table.header, ...table.rows].flatMap((row) => row.cells);
  const tags = cells.flatMap(({ html }) => [...(html?.matchAll(RAISED_TAG) ?? [])]);
  return new Set(tags.map((match) => keyOf(match.groups?.mark ?? '')));
}

/** All marks that may stand in a table, so that a paragraph below that begins with one is known for a note. */
export function marksIn(table: Table): Set<string> {
  const marks = new Set<string>();
  for (const row of [table.header, ...table.rows]) {
    for (const cell of row.cells) {
      for (const match of cell.html?.matchAll(RAISED_TAG) ?? []) marks.add(keyOf(match.groups?.mark ?? ''));
      const plain = cell.html?.includes('<sup>')
        ? plainOf(cell.html.replace(RAISED_TAG, '$<before>'))
        : cell.plain;
      if (!/[\p{L}\d%)]/u.test(plain)) continue;
      const { text, footnotes } = splitFootnotes(plain);
      for (const mark of footnotes) marks.add(keyOf(mark));
      const glued = GLUED_NUMBER.exec(text)?.groups?.mark;
      if (glued) marks.add(glued);
    }
  }
  return marks;
}

interface FoundNote {
  mark: string;
  text: RichText;
  /** A plain number: it would be a part of the text if no note began with it. */
  isNumber: boolean;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED_START = new RegExp(`^(?<mark>[${SUPERSCRIPTS}]+|[*†‡]+)\\)?\\s*(?=\\S)`, 'u');
const NEXT_RAISED = new RegExp(`\\s(?=[${SUPERSCRIPTS}]+\\)?\\s+\\S|[*†‡]+ \\S)`, 'u');
const NUMBER_START = /^(?<mark>\d{1,2})[.)]?\s+(?=\S)/u;
const TAG_START = /^(?:<p>)?<sup>(?<mark>[^<>]{1,20})<\/sup>\s*/u;

function notesIn(block: TextBlock, marksInTable: ReadonlySet<string>): FoundNote[] {
  const { text } = block;
  const tagged = text.html === undefined ? undefined : TAG_START.exec(text.html)?.groups?.mark;
  if (tagged !== undefined) {
    const html = text.html?.replace(TAG_START, '').replace(/<\/p>$/u, '') ?? '';
    const plain = text.plain.startsWith(tagged) ? text.plain.slice(tagged.length).trim() : text.plain;
    return [{ mark: tagged, text: withHtml(plain, html, text), isNumber: false }];
  }
  if (text.html?.startsWith('<ul>') || text.html?.startsWith('<ol')) return notesOfList(text, marksInTable);
  if (block.type === 'paragraph' && RAISED_START.test(text.plain)) {
    return parts(text).flatMap((part) => {
      const start = RAISED_START.exec(part.plain);
      const mark = start?.groups?.mark;
      return start && mark ? [{ mark, text: rest(part, start[0].length), isNumber: false }] : [];
    });
  }
  const number = block.type === 'paragraph' ? NUMBER_START.exec(text.plain) : null;
  const mark = number?.groups?.mark;
  if (!number || mark === undefined || !marksInTable.has(mark)) return [];
  return [{ mark, text: rest(text, number[0].length), isNumber: true }];
}

/** `* 2013 saknas` and `1) 2013 saknas` are lists to Markdown; they are notes where their marks stand in the table. */
function notesOfList(text: RichText, marksInTable: ReadonlySet<string>): FoundNote[] {
  const html = text.html ?? '';
  const items = [...html.matchAll(/<li>(?<item>.*?)<\/li>/gsu)].map((match) => match.groups?.item ?? '');
  const isBullet = html.startsWith('<ul>');
  const first = isBullet ? 0 : Number(/^<ol start="(\d+)"/u.exec(html)?.[1] ?? 1);
  const marks = items.map((_, index) => (isBullet ? '*'.repeat(index + 1) : String(first + index)));
  if (marks.length === 0 || !marks.every((mark) => marksInTable.has(mark))) return [];
  return items.map((item, index) => {
    const plain = plainOf(item);
    const mark = marks[index] ?? '';
    return { mark, text: withHtml(plain, item.trim(), text), isNumber: !isBullet };
  });
}

/** Several notes of one paragraph, each on a line of its own. */
function parts(text: RichText): RichText[] {
  const pieces = text.plain.split(NEXT_RAISED);
  if (pieces.length < 2) return [text];
  let at = 0;
  return pieces.map((plain) => {
    const start = text.plain.indexOf(plain, at);
    at = start + plain.length;
    return { plain, place: placeWithin(text, start, plain.length) };
  });
}

/** The text from an offset on; markup is kept where the mark stands in front of it. */
function rest(text: RichText, from: number): RichText {
  const mark = text.plain.slice(0, from);
  const html = text.html?.startsWith(mark) ? { html: text.html.slice(from) } : {};
  const plain = text.plain.slice(from);
  return { plain, ...html, place: placeWithin(text, from, plain.length) };
}

function withHtml(plain: string, html: string, { place }: RichText): RichText {
  return html === plain || !html.includes('<') ? { plain, place } : { plain, html, place };
}

/** Exact where the text stands in the source as it is read. */
export function placeWithin({ plain, place }: RichText, from: number, length: number): RichText['place'] {
  if (place.end - place.start !== plain.length) return place;
  return { ...place, start: place.start + from, end: place.start + from + length };
}

/** `¹`, `1`, `1)` and a raised 1 are one mark. */
function keyOf(mark: string): string {
  const digits = mark.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (raised) => String(SUPERSCRIPTS.indexOf(raised)));
  return digits.replace(/\)$/u, '').toLowerCase();
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

function plainOf(html: string): string {
  return html
    .replace(/<br\s*\/?>/gu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(?:#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,4}));/giu, (whole, hex?: string, name?: string) =>
      hex
        ? String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff))
        : (ENTITIES[name ?? ''] ?? whole),
    )
    .trim();
}

/** A GFM definition may stand anywhere in the document: `[^1]: …`. */
export function definitionsIn(blocks: readonly Block[]): Map<string, TextBlock> {
  const definitions = new Map<string, TextBlock>();
  for (const block of blocks) {
    if (block.type !== 'other' || block.text.html === undefined) continue;
    const mark = TAG_START.exec(block.text.html)?.groups?.mark;
    if (mark !== undefined && !definitions.has(keyOf(mark))) definitions.set(keyOf(mark), block);
  }
  return definitions;
}
