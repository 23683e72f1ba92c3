// A file that comes back from translators: PO or XLIFF, known by what stands in it.
import type { FileReading } from './translation-unit.js';

/** What each format needs is loaded when it is met. */
export async function readTranslationFile(bytes: Uint8Array): Promise<FileReading> {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const head = text.trimStart();
  if (head.startsWith('<')) {
    const { readXliff } = await import('./xliff/read-xliff.js');
    return readXliff(text);
  }
  // A heading of Markdown looks like a comment of PO.
  const isPo = /^(?:#|msgid\b|msgctxt\b)/u.test(head) && /^(?:#~ ?)?msgid\b/mu.test(text);
  if (!isPo) return { fault: { kind: 'unknownFormat', line: undefined, detail: '' } };
  const { readPo } = await import('./po/read-po.js');
  return readPo(encoding === 'utf-8' ? bytes : text);
}

/** By the byte order mark, which UTF-16 must have; the decoder takes it away. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
