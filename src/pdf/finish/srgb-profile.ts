// The colour profile that says which red, green and blue are meant: sRGB, worked out from its definition.

/** As many points as 10-bit samples need; the error is below what an eye or a printer shows. */
const CURVE_POINTS = 1024;
/** The corners of the colour space in XYZ, adapted to the white of paper under D50. */
const WHITE = [0.9642, 1, 0.8249];
const RED = [0.4360747, 0.2225045, 0.0139322];
const GREEN = [0.3850649, 0.7168786, 0.0971045];
const BLUE = [0.1430804, 0.0606169, 0.7141733];
const HEADER_LENGTH = 128;

export const SRGB_NAME = 'sRGB IEC61966-2.1';

/** An ICC profile, version 2.1. Source: ICC.1:1998-09; IEC 61966-2-1. */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: [string, Buffer][] = [
    ['desc', descriptionTag()],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', xyzTag(WHITE)],
    ['rXYZ', xyzTag(RED)],
    ['gXYZ', xyzTag(GREEN)],
    ['bXYZ', xyzTag(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const directory = Buffer.alloc(4 + tags.length * 12);
  directory.writeUInt32BE(tags.length, 0);
  const parts: Buffer[] = [];
  const offsets = new Map<Buffer, number>();
  let offset = HEADER_LENGTH + directory.length;
  tags.forEach(([name, data], index) => {
    if (!offsets.has(data)) {
      offsets.set(data, offset);
      // Each part begins at a multiple of four.
      const padded = Buffer.alloc((data.length + 3) & ~3);
      data.copy(padded);
      parts.push(padded);
      offset += padded.length;
    }
    directory.write(name, 4 + index * 12, 'latin1');
    directory.writeUInt32BE(offsets.get(data) ?? 0, 8 + index * 12);
    directory.writeUInt32BE(data.length, 12 + index * 12);
  });
  return Buffer.concat([header(offset), directory, ...parts]);
}

function header(length: number): Buffer {
  const bytes = Buffer.alloc(HEADER_LENGTH);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // The profile's own date: that of the standard, so that it is always the same.
  for (const [index, part] of [1999, 10, 18, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  for (const [index, part] of WHITE.entries()) bytes.writeInt32BE(fixed(part), 68 + index * 4);
  return bytes;
}

function fixed(value: number): number {
  return Math.round(value * 65536);
}

function xyzTag(values: number[]): Buffer {
  const tag = Buffer.alloc(20);
  tag.write('XYZ ', 0, 'latin1');
  for (const [index, value] of values.entries()) tag.writeInt32BE(fixed(value), 8 + index * 4);
  return tag;
}

function curveTag(): Buffer {
  const tag = Buffer.alloc(12 + CURVE_POINTS * 2);
  tag.write('curv', 0, 'latin1');
  tag.writeUInt32BE(CURVE_POINTS, 8);
  for (let at = 0; at < CURVE_POINTS; at += 1) {
    const value = at / (CURVE_POINTS - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    tag.writeUInt16BE(Math.round(linear * 65535), 12 + at * 2);
  }
  return tag;
}

function textTag(text: string): Buffer {
  return Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from(`${text}\0`, 'latin1')]);
}

/** The name in ASCII, and room for it in two other encodings that version 2 asks for. */
function descriptionTag(): Buffer {
  const name = Buffer.from(`${SRGB_NAME}\0`, 'latin1');
  const tag = Buffer.alloc(12 + name.length + 8 + 3 + 67);
  tag.write('desc', 0, 'latin1');
  tag.writeUInt32BE(name.length, 8);
  name.copy(tag, 12);
  return tag;
}
