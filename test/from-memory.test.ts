// While somebody works at the sources, what is kept of one analysis serves the next: it must be the analysis of one who
// reads them for the first time.
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { LoadMemory } from '../src/cli/watch/load-memory.js';
import { analyse } from '../src/pipeline.js';
import { mutateRepository } from './support/mutate-repository.js';
import { repositoryIn, smallRepository } from './support/repositories.js';
import { sourcesOf } from './support/sources-of.js';

const ALL_FILES = 1_000;

it.each([
  ['a small repository', 100],
  ['examples/lovisa', 24],
  ['examples/huddinge', 8],
])('reads %s from memory as if for the first time, whatever has changed: %d times', async (name, rounds) => {
  const base = name.includes('/') ? await repositoryIn(name) : smallRepository();
  const memory = new LoadMemory();
  for (let seed = 1; seed <= rounds; seed++) {
    // Every second time it is as it was, after having been something else.
    const { value: sources } = sourcesOf(seed % 2 === 0 ? base : mutateRepository(base, seed, ALL_FILES));
    const alone = analyse(sources);
    const remembered = analyse(memory.withKnownFiles(sources), [], [], [], memory.parsed);
    expect(isDeepStrictEqual(remembered, alone), `after the change of seed ${seed}`).toBe(true);
  }
});
