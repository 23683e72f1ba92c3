// A file that comes back from translators: PO or XLIFF, known by what stands in it.
import type { FileReading } from './translation-unit.js';

/** What each format needs is loaded when it is met. */
export async function readTranslationFile(bytes: Uint8Array): Promise<FileReading> {
  const encoding = encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, 1000)).trimStart();
  if (head.startsWith('<')) {
    const { readXliff } = await import('./xliff/read-xliff.js');
    return readXliff(new TextDecoder(encoding).decode(bytes));
  }
  const looksLikePo = /^(?:#|msgid\b|msgctxt\b)/u.test(head);
  if (!looksLikePo) return { fault: { kind: 'unknownFormat', line: undefined, detail: '' } };
  const { readPo } = await import('./po/read-po.js');
  return readPo(encoding === 'utf-8' ? bytes : new TextDecoder(encoding).decode(bytes));
}

/** By the byte order mark, which UTF-16 must have; the decoder takes it away. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
