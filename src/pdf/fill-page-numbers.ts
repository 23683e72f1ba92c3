// Page numbers, written over the placeholders that were printed in their stead: this spares printing everything again.
import { deflateSync } from 'node:zlib';
import { pushTo } from '../lib/index.js';
import type { PdfFile } from './pdf-file.js';
import { refOf } from './pdf-words.js';

/** Where a number belongs, and what was printed there so that it can be found again. */
export interface PageNumberPlace {
  /** The alternative text that the placeholder was printed with; no other thing in the document has it. */
  label: string;
  /** The digits that were printed. */
  placeholder: string;
  /** What is to stand there; nothing for a place that has no page. At most as long as the placeholder. */
  number: string;
}

interface Edit {
  at: number;
  bytes: Buffer;
}

/** A piece of text as Chromium draws it: one glyph after the other, each with its way from the last. */
interface Run {
  page: number;
  start: number;
  end: number;
  font: string;
  /** `1 0 0 -1 x y Tm` as far as x, x itself, and the rest. */
  matrix: { before: string; scale: number; x: number; after: string };
  glyphs: string[];
  /** From one digit to the next; undefined where there is only one. */
  advance: number | undefined;
}

const RUN =
  /BT\n(\/\S+) [\d.]+ Tf\n(([-\d.]+) \S+ \S+ \S+ )([-\d.]+)( \S+ Tm\n)<([0-9A-Fa-f]+)> Tj\n((?:[-\d.]+ 0 Td <[0-9A-Fa-f]+> Tj\n)*)ET\n/;
const NEXT_GLYPH = /([-\d.]+) 0 Td <([0-9A-Fa-f]+)> Tj/g;
/** Two advances that are written with seven digits and mean the same. */
const SAME = 0.01;

/**
 * Changes the file in place, or leaves it untouched where it is not drawn in the way that is known here.
 * All offsets hold. What was printed as a figure with the label as alternative is a span afterwards.
 * @returns Whether the numbers stand in the file now.
 */
export function fillPageNumbers(
  bytes: Uint8Array,
  file: PdfFile,
  places: readonly PageNumberPlace[],
): boolean {
  const target = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const edits: Edit[] = [];
  const runsOf = new Map<number, { run: Run; place: PageNumberPlace }[]>();
  const contents = new Map<number, string | undefined>();
  const placeOf = findLabels(
    target,
    places.map(({ label }) => label),
  );
  for (const place of places) {
    const element = elementAt(target, placeOf.get(place.label), place.label);
    if (!element) return false;
    edits.push(element.edit);
    const marked = markedContent(file, element.kid);
    if (!marked) return false;
    const { page, mark } = marked;
    if (!contents.has(page)) contents.set(page, contentOf(file, page));
    const run = findRun(contents.get(page), page, mark);
    if (!run || run.glyphs.length !== place.placeholder.length) return false;
    pushTo(runsOf, page, { run, place });
  }
  const glyphs = learnGlyphs(file, [...runsOf.values()].flat());
  if (!glyphs) return false;
  for (const [page, filled] of runsOf) {
    const text = withNumbers(contents.get(page) ?? '', filled, (run) => glyphs.get(fontOf(file, run)));
    const edit = text === undefined ? undefined : packed(target, file, page, text);
    if (!edit) return false;
    edits.push(edit);
  }
  for (const { at, bytes: changed } of edits) changed.copy(target, at);
  return true;
}

const ALTERNATIVE = '/Alt (';

/** Where each label stands as an alternative text, in one pass: a large report has hundreds of them in many megabytes. */
function findLabels(target: Buffer, labels: readonly string[]): Map<string, number> {
  const wanted = new Set(labels);
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const found = new Map<string, number>();
  for (let at = target.indexOf(ALTERNATIVE); at >= 0; at = target.indexOf(ALTERNATIVE, at + 1)) {
    const start = at + ALTERNATIVE.length;
    const [label = ''] = target.toString('latin1', start, start + longest + 1).split(')', 1);
    if (wanted.has(label) && !found.has(label)) found.set(label, at);
    if (found.size === wanted.size) break;
  }
  return found;
}

/** The structure element with that alternative text; the edit makes an ordinary span of it. */
function elementAt(
  target: Buffer,
  at: number | undefined,
  label: string,
): { edit: Edit; kid: number } | undefined {
  if (at === undefined) return undefined;
  const alternative = `${ALTERNATIVE}${label})`;
  const start = target.lastIndexOf('obj\n', at, 'latin1');
  const text = target.toString('latin1', start, target.indexOf('endobj', at, 'latin1'));
  const kid = /\/K (\d+) 0 R/.exec(text)?.[1];
  if (kid === undefined || !text.includes('/S /Figure\n')) return undefined;
  const changed = text
    .replace('/S /Figure\n', '/S /Span  \n')
    .replace(alternative, ' '.repeat(alternative.length));
  return { edit: { at: start, bytes: Buffer.from(changed, 'latin1') }, kid: Number(kid) };
}

