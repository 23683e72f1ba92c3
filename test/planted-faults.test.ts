// Copies of the examples in which sixty faults are planted at once: each is found at its line, and nothing else is.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answer } from './support/answer.js';

/** One change of the copy: text that is replaced, or a file that is added. */
interface Planting {
  file: string;
  find?: string;
  /** What stands before `find`, where it stands more than once. */
  after?: string;
  /** `§G04§` marks a line that is to be reported. */
  put: string;
}

const FAULTS_AT_LEAST = 60;
const MARK = /§([A-Z]\d\d)§/gu;
const folder = mkdtempSync(join(tmpdir(), 'planted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes the copy and returns the faults in it, as `file:line code`. */
function plant(root: string, plantings: readonly Planting[]): string[] {
  const touched = new Set<string>();
  for (const { file, find, after, put } of plantings) {
    const path = join(root, file);
    touched.add(file);
    if (find === undefined) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, put);
      continue;
    }
    const text = readFileSync(path, 'utf8');
    const from = after === undefined ? 0 : text.indexOf(after);
    const at = text.indexOf(find, from);
    const isThere = from >= 0 && at >= 0 && (after !== undefined || text.indexOf(find, at + 1) < 0);
    if (!isThere) throw new Error(`${file}: ${find} is not there, or more than once`);
    writeFileSync(path, text.slice(0, at) + put + text.slice(at + find.length));
  }
  return [...touched].flatMap((file) => takeMarks(join(root, file), file));
}

function takeMarks(path: string, file: string): string[] {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(MARK, ''));
  return text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(MARK)].map(([, code]) => `${file}:${index + 1} ${code}`));
}

describe.each(readdirSync('test/planted').map((file) => file.replace('.yaml', '')))('%s', (example) => {
  test('each planted fault is found at its line, and nothing else is', async () => {
    const root = join(folder, example);
    cpSync(join('examples', example), root, { recursive: true });
    const planted = plant(root, parse(readFileSync(`test/planted/${example}.yaml`, 'utf8')));
    const { stdout, exitCode } = await answer(['check', '--format', 'json'], { cwd: root });
    const { findings } = JSON.parse(stdout) as { findings: { code: string; file: string; line: number }[] };
    const found = findings.map(({ code, file, line }) => `${file}:${line} ${code}`);
    expect(found.sort()).toEqual(planted.sort());
    expect(planted.length).toBeGreaterThanOrEqual(FAULTS_AT_LEAST);
    expect(exitCode).toBe(1);
  });
});
