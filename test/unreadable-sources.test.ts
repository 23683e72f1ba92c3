// A source in another encoding is told once: what it says is unknown, not missing.
import { mkdtempSync, rmSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { readSources } from '../src/source/index.js';

const folder = mkdtempSync(join(tmpdir(), 'encodings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As other programs save what holds letters that ASCII has not. */
const ENCODINGS = {
  'windows-1252': (text: string) => Buffer.from(`${text}å`.replace(/[–’”…≥≤−]/gu, '-'), 'latin1'),
  'UTF-16': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, the other way round': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};
const NAMES = Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[];

/** What is more than a note, as `file code`. */
async function told(root: string): Promise<string[]> {
  const { value, diagnostics } = await readSources(root);
  const findings = analyse(value, diagnostics).findings.filter(({ severity }) => severity !== 'note');
  return findings.map(({ place, code }) => `${place.file} ${code}`);
}

describe.each(['lovisa', 'helsingfors', 'huddinge'])('of the sources of %s', async (example) => {
  const root = join(folder, example);
  await cp(join('examples', example), root, { recursive: true });
  const { value: sources } = await readSources(root);
  const cases = sources.files.map(({ path }, index) => [path, NAMES[index % 3] ?? 'UTF-16'] as const);

  test('nothing is told where all are UTF-8', async () => {
    expect(await told(root)).toEqual([]);
  });

  test.each(cases)('only %s is told where it is %s', async (path, encoding) => {
    const bytes = await readFile(join(root, path));
    await writeFile(join(root, path), ENCODINGS[encoding](bytes.toString('utf8')));
    try {
      expect(await told(root)).toEqual([`${path} S08`]);
    } finally {
      await writeFile(join(root, path), bytes);
    }
  });
});
