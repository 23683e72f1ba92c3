// The built command where it prints: needs a browser.
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf, newRepository, PROJECT, report } from './support/run-cli.js';

const TIMEOUT_MS = 120_000;

describe('build', () => {
  it('prints every edition; HTML and JSON have the same bytes for the same input', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const folder = await newRepository();
    const first = await report(['build', '--out', 'one'], { cwd: folder });
    expect(first.exitCode, first.stderr).toBe(0);
    await report(['build', '--out', 'two'], { cwd: folder });
    const [one, two] = [await contentsOf(join(folder, 'one')), await contentsOf(join(folder, 'two'))];
    const names = [...one.keys()].map((path) => path.replace(/^.*\//, '').replace(/^delarsrapport-\d+/, ''));
    expect(names).toEqual(['.fi.html', '.fi.pdf', '.sv.html', '.sv.pdf', 'manifest.json', 'report.json']);
    for (const [path, bytes] of one)
      if (!path.endsWith('.pdf') && !path.endsWith('manifest.json')) expect(two.get(path)).toBe(bytes);
    for (const [path, bytes] of one) {
      if (path.endsWith('.pdf')) expect(Buffer.from(bytes, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  // What a fresh machine does: tests that run from the sources would find the browser that they unpacked themselves.
  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'unpacks the browser that came along where nothing is unpacked and the system has none',
    { timeout: TIMEOUT_MS },
    async () => {
      const folder = await newRepository();
      const home = join(folder, 'home');
      const env = { HOME: home, XDG_CACHE_HOME: '', PATH: '/nowhere' };
      const { exitCode, stderr } = await report(['build', '--format', 'pdf', '--lang', 'sv'], {
        cwd: folder,
        env,
      });
      expect(exitCode, stderr).toBe(0);
      expect(await readdir(join(home, '.cache/maltal'))).toContainEqual(
        expect.stringMatching(/^chromium-[\d.]+$/),
      );
    },
  );

  it('names each way to get a browser when there is none, and writes nothing', async () => {
    const folder = await newRepository();
    const { exitCode, stdout, stderr } = await report(['build', '--browser', '/no/such/browser'], {
      cwd: folder,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('E02');
    expect(stderr).toContain('MALTAL_BROWSER');
    expect([...(await contentsOf(folder)).keys()].filter((path) => path.startsWith('dist'))).toEqual([]);
  });

  it('says what is wrong with the sources before it says what is wrong with the browser', async () => {
    const { exitCode, stderr } = await report(['build', 'test/golden', '--browser', '/no/such/browser']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('E06');
  });

  it.skipIf(process.platform === 'win32')(
    'ends with 130 on Ctrl-C, and leaves yesterday’s output as it was',
    { timeout: TIMEOUT_MS },
    async () => {
      const folder = await newRepository();
      await report(['build', '--format', 'html'], { cwd: folder });
      const before = await contentsOf(folder);
      const child = spawn(process.execPath, [join(PROJECT, 'bin/report.js'), 'build'], {
        cwd: folder,
        stdio: 'ignore',
      });
      setTimeout(() => child.kill('SIGINT'), 600);
      const end = await new Promise((resolve) =>
        child.on('close', (code, signal) => resolve(code ?? signal)),
      );
      // A slow machine may not have come to our handler yet; a shell says 130 in both cases.
      expect([130, 'SIGINT']).toContain(end);
      expect(await contentsOf(folder)).toEqual(before);
    },
  );
});

describe('doctor', () => {
  it('finds everything in place', { timeout: TIMEOUT_MS }, async () => {
    const folder = await newRepository();
    const { exitCode, stdout } = await report(['doctor'], { cwd: folder });
    expect(stdout).toMatch(/✓ ok {2}Browser .*\d+\.\d+.*PDF/);
    expect(stdout).not.toContain('✗');
    expect(exitCode).toBe(0);
    expect([...(await contentsOf(folder)).keys()].filter((path) => path.includes('dist'))).toEqual([]);
  });

  it('says in words what is missing, and what to do', async () => {
    const { exitCode, stdout } = await report(['doctor', '--browser', '/no/such/browser', '--ui-lang', 'sv']);
    expect(stdout).toMatch(/✗ problem {2}.*webbläsare/i);
    expect(stdout).toContain('MALTAL_BROWSER');
    expect(exitCode).toBe(2);
  });
});

it('the committed example builds', { timeout: TIMEOUT_MS }, async () => {
  const folder = await newRepository();
  const out = join(folder, 'out');
  const { exitCode, stderr } = await report(['build', 'examples/lovisa', '--out', out]);
  expect(exitCode, stderr).toBe(0);
  const manifest = JSON.parse(await readFile(join(out, 'delarsrapport-2021/manifest.json'), 'utf8'));
  expect(manifest.state).toBe('approved');
  expect(manifest.outputs.map(({ file }: { file: string }) => file)).toEqual([
    'delarsrapport-2021.fi.html',
    'delarsrapport-2021.fi.pdf',
    'delarsrapport-2021.sv.html',
    'delarsrapport-2021.sv.pdf',
    'report.json',
  ]);
});
