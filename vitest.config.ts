// How the tests are run: the browser ones get more time, and build/ is not searched for tests.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/property-seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores are common in CI; a browser beside each worker is enough for them.
    maxWorkers: 2,
  },
});
