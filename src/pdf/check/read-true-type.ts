// An embedded TrueType program, as far as widths and the number of its glyphs go.

export interface TrueTypeProgram {
  glyphs: number;
  /** Width of a glyph in thousandths of the font's size. */
  widthOf(glyph: number): number;
}

/** @returns undefined when the program is no readable TrueType font. */
export function readTrueType(program: string): TrueTypeProgram | undefined {
  const bytes = Buffer.from(program, 'latin1');
  const tables = tablesOf(bytes);
  const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((name) => tables.get(name));
  if (!head || !hhea || !maxp || !hmtx || !tables.has('glyf')) return undefined;
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

function tablesOf(bytes: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  if (bytes.length < 12) return tables;
  const count = bytes.readUInt16BE(4);
  for (let at = 12; at < 12 + count * 16 && at + 16 <= bytes.length; at += 16) {
    const [offset, length] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    tables.set(bytes.toString('latin1', at, at + 4), bytes.subarray(offset, offset + length));
  }
  return tables;
}
