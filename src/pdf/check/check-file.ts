// The file as such: how it begins and ends, its identifier, nothing packed in a way that may get lost.
import { bytesOf, nameOf } from '../pdf-words.js';
import type { PdfCheck } from './checked.js';

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

export const checkFile: PdfCheck = ({ document }, found) => {
  const { bytes, file } = document;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(32, bytes.length)).toString('latin1');
  const header = /^%PDF-1\.([0-7])\r?\n%([^\r\n]*)/.exec(head);
  if (!header) found({ what: 'fileHeader', ua: '6.1-1', a: '6.1.2-1' });
  // Four bytes above 127 tell transfer programs that this is no text.
  else if (!/^[\x80-\xff]{4}/.test(header[2] ?? '')) found({ what: 'fileHeader', a: '6.1.2-2' });
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + Math.max(0, bytes.length - 16)).toString(
    'latin1',
  );
  if (!/%%EOF(?:\r\n|\r|\n)?$/.test(tail.slice(0, bytes.length))) found({ what: 'fileEnd', a: '6.1.3-3' });
  const ids = document.list(file.trailer.get('ID')).map(bytesOf);
  if (ids.length !== 2 || !ids.every(Boolean)) found({ what: 'noFileId', a: '6.1.3-1' });
  for (const number of file.unpacked) {
    const dictionary = document.dictionary({ ref: number });
    if (!dictionary.has('Length')) continue;
    const filters = document.oneOrMore(dictionary.get('Filter')).map((filter) => nameOf(filter) ?? '');
    const isOutside = dictionary.has('F') || dictionary.has('FFilter') || dictionary.has('FDecodeParms');
    if (isOutside) found({ what: 'streamPacking', a: '6.1.7.1-3', object: number });
    else if (!filters.every((filter) => LASTING_FILTERS.has(filter)))
      found({ what: 'streamPacking', a: '6.1.7.2-1', object: number });
  }
};
