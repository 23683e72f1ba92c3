// What happens around the browser when processes die: second tries, and nothing left behind.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, findBrowser, openPrinter } from '../src/output/index.js';

// The first run unpacks the browser; machines of a CI are slow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const OPTIONS = { language: 'sv', title: 'Rapport' };
const LONG = `<!doctype html><title>x</title><h1>Rapport</h1>${'<p>Text som räcker till många sidor.</p>'.repeat(3_000)}`;

let root: string;
let found: Browser;
let log: string;
beforeAll(async () => {
  found = await findBrowser({ env: process.env, platform: process.platform, arch: process.arch });
  root = await mkdtemp(join(tmpdir(), 'mt-'));
  log = join(root, 'pids');
  // A place of its own: what other tests leave there while they run is none of ours.
  await mkdir(join(root, 'tmp'));
  vi.stubEnv('TMPDIR', join(root, 'tmp'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});
beforeEach(() => rm(log, { force: true }));

/** A browser that writes its process id down before it starts; `before` are lines of shell. */
async function recorded(name: string, before = ''): Promise<Browser> {
  const executablePath = join(root, name);
  await writeFile(
    executablePath,
    `#!/bin/sh\necho $$ >> ${log}\n${before}\nexec ${found.executablePath} "$@"\n`,
  );
  await chmod(executablePath, 0o700);
  return { ...found, executablePath };
}
const pids = () => readFileSync(log, 'utf8').trim().split('\n').map(Number);
const profiles = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('maltal-browser-'));

/** Whether any process of the group still runs; a zombie that waits for init to collect it does not. */
function isAlive(group: number): boolean {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,stat='], { encoding: 'utf8' });
  return stdout.split('\n').some((line) => new RegExp(`^\\s*${group}\\s+[^Z]`).test(line));
}
const everyoneIsGone = () =>
  vi.waitFor(() => expect(pids().filter(isAlive)).toEqual([]), { timeout: 5_000, interval: 10 });

describe('a browser that is killed in the middle of printing', () => {
  test('is replaced once, and the document is printed', async () => {
    const printer = await openPrinter(await recorded('once'));
    const printing = printer.print(LONG, OPTIONS);
    process.kill(-pids()[0]!, 'SIGKILL');
    expect(Buffer.from(await printing).toString('latin1', 0, 5)).toBe('%PDF-');
    // The printer goes on to work without its first browser.
    await printer.print('<title>x</title><p>Text', OPTIONS);
    await printer.close();
    expect(pids().length).toBeGreaterThan(1);
    await everyoneIsGone();
  });

  test('is a clear E04 when the second does not start', async () => {
    const browser = await recorded(
      'twice',
      `[ $(wc -l < ${log}) = 1 ] || { echo 'No usable sandbox!' >&2; exit 1; }`,
    );
    const printer = await openPrinter(browser);
    const printing = printer.print(LONG, OPTIONS);
    process.kill(-pids()[0]!, 'SIGKILL');
    await expect(printing).rejects.toMatchObject({
      code: 'E04',
      args: { browser: browser.executablePath, reason: 'No usable sandbox!' },
    });
    await printer.close();
    await everyoneIsGone();
  });

  test('is a clear E04 when the second is killed, too', async () => {
    const printer = await openPrinter(await recorded('both'));
    const printing = printer.print(LONG, OPTIONS);
    process.kill(-pids()[0]!, 'SIGKILL');
    await vi.waitFor(() => expect(pids().length).toBe(2), { timeout: 10_000, interval: 10 });
    process.kill(-pids()[1]!, 'SIGKILL');
    await expect(printing).rejects.toMatchObject({ code: 'E04', args: { reason: 'it ended unexpectedly' } });
    await printer.close();
    await everyoneIsGone();
  });

  test('is replaced also when it only stands still', async () => {
    const printer = await openPrinter(await recorded('still'), { timeoutMs: 3_000 });
    const printing = printer.print('<title>x</title><p>Text', OPTIONS);
    process.kill(-pids()[0]!, 'SIGSTOP');
    expect((await printing).length).toBeGreaterThan(500);
    await printer.close();
    await everyoneIsGone();
  });
});

describe('a browser that does not start', () => {
  test.each([
    ['may not be started', 'text', /^it may not be started$/],
    [
      'ends at once with a reason',
      '#!/bin/sh\necho "error while loading shared libraries: libx.so" >&2\nexit 127\n',
      /libx\.so/,
    ],
    ['ends at once without a word', '#!/bin/sh\nexit 0\n', /ended unexpectedly/],
    ['never answers', `#!/bin/sh\necho $$ >> LOG\nexec sleep 600\n`, /no answer within 0.5 s/],
  ])('%s: E04', async (name, script, reason) => {
    const executablePath = join(root, name.replaceAll(' ', '-'));
    await writeFile(executablePath, script.replace('LOG', log));
    if (script !== 'text') await chmod(executablePath, 0o700);
    const error = await openPrinter({ ...found, executablePath }, { timeoutMs: 500 }).catch((fault) => fault);
    expect(error).toMatchObject({ code: 'E04', args: { browser: executablePath } });
    expect(error.args.reason).toMatch(reason);
    expect(await profiles()).toEqual([]);
    if (existsSync(log)) await everyoneIsGone();
  });
});

describe('a browser that lacks what it needs', () => {
  test('memory: E04', async () => {
    const poor = await recorded('poor', 'ulimit -v 200000');
    await expect(openPrinter(poor, { timeoutMs: 5_000 })).rejects.toMatchObject({ code: 'E04' });
    await everyoneIsGone();
  });

  test('fonts: those of the document are enough, and without any it is E05', async () => {
    const conf = join(root, 'no-fonts.conf');
    await writeFile(conf, '<?xml version="1.0"?><fontconfig></fontconfig>');
    const printer = await openPrinter({ ...found, env: { ...found.env, FONTCONFIG_FILE: conf } });
    const font = readFileSync(
      'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
    ).toString('base64');
    const html = (style: string) =>
      `<!doctype html><html><head><style>${style}</style></head><body><h1>Rapport</h1><p>Text i rapporten</p></body></html>`;
    const face = `@font-face{font-family:S;src:url(data:font/woff2;base64,${font})}*{font-family:S!important}`;
    expect(Buffer.from(await printer.print(html(face), OPTIONS)).toString('latin1')).toContain('SourceSans');
    await expect(printer.print(html(''), OPTIONS)).rejects.toMatchObject({ code: 'E05' });
    await printer.close();
  });
});

describe('our own process', () => {
  let script: string;
  beforeAll(async () => {
    // A place of its own, with the packages beside it as where we are installed.
    await mkdir(join(root, 'app'));
    await symlink(resolve('node_modules'), join(root, 'app', 'node_modules'));
    script = join(root, 'app', 'print.mjs');
    await build({
      stdin: {
        contents: `import { openPrinter } from './src/output/index.js';
          const printer = await openPrinter(JSON.parse(process.argv[2]));
          console.log('started');
          const text = '<p>Text</p>'.repeat(process.argv[3] === 'crash' ? 1 : 200000);
          if (process.argv[3] === 'crash') { await printer.print(text, { language: 'sv', title: 'x' }); throw new Error('crash'); }
          await printer.print(text, { language: 'sv', title: 'x' });`,
        resolveDir: resolve('.'),
      },
      outfile: script,
      bundle: true,
      format: 'esm',
      platform: 'node',
      external: ['puppeteer-core', 'tar-fs'],
    });
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL', 'crash'])(
    'ended by %s leaves no browser',
    async (end) => {
      const tmp = await mkdtemp(join(root, 't-'));
      const browser = await recorded(`ended-${end}`);
      const child = spawn(process.execPath, [script, JSON.stringify(browser), end], {
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, TMPDIR: tmp },
      });
      await once(createInterface(child.stdout), 'line');
      if (end !== 'crash') child.kill(end as NodeJS.Signals);
      const [code, signal] = await once(child, 'exit');
      expect(end === 'crash' ? code : signal).toBe(end === 'crash' ? 1 : end);
      await everyoneIsGone();
      // Nothing of ours can run after SIGKILL; the browser ends because its pipe is closed.
      if (end !== 'SIGKILL') expect(await readdir(tmp)).toEqual([]);
    },
    30_000,
  );
});
