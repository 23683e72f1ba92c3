// Watching where the system has no watches left.
import fs, { type FSWatcher } from 'node:fs';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { Watching } from '../src/cli/watch/watching.js';
import { temporaryFolder } from './support/run-cli.js';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

it.each(['ENOSPC', 'EMFILE'])('looks at the files themselves from the start: %s', async (code) => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'goals'));
  await writeFile(join(folder, 'report.yaml'), 'title: Rapport\n');
  vi.spyOn(fs, 'watch').mockImplementation((): FSWatcher => {
    throw Object.assign(new Error(code), { code });
  });
  syncBuiltinESMExports();
  let told = 0;
  const watching = new Watching([folder], true, () => told++);
  await watching.isReady;
  expect(told, 'nothing has changed yet').toBe(0);
  await appendFile(join(folder, 'report.yaml'), '# mer\n');
  await vi.waitFor(() => expect(told).toBeGreaterThan(0), 5_000);
  await watching.close();
});
