// Writes sources back as they were kept: with the line ends and the byte order mark that the file had.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type TextFile, writeTexts } from '../../output/index.js';
import { uninterrupted } from '../process-events.js';

/**
 * Writes all of them or none.
 * @param files - By path below the root; a file that does not exist yet is made.
 */
export async function writeSourceFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const texts: TextFile[] = [];
  for (const [shown, text] of files) {
    const path = resolve(root, shown);
    const before = await readFile(path).catch(() => undefined);
    texts.push({ path, shown, text: asKept(text, before) });
  }
  await uninterrupted(() => writeTexts(texts));
}

function asKept(text: string, before: Buffer | undefined): string {
  if (!before) return text;
  const hasMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  const hasCarriageReturns = before.includes('\r\n');
  return (hasMark ? '\uFEFF' : '') + (hasCarriageReturns ? text.replaceAll('\n', '\r\n') : text);
}
