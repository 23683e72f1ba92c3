// A ZIP archive says when each of its files was made; that is the clock, and has no place in what a build makes.

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
/** 1 January 1980, the first day that the format knows. */
const FIRST_DAY = 0x0021;

/**
 * The archive with the same moment for every file.
 * @throws RangeError when the bytes are no plain ZIP archive, which is a bug in the caller.
 */
export function withFixedDates(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new RangeError('Not a ZIP archive');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('Not a ZIP archive');
    setDate(view, at + 12);
    // The file itself says it once more.
    setDate(view, view.getUint32(at + 42, true) + 10);
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}

/** Time, then date, two bytes each. */
function setDate(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DAY, true);
}
