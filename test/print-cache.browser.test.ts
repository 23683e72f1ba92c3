// A build that has printed a page before: the same bytes, and no browser.
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { findBrowser } from '../src/output/index.js';
import { contentsOf, newRepository, report } from './support/run-cli.js';

// The first run unpacks the browser; machines of a CI are slow.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

it.skipIf(process.platform === 'win32')(
  'what is known is not printed again, and has the same bytes',
  async () => {
    const root = await newRepository();
    const cache = join(root, '..', 'cache');
    const log = join(root, '..', 'log');
    // A browser that tells that it was started.
    const found = await findBrowser({ env: process.env, platform: process.platform, arch: process.arch });
    const browser = join(root, '..', 'browser');
    const variables = Object.entries(found.env).map(([name, value]) => `${name}='${value}'`);
    await writeFile(
      browser,
      `#!/bin/sh\necho started >> ${log}\n${variables.join(' ')} exec ${found.executablePath} "$@"\n`,
    );
    await chmod(browser, 0o700);
    await mkdir(cache);
    const build = async (...flags: string[]) => {
      await rm(log, { force: true });
      const run = await report(['build', '--format', 'pdf', ...flags], {
        cwd: root,
        env: { MALTAL_BROWSER: browser, XDG_CACHE_HOME: cache, MALTAL_NO_CACHE: '' },
      });
      expect([run.exitCode, run.stderr]).toEqual([0, expect.any(String)]);
      const wasStarted = (await readFile(log, 'utf8').catch(() => '')) !== '';
      return { wasStarted, made: await contentsOf(join(root, 'dist')) };
    };

    const first = await build();
    const again = await build();
    const anew = await build('--no-cache');
    expect([first.wasStarted, again.wasStarted, anew.wasStarted]).toEqual([true, false, true]);
    expect(again.made).toEqual(first.made);
    expect(anew.made).toEqual(first.made);

    // What was spoiled is printed again.
    const kept = join(cache, 'maltal', 'print');
    const names = await readdir(kept);
    expect(names.length).toBe([...first.made.keys()].filter((name) => name.endsWith('.pdf')).length);
    for (const name of names) await writeFile(join(kept, name), 'spoiled');
    const spoiled = await build();
    expect(spoiled).toEqual({ wasStarted: true, made: first.made });

    // A source that has changed gives another page.
    const config = await readFile(join(root, 'report.yaml'), 'utf8');
    await writeFile(join(root, 'report.yaml'), config.replaceAll('Provköping', 'Nyköping'));
    const changed = await build();
    expect(changed.wasStarted).toBe(true);
    expect(changed.made).not.toEqual(first.made);
  },
);
