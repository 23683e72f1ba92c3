// Which browser prints a build, asked without starting one.
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chooseBrowser } from '../src/cli/build/choose-browser.js';
import { type PrintedPage, pagePrinter } from '../src/cli/build/printed-pages.js';
import { type Printing, startPrinting } from '../src/cli/build/start-printing.js';
import { type Io, ioOf } from '../src/cli/io.js';
import { EnvironmentError } from '../src/diagnostics/index.js';
import type { Printer } from '../src/output/index.js';
import { temporaryFolder } from './support/run-cli.js';

const ioIn = (cwd: string): Io => ({ ...ioOf([]), cwd, env: { XDG_CACHE_HOME: cwd } });

it('a browser that was not there is found when it is', async () => {
  const folder = await temporaryFolder();
  const browser = join(folder, 'browser');
  const printing = startPrinting(folder, { browser, cache: false }, ioIn(folder));
  if (!printing) throw new Error('nothing to print with');
  await expect(printing.printer()).rejects.toMatchObject({ code: 'E02' });
  await expect(printing.identity()).rejects.toMatchObject({ code: 'E02' });
  await writeFile(browser, '#!/bin/sh\nexit 1\n');
  await chmod(browser, 0o755);
  expect(await printing.identity()).toContain(browser);
  // It is no browser, which shows when it is started.
  await expect(printing.printer()).rejects.toMatchObject({ code: 'E04' });
  await printing.close();
});

it('pages are printed again when the browser is back', async () => {
  const folder = await temporaryFolder();
  const gone = new EnvironmentError('E15', { endpoint: 'ws://b', reason: 'refused' });
  let isThere = false;
  const there = async <Value>(value: Value): Promise<Value> => {
    if (!isThere) throw gone;
    return value;
  };
  const printer: Printer = {
    version: '1',
    print: () => Promise.reject(new Error('not asked for')),
    printInParts: () => Promise.reject(new Error('not asked for')),
    close: async () => {},
  };
  const printing: Printing = {
    printer: () => there(printer),
    identity: () => there('1'),
    close: async () => {},
  };
  const printed: PrintedPage = {
    bytes: Buffer.from('%PDF'),
    about: { printedBy: '1', claims: [], date: '', faults: [] },
  };
  const print = pagePrinter(printing, true, ioIn(folder));
  const page = () => print({ html: '<p>' }, [], async () => printed);
  await expect(page()).rejects.toBe(gone);
  isThere = true;
  expect(await page()).toEqual(printed);
});

it('two browsers at once are refused as such', async () => {
  const flags = { browser: '/b', browserEndpoint: 'ws://b' };
  await expect(chooseBrowser(flags, ioIn('/'))).rejects.toMatchObject({
    problem: { kind: 'flagsExclude', flags: ['--browser', '--browser-endpoint'] },
  });
});
