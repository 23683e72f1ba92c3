// Enough of ZIP to look into a workbook.
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  /** DOS time in the lower half, date in the upper. */
  date: number;
  text: string;
}

export function zipEntries(archive: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(archive);
  const end = bytes.length - 22;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const size = bytes.readUInt32LE(at + 20);
    const header = bytes.readUInt32LE(at + 42);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const packed = bytes.subarray(start, start + size);
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      date: bytes.readUInt32LE(at + 12),
      text: (isPacked ? inflateRawSync(packed) : packed).toString('utf8'),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** The files of an archive as texts, by name. */
export function unzipped(archive: Uint8Array): Map<string, string> {
  return new Map(zipEntries(archive).map(({ name, text }) => [name, text]));
}
