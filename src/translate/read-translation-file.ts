// A file that comes back from translators: PO or XLIFF, known by what stands in it.
import type { FileReading } from './translation-unit.js';

/** What each format needs is loaded when it is met. */
export async function readTranslationFile(bytes: Uint8Array): Promise<FileReading> {
  const head = new TextDecoder('utf-8')
    .decode(bytes.subarray(0, 1000))
    .replace(/^\uFEFF/u, '')
    .trimStart();
  if (head.startsWith('<')) {
    const { readXliff } = await import('./xliff/read-xliff.js');
    return readXliff(new TextDecoder('utf-8').decode(bytes));
  }
  const looksLikePo = /^(?:#|msgid\b|msgctxt\b)/u.test(head);
  if (!looksLikePo) return { fault: { kind: 'unknownFormat', line: undefined, detail: '' } };
  const { readPo } = await import('./po/read-po.js');
  return readPo(bytes);
}
