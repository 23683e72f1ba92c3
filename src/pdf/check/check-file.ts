// The file as such: how it begins and ends, its identifier, nothing packed in a way that may get lost.
import { bytesOf, nameOf } from '../pdf-words.js';
import type { Checked, PdfCheck } from './checked.js';
import type { Found } from './fault-list.js';

/** Packings that every reader can undo in fifty years. */
const LASTING_FILTERS = new Set([
  'FlateDecode',
  'DCTDecode',
  'JPXDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'ASCIIHexDecode',
  'ASCII85Decode',
  'RunLengthDecode',
]);

/** An object that ends as streams do. */
const STREAM = /\bendstream\s+endobj\s*$/;

export const checkFile: PdfCheck = (checked, found) => {
  const { bytes, file } = checked.document;
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = /^%PDF-1\.([0-7])\r?\n%([^\r\n]*)/.exec(all.toString('latin1', 0, 32));
  if (!header) found({ what: 'fileHeader', ua: '6.1-1', a: '6.1.2-1' });
  // Four bytes above 127 tell transfer programs that this is no text.
  else if (!/^[\x80-\xff]{4}/.test(header[2] ?? '')) found({ what: 'fileHeader', a: '6.1.2-2' });
  if (!/%%EOF(?:\r\n|\r|\n)?$/.test(all.toString('latin1', Math.max(0, all.length - 16))))
    found({ what: 'fileEnd', a: '6.1.3-3' });
  const ids = checked.document.list(file.trailer.get('ID')).map(bytesOf);
  if (ids.length !== 2 || !ids.every(Boolean)) found({ what: 'noFileId', a: '6.1.3-1' });
  for (const number of file.unpacked) checkStream(checked, number, found);
};

function checkStream({ document }: Checked, object: number, found: Found): void {
  const { bytes, file } = document;
  const dictionary = document.dictionary({ ref: object });
  if (!dictionary.has('Length')) {
    // Without it nobody knows where the stream ends.
    if (file.match(object, STREAM)) found({ what: 'streamLength', ua: '6.1', a: '6.1.7.1-1', object });
    return;
  }
  const filters = document.oneOrMore(dictionary.get('Filter')).map((filter) => nameOf(filter) ?? '');
  const isOutside = dictionary.has('F') || dictionary.has('FFilter') || dictionary.has('FDecodeParms');
  if (isOutside) found({ what: 'streamPacking', a: '6.1.7.1-3', object });
  else if (!filters.every((filter) => LASTING_FILTERS.has(filter)))
    found({ what: 'streamPacking', a: '6.1.7.2-1', object });
  const stream = file.rawStream(object)?.bytes;
  const end = stream === undefined ? bytes.length : stream.byteOffset + stream.length - bytes.byteOffset;
  const after = Buffer.from(bytes.subarray(end, end + 16)).toString('latin1');
  if (!/^(?:\r\n|\r|\n)endstream\b/.test(after))
    found({ what: 'streamLength', ua: '6.1', a: '6.1.7.1-1', object });
}
