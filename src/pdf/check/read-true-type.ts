// An embedded TrueType program: whole, with the widths and the number of its glyphs.

export interface TrueTypeProgram {
  glyphs: number;
  /** Width of a glyph in thousandths of the font's size. */
  widthOf(glyph: number): number;
}

/** @returns undefined when the program is no readable TrueType font, or something in it has been changed. */
export function readTrueType(program: string): TrueTypeProgram | undefined {
  const bytes = Buffer.from(program, 'latin1');
  const tables = tablesOf(bytes);
  const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((name) => tables?.get(name));
  if (!tables || !head || !hhea || !maxp || !hmtx || !tables.has('glyf')) return undefined;
  if (head.length < 20 || hhea.length < 36 || maxp.length < 6) return undefined;
  const unitsPerEm = head.readUInt16BE(18);
  const metrics = hhea.readUInt16BE(34);
  if (unitsPerEm === 0 || metrics === 0 || hmtx.length < metrics * 4) return undefined;
  return {
    glyphs: maxp.readUInt16BE(4),
    // Glyphs beyond the last metric have the width of the last.
    widthOf: (glyph) => (hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm,
  };
}

/** By name; undefined where one of them is not what the font says that it is. */
function tablesOf(bytes: Buffer): Map<string, Buffer> | undefined {
  const tables = new Map<string, Buffer>();
  if (bytes.length < 12) return undefined;
  const end = 12 + bytes.readUInt16BE(4) * 16;
  if (end > bytes.length) return undefined;
  for (let at = 12; at < end; at += 16) {
    const [checksum, offset, length] = [4, 8, 12].map((field) => bytes.readUInt32BE(at + field));
    const name = bytes.toString('latin1', at, at + 4);
    const table = bytes.subarray(offset, (offset ?? 0) + (length ?? 0));
    if (table.length !== length || checksumOf(table, name) !== checksum) return undefined;
    tables.set(name, table);
  }
  return tables;
}

/** Where the table `head` keeps a sum over the whole font, which its own does not count. */
const WHOLE_SUM_AT = 8;

/** Words of four bytes, added up; what is missing of the last counts as nothing. */
function checksumOf(table: Buffer, name: string): number {
  let sum = 0;
  const whole = table.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    if (name !== 'head' || at !== WHOLE_SUM_AT) sum = (sum + table.readUInt32BE(at)) >>> 0;
  }
  const rest = table.subarray(whole);
  return (sum + (rest.length > 0 ? rest.readUIntBE(0, rest.length) * 256 ** (4 - rest.length) : 0)) >>> 0;
}
