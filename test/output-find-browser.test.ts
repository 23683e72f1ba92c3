// The order in which browsers are looked for, on every system, without touching one.
import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import tar from 'tar-fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EnvironmentError } from '../src/diagnostics/index.js';
import { type FindBrowserOptions, findBrowser } from '../src/output/index.js';
import { puppeteerCachePlaces } from '../src/output/puppeteer-cache-places.js';
import { unpackBrowser } from '../src/output/unpack-browser.js';

const NO_BUNDLE = async () => 'notInstalled' as const;
const BUNDLE = async () => ({ executablePath: '/cache/chromium', version: '147.0.0', env: { A: 'b' } });
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';

interface Case extends Partial<FindBrowserOptions> {
  there: string[];
  found: [path: string, source: string];
}
const cases: Record<string, Case> = {
  'the flag before everything': {
    path: '/opt/a',
    env: { MALTAL_BROWSER: '/opt/b' },
    there: ['/opt/a', '/opt/b'],
    bundled: BUNDLE,
    found: ['/opt/a', 'flag'],
  },
  'a flag that is a name on the PATH': {
    path: 'brave',
    env: { PATH: '/bin:/usr/bin' },
    there: ['/usr/bin/brave'],
    found: ['/usr/bin/brave', 'flag'],
  },
  'our variable before the others': {
    env: { CHROME_PATH: '/c', PUPPETEER_EXECUTABLE_PATH: '/b', MALTAL_BROWSER: '/a' },
    there: ['/a', '/b', '/c'],
    found: ['/a', 'environment'],
  },
  "puppeteer's variable before Chrome's": {
    env: { CHROME_PATH: '/c', PUPPETEER_EXECUTABLE_PATH: '/b' },
    there: ['/b', '/c'],
    found: ['/b', 'environment'],
  },
  'a stale variable of another program is passed over': {
    env: { CHROME_PATH: '/gone' },
    there: [],
    bundled: BUNDLE,
    found: ['/cache/chromium', 'bundled'],
  },
  'the bundled one before the system': {
    env: { PATH: '/usr/bin' },
    there: ['/usr/bin/chromium'],
    bundled: BUNDLE,
    found: ['/cache/chromium', 'bundled'],
  },
  'a headless shell before a whole browser': {
    env: { PATH: '/usr/bin:/opt/bin' },
    there: ['/usr/bin/chromium', '/opt/bin/chromium-headless-shell'],
    found: ['/opt/bin/chromium-headless-shell', 'system'],
  },
  'folders of the PATH that are relative do not count': {
    env: { PATH: '.:bin:/usr/bin' },
    there: ['chromium', 'bin/chromium', '/usr/bin/google-chrome'],
    found: ['/usr/bin/google-chrome', 'system'],
  },
  'Chrome on macOS': { platform: 'darwin', there: [MAC_CHROME], found: [MAC_CHROME, 'system'] },
  'Edge on Windows': { platform: 'win32', there: [EDGE], found: [EDGE, 'system'] },
  'Chrome of one user on Windows': {
    platform: 'win32',
    env: { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' },
    there: ['C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe', EDGE],
    found: ['C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe', 'system'],
  },
  'a name on the Windows PATH': {
    platform: 'win32',
    path: 'chrome',
    env: { Path: 'C:\\tools;D:\\x' },
    there: ['D:\\x\\chrome.exe'],
    found: ['D:\\x\\chrome.exe', 'flag'],
  },
};

describe('findBrowser', () => {
  test.each(Object.entries(cases))('%s', async (_, { there, found, ...options }) => {
    const browser = await findBrowser({
      env: {},
      platform: 'linux',
      arch: 'x64',
      bundled: NO_BUNDLE,
      exists: (path) => there.includes(path),
      ...options,
    });
    expect([browser.executablePath, browser.source]).toEqual(found);
  });

  test.each([
    [0, {}, ['--no-sandbox']],
    [1000, {}, []],
    [1000, { MALTAL_NO_SANDBOX: '1' }, ['--no-sandbox']],
  ])('sandbox of user %i with %o', async (uid, env, args) => {
    const options = { env, uid, platform: 'linux', arch: 'x64', path: '/b', exists: () => true } as const;
    expect((await findBrowser(options)).args).toEqual(args);
  });

  test.each([
    ['a flag', { path: '/gone' }, ['--browser /gone']],
    ['our variable', { env: { MALTAL_BROWSER: '/gone' } }, ['MALTAL_BROWSER /gone']],
  ])('%s that names nothing is an error, not a reason to take another browser', async (_, given, tried) => {
    const options = {
      env: {},
      platform: 'linux',
      arch: 'x64',
      bundled: BUNDLE,
      exists: () => false,
      ...given,
    };
    await expect(findBrowser(options as FindBrowserOptions)).rejects.toMatchObject({
      code: 'E02',
      args: { tried },
    });
  });

  test('a disk too full to unpack the bundled one is said as such, where there is no other', async () => {
    const bundled = async () => {
      throw new EnvironmentError('E14', { path: '/tmp', reason: 'ENOSPC' });
    };
    const options = { env: { PATH: '/usr/bin' }, platform: 'linux', arch: 'x64', bundled } as const;
    await expect(findBrowser({ ...options, exists: () => false })).rejects.toMatchObject({ code: 'E14' });
    expect(await findBrowser({ ...options, exists: (path) => path === '/usr/bin/chromium' })).toMatchObject({
      executablePath: '/usr/bin/chromium',
      source: 'system',
    });
  });

  test('without any browser, each place is named, a name on the PATH once', async () => {
    const error = await findBrowser({
      env: { CHROME_PATH: '/gone', PATH: '/usr/bin:/bin' },
      platform: 'linux',
      arch: 'arm64',
      exists: () => false,
    }).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'E02' });
    expect(error.args.tried.slice(0, 3)).toEqual([
      'CHROME_PATH /gone',
      'chrome-headless-shell (PATH)',
      'chromium-headless-shell (PATH)',
    ]);
    expect(error.args.bundled).toBe('otherSystem');
    expect(new Set(error.args.tried).size).toBe(error.args.tried.length);
  });
});

