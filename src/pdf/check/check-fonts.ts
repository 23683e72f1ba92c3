// Fonts: carried in the file, with the text, the glyph and the width of every code that is drawn.
import type { PdfValue } from '../parse-pdf-value.js';
import { type Dictionary, nameOf, refOf } from '../pdf-words.js';
import { readUnicodeMap } from '../read-unicode-map.js';
import type { Checked, PdfCheck } from './checked.js';
import type { FoundFault } from './fault-list.js';
import type { FontUse } from './font-use.js';
import { isUnicodeMap } from './is-unicode-map.js';
import { readTrueType, type TrueTypeProgram } from './read-true-type.js';

/** A width may differ by rounding, not by more. */
const WIDTH_TOLERANCE = 1;
/** What a glyph is as wide as where the font does not say. */
const DEFAULT_WIDTH = 1000;

const NOT_EMBEDDED = {
  what: 'fontNotEmbedded',
  ua: '7.21.4.1-1',
  a: '6.2.11.4.1-1',
  condition: '31-009',
} as const;
/** What no browser writes: its widths, glyphs and tables are not read here, and nothing is claimed of them. */
const NOT_EXAMINED = { what: 'fontNotExamined', ua: '7.21', a: '6.2.11' } as const;
const OFF_WIDTH = { what: 'glyphWidth', ua: '7.21.5-1', a: '6.2.11.5-1', condition: '31-016' } as const;
const NO_UNICODE = { what: 'noUnicode', ua: '7.21.7-1', a: '6.2.11.7.2-1', condition: '31-027' } as const;
const BAD_UNICODE = { what: 'badUnicode', ua: '7.21.7-2', a: '6.2.11.7.2-2' } as const;
/** ISO 19005-2, 6.2.11.7.3 asks for a text in its stead, which nothing here would know. */
const PRIVATE = { what: 'privateCode', a: '6.2.11.7.3-1' } as const;

export const checkFonts: PdfCheck = (checked, found) => {
  for (const font of checked.content.fonts.values()) {
    const at = { page: font.page, object: font.object };
    const fault = (one: FoundFault) => found({ ...one, ...at });
    const { dictionary } = font;
    checkUnicode(checked, font, fault);
    if (nameOf(dictionary.get('Type')) !== 'Font') fault(NOT_EXAMINED);
    else if (nameOf(dictionary.get('Subtype')) === 'Type3') checkDrawn(checked, font, fault);
    else if (font.isWide) checkComposite(checked, font, fault);
    else fault(programOf(checked, dictionary) === undefined ? NOT_EMBEDDED : NOT_EXAMINED);
  }
};

function checkUnicode({ document }: Checked, font: FontUse, fault: (one: FoundFault) => void): void {
  const map = document.stream(font.dictionary.get('ToUnicode'));
  if (map === undefined || !isUnicodeMap(map)) {
    fault(NO_UNICODE);
    return;
  }
  const texts = readUnicodeMap(map);
  let [isMissing, isZero, isMark, isPrivate] = [false, false, false, false];
  for (const code of codesOf(font)) {
    const text = texts.get(code);
    isMissing ||= text === undefined || text === '';
    isZero ||= text?.includes('\0') ?? false;
    isMark ||= /[\uFEFF\uFFFE]/.test(text ?? '');
    isPrivate ||= /\p{Co}/u.test(text ?? '');
  }
  if (isMissing) fault(NO_UNICODE);
  if (isZero) fault({ ...BAD_UNICODE, condition: '31-028' });
  if (isMark) fault({ ...BAD_UNICODE, condition: '31-029' });
  if (isPrivate) fault(PRIVATE);
}

function checkComposite(checked: Checked, font: FontUse, fault: (one: FoundFault) => void): void {
  const { document } = checked;
  const encoding = nameOf(document.resolve(font.dictionary.get('Encoding')));
  // What Chromium writes; with another map codes would be no glyphs, and the checks below would not hold.
  if (encoding !== 'Identity-H' && encoding !== 'Identity-V')
    fault({ what: 'glyphMap', ua: '7.21.3.3-1', a: '6.2.11.3.3-1', condition: '31-006' });
  const descendant = document.dictionary(document.list(font.dictionary.get('DescendantFonts'))[0]);
  const file = programOf(checked, descendant);
  if (file === undefined) {
    fault(NOT_EMBEDDED);
    return;
  }
  const program = isUsual(checked, font, descendant) ? readTrueType(file) : undefined;
  if (!program) {
    fault(NOT_EXAMINED);
    return;
  }
  const map = descendant.get('CIDToGIDMap');
  if (map === undefined)
    fault({ what: 'glyphMap', ua: '7.21.3.2-1', a: '6.2.11.3.2-1', condition: '31-005' });
  else if (nameOf(document.resolve(map)) !== 'Identity' && document.stream(map) === undefined)
    fault({ what: 'glyphMap', ua: '7.21.3.2-1', a: '6.2.11.3.2-1', condition: '31-004' });
  checkGlyphs(font, program, widthsOf(checked, descendant), glyphReader(document.stream(map)), fault);
}

