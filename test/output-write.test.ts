// The output folder: replaced as a whole or not at all, and never a folder that is not ours.
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkWritable, FileExistsError, writeOutput, writeText, writeTexts } from '../src/output/index.js';
import { removeFolderNow } from '../src/output/remove-folder-now.js';

const MANIFEST = { name: 'manifest.json', bytes: '{ "tool": { "name": "maltal" } }' };
const failing = vi.hoisted(() => ({ rename: (_from: string, _to: string): string | undefined => undefined }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const checked = async (from: string, to: string) => {
    const code = failing.rename(from, to);
    if (code) throw Object.assign(new Error(code), { code, errno: -1 });
    await real.rename(from, to);
  };
  return { ...real, rename: checked };
});

let root: string;
let out: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maltal-test-'));
  out = join(root, 'dist', 'interim');
});
afterEach(async () => {
  failing.rename = () => undefined;
  await rm(root, { recursive: true, force: true });
});

async function tree(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (n) => [n, await readFile(join(folder, n), 'utf8')])),
  );
}
const write = (text: string, keep?: (name: string) => boolean) =>
  writeOutput(out, [{ name: 'a.sv.html', bytes: text }, MANIFEST], keep ? { keep } : {});

describe('writeOutput', () => {
  test('makes missing folders, as anyone may read them', async () => {
    await write('one');
    expect(await tree(out)).toEqual({ 'a.sv.html': 'one', 'manifest.json': MANIFEST.bytes });
    expect((await stat(out)).mode & 0o777).toBe(0o777 & ~process.umask());
    expect(await readdir(join(root, 'dist'))).toEqual(['interim']);
  });

  test('replaces the whole, and carries forward what is to be kept', async () => {
    await writeOutput(out, [
      { name: 'a.sv.html', bytes: 'old' },
      { name: 'a.fi.html', bytes: 'vanha' },
      { name: 'gone.pdf', bytes: new Uint8Array([1]) },
      MANIFEST,
    ]);
    await write('new', (name) => name !== 'gone.pdf');
    expect(await tree(out)).toEqual({
      'a.sv.html': 'new',
      'a.fi.html': 'vanha',
      'manifest.json': MANIFEST.bytes,
    });
    expect(await readdir(join(root, 'dist'))).toEqual(['interim']);
  });

  const failures: Record<string, [(from: string, to: string) => string | undefined, string]> = {
    'the old cannot be moved aside': [(from) => (from === out ? 'EACCES' : undefined), 'notWritable'],
    'the new cannot be moved in': [(from) => (from.endsWith('new') ? 'EBUSY' : undefined), 'notWritable'],
    'the disk is full': [(from) => (from.endsWith('new') ? 'ENOSPC' : undefined), 'noSpace'],
  };
  test.each(Object.entries(failures))('leaves the old byte for byte when %s', async (_, [rename, reason]) => {
    await write('old');
    failing.rename = rename;
    await expect(write('new')).rejects.toMatchObject({ code: 'E03', args: { path: out, reason } });
    expect(await tree(out)).toEqual({ 'a.sv.html': 'old', 'manifest.json': MANIFEST.bytes });
    expect(await readdir(join(root, 'dist'))).toEqual(['interim']);
  });

  test('leaves the old byte for byte when a file cannot be written', async () => {
    await write('old');
    const files = [{ name: 'x'.repeat(300), bytes: '' }, MANIFEST];
    await expect(writeOutput(out, files)).rejects.toMatchObject({ code: 'E03' });
    expect(await tree(out)).toEqual({ 'a.sv.html': 'old', 'manifest.json': MANIFEST.bytes });
    expect(await readdir(join(root, 'dist'))).toEqual(['interim']);
  });

  test('an old output that cannot even be put back is found again by the next run', async () => {
    await write('old');
    failing.rename = (_, to) => (to === out ? 'EIO' : undefined);
    await expect(write('new')).rejects.toMatchObject({ code: 'E03' });
    failing.rename = () => undefined;
    await writeOutput(out, [MANIFEST], { keep: () => true });
    expect(await tree(out)).toEqual({ 'a.sv.html': 'old', 'manifest.json': MANIFEST.bytes });
  });

  const foreign: Record<string, () => Promise<unknown>> = {
    'a folder of someone else': () =>
      mkdir(out).then(() => writeFile(join(out, 'thesis.txt'), 'years of work')),
    'a web application': () =>
      mkdir(out).then(() => writeFile(join(out, 'manifest.json'), '{ "name": "App" }')),
    'an output with something else in it': () =>
      mkdir(join(out, 'photos'), { recursive: true }).then(() =>
        writeFile(join(out, 'manifest.json'), MANIFEST.bytes),
      ),
    'a file': () => writeFile(out, 'text'),
    'a link to an output': () =>
      mkdir(join(root, 'real'))
        .then(() => writeFile(join(root, 'real', 'manifest.json'), MANIFEST.bytes))
        .then(() => symlink(join(root, 'real'), out)),
    'a link that leads nowhere': () => symlink('/nowhere', out),
  };
  test.each(Object.entries(foreign))('refuses %s', async (_, prepare) => {
    await mkdir(join(root, 'dist'));
    await prepare();
    const refusal = { code: 'E03', args: { path: out, reason: 'notOurs' } };
    await expect(write('new')).rejects.toMatchObject(refusal);
    await expect(checkWritable(out)).rejects.toMatchObject(refusal);
    expect(await readdir(join(root, 'dist'))).toEqual(['interim']);
  });

  test('refuses the root of the file system', async () => {
    await expect(writeOutput('/', [MANIFEST])).rejects.toMatchObject({
      code: 'E03',
      args: { reason: 'notOurs' },
    });
  });

  test('an empty folder may be used', async () => {
    await mkdir(out, { recursive: true });
    await write('one');
    expect((await tree(out))['a.sv.html']).toBe('one');
  });

  test.each(['../b', 'a/b', 'a\\b', 'C:b', '..', ''])('a name %j is a bug of the caller', async (name) => {
    await expect(writeOutput(out, [{ name, bytes: '' }, MANIFEST])).rejects.toThrow(RangeError);
  });

  test('removes what killed runs left, only under our pattern and only after an hour', async () => {
    await write('one');
    const dist = join(root, 'dist');
    const names = [
      '.interim.tmp-aaaaaa',
      '.interim.tmp-bbbbbb',
      '.interim.tmp-mine-too',
      '.annual.tmp-aaaaaa',
    ];
    for (const name of names) await mkdir(join(dist, name, 'new'), { recursive: true });
    for (const name of names) if (!name.includes('bbbbbb')) await utimes(join(dist, name), 0, 0);
    await write('two');
    expect((await readdir(dist)).sort()).toEqual([...names.slice(1), 'interim'].sort());
  });

  test('puts back an output that a killed run had moved aside', async () => {
    await write('old');
    const aside = join(root, 'dist', '.interim.tmp-cccccc');
    await mkdir(aside);
    await rename(out, join(aside, 'old'));
    await writeOutput(out, [{ name: 'a.fi.html', bytes: 'uusi' }, MANIFEST], { keep: () => true });
    expect(await tree(out)).toMatchObject({ 'a.sv.html': 'old', 'a.fi.html': 'uusi' });
  });

  test('two at once: one of them is there whole, nothing is left beside it', async () => {
    await write('zero');
    const outcomes = await Promise.allSettled([write('one'), write('two')]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(Object.keys(await tree(out))).toEqual(['a.sv.html', 'manifest.json']);
    expect(await readdir(join(root, 'dist'))).toEqual(['interim']);
  });
});

describe('writeTexts', () => {
  const texts = (...names: string[]) =>
    names.map((shown) => ({ path: join(root, shown), text: `new ${shown}`, shown }));
  const everything = async () => (await readdir(root, { recursive: true })).sort();

  test('makes folders, replaces what is there, and keeps its mode and its links', async () => {
    await writeFile(join(root, 'a.md'), 'old');
    await chmod(join(root, 'a.md'), 0o664);
    await symlink('a.md', join(root, 'link.md'));
    await writeTexts(texts('link.md', 'deep/er/b.md'));
    expect(await readFile(join(root, 'a.md'), 'utf8')).toBe('new link.md');
    expect((await stat(join(root, 'a.md'))).mode & 0o777).toBe(0o664);
    expect(await everything()).toEqual(['a.md', 'deep', 'deep/er', 'deep/er/b.md', 'link.md']);
    await writeText(join(root, 'a.md'), 'newer');
    expect((await stat(join(root, 'link.md'))).mode & 0o777).toBe(0o664);
  });

  test.each([
    ['EACCES', 'fileNotWritable'],
    ['ENOSPC', 'noSpace'],
  ])('changes nothing when one of them cannot be put in place: %s', async (code, reason) => {
    await writeFile(join(root, 'a.md'), 'old');
    failing.rename = (_, to) => (to.endsWith('c.md') ? code : undefined);
    const writing = writeTexts(texts('a.md', 'deep/b.md', 'deep/c.md', 'd.md'));
    await expect(writing).rejects.toMatchObject({ code: 'E03', args: { path: 'deep/c.md', reason } });
    expect(await tree(root)).toEqual({ 'a.md': 'old' });
  });

  test('new files are put over nothing, all or none', async () => {
    await writeFile(join(root, 'b.md'), 'mine');
    const writing = writeTexts(texts('deep/a.md', 'b.md'), { areNew: true });
    await expect(writing).rejects.toThrow(FileExistsError);
    expect(await tree(root)).toEqual({ 'b.md': 'mine' });
    await writeTexts(texts('deep/a.md'), { areNew: true });
    expect(await everything()).toEqual(['b.md', 'deep', 'deep/a.md']);
  });
});

describe('checkWritable', () => {
  test('accepts a place that is not there yet, and leaves nothing', async () => {
    await checkWritable(join(root, 'a', 'b', 'c'));
    expect(await readdir(root)).toEqual([]);
  });

  // The superuser may write everywhere.
  test.skipIf(process.getuid?.() === 0)('refuses a folder without write access', async () => {
    await chmod(root, 0o500);
    await expect(checkWritable(out)).rejects.toMatchObject({ code: 'E03', args: { reason: 'notWritable' } });
    await chmod(root, 0o700);
  });

  test('refuses a place below a file', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(checkWritable(join(root, 'file', 'x'))).rejects.toMatchObject({ code: 'E03' });
  });
});

describe('removeFolderNow', () => {
  // Blocked by the removal, this thread cannot do both.
  const WRITER = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { writeFileSync } = require('node:fs');
    for (let at = 0; at < 200; at++) {
      if (at === 1) parentPort.postMessage('writing');
      try { writeFileSync(workerData + '/' + at, ''); } catch { break; }
    }`;

  test('removes a folder into which somebody still writes for a moment', async () => {
    await mkdir(out, { recursive: true });
    const writer = new Worker(WRITER, { eval: true, workerData: out });
    const ended = new Promise((resolve) => writer.once('exit', resolve));
    await new Promise((resolve) => writer.once('message', resolve));
    removeFolderNow(out);
    await ended;
    expect(await readdir(join(out, '..'))).toEqual([]);
  });
});
