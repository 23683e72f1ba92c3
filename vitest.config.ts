// How the tests are run: the browser ones get more time, and build/ is not searched for tests.
import { defineConfig } from 'vitest/config';

/** Each puts something else in place of a module, and therefore needs modules of its own. */
const ALONE = ['output-write', 'finish-and-check', 'print-parts'].map((name) => `test/${name}.test.ts`);

export default defineConfig({
  test: {
    setupFiles: ['test/support/property-seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores are common in CI; a browser beside each worker is enough for them.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // Nothing in src/ keeps a state that one test could spoil for another; to load it anew for each file takes longer.
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