test("puppeteer's cache: shells first, newest version first", () => {
  const folders: Record<string, string[]> = {
    '/p/chrome-headless-shell': ['linux-99.0.1', 'linux-148.0.2'],
    '/p/chrome-headless-shell/linux-148.0.2': ['chrome-headless-shell-linux64', 'LICENSE'],
    '/p/chrome': ['linux-150.0.0'],
    '/p/chrome/linux-150.0.0': ['chrome-linux64'],
  };
  expect(
    puppeteerCachePlaces('linux', { PUPPETEER_CACHE_DIR: '/p' }, (folder) => folders[folder] ?? []),
  ).toEqual([
    '/p/chrome-headless-shell/linux-148.0.2/chrome-headless-shell-linux64/chrome-headless-shell',
    '/p/chrome/linux-150.0.0/chrome-linux64/chrome',
  ]);
});

describe('unpackBrowser', () => {
  let root: string;
  const uid = process.getuid?.();
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'maltal-test-'));
    await mkdir(join(root, 'content'));
    await writeFile(join(root, 'content', 'a.txt'), 'a');
    await symlink('/etc/passwd', join(root, 'content', 'link'));
    await mkdir(join(root, 'bin'));
    const chunks: Buffer[] = [];
    const map = <Header>(header: Header) => ({ ...header, uid: 4711, gid: 4711 });
    for await (const chunk of tar.pack(join(root, 'content'), { map })) chunks.push(chunk as Buffer);
    for (const name of ['al2023', 'fonts']) {
      await writeFile(join(root, 'bin', `${name}.tar.br`), brotliCompressSync(Buffer.concat(chunks)));
    }
    await writeFile(join(root, 'bin', 'chromium.br'), brotliCompressSync(Buffer.from('#!/bin/sh\n')));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));
  const unpack = (cacheDir = join(root, 'cache')) =>
    unpackBrowser({ archives: join(root, 'bin'), version: '1.0.0', cacheDir, uid });

  test('once, privately, and without the links of an archive', async () => {
    const folder = await unpack();
    expect(folder).toBe(join(root, 'cache', 'chromium-1.0.0'));
    expect((await readdir(folder)).sort()).toEqual(['.ok', 'al2023', 'chromium', 'fonts', 'fonts.conf']);
    expect(await readdir(join(folder, 'fonts'))).toEqual(['a.txt']);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    // The superuser's, too, whoever packed it.
    expect((await stat(join(folder, 'fonts', 'a.txt'))).uid).toBe(uid);
    const { ino } = await stat(join(folder, 'chromium'));
    expect(await unpack()).toBe(folder);
    expect((await stat(join(folder, 'chromium'))).ino).toBe(ino);
  });

  test('several first runs at once end with one whole folder', async () => {
    const folders = await Promise.all([unpack(), unpack(), unpack(), unpack()]);
    expect(new Set(folders)).toEqual(new Set([join(root, 'cache', 'chromium-1.0.0')]));
    expect(await readdir(join(root, 'cache'))).toEqual(['chromium-1.0.0']);
  });

  test('what a killed run has left goes, once it is surely nobody’s, also where all is ready', async () => {
    const folder = await unpack();
    for (const [name, minutes] of [
      ['old', 61],
      ['new', 59],
    ] as const) {
      await mkdir(`${folder}.tmp-${name}`);
      const then = Date.now() / 1000 - minutes * 60;
      await utimes(`${folder}.tmp-${name}`, then, then);
    }
    expect(await unpack()).toBe(folder);
    expect(await readdir(join(root, 'cache'))).toEqual(['chromium-1.0.0', 'chromium-1.0.0.tmp-new']);
  });

  test('a folder without its mark is not trusted but replaced', async () => {
    const folder = await unpack();
    await rm(join(folder, '.ok'));
    await writeFile(join(folder, 'chromium'), 'planted');
    expect(await unpack()).toBe(folder);
    expect((await stat(join(folder, 'chromium'))).size).toBe('#!/bin/sh\n'.length);
  });

  test.each<[string, (cache: string) => Promise<void>]>([
    ['others may write to', (cache) => mkdir(cache).then(() => chmod(cache, 0o777))],
    ['is a file', (cache) => writeFile(cache, '')],
    ['is a link', (cache) => symlink(root, cache)],
  ])('a cache that %s is left alone: a fresh private folder is used', async (_, prepare) => {
    const cache = join(root, 'cache');
    await prepare(cache);
    const folder = await unpack(cache);
    expect(folder.startsWith(join(tmpdir(), 'maltal-chromium-'))).toBe(true);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await rm(folder, { recursive: true });
  });

  test('a cache on a disk from which nothing may be started is not used; where no other is, that is E14', async () => {
    const startable = (allowed: (path: string) => boolean) => async (path: string) => {
      if (!allowed(path)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    };
    const cacheDir = join(root, 'cache');
    const unpacking = { archives: join(root, 'bin'), version: '1.0.0', cacheDir, uid };
    for (let run = 0; run < 2; run++) {
      const mayStart = startable((path) => !path.startsWith(cacheDir));
      const folder = await unpackBrowser({ ...unpacking, mayStart });
      expect(folder.startsWith(join(tmpdir(), 'maltal-chromium-'))).toBe(true);
      await rm(folder, { recursive: true });
    }
    await expect(unpackBrowser({ ...unpacking, mayStart: startable(() => false) })).rejects.toMatchObject({
      code: 'E14',
      args: { path: tmpdir(), reason: 'noexec' },
    });
  });
});
