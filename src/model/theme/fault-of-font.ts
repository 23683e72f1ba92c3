// What stands in the way of setting text in a font file: only static TrueType outlines become real text in a PDF.
import { brotliDecompressSync } from 'node:zlib';
import type { ThemeFileFault } from '../../diagnostics/index.js';
import type { Asset } from '../../source/index.js';

/** Undefined where the file can be used. Cut, weight and name are the author's to know. */
export function faultOfFont({ bytes, mediaType }: Asset): ThemeFileFault | undefined {
  if (mediaType !== 'font/woff2' && mediaType !== 'font/ttf') return 'notFont';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const form = signature(view, 0);
    // Of a compressed font the kind stands behind.
    const kind = signature(view, form === 'wOF2' ? 4 : 0);
    if (kind === 'OTTO') return 'outlines';
    if (kind === 'ttcf') return 'collection';
    if (kind !== '\0\x01\0\0' && kind !== 'true') return 'damaged';
    return faultOfTables(form === 'wOF2' ? readWoff2(view) : readSfnt(view));
  } catch {
    // Offsets that lead out of the file, or bytes that are no compressed font.
    return 'damaged';
  }
}

interface FontTables {
  names: Set<string>;
  /** Bits of the field fsType in the table OS/2. */
  embedding: number;
}

/** Installable, preview and editable fonts may be put into a document; bit 1 alone forbids it. */
const RESTRICTED = 0x0002;
const NEEDED = ['cmap', 'glyf', 'head', 'hmtx', 'loca', 'maxp'];

function faultOfTables({ names, embedding }: FontTables): ThemeFileFault | undefined {
  if (names.has('CFF ') || names.has('CFF2')) return 'outlines';
  if (!NEEDED.every((name) => names.has(name))) return 'damaged';
  if (names.has('fvar')) return 'variable';
  return (embedding & 0x000f) === RESTRICTED ? 'locked' : undefined;
}

function signature(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
}

function readSfnt(view: DataView): FontTables {
  const names = new Set<string>();
  let embedding = 0;
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + 16 * index;
    const name = signature(view, entry);
    names.add(name);
    const at = view.getUint32(entry + 8);
    // A table that ends behind the file was cut off.
    if (at + view.getUint32(entry + 12) > view.byteLength) throw new RangeError(name);
    if (name === 'OS/2') embedding = view.getUint16(at + 8);
  }
  return { names, embedding };
}

/** The names that WOFF2 writes as numbers, in its order. Source: WOFF File Format 2.0, section 4.1. */
const KNOWN_NAMES =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';
const OWN_NAME = 63;

function readWoff2(view: DataView): FontTables {
  const names = new Set<string>();
  let at = 48;
  const next = () => view.getUint8(at++);
  const number = () => {
    let value = 0;
    for (let byte = 0; byte < 5; byte++) {
      const part = next();
      value = value * 128 + (part & 0x7f);
      if (part < 0x80) return value;
    }
    throw new RangeError('a number without end');
  };
  // The file says itself how long it is.
  if (view.getUint32(8) !== view.byteLength) throw new RangeError('cut off');
  let unpacked = 0;
  let metrics: number | undefined;
  for (let index = 0; index < view.getUint16(12); index++) {
    const flags = next();
    const known = flags & 0x3f;
    let name = KNOWN_NAMES.slice(5 * known, 5 * known + 4);
    if (known === OWN_NAME) {
      name = signature(view, at);
      at += 4;
    }
    names.add(name);
    const length = number();
    const version = flags >> 6;
    const isTransformed = name === 'glyf' || name === 'loca' ? version !== 3 : version !== 0;
    if (name === 'OS/2') metrics = unpacked;
    unpacked += isTransformed ? number() : length;
  }
  const packed = new Uint8Array(view.buffer, view.byteOffset + at, view.getUint32(20));
  const tables = brotliDecompressSync(packed, { maxOutputLength: MOST_UNPACKED });
  if (tables.length !== unpacked) throw new RangeError('cut off');
  return { names, embedding: metrics === undefined ? 0 : tables.readUInt16BE(metrics + 8) };
}

/** Small files that unpack without end are not fonts. */
const MOST_UNPACKED = 64 * 1024 * 1024;
