// What a command that waits does with its memory meanwhile.
import { getHeapSpaceStatistics } from 'node:v8';
import { expect, it } from 'vitest';
import { clearNewMemory } from '../src/cli/tune-engine.js';

const newBytes = () =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_used_size ?? 0;

const isNode20 = process.versions.v8.startsWith('11.');

it.runIf(isNode20)('clears away what was new and is not needed', () => {
  clearNewMemory();
  const before = newBytes();
  // Too little for the engine to look by itself.
  for (let made = 0; made < 200; made += 1) Array.from({ length: 50 }, () => ({ made }));
  const full = newBytes();
  clearNewMemory();
  expect(full - before).toBeGreaterThan(200_000);
  expect(newBytes() - before).toBeLessThan((full - before) / 4);
});
