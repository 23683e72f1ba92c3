// PDF files that are kept from one build to the next: only what is whole and ours comes back.
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programIdentity } from '../src/cli/build/program-identity.js';
import { cacheFolder, printCache } from '../src/output/index.js';

const uid = process.getuid?.();
const key = (letter: string) => letter.repeat(64);
const page = (text: string) => ({ bytes: Buffer.from(text), about: { printedBy: 'a browser' } });

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mt-'));
  folder = join(root, 'print');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('the cache', () => {
  it('gives back what was put, with what is told of it', async () => {
    const cache = printCache(folder, { uid });
    expect(await cache.get(key('a'))).toBeUndefined();
    await cache.put(key('a'), page('%PDF\n\n'));
    expect(await cache.get(key('a'))).toEqual(page('%PDF\n\n'));
    expect(await cache.get(key('b'))).toBeUndefined();
    expect(await readdir(folder)).toEqual([key('a')]);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut short', (bytes) => bytes.subarray(0, -1)],
    ['changed', (bytes) => Buffer.from(bytes.toString('latin1').replace('%PDF', '%FDP'), 'latin1')],
    [
      'changed in what is told of it',
      (bytes) => Buffer.from(bytes.toString().replace('a browser', 'b browser')),
    ],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('{}\n')],
  ])('does not give back a file that is %s', async (_what, spoil) => {
    const cache = printCache(folder, { uid });
    await cache.put(key('a'), page('%PDF'));
    await writeFile(join(folder, key('a')), spoil(await readFile(join(folder, key('a')))));
    expect(await cache.get(key('a'))).toBeUndefined();
    await cache.put(key('a'), page('%PDF'));
    expect(await cache.get(key('a'))).toEqual(page('%PDF'));
  });

  it('does not give back a file under the name of another', async () => {
    const cache = printCache(folder, { uid });
    await cache.put(key('a'), page('%PDF'));
    await writeFile(join(folder, key('b')), await readFile(join(folder, key('a'))));
    expect(await cache.get(key('b'))).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('trusts no folder that others can write', async () => {
    const cache = printCache(folder, { uid });
    await cache.put(key('a'), page('%PDF'));
    await chmod(folder, 0o777);
    expect(await cache.get(key('a'))).toBeUndefined();
    await cache.put(key('b'), page('%PDF'));
    expect(await readdir(folder)).toEqual([key('a')]);
  });

  it('goes without where it cannot write', async () => {
    await writeFile(folder, 'a file');
    const cache = printCache(folder, { uid });
    await cache.put(key('a'), page('%PDF'));
    expect(await cache.get(key('a'))).toBeUndefined();
  });

  it('lets go of what was not used for the longest time', async () => {
    const large = 'x'.repeat(1_000);
    const cache = printCache(folder, { uid, mostBytes: 2_500 });
    await cache.put(key('a'), page(large));
    await cache.put(key('b'), page(large));
    // The time of a file has steps of some milliseconds.
    await expect
      .poll(async () => {
        await cache.get(key('a'));
        await cache.put(key('c'), page(large));
        return (await readdir(folder)).sort();
      })
      .toEqual([key('a'), key('c')]);
    expect(await cache.get(key('a'))).toEqual(page(large));
    await cache.put(key('d'), page('x'.repeat(5_000)));
    expect(await cache.get(key('d'))).toBeUndefined();
  });
});

describe.skipIf(process.platform === 'win32')('the folder for what can be made again', () => {
  const nobodyKnows = () => {
    throw new Error('uv_os_homedir returned ENOENT');
  };

  it.each<[string, Record<string, string>, () => string, string]>([
    ['where XDG says', { XDG_CACHE_HOME: '/x', HOME: '/home/a' }, nobodyKnows, '/x/maltal'],
    [
      'at home, where XDG says nothing of use',
      { XDG_CACHE_HOME: 'x', HOME: '/home/a' },
      nobodyKnows,
      '/home/a/.cache/maltal',
    ],
    ['in the home of the list of users', { HOME: '' }, () => '/home/b', '/home/b/.cache/maltal'],
    ['below the root for a user in no list, as containers have it', {}, nobodyKnows, '/.cache/maltal'],
  ])('is %s', (_where, env, systemHome, folder) => {
    expect(cacheFolder(env, systemHome)).toBe(folder);
  });
});

describe('the program that makes a file', () => {
  /** As npm unpacks a package: every file of one time, whatever is in it. */
  async function installed(name: string, command: string): Promise<string> {
    const path = join(root, name, 'build', 'program.js');
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, command);
    await utimes(path, 499_162_500, 499_162_500);
    return join(root, name);
  }

  it('is another one when a part of it is, and the same wherever it lies', async () => {
    const first = await programIdentity(await installed('a', "import('./finish-AAAA.js')"));
    expect(await programIdentity(await installed('b', "import('./finish-AAAA.js')"))).toBe(first);
    expect(await programIdentity(await installed('a', "import('./finish-BBBB.js')"))).not.toBe(first);
  });
});