/** A font as browsers write it: TrueType, without a list of its own glyphs. */
function isUsual({ document }: Checked, { dictionary }: FontUse, descendant: Dictionary): boolean {
  const descriptor = document.dictionary(descendant.get('FontDescriptor'));
  return (
    nameOf(descendant.get('Subtype')) === 'CIDFontType2' &&
    descendant.has('CIDSystemInfo') &&
    [dictionary, descendant].every((each) => nameOf(each.get('BaseFont'))) &&
    !descriptor.has('CIDSet')
  );
}

/** A font of drawings, one for each code: Chromium makes one of letters with an outline. */
function checkDrawn({ document }: Checked, font: FontUse, fault: (one: FoundFault) => void): void {
  const { dictionary } = font;
  const drawings = document.dictionary(dictionary.get('CharProcs'));
  const names = namesOf(document.list(document.dictionary(dictionary.get('Encoding')).get('Differences')));
  const widths = document.list(dictionary.get('Widths'));
  const first = Number(document.resolve(dictionary.get('FirstChar')) ?? Number.NaN);
  if (widths.length === 0 || document.resolve(dictionary.get('LastChar')) !== first + widths.length - 1) {
    fault(NOT_EXAMINED);
    return;
  }
  let [isMissing, isOff] = [false, false];
  for (const code of codesOf(font)) {
    const drawing = document.stream(drawings.get(names.get(code) ?? ''));
    if (drawing === undefined) isMissing = true;
    else isOff ||= !(Math.abs(widthOfDrawing(drawing) - Number(widths[code - first])) <= WIDTH_TOLERANCE);
  }
  if (isMissing) fault({ what: 'glyphMissing', ua: '7.21.4.1-3', a: '6.2.11.4.1-2', condition: '31-011' });
  if (isOff) fault(OFF_WIDTH);
}

/** `Differences`: a code with the names from it on. */
function namesOf(differences: readonly PdfValue[]): Map<number, string> {
  const names = new Map<number, string>();
  let code = 0;
  for (const entry of differences) {
    if (typeof entry === 'number') code = entry;
    else names.set(code++, nameOf(entry) ?? '');
  }
  return names;
}

/** Every drawing begins with it. */
function widthOfDrawing(drawing: string): number {
  return Number(/^\s*([-+.\d]+)\s+[-+.\d]+\s+(?:d0|(?:[-+.\d]+\s+){4}d1)\b/.exec(drawing)?.[1]);
}

/** Each fault once for a font, however many codes have it. */
function checkGlyphs(
  font: FontUse,
  program: TrueTypeProgram,
  widthOf: (code: number) => number,
  glyphOf: (code: number) => number,
  fault: (one: FoundFault) => void,
): void {
  let [isUndefined, isMissing, isOff] = [false, false, false];
  for (const code of codesOf(font)) {
    const glyph = glyphOf(code);
    isUndefined ||= glyph === 0;
    if (glyph >= program.glyphs) isMissing = true;
    else isOff ||= Math.abs(program.widthOf(glyph) - widthOf(code)) > WIDTH_TOLERANCE;
  }
  if (isUndefined) fault({ what: 'glyphUndefined', ua: '7.21.8-1', a: '6.2.11.8-1', condition: '31-030' });
  if (isMissing) fault({ what: 'glyphMissing', ua: '7.21.4.1-3', a: '6.2.11.4.1-2', condition: '31-011' });
  if (isOff) fault(OFF_WIDTH);
}

function* codesOf({ codes }: FontUse): Iterable<number> {
  for (let code = codes.indexOf(1); code >= 0; code = codes.indexOf(1, code + 1)) yield code;
}

/** @param map - Two bytes for each code; without it codes are glyphs. */
function glyphReader(map: string | undefined): (code: number) => number {
  if (map === undefined) return (code) => code;
  return (code) => (map.charCodeAt(code * 2) << 8) | map.charCodeAt(code * 2 + 1);
}

function programOf({ document }: Checked, font: Dictionary): string | undefined {
  const descriptor = document.dictionary(font.get('FontDescriptor'));
  const program = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => descriptor.get(key)).find(Boolean);
  return refOf(program) === undefined ? undefined : document.stream(program);
}

/** `W`: a code with the widths from it on, or the first and last code with one width. */
function widthsOf({ document }: Checked, font: Dictionary): (code: number) => number {
  const widths = new Map<number, number>();
  const entries = document.list(font.get('W')).map((entry) => document.resolve(entry));
  for (let at = 0; at < entries.length; ) {
    const [first, second, third] = [entries[at], entries[at + 1], entries[at + 2]];
    if (typeof first !== 'number') break;
    if (Array.isArray(second)) {
      for (const [index, width] of second.entries()) {
        if (typeof width === 'number') widths.set(first + index, width);
      }
      at += 2;
    } else {
      const last = Math.min(Number(second), 0xffff);
      for (let code = first; code <= last; code++) widths.set(code, Number(third));
      at += 3;
    }
  }
  const usual = document.resolve(font.get('DW'));
  return (code) => widths.get(code) ?? (typeof usual === 'number' ? usual : DEFAULT_WIDTH);
}