/** The page that draws the element's only text, and the number of its mark there. */
function markedContent(file: PdfFile, kid: number): { page: number; mark: number } | undefined {
  const element = file.dictionary({ ref: kid });
  const page = refOf(element.get('Pg'));
  const mark = file.resolve(element.get('K'));
  return page !== undefined && typeof mark === 'number' ? { page, mark } : undefined;
}

function contentOf(file: PdfFile, page: number): string | undefined {
  const contents = refOf(file.dictionary({ ref: page }).get('Contents'));
  return contents === undefined ? undefined : file.stream(contents);
}

function findRun(content: string | undefined, page: number, mark: number): Run | undefined {
  const begin = content?.indexOf(`<</MCID ${mark} >>BDC`) ?? -1;
  if (content === undefined || begin < 0) return undefined;
  const block = content.slice(begin, content.indexOf('EMC', begin));
  const found = RUN.exec(block);
  if (!found || block.indexOf('BT\n', found.index + found[0].length) >= 0) return undefined;
  const [whole, font = '', matrix = '', scale = '', x = '', rest = '', first = '', others = ''] = found;
  const next = [...others.matchAll(NEXT_GLYPH)];
  const advances = next.map(([, advance]) => Number(advance));
  const [advance] = advances;
  // Figures of different widths could not be exchanged.
  if (advance !== undefined && advances.some((each) => Math.abs(each - advance) > SAME)) return undefined;
  const start = begin + found.index;
  return {
    page,
    start,
    end: start + whole.length,
    font,
    matrix: {
      before: `BT\n${whole.slice(3, whole.indexOf(' Tf\n'))} Tf\n${matrix}`,
      scale: Number(scale),
      x: Number(x),
      after: rest,
    },
    glyphs: [first, ...next.map(([, , glyph = '']) => glyph)],
    advance,
  };
}

/** Which glyph each digit is, for each font: what was printed is known. Undefined where that is contradictory. */
function learnGlyphs(
  file: PdfFile,
  filled: readonly { run: Run; place: PageNumberPlace }[],
): Map<number | undefined, Map<string, string>> | undefined {
  const ofFont = new Map<number | undefined, Map<string, string>>();
  for (const { run, place } of filled) {
    const font = fontOf(file, run);
    const known = ofFont.get(font) ?? new Map<string, string>();
    ofFont.set(font, known);
    for (const [index, digit] of [...place.placeholder].entries()) {
      const glyph = run.glyphs[index] ?? '';
      if ((known.get(digit) ?? glyph) !== glyph) return undefined;
      known.set(digit, glyph);
    }
  }
  return ofFont;
}

function fontOf(file: PdfFile, { page, font }: Run): number | undefined {
  const resources = file.dictionary(file.dictionary({ ref: page }).get('Resources'));
  return refOf(file.dictionary(resources.get('Font')).get(font.slice(1)));
}

/** The numbers stand where the placeholders ended, as figures in a column do. */
function withNumbers(
  content: string,
  filled: readonly { run: Run; place: PageNumberPlace }[],
  glyphsOf: (run: Run) => Map<string, string> | undefined,
): string | undefined {
  const parts: string[] = [];
  let at = 0;
  for (const { run, place } of [...filled].sort((a, b) => a.run.start - b.run.start)) {
    const text = drawn(run, place.number, glyphsOf(run));
    if (text === undefined) return undefined;
    parts.push(content.slice(at, run.start), text);
    at = run.end;
  }
  return parts.join('') + content.slice(at);
}

function drawn(run: Run, number: string, glyphs: Map<string, string> | undefined): string | undefined {
  const { before, scale, x, after } = run.matrix;
  const spare = run.glyphs.length - number.length;
  const codes = [...number].map((digit) => glyphs?.get(digit));
  if (spare < 0 || codes.includes(undefined)) return undefined;
  if (number === '') return '';
  if (spare > 0 && run.advance === undefined) return undefined;
  const from = Number((x + spare * scale * (run.advance ?? 0)).toFixed(4));
  const [first, ...others] = codes;
  const steps = others.map((glyph) => `${run.advance} 0 Td <${glyph}> Tj\n`).join('');
  return `${before}${from}${after}<${first}> Tj\n${steps}ET\n`;
}

/** The page's contents anew, in the room that the old ones took. */
function packed(target: Buffer, file: PdfFile, page: number, content: string): Edit | undefined {
  const number = refOf(file.dictionary({ ref: page }).get('Contents'));
  if (number === undefined) return undefined;
  const { start, end } = file.extent(number);
  const bytes = deflateSync(Buffer.from(content, 'latin1'), { level: 9 });
  const head = Buffer.from(
    `${number} 0 obj\n<</Filter /FlateDecode\n/Length ${bytes.length}>> stream\n`,
    'latin1',
  );
  const whole = Buffer.concat([head, bytes, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
  const stands = target.toString('latin1', start, start + head.length).startsWith(`${number} 0 obj`);
  if (!stands || whole.length > end - start) return undefined;
  return { at: start, bytes: Buffer.concat([whole, Buffer.alloc(end - start - whole.length, ' ')]) };
}
