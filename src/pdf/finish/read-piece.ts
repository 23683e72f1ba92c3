// What a piece of a page says, and where: words that are broken at a line's end are read as one.
import { decodeText, type PageFonts, type PrintedFont } from '../printed-font.js';
import { ContentReader } from './content-reader.js';
import { point } from './matrix.js';
import type { Piece, TextObject } from './piece.js';

/** A text and where its first and last glyph stand on the page. */
export interface TextRun {
  text: string;
  page: number;
  first: readonly [number, number];
  last: readonly [number, number];
  /** About the height of a line. */
  size: number;
  /** Whether it ends in the middle of a word. */
  isBroken: boolean;
}

const HYPHEN = /^[-\u00AD\u2010]$/;

/** The hyphens at ends of lines that are no part of their word. */
export function breakingHyphens(content: string, { texts }: Piece, fonts: PageFonts): TextObject[] {
  return texts.filter((text, index) => {
    if (text.shows !== 1 || !texts[index - 1]?.endsWithSoftHyphen) return false;
    return HYPHEN.test(plainText(content, text.from, text.to, fonts));
  });
}

export function readPiece(content: string, piece: Piece, fonts: PageFonts, page: number): TextRun {
  const hyphens = breakingHyphens(content, piece, fonts);
  const run = {
    text: '',
    page,
    first: undefined as Place,
    last: [0, 0] as const as readonly [number, number],
    size: 0,
  };
  let isBroken = false;
  for (const object of piece.texts) {
    if (hyphens.includes(object)) {
      isBroken = true;
      continue;
    }
    const part = readObject(content, object, piece, fonts);
    if (part.text === '') continue;
    const isNextLine = run.first !== undefined && Math.abs(part.first[1] - run.last[1]) > part.size * 0.4;
    if (isNextLine && !isBroken && !/\s$/.test(run.text)) run.text += ' ';
    run.text += part.text;
    run.first ??= part.first;
    run.last = part.last;
    run.size = part.size;
    isBroken = false;
  }
  return { ...run, first: run.first ?? run.last, isBroken };
}

type Place = readonly [number, number] | undefined;

/** The texts of several runs as one: with a space where the eye sees one. */
export function joinRuns(runs: readonly TextRun[]): string {
  let text = '';
  let before: TextRun | undefined;
  for (const run of runs) {
    if (run.text === '') continue;
    if (before && !before.isBroken && isApart(before, run)) text += ' ';
    text += run.text;
    before = run;
  }
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

function isApart(before: TextRun, after: TextRun): boolean {
  const size = Math.max(before.size, after.size);
  const [x, y] = before.last;
  // No glyph of running text is wider than its font's size.
  return (
    before.page !== after.page ||
    Math.abs(after.first[1] - y) > size * 0.6 ||
    Math.abs(after.first[0] - x) > size * 1.1
  );
}

/** What matters of a text: steps to the next glyph, glyphs, fonts, where it begins; Chromium writes all so. */
const TOKEN =
  /(-?[\d.]+) (-?[\d.]+) Td|(<[^>]*>|\[[^\]]*\]) ?T[jJ]|\/(\S+) (-?[\d.]+) Tf|((?:-?[\d.]+ ){6})Tm/g;

function readObject(
  content: string,
  object: TextObject,
  piece: Piece,
  fonts: PageFonts,
): Omit<TextRun, 'page' | 'isBroken'> {
  const soft = piece.spans.filter(
    ({ isSoftHyphen, from }) => isSoftHyphen && from >= object.from && from < object.to,
  );
  let font: PrintedFont | undefined;
  let [text, size, x, y] = ['', 0, 0, 0];
  let scale = 1;
  let first: Place;
  let [lastX, lastY] = [0, 0];
  for (const found of content.slice(object.from, object.to).matchAll(TOKEN)) {
    const [, right, down, glyphs, name, points, matrix] = found;
    if (right !== undefined) {
      x += Number(right) * scale;
      y += Number(down);
    } else if (glyphs !== undefined) {
      const at = object.from + found.index;
      if (soft.some(({ from, to }) => at >= from && at < to)) continue;
      text += decodeText(glyphs, font);
      [lastX, lastY] = [x, y];
      first ??= point(x, y, piece.matrix);
    } else if (name !== undefined) {
      font = fonts.get(name);
      size = Number(points);
    } else {
      const [a = 1, , , , e = 0, f = 0] = (matrix ?? '').trim().split(' ').map(Number);
      [scale, x, y] = [a, e, f];
    }
  }
  const last = point(lastX, lastY, piece.matrix);
  const [a, b] = piece.matrix;
  return { text, first: first ?? last, last, size: Math.abs(size * scale) * Math.hypot(a, b) };
}

function plainText(content: string, from: number, to: number, fonts: PageFonts): string {
  const reader = new ContentReader(content, from, to);
  let font = fonts.get('');
  let text = '';
  while (reader.next()) {
    if (reader.operator === 'Tf') font = fonts.get(/\/(\S+)/.exec(reader.operands)?.[1] ?? '');
    else if (reader.operator === 'Tj' || reader.operator === 'TJ') text += decodeText(reader.operands, font);
  }
  return text;
}
