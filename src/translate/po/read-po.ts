// Reads a PO file as a translator's program has written it, in whichever encoding it declares.
import type { PoEntry, PoTable } from 'gettext-parser';
import { hashInComment } from '../exported-target.js';
import type { FileReading, IncomingText } from '../translation-unit.js';
import { contextLines, previousText } from './po-string.js';

/** @param file - A string where its encoding was told by a byte order mark. */
export async function readPo(file: Uint8Array | string): Promise<FileReading> {
  const { po } = await import('gettext-parser');
  let table: PoTable;
  try {
    table = po.parse(typeof file === 'string' ? file : withoutMark(file), {
      defaultCharset: 'utf-8',
      validation: true,
    });
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const line = 'lineNumber' in error && typeof error.lineNumber === 'number' ? error.lineNumber : undefined;
    return { fault: { kind: 'malformed', line, detail: error.message.replace(/^[^:]*: /u, '') } };
  }
  const language = (table.headers.Language ?? '').replace('_', '-');
  if (language === '') return { fault: { kind: 'noLanguage', line: 1, detail: '' } };
  const entries = Object.values(table.translations).flatMap((context) => Object.values(context));
  const lines = contextLines(typeof file === 'string' ? file : new TextDecoder().decode(file));
  return { language, texts: entries.flatMap((entry) => textOf(entry, lines)) };
}

/** Notepad begins a file with a byte order mark. */
function withoutMark(bytes: Uint8Array): Buffer {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return Buffer.from(hasMark ? bytes.subarray(3) : bytes);
}

function textOf(
  { msgctxt, msgid, msgstr, comments }: PoEntry,
  lines: ReadonlyMap<string, number>,
): IncomingText[] {
  const [target = ''] = msgstr;
  if (!msgctxt || msgid === '' || target.trim() === '') return [];
  const isFuzzy = comments?.flag?.split(/[,\s]+/u).includes('fuzzy') ?? false;
  return [
    {
      id: msgctxt,
      source: msgid,
      target,
      certainty: isFuzzy ? 'fuzzy' : 'translated',
      previous: isFuzzy ? previousText(comments?.previous) : undefined,
      exported: hashInComment(comments?.extracted ?? ''),
      line: lines.get(msgctxt),
      hasLostCodes: false,
      isUnfinished: false,
    },
  ];
}
